/**
 * The starter catalogue: landmark incidents from 2007 to 2025, picked and written by Perisai so that a first
 * start shows something without a network. It is a selection and no sample: shares over it mean nothing.
 *
 * Nobody is accused here by Perisai. Every attribution is "X says Y", with who said it, when and on what ground; `settled`
 * only where a court found so or the accused owned up in their own name, `contested` where it was denied in public. Without any
 * statement, nobody of standing named anybody. What was not certain was left out; dates are as exact as they are known; an
 * address stands only where it is certain. In the order of their start. entry.ts says what each field means.
 */
import type { Accused, Entry, Speaker, Words } from './entry.ts'

/** Raise it when an entry changes in substance: the name of the data set hangs on it. */
export const release = '2026-11'

// who speaks
const who = (id: string, en: string, country?: string): Speaker => ({ name: { id, en }, country })
const firm = (name: string, country?: string): Speaker => ({ name, country })

const usGov = who('Pemerintah Amerika Serikat', 'US government', 'US')
const usDoj = who('Departemen Kehakiman AS', 'US Department of Justice', 'US')
const usTreasury = who('Departemen Keuangan AS', 'US Treasury', 'US')
const fbi = firm('FBI', 'US')
const cisa = who('CISA, FBI, dan NSA', 'CISA, FBI and NSA', 'US')
const usOfficials = who('Pejabat AS tanpa nama', 'Unnamed US officials', 'US')
const ukGov = who('Pemerintah Inggris Raya', 'UK government', 'GB')
const euCouncil = who('Dewan Uni Eropa', 'Council of the European Union')
const canada = who('Pemerintah Kanada', 'Government of Canada', 'CA')
const australia = who('Pemerintah Australia', 'Australian government', 'AU')
const germany = who('Pemerintah Jerman', 'German government', 'DE')
const netherlands = who('Pemerintah Belanda', 'Dutch government', 'NL')
const ukraine = who('Pemerintah Ukraina', 'Government of Ukraine', 'UA')
const koreaGov = who('Pemerintah Korea Selatan', 'South Korean government', 'KR')
const russiaGov = who('Pemerintah Rusia', 'Russian government', 'RU')
const chinaGov = who('Pemerintah Tiongkok', 'Chinese government', 'CN')
const iranGov = who('Pemerintah Iran', 'Iranian government', 'IR')
const indonesia = who('Pemerintah Indonesia', 'Government of Indonesia', 'ID')
const kominfo = who(
  'Kementerian Komunikasi dan Informatika',
  'Ministry of Communication and Information Technology',
  'ID',
)
const bssn = who('Badan Siber dan Sandi Negara (BSSN)', 'National Cyber and Crypto Agency (BSSN)', 'ID')
const microsoft = firm('Microsoft', 'US')
const mandiant = firm('Mandiant', 'US')
const crowdstrike = firm('CrowdStrike', 'US')
const eset = firm('ESET', 'SK')
const symantec = firm('Symantec', 'US')
const citizenLab = firm('Citizen Lab', 'CA')
const meta = firm('Facebook (Meta)', 'US')

// who is said to have done it
const state = (country: string, name?: Words): Accused => ({ name, country, type: 'state' })
const linked = (country: string, name?: Words): Accused => ({ name, country, type: 'state-affiliated' })
const gang = (name: Words, country?: string): Accused => ({ name, country, type: 'criminal' })
const hacktivists = (name: Words, country?: string): Accused => ({ name, country, type: 'hacktivist' })
const person = (name: Words, country?: string): Accused => ({ name, country, type: 'individual' })

const gru = state('RU', 'GRU')
const sandworm = state('RU', 'GRU (Sandworm)')
const fancyBear = state('RU', 'GRU (APT28)')
const svr = state('RU', 'SVR (APT29)')
const lazarus = state('KP', 'Lazarus Group')
const pla = state('CN', { id: 'Tentara Pembebasan Rakyat (PLA)', en: "People's Liberation Army (PLA)" })

// what most of them answer
const denied = { id: 'membantah', en: 'denied it' }

export const incidents: readonly Entry[] = [
  {
    id: 'apt1-2013',
    start: '2006',
    end: '2014',
    name: {
      id: 'APT1: Unit 61398 dan pencurian rahasia dagang',
      en: 'APT1: Unit 61398 and the theft of trade secrets',
    },
    aliases: ['Unit 61398', 'Comment Crew', 'Comment Panda'],
    summary: {
      id: 'Laporan Mandiant tahun 2013 menghubungkan pencurian data dari sedikitnya 141 organisasi dengan satu unit militer di Shanghai. Pada tahun 2014 lima perwiranya didakwa di AS, dakwaan pertama terhadap peretas negara.',
      en: 'A report by Mandiant in 2013 tied the theft of data from at least 141 organisations to one military unit in Shanghai. In 2014 five of its officers were charged in the US, the first charges against hackers of a state.',
    },
    classes: ['intrusion', 'leak'],
    targets: [
      {
        name: {
          id: 'Westinghouse, US Steel, Alcoa, serikat United Steelworkers, dan lainnya',
          en: 'Westinghouse, US Steel, Alcoa, United Steelworkers and others',
        },
        country: 'US',
        sectors: ['commercial', 'manufacturing', 'energy'],
      },
    ],
    says: [
      {
        by: [mandiant],
        when: '2013-02-19',
        basis: 'technical-report',
        status: 'contested',
        whom: [state('CN', 'PLA Unit 61398')],
      },
      {
        by: [usDoj],
        when: '2014-05-19',
        basis: 'indictment',
        status: 'contested',
        whom: [state('CN', 'PLA Unit 61398')],
      },
    ],
    responses: [
      {
        kind: 'political',
        when: '2014-05',
        by: chinaGov,
        what: {
          id: 'membantah dan menghentikan kelompok kerja siber bersama',
          en: 'denied it and suspended the joint working group on cyber matters',
        },
      },
      {
        kind: 'political',
        when: '2015-09-25',
        by: who('Amerika Serikat dan Tiongkok', 'United States and China'),
        what: {
          id: 'bersepakat tidak mencuri rahasia dagang lewat jaringan',
          en: 'agreed not to steal trade secrets through networks',
        },
      },
    ],
    sources: [
      { publisher: 'Mandiant', title: "APT1: Exposing One of China's Cyber Espionage Units", year: 2013 },
      {
        publisher: 'US Department of Justice',
        title:
          'U.S. Charges Five Chinese Military Hackers for Cyber Espionage Against U.S. Corporations and a Labor Organization for Commercial Advantage',
        year: 2014,
        url: 'https://www.justice.gov/opa/pr/us-charges-five-chinese-military-hackers-cyber-espionage-against-us-corporations-and-labor',
      },
    ],
  },
  {
    id: 'ghostnet-2009',
    start: '2007',
    end: '2009-03',
    name: {
      id: 'GhostNet: pengintaian terhadap kantor Dalai Lama dan kedutaan',
      en: "GhostNet: spying on the Dalai Lama's offices and embassies",
    },
    summary: {
      id: 'Peneliti menemukan 1.295 komputer di 103 negara yang dikendalikan dari jauh, di antaranya milik kementerian luar negeri, kedutaan, sekretariat ASEAN, dan kantor Dalai Lama. Kementerian Luar Negeri Indonesia termasuk yang tercantum.',
      en: "Researchers found 1,295 computers in 103 countries under remote control, among them those of foreign ministries, embassies, the ASEAN secretariat and the offices of the Dalai Lama. Indonesia's foreign ministry is on the list.",
    },
    classes: ['intrusion', 'wiretap'],
    targets: [
      {
        name: { id: 'Kantor Dalai Lama', en: 'Offices of the Dalai Lama' },
        country: 'IN',
        sectors: ['civil-society'],
      },
      {
        name: { id: 'Kementerian Luar Negeri', en: 'Ministry of Foreign Affairs' },
        country: 'ID',
        sectors: ['government'],
      },
      {
        name: { id: 'Sekretariat ASEAN', en: 'ASEAN secretariat' },
        country: 'ID',
        sectors: ['international-organisation'],
      },
      {
        name: { id: 'Kementerian Luar Negeri', en: 'Ministry of Foreign Affairs' },
        country: 'BD',
        sectors: ['government'],
      },
      {
        name: { id: 'Kementerian Luar Negeri', en: 'Ministry of Foreign Affairs' },
        country: 'PH',
        sectors: ['government'],
      },
    ],
    says: [
      {
        by: [firm('Information Warfare Monitor', 'CA')],
        when: '2009-03-29',
        basis: 'technical-report',
        status: 'contested',
        whom: [{ country: 'CN', type: 'unknown' }],
        note: {
          id: 'kendalinya di Tiongkok, tetapi tidak membuktikan peran negara',
          en: 'controlled from China, but no proof of a part of the state',
        },
      },
      {
        by: [who('Peneliti Universitas Cambridge', 'Researchers at the University of Cambridge', 'GB')],
        when: '2009-03',
        basis: 'technical-report',
        status: 'contested',
        whom: [state('CN')],
      },
    ],
    responses: [{ kind: 'political', when: '2009-03', by: chinaGov, what: denied }],
    sources: [
      {
        publisher: 'Information Warfare Monitor',
        title: 'Tracking GhostNet: Investigating a Cyber Espionage Network',
        year: 2009,
      },
      {
        publisher: 'University of Cambridge',
        title: 'The snooping dragon: social-malware surveillance of the Tibetan movement',
        year: 2009,
        url: 'https://www.cl.cam.ac.uk/techreports/UCAM-CL-TR-746.html',
      },
    ],
  },
  {
    id: 'estonia-2007',
    start: '2007-04-27',
    end: '2007-05-18',
    name: { id: 'Serangan penolakan layanan terhadap Estonia', en: 'Denial-of-service attacks on Estonia' },
    aliases: ['Bronze Soldier', 'Bronze Night'],
    summary: {
      id: 'Setelah pemerintah memindahkan patung prajurit Soviet di Tallinn, situs parlemen, kementerian, media, dan bank Estonia dibanjiri selama sekitar tiga minggu. Inilah pertama kalinya layanan daring sebuah negara diserang secara luas di tengah sengketa politik.',
      en: 'After the government moved a Soviet war memorial in Tallinn, sites of the Estonian parliament, ministries, media and banks were flooded for about three weeks. It was the first time that the online services of a whole country came under attack in a political dispute.',
    },
    classes: ['denial-of-service', 'intrusion'],
    targets: [
      {
        name: { id: 'Parlemen dan kementerian', en: 'Parliament and ministries' },
        country: 'EE',
        sectors: ['government'],
      },
      { name: { id: 'Bank', en: 'Banks' }, country: 'EE', sectors: ['financial-services'] },
      { name: { id: 'Media', en: 'Media' }, country: 'EE', sectors: ['media'] },
    ],
    says: [
      {
        by: [who('Menteri Luar Negeri Estonia', 'Foreign Minister of Estonia', 'EE')],
        when: '2007-05-01',
        basis: 'government-statement',
        status: 'contested',
        whom: [state('RU')],
        note: {
          id: 'menyebut alamat IP milik lembaga negara Rusia; belakangan pejabat Estonia menyatakan tidak ada bukti perintah dari negara',
          en: 'pointed to IP addresses of Russian state bodies; Estonian officials later said that there was no proof of an order by the state',
        },
      },
      {
        by: [firm('Nashi')],
        when: '2009-03',
        basis: 'claim',
        whom: [
          {
            name: { id: 'Anggota gerakan pemuda Nashi', en: 'Members of the youth movement Nashi' },
            country: 'RU',
            type: 'hacktivist',
          },
        ],
      },
    ],
    responses: [
      { kind: 'political', when: '2007', by: russiaGov, what: denied },
      {
        kind: 'legal',
        when: '2008-01',
        by: who('Pengadilan Estonia', 'Estonian court', 'EE'),
        what: {
          id: 'mendenda seorang mahasiswa Estonia karena ikut menyerang',
          en: 'fined an Estonian student for taking part',
        },
      },
    ],
    sources: [
      { publisher: 'NATO CCDCOE', title: 'International Cyber Incidents: Legal Considerations', year: 2010 },
      {
        publisher: 'The Guardian',
        title: 'Russia accused of unleashing cyberwar to disable Estonia',
        year: 2007,
        url: 'https://www.theguardian.com/world/2007/may/17/topstories3.russia',
      },
    ],
  },
  {
    id: 'buckshot-yankee-2008',
    start: '2008',
    name: {
      id: 'Penyusupan jaringan rahasia militer AS lewat USB (agent.btz)',
      en: 'Classified US military networks entered by USB stick (agent.btz)',
    },
    aliases: ['Operation Buckshot Yankee', 'agent.btz'],
    summary: {
      id: 'Cacing agent.btz masuk ke jaringan terbuka dan rahasia komando militer AS melalui sebuah USB di Timur Tengah. Pembersihannya memakan waktu lebih dari setahun dan mendorong pembentukan US Cyber Command.',
      en: 'The worm agent.btz got into open and classified networks of the US military command by a USB stick in the Middle East. Cleaning up took more than a year and led to US Cyber Command.',
    },
    classes: ['intrusion'],
    targets: [
      {
        name: { id: 'Departemen Pertahanan', en: 'Department of Defense' },
        country: 'US',
        sectors: ['military', 'government'],
      },
    ],
    says: [
      {
        by: [who('Wakil Menteri Pertahanan AS', 'US Deputy Secretary of Defense', 'US')],
        when: '2010-08',
        basis: 'government-statement',
        whom: [
          {
            name: {
              id: 'Badan intelijen asing yang tidak disebut',
              en: 'A foreign intelligence agency, not named',
            },
            type: 'state',
          },
        ],
      },
      { by: [usOfficials], when: '2008-11', basis: 'anonymous-officials', whom: [state('RU')] },
    ],
    sources: [
      { publisher: 'Foreign Affairs', title: 'William J. Lynn III: Defending a New Domain', year: 2010 },
      {
        publisher: 'Los Angeles Times',
        title: 'Cyber-attack on Defense Department computers raises concerns',
        year: 2008,
      },
    ],
  },
  {
    id: 'pakistan-youtube-2008',
    start: '2008-02-24',
    name: {
      id: 'Pemblokiran YouTube di Pakistan memutus YouTube di seluruh dunia',
      en: "Pakistan's block of YouTube cuts it off worldwide",
    },
    aliases: ['YouTube BGP hijack'],
    summary: {
      id: 'Pakistan Telecom mengumumkan rute palsu untuk memblokir YouTube di dalam negeri. Rute itu bocor lewat penyedia di Hong Kong, sehingga lalu lintas YouTube dari banyak negara tersesat selama sekitar dua jam.',
      en: 'Pakistan Telecom announced a false route to block YouTube at home. The route leaked through a provider in Hong Kong, and traffic to YouTube from many countries went astray for about two hours.',
    },
    classes: ['blocking'],
    targets: [
      { name: 'YouTube', country: 'US', sectors: ['technology'] },
      { name: { id: 'Pengguna internet', en: 'Internet users' }, country: 'PK', sectors: ['individuals'] },
    ],
    says: [
      {
        by: [firm('RIPE NCC', 'NL')],
        when: '2008-02-28',
        basis: 'measurement',
        whom: [{ name: 'Pakistan Telecom', country: 'PK', type: 'state-affiliated' }],
        note: {
          id: 'rute AS17557; kebocorannya keluar negeri dipandang sebagai kekeliruan',
          en: 'route of AS17557; that it left the country is seen as a mistake',
        },
      },
    ],
    sources: [{ publisher: 'RIPE NCC', title: 'YouTube Hijacking: A RIPE NCC RIS case study', year: 2008 }],
  },
  {
    id: 'georgia-2008',
    start: '2008-08',
    name: {
      id: 'Serangan terhadap situs Georgia selama perang',
      en: 'Attacks on Georgian websites during the war',
    },
    summary: {
      id: 'Saat perang Rusia-Georgia bulan Agustus 2008, situs presiden, pemerintah, dan media Georgia dibanjiri dan diubah tampilannya. Serangan pertama terhadap situs presiden terlihat pada bulan Juli.',
      en: "During the war between Russia and Georgia in August 2008, sites of Georgia's president, government and media were flooded and defaced. A first attack on the president's site was seen in July.",
    },
    classes: ['denial-of-service', 'intrusion'],
    targets: [
      {
        name: { id: 'Presiden dan pemerintah', en: 'President and government' },
        country: 'GE',
        sectors: ['government'],
      },
      { name: { id: 'Media', en: 'Media' }, country: 'GE', sectors: ['media'] },
    ],
    says: [
      {
        by: [who('Pemerintah Georgia', 'Government of Georgia', 'GE')],
        when: '2008-08',
        basis: 'government-statement',
        status: 'contested',
        whom: [state('RU')],
      },
      {
        by: [firm('US Cyber Consequences Unit', 'US')],
        when: '2009-08',
        basis: 'technical-report',
        whom: [
          { name: { id: 'Warga sipil Rusia', en: 'Russian civilians' }, country: 'RU', type: 'hacktivist' },
        ],
        note: {
          id: 'dilakukan warga sipil yang tahu lebih dulu akan gerak militer',
          en: 'carried out by civilians who knew of the military operation beforehand',
        },
      },
    ],
    responses: [{ kind: 'political', when: '2008-08', by: russiaGov, what: denied }],
    sources: [
      {
        publisher: 'NATO CCDCOE',
        title: 'Cyber Attacks Against Georgia: Legal Lessons Identified',
        year: 2008,
      },
      {
        publisher: 'US Cyber Consequences Unit',
        title: 'Overview by the US-CCU of the Cyber Campaign Against Georgia in August of 2008',
        year: 2009,
      },
    ],
  },
  {
    id: 'aurora-2009',
    start: '2009',
    end: '2010-01',
    name: {
      id: 'Operasi Aurora: penyusupan Google dan perusahaan lain',
      en: 'Operation Aurora: intrusions at Google and other companies',
    },
    aliases: ['Operation Aurora'],
    summary: {
      id: 'Google mengumumkan pencurian kekayaan intelektualnya dan upaya membuka akun surel pegiat hak asasi manusia Tiongkok; sedikitnya dua puluh perusahaan lain juga disusupi. Google lalu berhenti menyensor hasil pencarian di Tiongkok.',
      en: 'Google made public that intellectual property was stolen and that mail accounts of Chinese human rights activists had been the aim; at least twenty other companies were entered too. Google then stopped censoring search results in China.',
    },
    classes: ['intrusion', 'leak'],
    targets: [
      { name: 'Google', country: 'US', sectors: ['technology'] },
      {
        name: { id: 'Pegiat hak asasi manusia', en: 'Human rights activists' },
        country: 'CN',
        sectors: ['civil-society'],
      },
    ],
    says: [
      {
        by: [firm('Google', 'US')],
        when: '2010-01-12',
        basis: 'company-statement',
        status: 'contested',
        whom: [{ country: 'CN', type: 'unknown' }],
        note: {
          id: 'serangan berasal dari Tiongkok; tidak menyebut negara sebagai pelaku',
          en: 'the attack came from China; does not name the state as the one who did it',
        },
      },
      {
        by: [firm('Verisign iDefense', 'US')],
        when: '2010-01',
        basis: 'technical-report',
        status: 'contested',
        whom: [state('CN')],
      },
    ],
    responses: [
      { kind: 'political', when: '2010-01', by: chinaGov, what: denied },
      {
        kind: 'political',
        when: '2010-01-12',
        by: usGov,
        what: { id: 'meminta penjelasan kepada Tiongkok', en: 'asked China for an explanation' },
      },
    ],
    sources: [
      {
        publisher: 'Google',
        title: 'A new approach to China',
        year: 2010,
        url: 'https://googleblog.blogspot.com/2010/01/new-approach-to-china.html',
      },
    ],
  },
  {
    id: 'july-2009-ddos',
    start: '2009-07-04',
    end: '2009-07-09',
    name: {
      id: 'Serangan penolakan layanan terhadap AS dan Korea Selatan, Juli 2009',
      en: 'July 2009 denial-of-service attacks on the United States and South Korea',
    },
    aliases: ['7.7 DDoS'],
    summary: {
      id: 'Situs Gedung Putih, Pentagon, kantor kepresidenan Korea Selatan, bank, dan media dibanjiri dalam tiga gelombang dari puluhan ribu komputer yang terinfeksi.',
      en: 'Sites of the White House, the Pentagon, the South Korean presidency, banks and media were flooded in three waves from tens of thousands of infected computers.',
    },
    classes: ['denial-of-service'],
    targets: [
      {
        name: { id: 'Kepresidenan, kementerian, bank', en: 'Presidency, ministries, banks' },
        country: 'KR',
        sectors: ['government', 'financial-services', 'media'],
      },
      {
        name: { id: 'Gedung Putih dan lembaga federal', en: 'White House and federal agencies' },
        country: 'US',
        sectors: ['government'],
      },
    ],
    says: [
      {
        by: [
          who('Badan Intelijen Nasional Korea Selatan', 'National Intelligence Service of South Korea', 'KR'),
        ],
        when: '2009',
        basis: 'government-statement',
        whom: [state('KP')],
      },
    ],
    sources: [
      { publisher: 'McAfee', title: 'Dissecting Operation Troy: Cyberespionage in South Korea', year: 2013 },
    ],
  },
  {
    id: 'indonesia-president-wiretap-2009',
    start: '2009-08',
    name: {
      id: 'Penyadapan telepon Presiden Susilo Bambang Yudhoyono',
      en: "Tapping of President Susilo Bambang Yudhoyono's telephone",
    },
    aliases: ['SBY phone tapping', 'Penyadapan SBY'],
    summary: {
      id: 'Dokumen yang dibocorkan Edward Snowden dan diterbitkan pada 18 November 2013 menyebut sadapan terhadap telepon presiden, ibu negara, wakil presiden, dan pejabat lain pada bulan Agustus 2009. Hubungan Indonesia dan Australia memburuk selama berbulan-bulan.',
      en: 'Documents leaked by Edward Snowden and published on 18 November 2013 list taps on the telephones of the president, his wife, the vice president and other officials in August 2009. Relations between Indonesia and Australia suffered for months.',
    },
    classes: ['interception'],
    targets: [
      {
        name: {
          id: 'Presiden, ibu negara, wakil presiden, dan menteri',
          en: 'President, first lady, vice president and ministers',
        },
        country: 'ID',
        sectors: ['government'],
      },
    ],
    says: [
      {
        by: [firm('The Guardian', 'GB'), firm('ABC', 'AU')],
        when: '2013-11-18',
        basis: 'leaked-documents',
        whom: [
          state('AU', { id: 'Direktorat Sinyal Pertahanan (DSD)', en: 'Defence Signals Directorate (DSD)' }),
        ],
        note: {
          id: 'Australia tidak membenarkan dan tidak membantah',
          en: 'Australia neither confirmed nor denied it',
        },
      },
    ],
    responses: [
      {
        kind: 'political',
        when: '2013-11-18',
        by: indonesia,
        what: {
          id: 'memanggil pulang duta besar dari Canberra',
          en: 'recalled its ambassador from Canberra',
        },
      },
      {
        kind: 'political',
        when: '2013-11-20',
        by: indonesia,
        what: {
          id: 'menghentikan sementara kerja sama intelijen dan militer',
          en: 'suspended intelligence and military cooperation',
        },
      },
      {
        kind: 'political',
        when: '2014-08-28',
        by: who('Indonesia dan Australia', 'Indonesia and Australia'),
        what: {
          id: 'menandatangani kesepahaman tentang kode etik intelijen',
          en: 'signed an understanding on a code of conduct for intelligence',
        },
      },
    ],
    sources: [
      {
        publisher: 'The Guardian',
        title: "Australia tried to monitor Indonesian president's phone",
        year: 2013,
        url: 'https://www.theguardian.com/world/2013/nov/18/australia-tried-to-monitor-indonesian-presidents-phone',
      },
      {
        publisher: 'ABC News',
        title:
          'Australia spied on Indonesian president Susilo Bambang Yudhoyono, leaked Edward Snowden documents reveal',
        year: 2013,
      },
    ],
  },
  {
    id: 'stuxnet-2010',
    start: '2010-06',
    name: {
      id: 'Stuxnet: sabotase pengayaan uranium Iran',
      en: 'Stuxnet: sabotage of uranium enrichment in Iran',
    },
    aliases: ['Operation Olympic Games', 'Natanz'],
    summary: {
      id: 'Cacing yang ditemukan pada bulan Juni 2010 mengubah putaran sentrifugal di Natanz sambil menampilkan angka normal kepada operator. Varian tertuanya sudah ada bertahun-tahun sebelumnya. Inilah perangkat lunak pertama yang diketahui merusak mesin industri secara fisik.',
      en: 'The worm found in June 2010 changed the speed of centrifuges at Natanz while it showed normal figures to the operators. Its oldest variant is years older. It is the first software known to have broken industrial machines physically.',
    },
    classes: ['intrusion'],
    targets: [
      {
        name: { id: 'Fasilitas pengayaan uranium Natanz', en: 'Natanz enrichment plant' },
        country: 'IR',
        sectors: ['energy', 'infrastructure'],
      },
    ],
    says: [
      {
        by: [firm('The New York Times', 'US')],
        when: '2012-06-01',
        basis: 'anonymous-officials',
        whom: [state('US'), state('IL')],
        note: {
          id: 'kedua pemerintah tidak pernah mengakuinya secara resmi',
          en: 'neither government ever admitted it officially',
        },
      },
      {
        by: [who('Kepala pertahanan pasif Iran', "Head of Iran's passive defence", 'IR')],
        when: '2011-04',
        basis: 'government-statement',
        whom: [state('US'), state('IL')],
      },
    ],
    sources: [
      { publisher: 'Symantec', title: 'W32.Stuxnet Dossier', year: 2011 },
      {
        publisher: 'Institute for Science and International Security',
        title: 'Did Stuxnet Take Out 1,000 Centrifuges at the Natanz Enrichment Plant?',
        year: 2010,
      },
      {
        publisher: 'The New York Times',
        title: 'Obama Order Sped Up Wave of Cyberattacks Against Iran',
        year: 2012,
        url: 'https://www.nytimes.com/2012/06/01/world/middleeast/obama-ordered-wave-of-cyberattacks-against-iran.html',
      },
    ],
  },
  {
    id: 'egypt-shutdown-2011',
    start: '2011-01-28',
    end: '2011-02-02',
    name: {
      id: 'Mesir memutus internet di tengah unjuk rasa',
      en: 'Egypt cuts off the internet amid protests',
    },
    summary: {
      id: 'Menjelang unjuk rasa besar, hampir semua rute jaringan Mesir menghilang dari internet selama lima hari atas perintah kepada operator; telepon seluler ikut dimatikan.',
      en: 'Before large protests nearly all routes of Egyptian networks vanished from the internet for five days on an order to the operators; mobile telephones went dead too.',
    },
    classes: ['blocking'],
    targets: [
      {
        name: { id: 'Pengguna internet dan telepon', en: 'Users of internet and telephones' },
        country: 'EG',
        sectors: ['individuals', 'telecommunications'],
      },
    ],
    says: [
      { by: [firm('Renesys', 'US')], when: '2011-01-28', basis: 'measurement', whom: [state('EG')] },
      {
        by: [who('Pengadilan administrasi Kairo', 'Administrative court in Cairo', 'EG')],
        when: '2011-05-28',
        basis: 'judgement',
        status: 'settled',
        whom: [state('EG')],
        note: {
          id: 'mendenda mantan presiden Mubarak dan dua mantan menteri atas pemutusan itu',
          en: 'fined the former president Mubarak and two former ministers for the cut',
        },
      },
    ],
    sources: [
      { publisher: 'Renesys', title: 'Egypt Leaves the Internet', year: 2011 },
      { publisher: 'Vodafone', title: 'Statements on Vodafone Egypt', year: 2011 },
    ],
  },
  {
    id: 'rsa-2011',
    start: '2011-03',
    name: { id: 'Pencurian data SecurID dari RSA', en: 'Theft of SecurID data from RSA' },
    summary: {
      id: 'Surel dengan lampiran Excel membuka jalan ke RSA; data tentang token SecurID dicuri. Lockheed Martin kemudian mengalami upaya penyusupan yang memakai data itu, dan jutaan token diganti.',
      en: 'A mail with an Excel sheet opened the way into RSA; data on SecurID tokens were stolen. Lockheed Martin then saw an attempted intrusion that used them, and millions of tokens were replaced.',
    },
    classes: ['intrusion', 'leak'],
    targets: [
      { name: 'RSA', country: 'US', sectors: ['technology'] },
      { name: 'Lockheed Martin', country: 'US', sectors: ['defense'] },
    ],
    says: [
      {
        by: [firm('RSA', 'US')],
        when: '2011-10',
        basis: 'company-statement',
        whom: [
          { name: { id: 'Suatu negara yang tidak disebut', en: 'A nation state, not named' }, type: 'state' },
        ],
      },
      {
        by: [who('Direktur NSA', 'Director of the NSA', 'US')],
        when: '2012-03',
        basis: 'government-statement',
        status: 'contested',
        whom: [{ country: 'CN', type: 'unknown' }],
        note: { id: 'dalam sidang Senat', en: 'in a Senate hearing' },
      },
    ],
    sources: [{ publisher: 'RSA', title: 'Open Letter to RSA Customers', year: 2011 }],
  },
  {
    id: 'diginotar-2011',
    start: '2011-07',
    end: '2011-09',
    name: {
      id: 'DigiNotar: sertifikat palsu untuk menyadap pengguna Iran',
      en: 'DigiNotar: forged certificates used to intercept users in Iran',
    },
    aliases: ['Operation Black Tulip'],
    summary: {
      id: 'Penyusup menerbitkan ratusan sertifikat palsu, termasuk untuk Google. Sertifikat itu dipakai untuk menyadap sekitar 300.000 pengguna, hampir semuanya di Iran. DigiNotar bangkrut.',
      en: 'An intruder issued hundreds of forged certificates, one of them for Google. It was used to intercept about 300,000 users, nearly all in Iran. DigiNotar went bankrupt.',
    },
    classes: ['interception', 'intrusion'],
    targets: [
      { name: 'DigiNotar', country: 'NL', sectors: ['technology'] },
      { name: { id: 'Pengguna Gmail', en: 'Users of Gmail' }, country: 'IR', sectors: ['individuals'] },
    ],
    says: [
      {
        by: [firm('Fox-IT', 'NL')],
        when: '2011-09-05',
        basis: 'technical-report',
        whom: [{ country: 'IR', type: 'unknown' }],
        note: {
          id: 'tujuannya menyadap warga di Iran; tidak menunjuk orang',
          en: 'the aim was to intercept people in Iran; points at no person',
        },
      },
      {
        by: [firm('ComodoHacker')],
        when: '2011-09',
        basis: 'claim',
        whom: [person('ComodoHacker', 'IR')],
        note: { id: 'mengaku bekerja sendiri', en: 'said that he worked alone' },
      },
    ],
    responses: [
      {
        kind: 'political',
        when: '2011-09-03',
        by: netherlands,
        what: {
          id: 'mencabut kepercayaan pada DigiNotar dan mengambil alih pengelolaannya',
          en: 'withdrew its trust in DigiNotar and took over its operation',
        },
      },
    ],
    sources: [
      {
        publisher: 'Fox-IT',
        title: 'Black Tulip: Report of the investigation into the DigiNotar Certificate Authority breach',
        year: 2012,
      },
      {
        publisher: 'Google',
        title: 'An update on attempted man-in-the-middle attacks',
        year: 2011,
        url: 'https://security.googleblog.com/2011/08/update-on-attempted-man-in-middle.html',
      },
    ],
  },
  {
    id: 'flame-2012',
    start: '2012-05',
    name: {
      id: 'Flame: perangkat mata-mata di Timur Tengah',
      en: 'Flame: spying software in the Middle East',
    },
    aliases: ['Flamer', 'sKyWIper'],
    summary: {
      id: 'Perangkat mata-mata yang sangat besar ditemukan di Iran dan negara tetangganya; ia merekam suara, layar, dan ketikan, serta memalsukan tanda tangan Microsoft untuk menyebar.',
      en: 'A very large piece of spying software was found in Iran and its neighbours; it recorded sound, screens and typing, and forged a signature of Microsoft to spread.',
    },
    classes: ['wiretap', 'intrusion'],
    targets: [
      { country: 'IR', sectors: ['government', 'energy'] },
      { country: 'LB', sectors: ['other'] },
      { country: 'SY', sectors: ['other'] },
    ],
    says: [
      {
        by: [firm('The Washington Post', 'US')],
        when: '2012-06-19',
        basis: 'anonymous-officials',
        whom: [state('US'), state('IL')],
      },
    ],
    sources: [
      {
        publisher: 'CrySyS Lab',
        title: 'sKyWIper (a.k.a. Flame a.k.a. Flamer): A complex malware for targeted attacks',
        year: 2012,
      },
      {
        publisher: 'Kaspersky',
        title: 'The Flame: Questions and Answers',
        year: 2012,
        url: 'https://securelist.com/the-flame-questions-and-answers/34344/',
      },
    ],
  },
  {
    id: 'saudi-aramco-2012',
    start: '2012-08-15',
    name: {
      id: 'Shamoon menghapus komputer Saudi Aramco',
      en: 'Shamoon wipes the computers of Saudi Aramco',
    },
    aliases: ['Shamoon', 'Disttrack'],
    summary: {
      id: 'Perangkat penghapus Shamoon merusak isi sekitar 30.000 komputer perusahaan minyak negara Arab Saudi dan menampilkan potongan gambar bendera AS yang terbakar. Produksi minyak tidak terganggu.',
      en: 'The wiper Shamoon destroyed the contents of about 30,000 computers of the Saudi state oil company and left part of a picture of a burning US flag. Oil production went on.',
    },
    classes: ['intrusion'],
    targets: [{ name: 'Saudi Aramco', country: 'SA', sectors: ['energy', 'infrastructure'] }],
    says: [
      {
        by: [firm('Cutting Sword of Justice')],
        when: '2012-08-15',
        basis: 'claim',
        whom: [hacktivists('Cutting Sword of Justice')],
      },
      {
        by: [usOfficials],
        when: '2012-10',
        basis: 'anonymous-officials',
        status: 'contested',
        whom: [state('IR')],
      },
    ],
    responses: [{ kind: 'political', when: '2012-10', by: iranGov, what: denied }],
    sources: [
      { publisher: 'Symantec', title: 'The Shamoon Attacks', year: 2012 },
      {
        publisher: 'The New York Times',
        title: 'In Cyberattack on Saudi Firm, U.S. Sees Iran Firing Back',
        year: 2012,
        url: 'https://www.nytimes.com/2012/10/24/business/global/cyberattack-on-saudi-oil-firm-disquiets-us.html',
      },
    ],
  },
  {
    id: 'ababil-2012',
    start: '2012-09',
    end: '2013-05',
    name: { id: 'Operasi Ababil: bank Amerika Serikat dibanjiri', en: 'Operation Ababil: US banks flooded' },
    aliases: ['Operation Ababil', 'Izz ad-Din al-Qassam Cyber Fighters'],
    summary: {
      id: 'Selama berbulan-bulan, situs puluhan bank besar AS dibanjiri dari server web yang dibajak, hingga 140 gigabit per detik. Dakwaan tahun 2016 menyebut 46 lembaga keuangan menjadi sasaran sejak akhir 2011.',
      en: 'For months the sites of dozens of large US banks were flooded from hijacked web servers, with up to 140 gigabits a second. The indictment of 2016 lists 46 financial institutions as targets since late 2011.',
    },
    classes: ['denial-of-service'],
    targets: [
      {
        name: {
          id: 'Bank of America, JPMorgan Chase, Wells Fargo, dan lainnya',
          en: 'Bank of America, JPMorgan Chase, Wells Fargo and others',
        },
        country: 'US',
        sectors: ['financial-services'],
      },
    ],
    says: [
      {
        by: [firm('Izz ad-Din al-Qassam Cyber Fighters')],
        when: '2012-09-18',
        basis: 'claim',
        whom: [hacktivists('Izz ad-Din al-Qassam Cyber Fighters')],
      },
      {
        by: [usDoj],
        when: '2016-03-24',
        basis: 'indictment',
        status: 'contested',
        whom: [
          linked('IR', {
            id: 'Tujuh pegawai ITSecTeam dan Mersad, bekerja bagi Garda Revolusi',
            en: 'Seven employees of ITSecTeam and Mersad, working for the Revolutionary Guard',
          }),
        ],
      },
    ],
    responses: [
      { kind: 'political', when: '2012-09', by: iranGov, what: denied },
      {
        kind: 'legal',
        when: '2016-03-24',
        by: usDoj,
        what: { id: 'mendakwa tujuh warga Iran', en: 'charged seven Iranians' },
      },
    ],
    sources: [
      {
        publisher: 'US Department of Justice',
        title: 'Seven Iranians Working for Islamic Revolutionary Guard Corps-Affiliated Entities Charged',
        year: 2016,
        url: 'https://www.justice.gov/opa/pr/seven-iranians-working-islamic-revolutionary-guard-corps-affiliated-entities-charged',
      },
    ],
  },
  {
    id: 'spamhaus-2013',
    start: '2013-03-18',
    end: '2013-03-27',
    name: { id: 'Spamhaus dibanjiri lewat pantulan DNS', en: 'Spamhaus flooded by DNS reflection' },
    summary: {
      id: 'Penyusun daftar pengirim spam itu dibanjiri hingga 300 gigabit per detik dengan memanfaatkan server DNS terbuka, rekor pada masanya.',
      en: 'The keeper of lists of spammers was flooded with up to 300 gigabits a second by way of open DNS servers, a record at the time.',
    },
    classes: ['denial-of-service'],
    targets: [{ name: 'Spamhaus', country: 'CH', sectors: ['non-profit', 'technology'] }],
    says: [
      {
        by: [who('Pengadilan London', 'Court in London', 'GB')],
        when: '2015-07',
        basis: 'guilty-plea',
        status: 'settled',
        whom: [person({ id: 'Seorang remaja London', en: 'A teenager in London' }, 'GB')],
      },
      {
        by: [who('Pengadilan Belanda', 'Dutch court', 'NL')],
        when: '2016-11',
        basis: 'judgement',
        status: 'settled',
        whom: [person({ id: 'Seorang warga Belanda', en: 'A Dutch national' }, 'NL')],
      },
    ],
    sources: [
      {
        publisher: 'Cloudflare',
        title: 'The DDoS That Almost Broke the Internet',
        year: 2013,
        url: 'https://blog.cloudflare.com/the-ddos-that-almost-broke-the-internet/',
      },
    ],
  },
  {
    id: 'dark-seoul-2013',
    start: '2013-03-20',
    name: {
      id: 'Penghapusan data di bank dan stasiun televisi Korea Selatan',
      en: 'Data wiped at South Korean banks and broadcasters',
    },
    aliases: ['DarkSeoul', 'Dark Seoul', 'Operation Troy', '3.20'],
    summary: {
      id: 'Puluhan ribu komputer di tiga stasiun televisi dan tiga bank Korea Selatan dihapus pada saat yang sama; ATM dan layanan bank berhenti.',
      en: 'Tens of thousands of computers at three South Korean broadcasters and three banks were wiped at the same moment; cash machines and banking stopped.',
    },
    classes: ['intrusion'],
    targets: [
      { name: 'KBS, MBC, YTN', country: 'KR', sectors: ['media'] },
      { name: 'Shinhan, Nonghyup, Jeju', country: 'KR', sectors: ['financial-services'] },
    ],
    says: [
      {
        by: [koreaGov],
        when: '2013-04-10',
        basis: 'inquiry',
        status: 'contested',
        whom: [state('KP', { id: 'Biro Umum Pengintaian', en: 'Reconnaissance General Bureau' })],
      },
    ],
    responses: [
      { kind: 'political', when: '2013-04', by: who('Korea Utara', 'North Korea', 'KP'), what: denied },
    ],
    sources: [
      { publisher: 'McAfee', title: 'Dissecting Operation Troy: Cyberespionage in South Korea', year: 2013 },
    ],
  },
  {
    id: 'snowden-2013',
    start: '2013-06-06',
    name: {
      id: 'Pengungkapan Snowden: pengumpulan data telepon dan internet secara massal',
      en: 'Snowden disclosures: bulk collection of telephone and internet data',
    },
    aliases: ['PRISM', 'Tempora', 'Upstream'],
    summary: {
      id: 'Dokumen NSA yang diterbitkan sejak Juni 2013 memperlihatkan pengumpulan catatan panggilan seluruh pelanggan Verizon, akses ke data perusahaan internet (PRISM), dan penyadapan kabel laut. Pengadilan kemudian menyatakan sebagian di antaranya melanggar hukum.',
      en: 'NSA documents published from June 2013 on show the collection of call records of all Verizon customers, access to data of internet companies (PRISM) and taps on undersea cables. Courts later found parts of it unlawful.',
    },
    classes: ['interception', 'tracking'],
    targets: [
      {
        name: { id: 'Pelanggan telepon', en: 'Telephone customers' },
        country: 'US',
        sectors: ['individuals', 'telecommunications'],
      },
      { name: { id: 'Pengguna internet', en: 'Internet users' }, country: 'GB', sectors: ['individuals'] },
    ],
    says: [
      {
        by: [firm('The Guardian', 'GB'), firm('The Washington Post', 'US')],
        when: '2013-06-06',
        basis: 'leaked-documents',
        whom: [state('US', 'NSA'), state('GB', 'GCHQ')],
      },
      {
        by: [who('Direktur Intelijen Nasional AS', 'US Director of National Intelligence', 'US')],
        when: '2013-06-06',
        basis: 'government-statement',
        status: 'settled',
        whom: [state('US', 'NSA')],
        note: {
          id: 'membenarkan program catatan telepon dan menyebutnya sah',
          en: 'confirmed the programme of telephone records and called it lawful',
        },
      },
      {
        by: [who('Mahkamah Eropa untuk Hak Asasi Manusia', 'European Court of Human Rights')],
        when: '2021-05-25',
        basis: 'judgement',
        status: 'settled',
        whom: [state('GB', 'GCHQ')],
        note: {
          id: 'penyadapan massal Inggris melanggar hak atas privasi',
          en: "the UK's bulk interception violated the right to privacy",
        },
      },
    ],
    responses: [
      {
        kind: 'legal',
        when: '2015-06-02',
        by: who('Kongres AS', 'US Congress', 'US'),
        what: {
          id: 'mengakhiri pengumpulan catatan telepon secara massal (USA FREEDOM Act)',
          en: 'ended the bulk collection of telephone records (USA FREEDOM Act)',
        },
      },
      {
        kind: 'political',
        when: '2013-12-18',
        by: who('Majelis Umum PBB', 'UN General Assembly'),
        what: {
          id: 'menerima resolusi 68/167 tentang hak atas privasi di era digital',
          en: 'adopted resolution 68/167 on the right to privacy in the digital age',
        },
      },
    ],
    sources: [
      {
        publisher: 'The Guardian',
        title: 'NSA collecting phone records of millions of Verizon customers daily',
        year: 2013,
        url: 'https://www.theguardian.com/world/2013/jun/06/nsa-phone-records-verizon-court-order',
      },
      {
        publisher: 'European Court of Human Rights',
        title: 'Big Brother Watch and Others v. the United Kingdom, nos. 58170/13, 62322/14 and 24960/15',
        year: 2021,
      },
    ],
  },
  {
    id: 'yahoo-2013',
    start: '2013-08',
    end: '2014',
    name: { id: 'Pencurian akun Yahoo', en: 'Theft of Yahoo accounts' },
    summary: {
      id: 'Data seluruh tiga miliar akun Yahoo dicuri pada Agustus 2013, dan data sekitar 500 juta akun dicuri lagi pada 2014. Keduanya baru diumumkan pada 2016. Hanya untuk pencurian 2014 ada yang didakwa.',
      en: 'Data of all three billion Yahoo accounts were stolen in August 2013, and data of about 500 million again in 2014. Both became public only in 2016. Only for the theft of 2014 was anybody charged.',
    },
    classes: ['leak', 'intrusion'],
    targets: [{ name: 'Yahoo', country: 'US', sectors: ['technology', 'communications'] }],
    says: [
      {
        by: [usDoj],
        when: '2017-03-15',
        basis: 'indictment',
        status: 'contested',
        whom: [
          state('RU', { id: 'Dua perwira FSB', en: 'Two officers of the FSB' }),
          gang({ id: 'Dua peretas bayaran', en: 'Two hired hackers' }),
        ],
        note: { id: 'untuk pencurian tahun 2014', en: 'for the theft of 2014' },
      },
      {
        by: [who('Karim Baratov, terdakwa', 'Karim Baratov, a defendant', 'CA')],
        when: '2017-11-28',
        basis: 'guilty-plea',
        status: 'settled',
        whom: [person('Karim Baratov', 'CA')],
        note: {
          id: 'mengaku meretas kotak surel bagi FSB',
          en: 'pleaded guilty to hacking mailboxes for the FSB',
        },
      },
    ],
    responses: [{ kind: 'political', when: '2017-03', by: russiaGov, what: denied }],
    sources: [
      {
        publisher: 'US Department of Justice',
        title:
          'U.S. Charges Russian FSB Officers and Their Criminal Conspirators for Hacking Yahoo and Millions of Email Accounts',
        year: 2017,
        url: 'https://www.justice.gov/opa/pr/us-charges-russian-fsb-officers-and-their-criminal-conspirators-hacking-yahoo-and-millions',
      },
    ],
  },
  {
    id: 'belgacom-2013',
    start: '2013-09-16',
    name: { id: 'Operasi Socialist: penyusupan Belgacom', en: 'Operation Socialist: intrusion at Belgacom' },
    aliases: ['Operation Socialist', 'Regin'],
    summary: {
      id: 'Perusahaan telekomunikasi Belgia, yang juga melayani lembaga Uni Eropa, mengumumkan penyusupan mendalam pada sistemnya. Dokumen Snowden menyebut operasi penyadapan roaming yang dimulai lewat laman LinkedIn palsu untuk para teknisinya.',
      en: 'The Belgian telecommunications company, which also serves institutions of the European Union, announced a deep intrusion. Snowden documents describe an operation to tap roaming traffic, begun with false LinkedIn pages for its engineers.',
    },
    classes: ['intrusion', 'interception'],
    targets: [{ name: 'Belgacom', country: 'BE', sectors: ['telecommunications'] }],
    says: [
      {
        by: [firm('Der Spiegel', 'DE')],
        when: '2013-09-20',
        basis: 'leaked-documents',
        whom: [state('GB', 'GCHQ')],
      },
      {
        by: [who('Kejaksaan federal Belgia', 'Federal prosecutor of Belgium', 'BE')],
        when: '2018',
        basis: 'inquiry',
        whom: [state('GB', 'GCHQ')],
        note: {
          id: 'laporan yang dikutip pers; tidak ada penuntutan',
          en: 'a report that the press quoted; nobody was prosecuted',
        },
      },
    ],
    sources: [
      {
        publisher: 'Der Spiegel',
        title: "Belgacom Attack: Britain's GCHQ Hacked Belgian Telecoms Firm",
        year: 2013,
        url: 'https://www.spiegel.de/international/europe/british-spy-agency-gchq-hacked-belgian-telecoms-firm-a-923406.html',
      },
      {
        publisher: 'The Intercept',
        title: "Operation Socialist: The Inside Story of How British Spies Hacked Belgium's Largest Telco",
        year: 2014,
        url: 'https://theintercept.com/2014/12/13/belgacom-hack-gchq-inside-story/',
      },
    ],
  },
  {
    id: 'merkel-phone-2013',
    start: '2013-10-23',
    name: {
      id: 'Telepon Kanselir Merkel diduga disadap',
      en: "Alleged tapping of Chancellor Merkel's telephone",
    },
    summary: {
      id: 'Pemerintah Jerman mengumumkan dugaan bahwa telepon seluler kanselir disadap. Kejaksaan federal menghentikan penyidikan pada 2015 karena tidak ada bukti yang kuat di pengadilan.',
      en: "The German government made public that it suspected the chancellor's mobile telephone to be tapped. The federal prosecutor closed the case in 2015 for want of proof that would hold in court.",
    },
    classes: ['interception'],
    targets: [{ name: { id: 'Kanselir', en: 'Chancellor' }, country: 'DE', sectors: ['government'] }],
    says: [
      {
        by: [germany],
        when: '2013-10-23',
        basis: 'government-statement',
        whom: [state('US', 'NSA')],
        note: {
          id: 'AS menyatakan tidak menyadap dan tidak akan menyadap, tanpa menyebut masa lalu',
          en: 'the US said that it does not and will not, and was silent on the past',
        },
      },
      {
        by: [firm('Der Spiegel', 'DE')],
        when: '2013-10-26',
        basis: 'leaked-documents',
        whom: [state('US', 'NSA')],
      },
    ],
    responses: [
      {
        kind: 'legal',
        when: '2015-06-12',
        by: who('Jaksa Agung Federal Jerman', 'German Federal Prosecutor', 'DE'),
        what: { id: 'menghentikan penyidikan', en: 'closed the investigation' },
      },
    ],
    sources: [
      {
        publisher: 'Der Spiegel',
        title: "Embassy Espionage: The NSA's Secret Spy Hub in Berlin",
        year: 2013,
        url: 'https://www.spiegel.de/international/germany/cover-story-how-nsa-spied-on-merkel-cell-phone-from-berlin-embassy-a-930205.html',
      },
    ],
  },
  {
    id: 'australia-ddos-2013',
    start: '2013-11-20',
    end: '2013-11-21',
    name: {
      id: 'Situs polisi dan bank sentral Australia dibanjiri',
      en: 'Sites of the Australian police and central bank flooded',
    },
    summary: {
      id: 'Dua hari setelah penyadapan telepon presiden Indonesia diberitakan, situs Kepolisian Federal dan bank sentral Australia terganggu oleh serangan penolakan layanan.',
      en: "Two days after the tapping of the Indonesian president's telephone was reported, the sites of the Australian Federal Police and the Reserve Bank were disturbed by denial-of-service attacks.",
    },
    classes: ['denial-of-service'],
    targets: [
      {
        name: { id: 'Kepolisian Federal Australia', en: 'Australian Federal Police' },
        country: 'AU',
        sectors: ['law-enforcement', 'government'],
      },
      { name: 'Reserve Bank of Australia', country: 'AU', sectors: ['financial-services', 'government'] },
    ],
    says: [
      {
        by: [who('Peretas yang mengaku dari Indonesia', 'Hackers who said that they are Indonesian')],
        when: '2013-11',
        basis: 'claim',
        whom: [
          hacktivists(
            { id: 'Peretas yang mengaku dari Indonesia', en: 'Hackers who said that they are Indonesian' },
            'ID',
          ),
        ],
      },
    ],
    sources: [
      {
        publisher: 'The Guardian',
        title: 'Report of 21 November 2013 on attacks on sites of the federal police and the Reserve Bank',
        year: 2013,
      },
    ],
  },
  {
    id: 'target-2013',
    start: '2013-11-27',
    end: '2013-12-15',
    name: { id: 'Pencurian kartu pembayaran di toko Target', en: 'Theft of payment cards at Target stores' },
    summary: {
      id: 'Lewat akses seorang pemasok, perangkat lunak pada mesin kasir menyalin sekitar 40 juta kartu pembayaran; data hingga 70 juta pelanggan ikut diambil.',
      en: 'Through the access of a supplier, software on the tills copied about 40 million payment cards; data of up to 70 million customers went too.',
    },
    classes: ['leak', 'intrusion'],
    targets: [{ name: 'Target', country: 'US', sectors: ['retail'] }],
    says: [],
    responses: [
      {
        kind: 'legal',
        when: '2017-05-23',
        by: who('Jaksa agung 47 negara bagian AS', 'Attorneys general of 47 US states', 'US'),
        what: {
          id: 'sepakat berdamai dengan Target senilai 18,5 juta dolar',
          en: 'settled with Target for 18.5 million dollars',
        },
      },
    ],
    sources: [
      {
        publisher: 'US Senate Committee on Commerce, Science, and Transportation',
        title: 'A "Kill Chain" Analysis of the 2013 Target Data Breach',
        year: 2014,
      },
    ],
  },
  {
    id: 'apt10-2018',
    start: '2014',
    end: '2018',
    name: {
      id: 'Cloud Hopper: perusahaan dunia disusupi lewat penyedia layanannya',
      en: 'Cloud Hopper: companies entered through their service providers',
    },
    aliases: ['Cloud Hopper', 'APT10', 'Stone Panda'],
    summary: {
      id: 'Penyusup masuk ke penyedia layanan teknologi terkelola dan dari sana ke jaringan para pelanggannya di sedikitnya dua belas negara.',
      en: 'Intruders entered providers of managed technology services, and from there the networks of their customers in at least twelve countries.',
    },
    classes: ['intrusion', 'leak'],
    targets: [
      {
        name: {
          id: 'Penyedia layanan terkelola dan pelanggannya',
          en: 'Managed service providers and their customers',
        },
        country: 'US',
        sectors: ['technology', 'commercial'],
      },
      { country: 'GB', sectors: ['technology'] },
      { country: 'JP', sectors: ['technology', 'commercial'] },
    ],
    says: [
      {
        by: [firm('PwC UK', 'GB'), firm('BAE Systems', 'GB')],
        when: '2017-04',
        basis: 'technical-report',
        whom: [{ name: 'APT10', country: 'CN', type: 'unknown' }],
      },
      {
        by: [usDoj],
        when: '2018-12-20',
        basis: 'indictment',
        status: 'contested',
        whom: [linked('CN', 'APT10 (Huaying Haitai)')],
        note: {
          id: 'bekerja bersama Kementerian Keamanan Negara',
          en: 'acting with the Ministry of State Security',
        },
      },
      {
        by: [ukGov],
        when: '2018-12-20',
        basis: 'government-statement',
        status: 'contested',
        whom: [linked('CN', 'APT10')],
      },
    ],
    responses: [
      { kind: 'political', when: '2018-12-21', by: chinaGov, what: denied },
      {
        kind: 'political',
        when: '2020-07-30',
        by: euCouncil,
        what: {
          id: 'menjatuhkan sanksi kepada dua orang dan perusahaan Huaying Haitai',
          en: 'put sanctions on two persons and the company Huaying Haitai',
        },
      },
    ],
    sources: [
      { publisher: 'PwC UK and BAE Systems', title: 'Operation Cloud Hopper', year: 2017 },
      {
        publisher: 'US Department of Justice',
        title:
          'Two Chinese Hackers Associated With the Ministry of State Security Charged with Global Computer Intrusion Campaigns Targeting Intellectual Property and Confidential Business Information',
        year: 2018,
        url: 'https://www.justice.gov/opa/pr/two-chinese-hackers-associated-ministry-state-security-charged-global-computer-intrusion',
      },
    ],
  },
  {
    id: 'cambridge-analytica-2018',
    start: '2014',
    end: '2018-03',
    name: { id: 'Cambridge Analytica', en: 'Cambridge Analytica' },
    summary: {
      id: 'Sebuah kuis di Facebook mengumpulkan data hingga 87 juta orang, termasuk teman pengisinya; data itu sampai ke perusahaan yang melayani kampanye politik. Facebook menyebut lebih dari satu juta pengguna Indonesia mungkin terkena.',
      en: 'A quiz on Facebook collected data of up to 87 million people, friends of those who took it included; the data reached a company that served political campaigns. Facebook said that more than a million users in Indonesia may be among them.',
    },
    classes: ['tracking', 'leak'],
    targets: [
      {
        name: { id: 'Pengguna Facebook', en: 'Users of Facebook' },
        country: 'US',
        sectors: ['individuals', 'elections'],
      },
      { name: { id: 'Pengguna Facebook', en: 'Users of Facebook' }, country: 'ID', sectors: ['individuals'] },
      { name: { id: 'Pengguna Facebook', en: 'Users of Facebook' }, country: 'GB', sectors: ['individuals'] },
    ],
    says: [
      {
        by: [firm('The Observer', 'GB'), firm('The New York Times', 'US')],
        when: '2018-03-17',
        basis: 'press',
        whom: [{ name: 'Cambridge Analytica', country: 'GB', type: 'non-state' }],
      },
      {
        by: [who('Komisi Perdagangan Federal AS', 'US Federal Trade Commission', 'US')],
        when: '2019-12-06',
        basis: 'inquiry',
        whom: [{ name: 'Cambridge Analytica', country: 'GB', type: 'non-state' }],
        note: { id: 'mengumpulkan data dengan cara menipu', en: 'collected data by deception' },
      },
    ],
    responses: [
      {
        kind: 'legal',
        when: '2018-10-24',
        by: who('Komisioner Informasi Inggris (ICO)', 'UK Information Commissioner (ICO)', 'GB'),
        what: { id: 'mendenda Facebook 500.000 pound', en: 'fined Facebook 500,000 pounds' },
      },
      {
        kind: 'legal',
        when: '2019-07-24',
        by: who('Komisi Perdagangan Federal AS', 'US Federal Trade Commission', 'US'),
        what: {
          id: 'menjatuhkan denda 5 miliar dolar kepada Facebook',
          en: 'imposed a penalty of 5 billion dollars on Facebook',
        },
      },
    ],
    sources: [
      {
        publisher: 'US Federal Trade Commission',
        title:
          'FTC Issues Opinion and Order Against Cambridge Analytica For Deceiving Consumers About Collection of Facebook Data',
        year: 2019,
      },
      {
        publisher: 'The Guardian',
        title:
          'Revealed: 50 million Facebook profiles harvested for Cambridge Analytica in major data breach',
        year: 2018,
        url: 'https://www.theguardian.com/news/2018/mar/17/cambridge-analytica-facebook-influence-us-election',
      },
    ],
  },
  {
    id: 'ira-2016',
    start: '2014',
    end: '2018',
    name: {
      id: 'Akun palsu Internet Research Agency dalam politik AS',
      en: 'False accounts of the Internet Research Agency in US politics',
    },
    aliases: ['Internet Research Agency', 'Project Lakhta'],
    summary: {
      id: 'Pegawai di Sankt-Peterburg menyamar sebagai warga AS di Facebook, Instagram, dan Twitter, membeli iklan, dan mengajak orang turun ke jalan. Facebook memperkirakan hingga 126 juta orang melihat isinya.',
      en: 'Employees in Saint Petersburg posed as US citizens on Facebook, Instagram and Twitter, bought advertisements and called people to rallies. Facebook estimated that up to 126 million people may have seen it.',
    },
    classes: ['coordination', 'impersonation'],
    targets: [
      { name: { id: 'Pemilih', en: 'Voters' }, country: 'US', sectors: ['individuals', 'elections'] },
    ],
    says: [
      {
        by: [meta],
        when: '2017-09-06',
        basis: 'company-statement',
        whom: [{ country: 'RU', type: 'unknown' }],
      },
      {
        by: [who('Penasihat khusus Robert Mueller', 'Special Counsel Robert Mueller', 'US')],
        when: '2018-02-16',
        basis: 'indictment',
        status: 'contested',
        whom: [linked('RU', 'Internet Research Agency')],
      },
      {
        by: [who('Yevgeny Prigozhin', 'Yevgeny Prigozhin', 'RU')],
        when: '2022-11-07',
        basis: 'claim',
        status: 'settled',
        whom: [linked('RU', 'Internet Research Agency')],
        note: {
          id: 'pendananya mengakui telah mencampuri pemilu AS',
          en: 'its financier said that they had interfered in US elections',
        },
      },
    ],
    responses: [
      {
        kind: 'legal',
        when: '2018-02-16',
        by: usDoj,
        what: { id: 'mendakwa 13 orang dan tiga perusahaan', en: 'charged 13 persons and three companies' },
      },
      {
        kind: 'legal',
        when: '2020-03',
        by: usDoj,
        what: {
          id: 'mencabut dakwaan terhadap dua perusahaan',
          en: 'dropped the charges against two of the companies',
        },
      },
    ],
    sources: [
      {
        publisher: 'US Senate Select Committee on Intelligence',
        title:
          "Russian Active Measures Campaigns and Interference in the 2016 U.S. Election, Volume 2: Russia's Use of Social Media",
        year: 2019,
        url: 'https://www.intelligence.senate.gov/sites/default/files/documents/Report_Volume2.pdf',
      },
      {
        publisher: 'US Department of Justice',
        title: 'United States v. Internet Research Agency LLC et al., indictment',
        year: 2018,
        url: 'https://www.justice.gov/file/1035477/download',
      },
    ],
  },
  {
    id: 'anthem-2015',
    start: '2014-02',
    end: '2015-01',
    name: {
      id: 'Pencurian data peserta asuransi Anthem',
      en: 'Theft of data on members of the insurer Anthem',
    },
    summary: {
      id: 'Data 78,8 juta orang dicuri dari perusahaan asuransi kesehatan AS itu, termasuk nomor jaminan sosial.',
      en: 'Data of 78.8 million people were stolen from the US health insurer, social security numbers among them.',
    },
    classes: ['leak', 'intrusion'],
    targets: [{ name: 'Anthem', country: 'US', sectors: ['healthcare', 'financial-services'] }],
    says: [
      {
        by: [usDoj],
        when: '2019-05-09',
        basis: 'indictment',
        whom: [
          gang(
            { id: 'Kelompok peretas yang berbasis di Tiongkok', en: 'A hacking group based in China' },
            'CN',
          ),
        ],
        note: { id: 'dakwaan tidak menyebut negara', en: 'the indictment does not name the state' },
      },
    ],
    sources: [
      {
        publisher: 'US Department of Justice',
        title:
          'Member of Sophisticated China-Based Hacking Group Indicted for Series of Computer Intrusions, Including 2015 Data Breach of Health Insurer Anthem Inc.',
        year: 2019,
        url: 'https://www.justice.gov/opa/pr/member-sophisticated-china-based-hacking-group-indicted-series-computer-intrusions-including',
      },
    ],
  },
  {
    id: 'sands-2014',
    start: '2014-02-10',
    name: { id: 'Komputer kasino Las Vegas Sands dihapus', en: 'Computers of Las Vegas Sands casinos wiped' },
    summary: {
      id: 'Ribuan komputer dan server perusahaan kasino itu dihapus, beberapa bulan setelah pemiliknya menganjurkan serangan nuklir terhadap Iran.',
      en: 'Thousands of computers and servers of the casino company were wiped, some months after its owner had called for a nuclear strike on Iran.',
    },
    classes: ['intrusion', 'leak'],
    targets: [{ name: 'Las Vegas Sands', country: 'US', sectors: ['hospitality-leisure'] }],
    says: [
      {
        by: [who('Direktur Intelijen Nasional AS', 'US Director of National Intelligence', 'US')],
        when: '2015-02-26',
        basis: 'government-statement',
        whom: [state('IR')],
      },
    ],
    sources: [
      {
        publisher: 'US Senate Armed Services Committee',
        title: 'Worldwide Threat Assessment of the US Intelligence Community',
        year: 2015,
      },
    ],
  },
  {
    id: 'opm-2014',
    start: '2014-05',
    end: '2015-04',
    name: {
      id: 'Pencurian data pegawai federal AS dari OPM',
      en: 'Theft of data on US federal employees from OPM',
    },
    aliases: ['Office of Personnel Management'],
    summary: {
      id: 'Data pribadi 21,5 juta orang dicuri dari Kantor Manajemen Personalia AS, termasuk berkas pemeriksaan keamanan dan 5,6 juta sidik jari.',
      en: 'Personal data of 21.5 million people were stolen from the US Office of Personnel Management, among them files of security checks and 5.6 million fingerprints.',
    },
    classes: ['leak', 'intrusion'],
    targets: [
      {
        name: { id: 'Kantor Manajemen Personalia (OPM)', en: 'Office of Personnel Management (OPM)' },
        country: 'US',
        sectors: ['government'],
      },
    ],
    says: [
      {
        by: [who('Direktur Intelijen Nasional AS', 'US Director of National Intelligence', 'US')],
        when: '2015-06-25',
        basis: 'government-statement',
        status: 'contested',
        whom: [state('CN')],
        note: { id: 'menyebutnya "tersangka utama"', en: 'called it "the leading suspect"' },
      },
    ],
    responses: [
      { kind: 'political', when: '2015-06', by: chinaGov, what: denied },
      {
        kind: 'political',
        when: '2015-12',
        by: chinaGov,
        what: {
          id: 'memberitakan penangkapan peretas dan menyebutnya perkara kriminal',
          en: 'reported arrests of hackers and called it a criminal case',
        },
      },
    ],
    sources: [
      {
        publisher: 'US House Committee on Oversight and Government Reform',
        title:
          'The OPM Data Breach: How the Government Jeopardized Our National Security for More than a Generation',
        year: 2016,
      },
    ],
  },
  {
    id: 'jpmorgan-2014',
    start: '2014-06',
    end: '2014-08',
    name: { id: 'Pencurian data nasabah JPMorgan Chase', en: 'Theft of customer data from JPMorgan Chase' },
    summary: {
      id: 'Data kontak 83 juta rumah tangga dan usaha kecil dicuri. Awalnya pers menduga negara asing; penyidikan berujung pada komplotan penipuan saham.',
      en: 'Contact data of 83 million households and small businesses were stolen. At first the press suspected a foreign state; the investigation led to a ring of stock fraud.',
    },
    classes: ['leak', 'intrusion'],
    targets: [{ name: 'JPMorgan Chase', country: 'US', sectors: ['financial-services'] }],
    says: [
      {
        by: [usDoj],
        when: '2015-11-10',
        basis: 'indictment',
        whom: [gang({ id: 'Komplotan Gery Shalon', en: 'Ring around Gery Shalon' }, 'IL')],
      },
      {
        by: [who('Andrei Tyurin, terdakwa', 'Andrei Tyurin, a defendant', 'RU')],
        when: '2019-09-23',
        basis: 'guilty-plea',
        status: 'settled',
        whom: [gang('Andrei Tyurin', 'RU')],
      },
    ],
    sources: [
      {
        publisher: 'US Attorney, Southern District of New York',
        title:
          'Russian Hacker Sentenced To 12 Years In Prison For Involvement In Massive Network Intrusions At U.S. Financial Institutions, Brokerage Firms, A Major News Publication, And Other Companies',
        year: 2021,
      },
    ],
  },
  {
    id: 'marriott-2018',
    start: '2014-07',
    end: '2018-09',
    name: {
      id: 'Pencurian data tamu Starwood (Marriott)',
      en: 'Theft of data on guests of Starwood (Marriott)',
    },
    summary: {
      id: 'Basis data pemesanan Starwood disusupi sejak 2014 dan baru ketahuan pada 2018, dua tahun setelah Marriott membelinya. Hingga 339 juta catatan tamu terkena, jutaan di antaranya dengan nomor paspor.',
      en: "Starwood's reservation database was entered in 2014 and this was found only in 2018, two years after Marriott had bought it. Up to 339 million guest records were affected, millions of them with passport numbers.",
    },
    classes: ['leak', 'intrusion'],
    targets: [{ name: 'Marriott (Starwood)', country: 'US', sectors: ['hospitality-leisure'] }],
    says: [
      {
        by: [who('Menteri Luar Negeri AS Mike Pompeo', 'US Secretary of State Mike Pompeo', 'US')],
        when: '2018-12-12',
        basis: 'government-statement',
        status: 'contested',
        whom: [state('CN')],
      },
    ],
    responses: [
      { kind: 'political', when: '2018-12', by: chinaGov, what: denied },
      {
        kind: 'legal',
        when: '2020-10-30',
        by: who('Komisioner Informasi Inggris (ICO)', 'UK Information Commissioner (ICO)', 'GB'),
        what: { id: 'mendenda Marriott 18,4 juta pound', en: 'fined Marriott 18.4 million pounds' },
      },
    ],
    sources: [
      {
        publisher: 'UK Information Commissioner',
        title: 'Penalty notice: Marriott International Inc',
        year: 2020,
      },
    ],
  },
  {
    id: 'sony-pictures-2014',
    start: '2014-11-24',
    name: { id: 'Peretasan Sony Pictures', en: 'Hack of Sony Pictures' },
    aliases: ['Guardians of Peace', 'The Interview'],
    summary: {
      id: 'Komputer studio film itu dihapus, dan surel, film, serta data pegawainya disebarkan oleh "Guardians of Peace", yang menuntut pembatalan film komedi tentang pemimpin Korea Utara.',
      en: 'The film studio\'s computers were wiped, and its mail, films and data of employees published by "Guardians of Peace", who demanded that a comedy about the leader of North Korea be withdrawn.',
    },
    classes: ['leak', 'intrusion'],
    targets: [{ name: 'Sony Pictures Entertainment', country: 'US', sectors: ['entertainment', 'media'] }],
    says: [
      {
        by: [firm('Guardians of Peace')],
        when: '2014-11-24',
        basis: 'claim',
        whom: [hacktivists('Guardians of Peace')],
      },
      {
        by: [fbi],
        when: '2014-12-19',
        basis: 'government-statement',
        status: 'contested',
        whom: [state('KP')],
      },
      { by: [usDoj], when: '2018-09-06', basis: 'indictment', status: 'contested', whom: [lazarus] },
    ],
    responses: [
      { kind: 'political', when: '2014-12', by: who('Korea Utara', 'North Korea', 'KP'), what: denied },
      {
        kind: 'political',
        when: '2015-01-02',
        by: usGov,
        what: {
          id: 'menjatuhkan sanksi kepada tiga lembaga dan sepuluh pejabat Korea Utara',
          en: 'put sanctions on three North Korean bodies and ten officials',
        },
      },
    ],
    sources: [
      {
        publisher: 'FBI',
        title: 'Update on Sony Investigation',
        year: 2014,
        url: 'https://www.fbi.gov/news/press-releases/update-on-sony-investigation',
      },
      {
        publisher: 'US Department of Justice',
        title:
          'North Korean Regime-Backed Programmer Charged With Conspiracy to Conduct Multiple Cyber Attacks and Intrusions',
        year: 2018,
        url: 'https://www.justice.gov/opa/pr/north-korean-regime-backed-programmer-charged-conspiracy-conduct-multiple-cyber-attacks-and',
      },
    ],
  },
  {
    id: 'khnp-2014',
    start: '2014-12',
    name: {
      id: 'Dokumen perusahaan nuklir Korea Selatan dibocorkan',
      en: 'Documents of the South Korean nuclear company leaked',
    },
    aliases: ['Korea Hydro and Nuclear Power'],
    summary: {
      id: 'Denah dan panduan reaktor serta data pegawai Korea Hydro & Nuclear Power disebarkan di Twitter dengan ancaman agar tiga reaktor dimatikan. Sistem kendali reaktor tidak tersentuh.',
      en: 'Plans and manuals of reactors and data of employees of Korea Hydro & Nuclear Power were published on Twitter with a threat unless three reactors were shut down. The control systems were not touched.',
    },
    classes: ['leak'],
    targets: [{ name: 'Korea Hydro & Nuclear Power', country: 'KR', sectors: ['energy', 'infrastructure'] }],
    says: [
      {
        by: [who('Kejaksaan Korea Selatan', 'South Korean prosecutors', 'KR')],
        when: '2015-03-17',
        basis: 'inquiry',
        status: 'contested',
        whom: [state('KP')],
      },
    ],
    responses: [
      { kind: 'political', when: '2015-03', by: who('Korea Utara', 'North Korea', 'KP'), what: denied },
    ],
    sources: [
      {
        publisher: 'Reuters',
        title: 'South Korea blames North Korea for December hack on nuclear operator',
        year: 2015,
      },
    ],
  },
  {
    id: 'mexico-pegasus-2017',
    start: '2015-01',
    end: '2016-07',
    name: {
      id: 'Pegasus terhadap wartawan dan pegiat di Meksiko',
      en: 'Pegasus against journalists and activists in Mexico',
    },
    summary: {
      id: 'Peneliti menemukan lebih dari 76 pesan berisi tautan Pegasus yang dikirim kepada wartawan, pengacara, dan anak seorang wartawan di Meksiko.',
      en: 'Researchers found more than 76 messages with links to Pegasus that were sent to journalists, lawyers and the child of a journalist in Mexico.',
    },
    classes: ['wiretap'],
    targets: [
      {
        name: { id: 'Wartawan dan pengacara', en: 'Journalists and lawyers' },
        country: 'MX',
        sectors: ['media', 'civil-society'],
      },
    ],
    says: [
      {
        by: [citizenLab],
        when: '2017-06-19',
        basis: 'technical-report',
        status: 'contested',
        whom: [state('MX')],
        note: { id: 'bukti tidak langsung', en: 'circumstantial evidence' },
      },
    ],
    responses: [
      {
        kind: 'political',
        when: '2017-06',
        by: who('Pemerintah Meksiko', 'Mexican government', 'MX'),
        what: denied,
      },
    ],
    sources: [
      {
        publisher: 'Citizen Lab',
        title: 'Reckless Exploit: Mexican Journalists, Lawyers, and a Child Targeted with NSO Spyware',
        year: 2017,
        url: 'https://citizenlab.ca/2017/06/reckless-exploit-mexico-nso/',
      },
    ],
  },
  {
    id: 'great-cannon-2015',
    start: '2015-03-26',
    name: {
      id: 'GitHub dan GreatFire dibanjiri oleh "Meriam Besar"',
      en: 'GitHub and GreatFire flooded by the "Great Cannon"',
    },
    aliases: ['Great Cannon'],
    summary: {
      id: 'Skrip di halaman yang memuat kode Baidu ditukar di perjalanan sehingga peramban orang yang tak tahu apa-apa membanjiri GitHub, yang menyimpan alat untuk menembus sensor. Serangan berlangsung beberapa hari.',
      en: 'Scripts in pages that load code from Baidu were swapped on their way, so that browsers of people who knew nothing of it flooded GitHub, where tools against censorship lie. It went on for days.',
    },
    classes: ['denial-of-service', 'interception'],
    targets: [
      { name: 'GitHub', country: 'US', sectors: ['technology'] },
      { name: 'GreatFire.org', country: 'CN', sectors: ['civil-society'] },
    ],
    says: [
      {
        by: [citizenLab],
        when: '2015-04-10',
        basis: 'technical-report',
        status: 'contested',
        whom: [state('CN')],
        note: {
          id: 'alatnya berada di jaringan yang sama dengan Great Firewall',
          en: 'the device sits in the same network as the Great Firewall',
        },
      },
    ],
    responses: [
      {
        kind: 'political',
        when: '2015-03',
        by: chinaGov,
        what: {
          id: 'tidak menjawab tuduhan itu dan menyebut Tiongkok sendiri korban serangan siber',
          en: 'did not answer the charge and called itself a victim of cyber attacks',
        },
      },
    ],
    sources: [
      {
        publisher: 'Citizen Lab',
        title: "China's Great Cannon",
        year: 2015,
        url: 'https://citizenlab.ca/2015/04/chinas-great-cannon/',
      },
      {
        publisher: 'GitHub',
        title: 'Large Scale DDoS Attack on github.com',
        year: 2015,
        url: 'https://github.blog/2015-03-27-large-scale-ddos-attack-on-github-com/',
      },
    ],
  },
  {
    id: 'bundestag-2015',
    start: '2015-04',
    end: '2015-05',
    name: { id: 'Penyusupan Bundestag', en: 'Intrusion at the Bundestag' },
    summary: {
      id: 'Jaringan parlemen Jerman disusupi, sekitar 16 gigabita data termasuk surel anggotanya dicuri, dan jaringan itu harus dibangun ulang.',
      en: 'The network of the German parliament was entered, about 16 gigabytes including mail of its members were stolen, and the network had to be rebuilt.',
    },
    classes: ['intrusion', 'leak'],
    targets: [{ name: 'Bundestag', country: 'DE', sectors: ['government'] }],
    says: [
      {
        by: [
          who(
            'Kantor Federal Perlindungan Konstitusi Jerman',
            'German Federal Office for the Protection of the Constitution',
            'DE',
          ),
        ],
        when: '2016-05-13',
        basis: 'government-statement',
        status: 'contested',
        whom: [linked('RU', 'APT28')],
      },
      { by: [euCouncil], when: '2020-10-22', basis: 'sanctions', status: 'contested', whom: [fancyBear] },
    ],
    responses: [
      { kind: 'political', by: russiaGov, what: denied },
      {
        kind: 'legal',
        when: '2020-05',
        by: who('Jaksa Agung Federal Jerman', 'German Federal Prosecutor', 'DE'),
        what: {
          id: 'mengeluarkan surat perintah penangkapan bagi seorang perwira GRU',
          en: 'issued an arrest warrant for an officer of the GRU',
        },
      },
      {
        kind: 'political',
        when: '2020-10-22',
        by: euCouncil,
        what: {
          id: 'menjatuhkan sanksi kepada dua orang dan satu unit GRU',
          en: 'put sanctions on two persons and one unit of the GRU',
        },
      },
    ],
    sources: [
      {
        publisher: 'Council of the European Union',
        title: 'Malicious cyber-attacks: EU sanctions two individuals and one body over 2015 Bundestag hack',
        year: 2020,
        url: 'https://www.consilium.europa.eu/en/press/press-releases/2020/10/22/malicious-cyber-attacks-eu-sanctions-two-individuals-and-one-body-over-2015-bundestag-hack/',
      },
    ],
  },
  {
    id: 'tv5monde-2015',
    start: '2015-04-08',
    name: { id: 'Siaran TV5Monde dilumpuhkan', en: 'TV5Monde taken off the air' },
    aliases: ['TV5 Monde', 'CyberCaliphate'],
    summary: {
      id: 'Semua saluran televisi Prancis itu berhenti siaran dan akun media sosialnya diambil alih atas nama "CyberCaliphate". Penyidik kemudian melihat jejak kelompok lain.',
      en: 'All channels of the French broadcaster went off the air and its social media accounts were taken over in the name of a "CyberCaliphate". Investigators later saw the traces of another group.',
    },
    classes: ['intrusion'],
    targets: [{ name: 'TV5Monde', country: 'FR', sectors: ['media'] }],
    says: [
      {
        by: [firm('CyberCaliphate')],
        when: '2015-04-08',
        basis: 'claim',
        whom: [{ name: 'CyberCaliphate', type: 'terrorist' }],
      },
      {
        by: [who('Penyidik Prancis tanpa nama', 'Unnamed French investigators', 'FR')],
        when: '2015-06',
        basis: 'anonymous-officials',
        whom: [linked('RU', 'APT28')],
      },
      {
        by: [ukGov],
        when: '2018-10-04',
        basis: 'government-statement',
        status: 'contested',
        whom: [fancyBear],
      },
    ],
    responses: [{ kind: 'political', when: '2018-10', by: russiaGov, what: denied }],
    sources: [
      {
        publisher: 'UK National Cyber Security Centre',
        title: 'Reckless campaign of cyber attacks by Russian military intelligence service exposed',
        year: 2018,
        url: 'https://www.ncsc.gov.uk/news/reckless-campaign-cyber-attacks-russian-military-intelligence-service-exposed',
      },
      {
        publisher: 'BBC News',
        title: "How France's TV5 was almost destroyed by 'Russian hackers'",
        year: 2016,
        url: 'https://www.bbc.com/news/technology-37590375',
      },
    ],
  },
  {
    id: 'ashley-madison-2015',
    start: '2015-07',
    name: { id: 'Kebocoran data Ashley Madison', en: 'Leak of Ashley Madison' },
    summary: {
      id: 'Data sekitar 36 juta akun situs perselingkuhan itu disebarkan pada Agustus 2015; penyelidikan Kanada dan Australia menemukan pengamanan yang tidak memadai dan segel keamanan palsu.',
      en: 'Data of about 36 million accounts of the site for affairs were published in August 2015; an inquiry by Canada and Australia found poor safeguards and a made-up security seal.',
    },
    classes: ['leak'],
    targets: [{ name: 'Avid Life Media', country: 'CA', sectors: ['commercial', 'individuals'] }],
    says: [
      { by: [firm('Impact Team')], when: '2015-07', basis: 'claim', whom: [hacktivists('Impact Team')] },
    ],
    sources: [
      {
        publisher: 'Office of the Privacy Commissioner of Canada',
        title:
          'Joint investigation of Ashley Madison by the Privacy Commissioner of Canada and the Australian Privacy Commissioner',
        year: 2016,
      },
    ],
  },
  {
    id: 'hacking-team-2015',
    start: '2015-07-05',
    name: { id: 'Kebocoran Hacking Team', en: 'Leak of Hacking Team' },
    summary: {
      id: 'Sekitar 400 gigabita surel, kontrak, dan kode perusahaan perangkat mata-mata Italia itu disebarkan. Isinya memperlihatkan penjualan kepada pemerintah yang menindas, termasuk yang dibantah perusahaan.',
      en: 'About 400 gigabytes of mail, contracts and code of the Italian spyware company were published. They show sales to repressive governments, some of which the company had denied.',
    },
    classes: ['leak'],
    targets: [{ name: 'Hacking Team', country: 'IT', sectors: ['technology'] }],
    says: [
      {
        by: [firm('Phineas Fisher')],
        when: '2016-04',
        basis: 'claim',
        whom: [hacktivists('Phineas Fisher')],
      },
    ],
    sources: [
      {
        publisher: 'The Guardian',
        title: 'Hacking Team hacked: firm sold spying tools to repressive regimes, documents claim',
        year: 2015,
        url: 'https://www.theguardian.com/technology/2015/jul/06/hacking-team-hacked-firm-sold-spying-tools-to-repressive-regimes-documents-claim',
      },
    ],
  },
  {
    id: 'ukraine-grid-2015',
    start: '2015-12-23',
    name: { id: 'Pemadaman listrik Ukraina 2015', en: 'Ukrainian power cut of 2015' },
    aliases: ['BlackEnergy', 'Prykarpattyaoblenergo', 'Ivano-Frankivsk'],
    summary: {
      id: 'Penyusup membuka pemutus arus di tiga perusahaan distribusi listrik dari jauh; sekitar 225.000 pelanggan gelap selama beberapa jam. Inilah pemadaman pertama yang diketahui disebabkan serangan siber.',
      en: 'Intruders opened breakers at three power distributors from afar; about 225,000 customers were dark for hours. It is the first power cut known to have been caused by a cyber attack.',
    },
    classes: ['intrusion'],
    targets: [
      {
        name: { id: 'Perusahaan distribusi listrik', en: 'Power distribution companies' },
        country: 'UA',
        sectors: ['energy', 'infrastructure'],
      },
    ],
    says: [
      {
        by: [who('Dinas Keamanan Ukraina (SBU)', 'Security Service of Ukraine (SBU)', 'UA')],
        when: '2015-12-28',
        basis: 'government-statement',
        status: 'contested',
        whom: [state('RU')],
      },
      {
        by: [firm('iSIGHT Partners', 'US')],
        when: '2016-01',
        basis: 'technical-report',
        whom: [linked('RU', 'Sandworm')],
      },
      { by: [usDoj], when: '2020-10-19', basis: 'indictment', status: 'contested', whom: [sandworm] },
    ],
    responses: [
      { kind: 'political', by: russiaGov, what: denied },
      {
        kind: 'legal',
        when: '2020-10-19',
        by: usDoj,
        what: { id: 'mendakwa enam perwira GRU', en: 'charged six officers of the GRU' },
      },
    ],
    sources: [
      {
        publisher: 'CISA',
        title: 'Cyber-Attack Against Ukrainian Critical Infrastructure (IR-ALERT-H-16-056-01)',
        year: 2016,
        url: 'https://www.cisa.gov/news-events/ics-alerts/ir-alert-h-16-056-01',
      },
      {
        publisher: 'US Department of Justice',
        title:
          'Six Russian GRU Officers Charged in Connection with Worldwide Deployment of Destructive Malware and Other Disruptive Actions in Cyberspace',
        year: 2020,
        url: 'https://www.justice.gov/opa/pr/six-russian-gru-officers-charged-connection-worldwide-deployment-destructive-malware-and',
      },
    ],
  },
  {
    id: 'bangladesh-bank-2016',
    start: '2016-02-04',
    name: { id: 'Perampokan Bank Bangladesh lewat SWIFT', en: 'Bangladesh Bank robbed through SWIFT' },
    summary: {
      id: 'Dengan pesan SWIFT palsu, penyusup mencoba memindahkan hampir 1 miliar dolar milik bank sentral Bangladesh dari Federal Reserve New York; 81 juta dolar hilang ke Filipina.',
      en: 'With forged SWIFT messages intruders tried to move nearly 1 billion dollars of the central bank of Bangladesh from the Federal Reserve in New York; 81 million went missing in the Philippines.',
    },
    classes: ['intrusion'],
    targets: [{ name: 'Bangladesh Bank', country: 'BD', sectors: ['financial-services', 'government'] }],
    says: [
      {
        by: [symantec],
        when: '2016-05',
        basis: 'technical-report',
        whom: [{ name: 'Lazarus Group', type: 'unknown' }],
      },
      { by: [usDoj], when: '2018-09-06', basis: 'indictment', status: 'contested', whom: [lazarus] },
    ],
    responses: [
      { kind: 'political', when: '2018-09', by: who('Korea Utara', 'North Korea', 'KP'), what: denied },
      {
        kind: 'legal',
        when: '2019-01-10',
        by: who('Pengadilan Makati, Filipina', 'Court in Makati, Philippines', 'PH'),
        what: {
          id: 'menghukum seorang mantan manajer bank karena pencucian uang',
          en: 'convicted a former bank manager of money laundering',
        },
      },
    ],
    sources: [
      {
        publisher: 'US Department of Justice',
        title:
          'North Korean Regime-Backed Programmer Charged With Conspiracy to Conduct Multiple Cyber Attacks and Intrusions',
        year: 2018,
        url: 'https://www.justice.gov/opa/pr/north-korean-regime-backed-programmer-charged-conspiracy-conduct-multiple-cyber-attacks-and',
      },
    ],
  },
  {
    id: 'dnc-2016',
    start: '2016-03',
    end: '2016-11',
    name: {
      id: 'Peretasan dan pembocoran menjelang pemilu AS 2016',
      en: 'Hack and leak before the US election of 2016',
    },
    aliases: ['DNC hack', 'Guccifer 2.0', 'DCLeaks', 'Democratic National Committee', 'Podesta'],
    summary: {
      id: 'Surel Komite Nasional Demokrat dan ketua kampanye Clinton dicuri dan disebarkan lewat DCLeaks, Guccifer 2.0, dan WikiLeaks. Sistem pendaftaran pemilih di beberapa negara bagian juga diintai.',
      en: "Mail of the Democratic National Committee and of Clinton's campaign chairman was stolen and published through DCLeaks, Guccifer 2.0 and WikiLeaks. Voter registration systems of several states were probed as well.",
    },
    classes: ['leak', 'intrusion', 'impersonation'],
    targets: [
      {
        name: {
          id: 'Komite Nasional Demokrat (DNC) dan kampanye Clinton',
          en: 'Democratic National Committee (DNC) and the Clinton campaign',
        },
        country: 'US',
        sectors: ['political-party', 'government'],
      },
      {
        name: { id: 'Penyelenggara pemilu negara bagian', en: 'State election boards' },
        country: 'US',
        sectors: ['elections'],
      },
    ],
    says: [
      {
        by: [crowdstrike],
        when: '2016-06-14',
        basis: 'technical-report',
        whom: [linked('RU', 'Fancy Bear (APT28)'), linked('RU', 'Cozy Bear (APT29)')],
      },
      {
        by: [firm('Guccifer 2.0')],
        when: '2016-06-15',
        basis: 'claim',
        whom: [person('Guccifer 2.0', 'RO')],
        note: {
          id: 'mengaku orang Rumania yang bekerja sendiri',
          en: 'said that he was a Romanian and worked alone',
        },
      },
      {
        by: [
          who(
            'Departemen Keamanan Dalam Negeri AS dan Direktur Intelijen Nasional',
            'US Department of Homeland Security and Director of National Intelligence',
            'US',
          ),
        ],
        when: '2016-10-07',
        basis: 'government-statement',
        status: 'contested',
        whom: [state('RU')],
      },
      {
        by: [who('Penasihat khusus Robert Mueller', 'Special Counsel Robert Mueller', 'US')],
        when: '2018-07-13',
        basis: 'indictment',
        status: 'contested',
        whom: [gru],
      },
    ],
    responses: [
      { kind: 'political', by: russiaGov, what: denied },
      {
        kind: 'political',
        when: '2016-12-29',
        by: usGov,
        what: {
          id: 'mengusir 35 diplomat dan menjatuhkan sanksi kepada GRU dan FSB',
          en: 'expelled 35 diplomats and put sanctions on the GRU and the FSB',
        },
      },
    ],
    sources: [
      {
        publisher: 'US Office of the Director of National Intelligence',
        title: 'Assessing Russian Activities and Intentions in Recent US Elections',
        year: 2017,
        url: 'https://www.dni.gov/files/documents/ICA_2017_01.pdf',
      },
      {
        publisher: 'US Department of Homeland Security',
        title:
          'Joint Statement from the Department Of Homeland Security and Office of the Director of National Intelligence on Election Security',
        year: 2016,
        url: 'https://www.dhs.gov/news/2016/10/07/joint-statement-department-homeland-security-and-office-director-national',
      },
      {
        publisher: 'US Department of Justice',
        title: 'United States v. Viktor Borisovich Netyksho et al., indictment',
        year: 2018,
        url: 'https://www.justice.gov/file/1080281/download',
      },
    ],
  },
  {
    id: 'comelec-2016',
    start: '2016-03-27',
    name: { id: 'Data pemilih Filipina dibocorkan', en: 'Philippine voter data leaked' },
    aliases: ['Comeleak'],
    summary: {
      id: 'Situs komisi pemilihan Filipina diubah tampilannya, lalu data sekitar 55 juta pemilih disebarkan beberapa minggu sebelum pemilihan presiden.',
      en: 'The site of the Philippine election commission was defaced, and data of about 55 million voters were then published weeks before the presidential election.',
    },
    classes: ['leak', 'intrusion'],
    targets: [
      {
        name: { id: 'Komisi Pemilihan (COMELEC)', en: 'Commission on Elections (COMELEC)' },
        country: 'PH',
        sectors: ['elections', 'government'],
      },
    ],
    says: [
      {
        by: [firm('Anonymous Philippines'), firm('LulzSec Pilipinas')],
        when: '2016-03-27',
        basis: 'claim',
        whom: [hacktivists('Anonymous Philippines', 'PH'), hacktivists('LulzSec Pilipinas', 'PH')],
      },
    ],
    responses: [
      {
        kind: 'legal',
        when: '2016-04',
        by: who('Biro Penyelidikan Nasional Filipina', 'Philippine National Bureau of Investigation', 'PH'),
        what: {
          id: 'menangkap seorang lulusan teknologi informasi',
          en: 'arrested a graduate in information technology',
        },
      },
    ],
    sources: [
      {
        publisher: 'Trend Micro',
        title: 'Data Protection Mishap Leaves 55M Philippine Voters at Risk',
        year: 2016,
      },
      {
        publisher: 'National Privacy Commission of the Philippines',
        title: 'NPC Case No. 16-001',
        year: 2016,
      },
    ],
  },
  {
    id: 'pegasus-mansoor-2016',
    start: '2016-08-10',
    name: { id: 'Pegasus dikirim kepada Ahmed Mansoor', en: 'Pegasus sent to Ahmed Mansoor' },
    aliases: ['Trident', 'Pegasus'],
    summary: {
      id: 'Pembela hak asasi manusia Uni Emirat Arab itu menerima pesan yang akan memasang perangkat mata-mata NSO Group di iPhone-nya lewat tiga celah yang belum dikenal. Ia tidak mengetuknya.',
      en: 'The human rights defender from the United Arab Emirates was sent messages that would have put spyware of NSO Group on his iPhone through three unknown flaws. He did not tap them.',
    },
    classes: ['wiretap'],
    targets: [{ name: 'Ahmed Mansoor', country: 'AE', sectors: ['civil-society', 'individuals'] }],
    says: [
      {
        by: [citizenLab],
        when: '2016-08-24',
        basis: 'technical-report',
        whom: [state('AE')],
        note: {
          id: 'perangkat buatan NSO Group; pemerintah itu pengguna yang paling mungkin',
          en: 'made by NSO Group; that government is the likely operator',
        },
      },
    ],
    sources: [
      {
        publisher: 'Citizen Lab',
        title:
          "The Million Dollar Dissident: NSO Group's iPhone Zero-Days used against a UAE Human Rights Defender",
        year: 2016,
        url: 'https://citizenlab.ca/2016/08/million-dollar-dissident-iphone-zero-day-nso-group-uae/',
      },
    ],
  },
  {
    id: 'dyn-2016',
    start: '2016-10-21',
    name: { id: 'Dyn dibanjiri botnet Mirai', en: 'Dyn flooded by the Mirai botnet' },
    aliases: ['Mirai'],
    summary: {
      id: 'Kamera dan perangkat rumah yang dibajak membanjiri penyedia DNS itu dalam tiga gelombang; Twitter, Netflix, Reddit, dan banyak situs lain tidak terjangkau dari sebagian Amerika dan Eropa.',
      en: 'Hijacked cameras and home devices flooded the DNS provider in three waves; Twitter, Netflix, Reddit and many others could not be reached from parts of America and Europe.',
    },
    classes: ['denial-of-service'],
    targets: [{ name: 'Dyn', country: 'US', sectors: ['technology', 'infrastructure'] }],
    says: [
      {
        by: [firm('New World Hackers')],
        when: '2016-10-21',
        basis: 'claim',
        status: 'contested',
        whom: [hacktivists('New World Hackers')],
      },
      {
        by: [usDoj],
        when: '2020-12-09',
        basis: 'guilty-plea',
        status: 'settled',
        whom: [person({ id: 'Seorang yang saat itu di bawah umur', en: 'A person who was a minor then' })],
        note: {
          id: 'mengaku bersekongkol membuat botnet yang membanjiri jaringan Sony PlayStation dan dengan itu mengenai Dyn',
          en: 'pleaded guilty to conspiring on a botnet that was aimed at the Sony PlayStation network and hit Dyn with it',
        },
      },
    ],
    sources: [{ publisher: 'Dyn', title: 'Dyn Analysis Summary Of Friday October 21 Attack', year: 2016 }],
  },
  {
    id: 'ukraine-grid-2016',
    start: '2016-12-17',
    name: { id: 'Pemadaman listrik Kyiv 2016 (Industroyer)', en: 'Kyiv power cut of 2016 (Industroyer)' },
    aliases: ['Industroyer', 'CrashOverride', 'Ukrenergo'],
    summary: {
      id: 'Gardu transmisi Pivnichna di dekat Kyiv padam sekitar satu jam. Perangkat lunaknya, Industroyer, berbicara langsung dengan protokol peralatan listrik.',
      en: 'The transmission substation Pivnichna near Kyiv went dark for about an hour. The software, Industroyer, spoke the protocols of power equipment itself.',
    },
    classes: ['intrusion'],
    targets: [{ name: 'Ukrenergo', country: 'UA', sectors: ['energy', 'infrastructure'] }],
    says: [
      {
        by: [ukraine],
        when: '2017-02',
        basis: 'government-statement',
        status: 'contested',
        whom: [state('RU')],
      },
      { by: [usDoj], when: '2020-10-19', basis: 'indictment', status: 'contested', whom: [sandworm] },
    ],
    responses: [{ kind: 'political', by: russiaGov, what: denied }],
    sources: [
      {
        publisher: 'ESET',
        title: 'Industroyer: Biggest threat to industrial control systems since Stuxnet',
        year: 2017,
        url: 'https://www.welivesecurity.com/2017/06/12/industroyer-biggest-threat-industrial-control-systems-since-stuxnet/',
      },
      {
        publisher: 'US Department of Justice',
        title:
          'Six Russian GRU Officers Charged in Connection with Worldwide Deployment of Destructive Malware and Other Disruptive Actions in Cyberspace',
        year: 2020,
        url: 'https://www.justice.gov/opa/pr/six-russian-gru-officers-charged-connection-worldwide-deployment-destructive-malware-and',
      },
    ],
  },
  {
    id: 'macron-leaks-2017',
    start: '2017-03',
    end: '2017-05-05',
    name: { id: 'Macron Leaks', en: 'Macron Leaks' },
    aliases: ['MacronLeaks', 'En Marche'],
    summary: {
      id: 'Dua hari sebelum putaran kedua pemilihan presiden Prancis, sembilan gigabita surel kampanye Emmanuel Macron disebarkan, sebagian dipalsukan. Media menahan diri selama masa tenang.',
      en: "Two days before the second round of the French presidential election, nine gigabytes of mail of Emmanuel Macron's campaign were published, some of it forged. The media held back during the silent period.",
    },
    classes: ['leak', 'coordination'],
    targets: [{ name: 'En Marche', country: 'FR', sectors: ['political-party'] }],
    says: [
      {
        by: [firm('Trend Micro', 'JP')],
        when: '2017-04-25',
        basis: 'technical-report',
        whom: [{ name: 'Pawn Storm (APT28)', type: 'unknown' }],
        note: {
          id: 'untuk upaya pencurian sandi sebelumnya',
          en: 'for the attempts to steal passwords before',
        },
      },
      {
        by: [usDoj],
        when: '2020-10-19',
        basis: 'indictment',
        status: 'contested',
        whom: [sandworm],
        note: {
          id: 'untuk surel penipuan dan upaya peretasan terhadap partai itu',
          en: 'for phishing and attempts to hack the party',
        },
      },
      {
        by: [who('Pemerintah Prancis', 'French government', 'FR')],
        when: '2025-04-29',
        basis: 'government-statement',
        status: 'contested',
        whom: [fancyBear],
      },
    ],
    responses: [
      {
        kind: 'other',
        when: '2017-06-01',
        by: who('Kepala ANSSI', 'Head of ANSSI', 'FR'),
        what: {
          id: 'tidak menemukan jejak APT28; bisa dilakukan siapa saja',
          en: 'found no trace of APT28; it could have been anybody',
        },
      },
      { kind: 'political', by: russiaGov, what: denied },
    ],
    sources: [
      {
        publisher: 'IRSEM and Atlantic Council',
        title: 'The "Macron Leaks" Operation: A Post-Mortem',
        year: 2019,
      },
      {
        publisher: 'US Department of Justice',
        title:
          'Six Russian GRU Officers Charged in Connection with Worldwide Deployment of Destructive Malware and Other Disruptive Actions in Cyberspace',
        year: 2020,
        url: 'https://www.justice.gov/opa/pr/six-russian-gru-officers-charged-connection-worldwide-deployment-destructive-malware-and',
      },
    ],
  },
  {
    id: 'turkey-wikipedia-2017',
    start: '2017-04-29',
    end: '2020-01-15',
    name: { id: 'Turki memblokir Wikipedia', en: 'Turkey blocks Wikipedia' },
    summary: {
      id: 'Semua bahasa Wikipedia diblokir di Turki hampir tiga tahun karena artikel yang menghubungkan pemerintah dengan kelompok teror. Mahkamah Konstitusi menyatakannya melanggar kebebasan berpendapat.',
      en: 'Wikipedia was blocked in Turkey in all languages for nearly three years over articles that tied the government to terror groups. The Constitutional Court found that it violated freedom of expression.',
    },
    classes: ['blocking'],
    targets: [
      { name: 'Wikipedia', country: 'US', sectors: ['non-profit', 'media'] },
      { name: { id: 'Pengguna internet', en: 'Internet users' }, country: 'TR', sectors: ['individuals'] },
    ],
    says: [
      {
        by: [who('Mahkamah Konstitusi Turki', 'Constitutional Court of Turkey', 'TR')],
        when: '2019-12-26',
        basis: 'judgement',
        status: 'settled',
        whom: [state('TR')],
      },
    ],
    sources: [
      {
        publisher: 'Wikimedia Foundation',
        title: 'Access to Wikipedia restored in Turkey after more than two and a half years',
        year: 2020,
        url: 'https://wikimediafoundation.org/news/2020/01/15/access-to-wikipedia-restored-in-turkey-after-more-than-two-and-a-half-years/',
      },
    ],
  },
  {
    id: 'wannacry-2017',
    start: '2017-05-12',
    name: { id: 'WannaCry', en: 'WannaCry' },
    aliases: ['WannaCrypt', 'WanaCrypt0r'],
    summary: {
      id: 'Cacing pemeras yang memakai celah EternalBlue bocoran NSA mengunci lebih dari 200.000 komputer di sekitar 150 negara. Rumah sakit Inggris membatalkan ribuan janji temu; di Jakarta, RS Dharmais terkena.',
      en: 'The ransom worm used EternalBlue, a flaw leaked from the NSA, and locked more than 200,000 computers in about 150 countries. British hospitals called off thousands of appointments; in Jakarta the Dharmais hospital was hit.',
    },
    classes: ['intrusion'],
    targets: [
      {
        name: { id: 'Layanan Kesehatan Nasional (NHS)', en: 'National Health Service (NHS)' },
        country: 'GB',
        sectors: ['healthcare', 'infrastructure'],
      },
      { name: 'Telefónica', country: 'ES', sectors: ['telecommunications'] },
      {
        name: { id: 'Kementerian Dalam Negeri', en: 'Ministry of Internal Affairs' },
        country: 'RU',
        sectors: ['government'],
      },
      { name: 'Deutsche Bahn', country: 'DE', sectors: ['transportation'] },
      { name: 'Renault', country: 'FR', sectors: ['manufacturing'] },
      {
        name: { id: 'Rumah Sakit Kanker Dharmais', en: 'Dharmais Cancer Hospital' },
        country: 'ID',
        sectors: ['healthcare'],
      },
    ],
    says: [
      {
        by: [usGov],
        when: '2017-12-19',
        basis: 'government-statement',
        status: 'contested',
        whom: [state('KP')],
      },
      {
        by: [ukGov],
        when: '2017-12-19',
        basis: 'government-statement',
        status: 'contested',
        whom: [lazarus],
      },
      { by: [usDoj], when: '2018-09-06', basis: 'indictment', status: 'contested', whom: [lazarus] },
    ],
    responses: [
      { kind: 'political', when: '2017-12', by: who('Korea Utara', 'North Korea', 'KP'), what: denied },
      {
        kind: 'political',
        when: '2020-07-30',
        by: euCouncil,
        what: {
          id: 'menjatuhkan sanksi kepada perusahaan Chosun Expo',
          en: 'put sanctions on the company Chosun Expo',
        },
      },
    ],
    sources: [
      {
        publisher: 'UK National Audit Office',
        title: 'Investigation: WannaCry cyber attack and the NHS',
        year: 2017,
        url: 'https://www.nao.org.uk/reports/investigation-wannacry-cyber-attack-and-the-nhs/',
      },
      {
        publisher: 'The White House',
        title: 'Press Briefing on the Attribution of the WannaCry Malware Attack to North Korea',
        year: 2017,
        url: 'https://trumpwhitehouse.archives.gov/briefings-statements/press-briefing-on-the-attribution-of-the-wannacry-malware-attack-to-north-korea-121917/',
      },
    ],
  },
  {
    id: 'equifax-2017',
    start: '2017-05-13',
    end: '2017-07-30',
    name: { id: 'Pencurian data Equifax', en: 'Theft of data from Equifax' },
    summary: {
      id: 'Lewat celah Apache Struts yang sudah ada tambalannya, data sekitar 147 juta orang dicuri dari biro kredit itu: nama, tanggal lahir, nomor jaminan sosial.',
      en: 'Through a flaw in Apache Struts for which a patch existed, data of about 147 million people were stolen from the credit bureau: names, dates of birth, social security numbers.',
    },
    classes: ['leak', 'intrusion'],
    targets: [{ name: 'Equifax', country: 'US', sectors: ['financial-services'] }],
    says: [{ by: [usDoj], when: '2020-02-10', basis: 'indictment', status: 'contested', whom: [pla] }],
    responses: [
      { kind: 'political', when: '2020-02', by: chinaGov, what: denied },
      {
        kind: 'legal',
        when: '2019-07-22',
        by: who('Komisi Perdagangan Federal AS', 'US Federal Trade Commission', 'US'),
        what: {
          id: 'mengumumkan penyelesaian sedikitnya 575 juta dolar',
          en: 'announced a settlement of at least 575 million dollars',
        },
      },
    ],
    sources: [
      {
        publisher: 'US Department of Justice',
        title:
          'Chinese Military Personnel Charged with Computer Fraud, Economic Espionage and Wire Fraud for Hacking into Credit Reporting Agency Equifax',
        year: 2020,
        url: 'https://www.justice.gov/opa/pr/chinese-military-personnel-charged-computer-fraud-economic-espionage-and-wire-fraud-hacking',
      },
      {
        publisher: 'US Government Accountability Office',
        title:
          'Data Protection: Actions Taken by Equifax and Federal Agencies in Response to the 2017 Breach (GAO-18-559)',
        year: 2018,
        url: 'https://www.gao.gov/products/gao-18-559',
      },
    ],
  },
  {
    id: 'qatar-news-agency-2017',
    start: '2017-05-24',
    name: { id: 'Pernyataan palsu di kantor berita Qatar', en: "False statements on Qatar's news agency" },
    summary: {
      id: 'Ucapan palsu emir Qatar dimuat di situs kantor berita negara yang diretas. Beberapa minggu kemudian Arab Saudi, Uni Emirat Arab, Bahrain, dan Mesir memutus hubungan dengan Qatar.',
      en: 'False words of the emir were put on the hacked site of the state news agency. Some weeks later Saudi Arabia, the United Arab Emirates, Bahrain and Egypt cut ties with Qatar.',
    },
    classes: ['intrusion', 'impersonation'],
    targets: [{ name: 'Qatar News Agency', country: 'QA', sectors: ['media', 'government'] }],
    says: [
      {
        by: [firm('The Washington Post', 'US')],
        when: '2017-07-16',
        basis: 'anonymous-officials',
        status: 'contested',
        whom: [state('AE')],
      },
    ],
    responses: [
      {
        kind: 'political',
        when: '2017-07-17',
        by: who('Uni Emirat Arab', 'United Arab Emirates', 'AE'),
        what: denied,
      },
    ],
    sources: [
      {
        publisher: 'The Washington Post',
        title:
          'UAE orchestrated hacking of Qatari government sites, sparking regional upheaval, according to U.S. intelligence officials',
        year: 2017,
      },
    ],
  },
  {
    id: 'notpetya-2017',
    start: '2017-06-27',
    name: { id: 'NotPetya', en: 'NotPetya' },
    aliases: ['Nyetya', 'ExPetr', 'Petya', 'M.E.Doc'],
    summary: {
      id: 'Pembaruan palsu perangkat lunak pajak M.E.Doc menyebarkan penghapus yang menyamar sebagai pemeras. Ukraina paling parah; Maersk, Merck, FedEx, dan perusahaan lain ikut lumpuh. Kerugiannya ditaksir sekitar 10 miliar dolar.',
      en: 'A forged update of the tax software M.E.Doc spread a wiper that posed as ransomware. Ukraine was hit worst; Maersk, Merck, FedEx and others stood still too. The damage is put at about 10 billion dollars.',
    },
    classes: ['intrusion'],
    targets: [
      {
        name: {
          id: 'Kementerian, bank, perusahaan listrik, bandara',
          en: 'Ministries, banks, power companies, airports',
        },
        country: 'UA',
        sectors: ['government', 'financial-services', 'energy', 'transportation'],
      },
      { name: 'A.P. Møller-Mærsk', country: 'DK', sectors: ['transportation'] },
      { name: 'Merck, FedEx (TNT)', country: 'US', sectors: ['healthcare', 'transportation'] },
      { name: 'Saint-Gobain', country: 'FR', sectors: ['manufacturing'] },
    ],
    says: [
      {
        by: [who('Dinas Keamanan Ukraina (SBU)', 'Security Service of Ukraine (SBU)', 'UA')],
        when: '2017-07-01',
        basis: 'government-statement',
        status: 'contested',
        whom: [state('RU')],
      },
      {
        by: [ukGov],
        when: '2018-02-15',
        basis: 'government-statement',
        status: 'contested',
        whom: [state('RU', { id: 'Militer Rusia', en: 'Russian military' })],
      },
      {
        by: [usGov],
        when: '2018-02-15',
        basis: 'government-statement',
        status: 'contested',
        whom: [state('RU', { id: 'Militer Rusia', en: 'Russian military' })],
      },
      { by: [usDoj], when: '2020-10-19', basis: 'indictment', status: 'contested', whom: [sandworm] },
    ],
    responses: [
      { kind: 'political', when: '2018-02-15', by: russiaGov, what: denied },
      {
        kind: 'political',
        when: '2020-07-30',
        by: euCouncil,
        what: {
          id: 'menjatuhkan sanksi kepada pusat teknologi khusus GRU',
          en: 'put sanctions on the main centre for special technologies of the GRU',
        },
      },
    ],
    sources: [
      {
        publisher: 'UK government',
        title: 'Foreign Office Minister condemns Russia for NotPetya attacks',
        year: 2018,
        url: 'https://www.gov.uk/government/news/foreign-office-minister-condemns-russia-for-notpetya-attacks',
      },
      {
        publisher: 'The White House',
        title: 'Statement from the Press Secretary',
        year: 2018,
        url: 'https://trumpwhitehouse.archives.gov/briefings-statements/statement-press-secretary-25/',
      },
      {
        publisher: 'Council of the European Union',
        title: 'EU imposes the first ever sanctions against cyber-attacks',
        year: 2020,
        url: 'https://www.consilium.europa.eu/en/press/press-releases/2020/07/30/eu-imposes-the-first-ever-sanctions-against-cyber-attacks/',
      },
    ],
  },
  {
    id: 'indonesia-telegram-2017',
    start: '2017-07-14',
    end: '2017-08-10',
    name: { id: 'Pemblokiran Telegram di Indonesia', en: 'Telegram blocked in Indonesia' },
    summary: {
      id: 'Sebelas nama domain Telegram versi web diblokir karena saluran yang memuat ajakan teror dan cara merakit bom. Blokir dibuka setelah Telegram berjanji memproses pengaduan pemerintah.',
      en: "Eleven domain names of the web version of Telegram were blocked over channels with calls to terror and bomb making. The block was lifted after Telegram promised to handle the government's complaints.",
    },
    classes: ['blocking'],
    targets: [
      { name: { id: 'Pengguna Telegram', en: 'Users of Telegram' }, country: 'ID', sectors: ['individuals'] },
    ],
    says: [
      {
        by: [kominfo],
        when: '2017-07-14',
        basis: 'public-order',
        status: 'settled',
        whom: [
          state('ID', {
            id: 'Kementerian Komunikasi dan Informatika',
            en: 'Ministry of Communication and Information Technology',
          }),
        ],
      },
    ],
    sources: [
      {
        publisher: 'Kementerian Komunikasi dan Informatika',
        title: 'Siaran Pers No. 84/HM/KOMINFO/07/2017 tentang Pemutusan Akses Aplikasi Telegram',
        year: 2017,
      },
    ],
  },
  {
    id: 'saracen-2019',
    start: '2017-08',
    end: '2019-01-31',
    name: { id: 'Facebook menghapus jaringan Saracen', en: 'Facebook removes the Saracen network' },
    aliases: ['Saracen'],
    summary: {
      id: 'Beberapa bulan sebelum pemilu Indonesia, Facebook menghapus 207 halaman, 800 akun, 546 grup, dan 208 akun Instagram karena perilaku tidak autentik terkoordinasi. Polisi sudah mengusut kelompok itu sejak 2017.',
      en: 'Some months before the Indonesian elections Facebook removed 207 pages, 800 accounts, 546 groups and 208 Instagram accounts for coordinated inauthentic behaviour. Police had investigated the group since 2017.',
    },
    classes: ['coordination'],
    targets: [
      {
        name: { id: 'Pengguna Facebook', en: 'Users of Facebook' },
        country: 'ID',
        sectors: ['individuals', 'elections'],
      },
    ],
    says: [
      {
        by: [who('Kepolisian Negara Republik Indonesia', 'Indonesian National Police', 'ID')],
        when: '2017-08',
        basis: 'government-statement',
        whom: [{ name: 'Saracen', country: 'ID', type: 'criminal' }],
      },
      {
        by: [meta],
        when: '2019-01-31',
        basis: 'company-statement',
        whom: [{ name: 'Saracen', country: 'ID', type: 'non-state' }],
      },
    ],
    sources: [
      {
        publisher: 'Facebook',
        title: 'Taking Down Coordinated Inauthentic Behavior in Indonesia',
        year: 2019,
      },
    ],
  },
  {
    id: 'triton-2017',
    start: '2017-08',
    name: {
      id: 'Triton: sistem keselamatan kilang petrokimia diserang',
      en: 'Triton: the safety system of a petrochemical plant attacked',
    },
    aliases: ['Trisis', 'Petro Rabigh', 'TEMP.Veles'],
    summary: {
      id: 'Perangkat lunak Triton mengutak-atik pengendali keselamatan sebuah kilang di Arab Saudi dan, karena kesalahan, mematikan kilang itu. Sistem ini ada untuk mencegah ledakan.',
      en: 'The software Triton tampered with safety controllers of a plant in Saudi Arabia and, by a fault, shut the plant down. Such systems are there to prevent explosions.',
    },
    classes: ['intrusion'],
    targets: [
      {
        name: { id: 'Kilang petrokimia', en: 'A petrochemical plant' },
        country: 'SA',
        sectors: ['chemical', 'energy', 'infrastructure'],
      },
    ],
    says: [
      {
        by: [firm('FireEye', 'US')],
        when: '2018-10-23',
        basis: 'technical-report',
        status: 'contested',
        whom: [state('RU', { id: 'Institut riset TsNIIKhM', en: 'Research institute TsNIIKhM' })],
      },
      {
        by: [usTreasury],
        when: '2020-10-23',
        basis: 'sanctions',
        status: 'contested',
        whom: [state('RU', { id: 'Institut riset TsNIIKhM', en: 'Research institute TsNIIKhM' })],
      },
      {
        by: [usDoj],
        when: '2022-03-24',
        basis: 'indictment',
        status: 'contested',
        whom: [state('RU', { id: 'Institut riset TsNIIKhM', en: 'Research institute TsNIIKhM' })],
      },
    ],
    responses: [{ kind: 'political', when: '2020-10', by: russiaGov, what: denied }],
    sources: [
      {
        publisher: 'FireEye',
        title:
          'Attackers Deploy New ICS Attack Framework "TRITON" and Cause Operational Disruption to Critical Infrastructure',
        year: 2017,
      },
      {
        publisher: 'US Department of Justice',
        title:
          'Four Russian Government Employees Charged in Two Historical Hacking Campaigns Targeting Critical Infrastructure Worldwide',
        year: 2022,
        url: 'https://www.justice.gov/opa/pr/four-russian-government-employees-charged-two-historical-hacking-campaigns-targeting-critical',
      },
    ],
  },
  {
    id: 'olympic-destroyer-2018',
    start: '2018-02-09',
    name: {
      id: 'Olympic Destroyer: pembukaan Olimpiade Pyeongchang diganggu',
      en: 'Olympic Destroyer: opening of the Pyeongchang Winter Games disturbed',
    },
    aliases: ['Olympic Destroyer', 'Pyeongchang'],
    summary: {
      id: 'Pada malam pembukaan, Wi-Fi, situs, dan tiket Olimpiade musim dingin lumpuh. Perangkat lunaknya sengaja memuat jejak palsu yang menunjuk ke Korea Utara.',
      en: 'On the opening night Wi-Fi, site and tickets of the Winter Olympics broke down. The software carried false traces on purpose that point to North Korea.',
    },
    classes: ['intrusion'],
    targets: [
      {
        name: { id: 'Panitia Olimpiade Pyeongchang', en: 'Pyeongchang organising committee' },
        country: 'KR',
        sectors: ['entertainment', 'international-organisation'],
      },
    ],
    says: [
      {
        by: [firm('The Washington Post', 'US')],
        when: '2018-02-24',
        basis: 'anonymous-officials',
        status: 'contested',
        whom: [gru],
      },
      { by: [usDoj], when: '2020-10-19', basis: 'indictment', status: 'contested', whom: [sandworm] },
      {
        by: [ukGov],
        when: '2020-10-19',
        basis: 'government-statement',
        status: 'contested',
        whom: [sandworm],
      },
    ],
    responses: [{ kind: 'political', by: russiaGov, what: denied }],
    sources: [
      {
        publisher: 'Kaspersky',
        title: 'OlympicDestroyer is here to trick the industry',
        year: 2018,
        url: 'https://securelist.com/olympicdestroyer-is-here-to-trick-the-industry/84295/',
      },
      {
        publisher: 'US Department of Justice',
        title:
          'Six Russian GRU Officers Charged in Connection with Worldwide Deployment of Destructive Malware and Other Disruptive Actions in Cyberspace',
        year: 2020,
        url: 'https://www.justice.gov/opa/pr/six-russian-gru-officers-charged-connection-worldwide-deployment-destructive-malware-and',
      },
    ],
  },
  {
    id: 'muslim-cyber-army-2018',
    start: '2018-02-26',
    name: { id: 'Penangkapan anggota Muslim Cyber Army', en: 'Members of the Muslim Cyber Army arrested' },
    aliases: ['MCA'],
    summary: {
      id: 'Kepolisian menangkap orang-orang dari beberapa kota yang, menurut polisi, menyebarkan kabar bohong dan ujaran kebencian secara terkoordinasi lewat grup tertutup, antara lain isu kebangkitan komunis dan penganiayaan ulama.',
      en: 'Police arrested people in several cities who, police said, spread false news and hate speech in a coordinated way through closed groups, such as tales of a return of communism and of attacks on clerics.',
    },
    classes: ['coordination'],
    targets: [
      {
        name: { id: 'Pengguna media sosial', en: 'Users of social media' },
        country: 'ID',
        sectors: ['individuals', 'government'],
      },
    ],
    says: [
      {
        by: [who('Kepolisian Negara Republik Indonesia', 'Indonesian National Police', 'ID')],
        when: '2018-02-28',
        basis: 'government-statement',
        whom: [{ name: 'Muslim Cyber Army', country: 'ID', type: 'non-state' }],
      },
    ],
    sources: [
      {
        publisher: 'The Guardian',
        title: "Muslim Cyber Army: a 'fake news' operation designed to derail Indonesia's leader",
        year: 2018,
      },
    ],
  },
  {
    id: 'github-memcached-2018',
    start: '2018-02-28',
    name: { id: 'GitHub dibanjiri 1,35 terabit per detik', en: 'GitHub flooded with 1.35 terabits a second' },
    aliases: ['memcached'],
    summary: {
      id: 'Server memcached terbuka memantulkan 1,35 terabit per detik ke GitHub, rekor pada masanya. Situs itu terganggu kurang dari sepuluh menit.',
      en: 'Open memcached servers reflected 1.35 terabits a second onto GitHub, a record at the time. The site was disturbed for less than ten minutes.',
    },
    classes: ['denial-of-service'],
    targets: [{ name: 'GitHub', country: 'US', sectors: ['technology'] }],
    says: [],
    sources: [
      {
        publisher: 'GitHub',
        title: 'February 28th DDoS Incident Report',
        year: 2018,
        url: 'https://github.blog/2018-03-01-ddos-incident-report/',
      },
    ],
  },
  {
    id: 'opcw-2018',
    start: '2018-04-13',
    name: {
      id: 'Upaya menyadap jaringan OPCW dari tempat parkir',
      en: 'Attempt on the network of the OPCW from a car park',
    },
    summary: {
      id: 'Empat orang berpaspor diplomatik Rusia ditangkap tangan di Den Haag dengan antena dan peralatan Wi-Fi di bagasi mobil, di samping kantor organisasi pelarangan senjata kimia, lalu diusir.',
      en: 'Four men with Russian diplomatic passports were caught in The Hague with an antenna and Wi-Fi gear in the boot of a car next to the Organisation for the Prohibition of Chemical Weapons, and expelled.',
    },
    classes: ['interception', 'intrusion'],
    targets: [
      {
        name: {
          id: 'Organisasi Pelarangan Senjata Kimia (OPCW)',
          en: 'Organisation for the Prohibition of Chemical Weapons (OPCW)',
        },
        country: 'NL',
        sectors: ['international-organisation'],
      },
    ],
    says: [
      {
        by: [netherlands],
        when: '2018-10-04',
        basis: 'government-statement',
        status: 'contested',
        whom: [gru],
      },
      { by: [usDoj], when: '2018-10-04', basis: 'indictment', status: 'contested', whom: [gru] },
    ],
    responses: [
      {
        kind: 'political',
        when: '2018-04-13',
        by: netherlands,
        what: { id: 'mengusir empat orang itu', en: 'expelled the four' },
      },
      {
        kind: 'political',
        when: '2018-10',
        by: russiaGov,
        what: {
          id: 'membantah dan menyebutnya perjalanan rutin',
          en: 'denied it and spoke of a routine trip',
        },
      },
      {
        kind: 'political',
        when: '2020-07-30',
        by: euCouncil,
        what: { id: 'menjatuhkan sanksi kepada keempatnya', en: 'put sanctions on the four' },
      },
    ],
    sources: [
      {
        publisher: 'US Department of Justice',
        title:
          'U.S. Charges Russian GRU Officers with International Hacking and Related Influence and Disinformation Operations',
        year: 2018,
        url: 'https://www.justice.gov/opa/pr/us-charges-russian-gru-officers-international-hacking-and-related-influence-and',
      },
      {
        publisher: 'Council of the European Union',
        title: 'EU imposes the first ever sanctions against cyber-attacks',
        year: 2020,
        url: 'https://www.consilium.europa.eu/en/press/press-releases/2020/07/30/eu-imposes-the-first-ever-sanctions-against-cyber-attacks/',
      },
    ],
  },
  {
    id: 'russia-telegram-2018',
    start: '2018-04-16',
    end: '2020-06-18',
    name: { id: 'Rusia memblokir Telegram', en: 'Russia blocks Telegram' },
    summary: {
      id: 'Setelah Telegram menolak menyerahkan kunci enkripsi, regulator Rusia memblokirnya bersama jutaan alamat Amazon dan Google. Banyak layanan lain ikut terputus, sedangkan Telegram tetap dipakai.',
      en: 'After Telegram refused to hand over encryption keys, the Russian regulator blocked it along with millions of addresses of Amazon and Google. Many other services went down, and Telegram stayed in use.',
    },
    classes: ['blocking'],
    targets: [
      {
        name: { id: 'Pengguna Telegram', en: 'Users of Telegram' },
        country: 'RU',
        sectors: ['individuals', 'communications'],
      },
    ],
    says: [
      {
        by: [who('Roskomnadzor', 'Roskomnadzor', 'RU')],
        when: '2018-04-16',
        basis: 'public-order',
        status: 'settled',
        whom: [state('RU', 'Roskomnadzor')],
      },
    ],
    responses: [
      {
        kind: 'political',
        when: '2020-06-18',
        by: who('Roskomnadzor', 'Roskomnadzor', 'RU'),
        what: { id: 'mencabut pemblokiran', en: 'lifted the block' },
      },
    ],
    sources: [
      {
        publisher: 'Reuters',
        title: 'Russia lifts ban on Telegram messaging app after failing to block it',
        year: 2020,
      },
    ],
  },
  {
    id: 'vpnfilter-2018',
    start: '2018-05-23',
    name: { id: 'VPNFilter di setengah juta perute', en: 'VPNFilter on half a million routers' },
    aliases: ['VPNFilter'],
    summary: {
      id: 'Sekitar 500.000 perute rumah dan kantor kecil di sedikitnya 54 negara terinfeksi perangkat lunak yang dapat mengintai, menyerang, dan merusak perangkat itu; penularannya memuncak di Ukraina.',
      en: 'About 500,000 routers of homes and small offices in at least 54 countries were infected with software that can spy, attack and destroy the device; infections peaked in Ukraine.',
    },
    classes: ['intrusion', 'interception'],
    targets: [
      {
        name: { id: 'Pemilik perute', en: 'Owners of routers' },
        country: 'UA',
        sectors: ['individuals', 'infrastructure'],
      },
    ],
    says: [
      {
        by: [usDoj],
        when: '2018-05-23',
        basis: 'government-statement',
        status: 'contested',
        whom: [{ name: 'Sofacy (APT28)', type: 'unknown' }],
      },
      { by: [ukGov], when: '2018-10-04', basis: 'government-statement', status: 'contested', whom: [gru] },
    ],
    responses: [
      {
        kind: 'legal',
        when: '2018-05-23',
        by: fbi,
        what: { id: 'menyita domain pengendali botnet', en: 'seized a domain that controlled the botnet' },
      },
    ],
    sources: [
      {
        publisher: 'Cisco Talos',
        title: 'New VPNFilter malware targets at least 500K networking devices worldwide',
        year: 2018,
        url: 'https://blog.talosintelligence.com/vpnfilter/',
      },
      {
        publisher: 'US Department of Justice',
        title:
          'Justice Department Announces Actions to Disrupt Advanced Persistent Threat 28 Botnet of Infected Routers and Network Storage Devices',
        year: 2018,
        url: 'https://www.justice.gov/opa/pr/justice-department-announces-actions-disrupt-advanced-persistent-threat-28-botnet-infected',
      },
    ],
  },
  {
    id: 'abdulaziz-pegasus-2018',
    start: '2018-06',
    name: { id: 'Pegasus di telepon Omar Abdulaziz', en: "Pegasus on Omar Abdulaziz's telephone" },
    aliases: ['Khashoggi'],
    summary: {
      id: 'Telepon pegiat Saudi di Kanada, kawan wartawan Jamal Khashoggi, terinfeksi Pegasus beberapa bulan sebelum Khashoggi dibunuh di Istanbul.',
      en: 'The telephone of a Saudi activist in Canada, a friend of the journalist Jamal Khashoggi, was infected with Pegasus some months before Khashoggi was killed in Istanbul.',
    },
    classes: ['wiretap'],
    targets: [{ name: 'Omar Abdulaziz', country: 'CA', sectors: ['civil-society', 'individuals'] }],
    says: [
      {
        by: [citizenLab],
        when: '2018-10-01',
        basis: 'technical-report',
        whom: [state('SA')],
        note: { id: 'dengan keyakinan tinggi', en: 'with high confidence' },
      },
      {
        by: [who('Omar Abdulaziz', 'Omar Abdulaziz')],
        when: '2018-12-02',
        basis: 'lawsuit',
        status: 'contested',
        whom: [{ name: 'NSO Group', country: 'IL', type: 'non-state' }, state('SA')],
      },
    ],
    responses: [{ kind: 'other', when: '2018-12', by: firm('NSO Group', 'IL'), what: denied }],
    sources: [
      {
        publisher: 'Citizen Lab',
        title: 'The Kingdom Came to Canada: How Saudi-Linked Digital Espionage Reached Canadian Soil',
        year: 2018,
        url: 'https://citizenlab.ca/2018/10/the-kingdom-came-to-canada-how-saudi-linked-digital-espionage-reached-canadian-soil/',
      },
    ],
  },
  {
    id: 'singhealth-2018',
    start: '2018-06-27',
    end: '2018-07-04',
    name: { id: 'Pencurian data pasien SingHealth', en: 'Theft of patient data from SingHealth' },
    summary: {
      id: 'Data 1,5 juta pasien Singapura dicuri, dan catatan obat 160.000 di antaranya, termasuk Perdana Menteri Lee Hsien Loong yang dicari berulang kali.',
      en: 'Data of 1.5 million patients in Singapore were stolen, and records of medicines of 160,000 of them, among them Prime Minister Lee Hsien Loong, who was searched for again and again.',
    },
    classes: ['leak', 'intrusion'],
    targets: [{ name: 'SingHealth', country: 'SG', sectors: ['healthcare', 'infrastructure'] }],
    says: [
      {
        by: [who('Pemerintah Singapura', 'Government of Singapore', 'SG')],
        when: '2018-08-06',
        basis: 'government-statement',
        whom: [
          {
            name: {
              id: 'Kelompok APT, umumnya terkait negara, yang tidak disebut',
              en: 'An APT group, usually linked to a state, not named',
            },
            type: 'state-affiliated',
          },
        ],
      },
      {
        by: [symantec],
        when: '2019-03-06',
        basis: 'technical-report',
        whom: [{ name: 'Whitefly', type: 'unknown' }],
      },
    ],
    responses: [
      {
        kind: 'legal',
        when: '2019-01-15',
        by: who(
          'Komisi Perlindungan Data Pribadi Singapura',
          'Personal Data Protection Commission of Singapore',
          'SG',
        ),
        what: {
          id: 'mendenda SingHealth dan IHiS total satu juta dolar Singapura',
          en: 'fined SingHealth and IHiS one million Singapore dollars together',
        },
      },
    ],
    sources: [
      {
        publisher: 'Committee of Inquiry, Singapore',
        title:
          "Public Report of the Committee of Inquiry into the Cyber Attack on Singapore Health Services Private Limited's Patient Database",
        year: 2019,
      },
    ],
  },
  {
    id: 'myanmar-facebook-2018',
    start: '2018-08-27',
    name: {
      id: 'Akun militer Myanmar dihapus dari Facebook',
      en: 'Accounts of the Myanmar military removed from Facebook',
    },
    summary: {
      id: 'Facebook menghapus akun panglima militer Myanmar dan jaringan halaman yang menyamar sebagai media independen namun menyebarkan pesan militer, setelah pencari fakta PBB melaporkan kekejaman terhadap Rohingya.',
      en: 'Facebook removed accounts of the commander of the Myanmar military and a network of pages that posed as independent media and spread its messages, after a UN fact-finding mission had reported atrocities against the Rohingya.',
    },
    classes: ['coordination', 'impersonation'],
    targets: [
      { name: { id: 'Pengguna Facebook', en: 'Users of Facebook' }, country: 'MM', sectors: ['individuals'] },
    ],
    says: [
      {
        by: [meta],
        when: '2018-08-27',
        basis: 'company-statement',
        whom: [state('MM', { id: 'Militer Myanmar', en: 'Myanmar military' })],
      },
    ],
    sources: [
      {
        publisher: 'Facebook',
        title: 'Removing Myanmar Military Officials From Facebook',
        year: 2018,
      },
      {
        publisher: 'UN Human Rights Council',
        title:
          'Report of the detailed findings of the Independent International Fact-Finding Mission on Myanmar (A/HRC/39/CRP.2)',
        year: 2018,
      },
    ],
  },
  {
    id: 'norsk-hydro-2019',
    start: '2019-03-19',
    name: { id: 'Norsk Hydro dikunci LockerGoga', en: 'Norsk Hydro locked by LockerGoga' },
    aliases: ['LockerGoga'],
    summary: {
      id: 'Pembuat aluminium Norwegia itu beralih ke pengoperasian manual di puluhan negara, menolak membayar, dan menceritakan semuanya secara terbuka.',
      en: 'The Norwegian maker of aluminium went over to manual work in dozens of countries, refused to pay, and told all of it in public.',
    },
    classes: ['intrusion'],
    targets: [{ name: 'Norsk Hydro', country: 'NO', sectors: ['manufacturing'] }],
    says: [
      {
        by: [firm('Europol'), who('Kepolisian Norwegia (Kripos)', 'Norwegian police (Kripos)', 'NO')],
        when: '2021-10-29',
        basis: 'government-statement',
        whom: [
          gang({
            id: 'Dua belas tersangka di Ukraina dan Swiss',
            en: 'Twelve suspects in Ukraine and Switzerland',
          }),
        ],
      },
    ],
    sources: [
      {
        publisher: 'Europol',
        title: '12 targeted for involvement in ransomware attacks against critical infrastructure',
        year: 2021,
        url: 'https://www.europol.europa.eu/newsroom/news/12-targeted-for-involvement-in-ransomware-attacks-against-critical-infrastructure',
      },
    ],
  },
  {
    id: 'whatsapp-nso-2019',
    start: '2019-04',
    end: '2019-05',
    name: { id: 'Pegasus lewat panggilan WhatsApp', en: 'Pegasus through WhatsApp calls' },
    summary: {
      id: 'Sekitar 1.400 telepon menerima panggilan WhatsApp yang memasang Pegasus tanpa perlu dijawab; sedikitnya seratus di antaranya milik wartawan dan pembela hak asasi manusia, termasuk di India.',
      en: 'About 1,400 telephones were called on WhatsApp in a way that put Pegasus on them even without an answer; at least a hundred belonged to journalists and human rights defenders, some of them in India.',
    },
    classes: ['wiretap'],
    targets: [
      { name: 'WhatsApp', country: 'US', sectors: ['technology', 'communications'] },
      {
        name: { id: 'Wartawan dan pegiat', en: 'Journalists and activists' },
        country: 'IN',
        sectors: ['civil-society', 'media'],
      },
    ],
    says: [
      {
        by: [firm('WhatsApp', 'US')],
        when: '2019-10-29',
        basis: 'lawsuit',
        status: 'contested',
        whom: [{ name: 'NSO Group', country: 'IL', type: 'non-state' }],
      },
      {
        by: [
          who(
            'Pengadilan federal AS, California Utara',
            'US District Court, Northern District of California',
            'US',
          ),
        ],
        when: '2024-12-20',
        basis: 'judgement',
        status: 'settled',
        whom: [{ name: 'NSO Group', country: 'IL', type: 'non-state' }],
        note: {
          id: 'bertanggung jawab atas peretasan; siapa pelanggannya tidak diputuskan',
          en: 'liable for the hacking; which customers it was for was not decided',
        },
      },
    ],
    responses: [
      {
        kind: 'political',
        when: '2021-11-03',
        by: who('Departemen Perdagangan AS', 'US Department of Commerce', 'US'),
        what: {
          id: 'memasukkan NSO Group ke daftar hitam dagang',
          en: 'put NSO Group on its trade blacklist',
        },
      },
    ],
    sources: [
      {
        publisher: 'US District Court, Northern District of California',
        title: 'WhatsApp Inc. et al. v. NSO Group Technologies Limited et al., No. 19-cv-07123',
        year: 2024,
      },
    ],
  },
  {
    id: 'china-wikipedia-2019',
    start: '2019-04-23',
    name: { id: 'Tiongkok memblokir semua bahasa Wikipedia', en: 'China blocks Wikipedia in all languages' },
    aliases: ['Great Firewall'],
    summary: {
      id: 'Great Firewall, yang sejak lama menghalangi Wikipedia bahasa Mandarin, mulai menghalangi semua bahasanya lewat DNS dan nama pada sambungan TLS.',
      en: 'The Great Firewall, which had long barred the Chinese Wikipedia, began to bar all of its languages, by DNS and by the name in TLS connections.',
    },
    classes: ['blocking', 'interception'],
    targets: [
      { name: 'Wikipedia', country: 'US', sectors: ['non-profit', 'media'] },
      { name: { id: 'Pengguna internet', en: 'Internet users' }, country: 'CN', sectors: ['individuals'] },
    ],
    says: [
      {
        by: [firm('OONI', 'IT'), firm('Wikimedia Foundation', 'US')],
        when: '2019-05',
        basis: 'measurement',
        whom: [state('CN')],
      },
    ],
    sources: [
      {
        publisher: 'OONI',
        title: 'China is now blocking all language editions of Wikipedia',
        year: 2019,
        url: 'https://ooni.org/post/2019-china-wikipedia-blocking/',
      },
    ],
  },
  {
    id: 'indonesia-social-media-2019',
    start: '2019-05-22',
    end: '2019-05-25',
    name: {
      id: 'Pembatasan media sosial di Indonesia pascapemilu 2019',
      en: 'Social media restricted in Indonesia after the 2019 election',
    },
    summary: {
      id: 'Saat kerusuhan menyusul hasil pemilihan presiden, pengiriman gambar dan video di WhatsApp, Facebook, dan Instagram diperlambat atau dihalangi selama beberapa hari. Pemerintah mengumumkannya secara terbuka.',
      en: 'During riots after the result of the presidential election, sending pictures and videos on WhatsApp, Facebook and Instagram was slowed or barred for some days. The government announced it openly.',
    },
    classes: ['blocking'],
    targets: [
      {
        name: { id: 'Pengguna media sosial', en: 'Users of social media' },
        country: 'ID',
        sectors: ['individuals', 'communications'],
      },
    ],
    says: [
      {
        by: [
          who(
            'Menteri Koordinator Bidang Politik, Hukum, dan Keamanan',
            'Coordinating Minister for Political, Legal and Security Affairs',
            'ID',
          ),
        ],
        when: '2019-05-22',
        basis: 'public-order',
        status: 'settled',
        whom: [state('ID')],
      },
    ],
    sources: [
      {
        publisher: 'NetBlocks',
        title: 'Indonesia blocks social media as election protests escalate',
        year: 2019,
      },
    ],
  },
  {
    id: 'kazakhstan-certificate-2019',
    start: '2019-07-17',
    end: '2019-08-07',
    name: { id: 'Sertifikat penyadap di Kazakhstan', en: 'Interception certificate in Kazakhstan' },
    aliases: ['Qaznet Trust Network'],
    summary: {
      id: 'Operator meminta pelanggan memasang sertifikat akar pemerintah; sambungan ke Google, Facebook, dan puluhan domain lain lalu dibuka di tengah jalan. Peramban kemudian menolak sertifikat itu.',
      en: 'Operators told customers to install a root certificate of the government; connections to Google, Facebook and dozens of other domains were then opened on their way. Browsers later refused the certificate.',
    },
    classes: ['interception'],
    targets: [
      {
        name: { id: 'Pengguna internet', en: 'Internet users' },
        country: 'KZ',
        sectors: ['individuals', 'telecommunications'],
      },
    ],
    says: [
      { by: [firm('Censored Planet', 'US')], when: '2019-07-23', basis: 'measurement', whom: [state('KZ')] },
      {
        by: [who('Presiden Kazakhstan', 'President of Kazakhstan', 'KZ')],
        when: '2019-08',
        basis: 'government-statement',
        status: 'settled',
        whom: [state('KZ')],
        note: { id: 'menyebutnya uji coba yang sudah selesai', en: 'called it a test that was over' },
      },
    ],
    responses: [
      {
        kind: 'other',
        when: '2019-08-21',
        by: firm('Apple, Google, Mozilla'),
        what: {
          id: 'memblokir sertifikat itu di perambannya',
          en: 'blocked the certificate in their browsers',
        },
      },
    ],
    sources: [
      {
        publisher: 'Censored Planet',
        title: "Kazakhstan's HTTPS Interception",
        year: 2019,
        url: 'https://censoredplanet.org/kazakhstan',
      },
      {
        publisher: 'Mozilla',
        title: 'Mozilla takes action to protect users in Kazakhstan',
        year: 2019,
        url: 'https://blog.mozilla.org/blog/2019/08/21/mozilla-takes-action-to-protect-users-in-kazakhstan/',
      },
    ],
  },
  {
    id: 'kashmir-shutdown-2019',
    start: '2019-08-04',
    end: '2021-02-05',
    name: { id: 'Pemutusan internet di Jammu dan Kashmir', en: 'Internet cut off in Jammu and Kashmir' },
    summary: {
      id: 'Sehari sebelum status khusus wilayah itu dicabut, telepon dan internet diputus. Akses terbatas pulih pada Januari 2020 dan 4G baru kembali 18 bulan kemudian.',
      en: 'A day before the special status of the region was withdrawn, telephones and internet were cut off. Limited access came back in January 2020, and 4G only after 18 months.',
    },
    classes: ['blocking'],
    targets: [
      {
        name: { id: 'Warga Jammu dan Kashmir', en: 'People of Jammu and Kashmir' },
        country: 'IN',
        sectors: ['individuals', 'telecommunications'],
      },
    ],
    says: [
      {
        by: [who('Mahkamah Agung India', 'Supreme Court of India', 'IN')],
        when: '2020-01-10',
        basis: 'judgement',
        status: 'settled',
        whom: [state('IN')],
        note: {
          id: 'pemutusan tanpa batas waktu tidak dibenarkan; perintahnya harus diumumkan dan ditinjau',
          en: 'a cut without end is not allowed; orders must be published and reviewed',
        },
      },
    ],
    sources: [
      { publisher: 'Supreme Court of India', title: 'Anuradha Bhasin v. Union of India', year: 2020 },
    ],
  },
  {
    id: 'papua-internet-2019',
    start: '2019-08-19',
    end: '2019-09',
    name: {
      id: 'Perlambatan dan pemutusan internet di Papua dan Papua Barat',
      en: 'Internet slowed and cut off in Papua and West Papua',
    },
    summary: {
      id: 'Saat unjuk rasa menentang rasisme, internet di Papua dan Papua Barat diperlambat mulai 19 Agustus dan data selulernya diputus mulai 21 Agustus; pemulihan bertahap berlangsung sampai September. Pengadilan Tata Usaha Negara Jakarta menyatakan tindakan itu melanggar hukum.',
      en: 'During protests against racism the internet in Papua and West Papua was slowed from 19 August and mobile data cut off from 21 August; it came back step by step until September. The administrative court in Jakarta found that this broke the law.',
    },
    classes: ['blocking'],
    targets: [
      {
        name: { id: 'Warga Papua dan Papua Barat', en: 'People of Papua and West Papua' },
        country: 'ID',
        sectors: ['individuals', 'telecommunications'],
      },
    ],
    says: [
      {
        by: [kominfo],
        when: '2019-08-21',
        basis: 'public-order',
        status: 'settled',
        whom: [
          state('ID', {
            id: 'Kementerian Komunikasi dan Informatika',
            en: 'Ministry of Communication and Information Technology',
          }),
        ],
      },
      {
        by: [who('Pengadilan Tata Usaha Negara Jakarta', 'Administrative Court of Jakarta', 'ID')],
        when: '2020-06-03',
        basis: 'judgement',
        status: 'settled',
        whom: [state('ID')],
      },
    ],
    responses: [
      {
        kind: 'legal',
        when: '2021-10-27',
        by: who('Mahkamah Konstitusi', 'Constitutional Court of Indonesia', 'ID'),
        what: {
          id: 'menolak uji materi atas kewenangan pemutusan akses dalam UU ITE',
          en: 'rejected a challenge to the power to cut off access in the electronic transactions law',
        },
      },
    ],
    sources: [
      {
        publisher: 'Pengadilan Tata Usaha Negara Jakarta',
        title: 'Putusan Nomor 230/G/TF/2019/PTUN-JKT',
        year: 2020,
      },
      {
        publisher: 'Kementerian Komunikasi dan Informatika',
        title: 'Siaran Pers No. 155/HM/KOMINFO/08/2019: Pemblokiran Layanan Data di Papua dan Papua Barat',
        year: 2019,
      },
    ],
  },
  {
    id: 'insight-id-2019',
    start: '2019-10-03',
    name: { id: 'Jaringan akun InsightID tentang Papua', en: 'The InsightID network of accounts on Papua' },
    aliases: ['InsightID'],
    summary: {
      id: 'Peneliti menemukan akun dan halaman yang tampak independen tetapi bersama-sama mendukung pemerintah Indonesia dalam soal Papua. Facebook menghapus 69 akun, 42 halaman, dan 34 akun Instagram serta mencatat belanja iklan sekitar 300.000 dolar.',
      en: 'Researchers found accounts and pages that looked independent and together supported the Indonesian government on Papua. Facebook removed 69 accounts, 42 pages and 34 Instagram accounts and counted about 300,000 dollars of advertising.',
    },
    classes: ['coordination', 'impersonation'],
    targets: [
      {
        name: { id: 'Pembaca di luar negeri tentang Papua', en: 'Readers abroad on the matter of Papua' },
        country: 'ID',
        sectors: ['individuals', 'civil-society'],
      },
    ],
    says: [
      {
        by: [firm('Bellingcat', 'NL'), firm('BBC News', 'GB')],
        when: '2019-10-03',
        basis: 'press',
        whom: [{ name: 'InsightID', country: 'ID', type: 'non-state' }],
      },
      {
        by: [meta],
        when: '2019-10-03',
        basis: 'company-statement',
        whom: [{ name: 'InsightID', country: 'ID', type: 'non-state' }],
      },
    ],
    sources: [
      {
        publisher: 'Facebook',
        title: 'Removing Coordinated Inauthentic Behavior in UAE, Nigeria, Indonesia and Egypt',
        year: 2019,
      },
      {
        publisher: 'Bellingcat',
        title:
          'Investigating Information Operations in West Papua: A Digital Forensic Case Study of Cross-Platform Network Analysis',
        year: 2019,
      },
    ],
  },
  {
    id: 'iran-shutdown-2019',
    start: '2019-11-16',
    end: '2019-11-23',
    name: {
      id: 'Iran memutus internet selama unjuk rasa bahan bakar',
      en: 'Iran cuts off the internet during the fuel protests',
    },
    aliases: ['Bloody November', 'Aban'],
    summary: {
      id: 'Setelah harga bensin naik dan unjuk rasa pecah, hampir semua sambungan Iran ke luar negeri diputus selama sekitar sepekan, sedangkan jaringan dalam negeri tetap berjalan. Banyak pengunjuk rasa tewas dalam gelap itu.',
      en: "After the price of petrol was raised and protests broke out, nearly all of Iran's connections abroad were cut for about a week, while the network at home ran on. Many protesters died in that dark.",
    },
    classes: ['blocking'],
    targets: [
      {
        name: { id: 'Pengguna internet', en: 'Internet users' },
        country: 'IR',
        sectors: ['individuals', 'telecommunications'],
      },
    ],
    says: [
      { by: [firm('NetBlocks', 'GB')], when: '2019-11-16', basis: 'measurement', whom: [state('IR')] },
      {
        by: [usTreasury],
        when: '2019-11-22',
        basis: 'sanctions',
        whom: [state('IR')],
        note: { id: 'sanksi kepada menteri komunikasi', en: 'sanctions on the minister of communications' },
      },
    ],
    sources: [
      {
        publisher: 'NetBlocks',
        title: 'Internet disrupted in Iran amid fuel protests in multiple cities',
        year: 2019,
      },
      {
        publisher: 'Amnesty International',
        title: "A web of impunity: The killings Iran's internet shutdown hid",
        year: 2020,
      },
    ],
  },
  {
    id: 'tokopedia-2020',
    start: '2020-03',
    name: { id: 'Kebocoran data Tokopedia', en: 'Leak of Tokopedia data' },
    summary: {
      id: 'Data 15 juta lalu sekitar 91 juta akun ditawarkan di pasar gelap pada awal Mei 2020: nama, surel, nomor telepon, dan sandi yang diacak. Tokopedia membenarkan adanya upaya pencurian data.',
      en: 'Data of 15 million and then about 91 million accounts were offered on black markets in early May 2020: names, mail addresses, telephone numbers and hashed passwords. Tokopedia confirmed an attempt to steal data.',
    },
    classes: ['leak'],
    targets: [{ name: 'Tokopedia', country: 'ID', sectors: ['retail', 'technology'] }],
    says: [
      {
        by: [firm('ShinyHunters')],
        when: '2020-05',
        basis: 'claim',
        whom: [gang('ShinyHunters')],
        note: { id: 'sebagai penjual data, dikutip pers', en: 'as seller of the data, quoted by the press' },
      },
    ],
    responses: [
      {
        kind: 'political',
        when: '2020-05-04',
        by: kominfo,
        what: {
          id: 'meminta penjelasan kepada direksi Tokopedia',
          en: 'asked the directors of Tokopedia for an explanation',
        },
      },
    ],
    sources: [
      {
        publisher: 'Reuters',
        title: "Indonesia's Tokopedia probes alleged data leak of 91 million users",
        year: 2020,
      },
      {
        publisher: 'ZDNet',
        title: "Hacker leaks 15 million records from Tokopedia, Indonesia's largest online store",
        year: 2020,
      },
    ],
  },
  {
    id: 'israel-water-2020',
    start: '2020-04',
    name: { id: 'Instalasi air Israel diserang', en: 'Israeli water works attacked' },
    summary: {
      id: 'Pengendali pompa dan instalasi pengolahan air Israel disusupi pada akhir April. Kepala siber Israel menyebutnya titik balik; pasokan air tidak terganggu.',
      en: 'Controllers of pumps and treatment plants in Israel were entered in late April. The head of Israeli cyber defence called it a turning point; water supply was not affected.',
    },
    classes: ['intrusion'],
    targets: [
      {
        name: { id: 'Instalasi air', en: 'Water works' },
        country: 'IL',
        sectors: ['water', 'infrastructure'],
      },
    ],
    says: [
      {
        by: [firm('The Washington Post', 'US')],
        when: '2020-05-08',
        basis: 'anonymous-officials',
        status: 'contested',
        whom: [state('IR')],
      },
    ],
    responses: [{ kind: 'political', when: '2020-05', by: iranGov, what: denied }],
    sources: [
      {
        publisher: 'The Washington Post',
        title:
          'Foreign intelligence officials say attempted cyberattack on Israeli water utilities linked to Iran',
        year: 2020,
      },
    ],
  },
  {
    id: 'kpu-2020',
    start: '2020-05-21',
    name: { id: 'Data pemilih KPU disebarkan', en: 'Voter data of the election commission published' },
    aliases: ['KPU', 'DPT 2014'],
    summary: {
      id: 'Seseorang di forum menyebarkan data sekitar 2,3 juta pemilih dan mengaku memiliki 200 juta. KPU menyatakan datanya adalah daftar pemilih tetap 2014 yang memang terbuka bagi peserta pemilu dan tidak diretas dari servernya.',
      en: 'Somebody on a forum published data of about 2.3 million voters and claimed to hold 200 million. The election commission said that it was the voter list of 2014, which was open to contestants, and not hacked from its servers.',
    },
    classes: ['leak'],
    targets: [
      {
        name: { id: 'Komisi Pemilihan Umum (KPU)', en: 'General Elections Commission (KPU)' },
        country: 'ID',
        sectors: ['elections', 'government'],
      },
    ],
    says: [],
    responses: [
      {
        kind: 'political',
        when: '2020-05-22',
        by: who('Komisi Pemilihan Umum (KPU)', 'General Elections Commission (KPU)', 'ID'),
        what: {
          id: 'membenarkan asal datanya dan membantah servernya diretas',
          en: 'confirmed where the data came from and denied that its servers were hacked',
        },
      },
    ],
    sources: [
      {
        publisher: 'Komisi Pemilihan Umum',
        title: 'Keterangan 22 Mei 2020 tentang data pemilih yang disebarkan',
        year: 2020,
      },
    ],
  },
  {
    id: 'twitter-2020',
    start: '2020-07-15',
    name: {
      id: 'Akun tokoh dunia di Twitter diambil alih',
      en: 'Twitter accounts of famous people taken over',
    },
    summary: {
      id: 'Lewat pegawai yang ditipu melalui telepon, akun Barack Obama, Joe Biden, Elon Musk, dan lainnya dipakai untuk penipuan bitcoin.',
      en: 'Through employees who were tricked on the telephone, accounts of Barack Obama, Joe Biden, Elon Musk and others were used for a bitcoin fraud.',
    },
    classes: ['intrusion', 'impersonation'],
    targets: [{ name: 'Twitter', country: 'US', sectors: ['technology', 'communications'] }],
    says: [
      {
        by: [who('Pengadilan Florida', 'Court in Florida', 'US')],
        when: '2021-03-16',
        basis: 'guilty-plea',
        status: 'settled',
        whom: [person({ id: 'Seorang remaja Florida', en: 'A teenager in Florida' }, 'US')],
      },
    ],
    sources: [
      {
        publisher: 'New York State Department of Financial Services',
        title: 'Twitter Investigation Report',
        year: 2020,
      },
    ],
  },
  {
    id: 'belarus-shutdown-2020',
    start: '2020-08-09',
    end: '2020-08-12',
    name: {
      id: 'Belarus memutus internet setelah pemilihan presiden',
      en: 'Belarus cuts off the internet after the presidential election',
    },
    summary: {
      id: 'Pada hari pemilihan dan tiga hari sesudahnya, sebagian besar internet Belarus terputus di tengah unjuk rasa menentang hasilnya. Pemerintah menyebutnya serangan dari luar negeri.',
      en: 'On the day of the election and three days after, most of the internet in Belarus was cut off amid protests against the result. The government spoke of an attack from abroad.',
    },
    classes: ['blocking'],
    targets: [
      {
        name: { id: 'Pengguna internet', en: 'Internet users' },
        country: 'BY',
        sectors: ['individuals', 'telecommunications'],
      },
    ],
    says: [
      {
        by: [firm('NetBlocks', 'GB')],
        when: '2020-08-09',
        basis: 'measurement',
        status: 'contested',
        whom: [state('BY')],
      },
    ],
    responses: [
      {
        kind: 'political',
        when: '2020-08-10',
        by: who('Pemerintah Belarus', 'Government of Belarus', 'BY'),
        what: {
          id: 'membantah dan menyalahkan serangan dari luar negeri',
          en: 'denied it and blamed an attack from abroad',
        },
      },
    ],
    sources: [
      { publisher: 'NetBlocks', title: 'Internet disruption hits Belarus on election day', year: 2020 },
    ],
  },
  {
    id: 'vastaamo-2020',
    start: '2020-10-21',
    name: {
      id: 'Pemerasan dengan catatan psikoterapi Vastaamo',
      en: 'Blackmail with psychotherapy notes of Vastaamo',
    },
    summary: {
      id: 'Catatan terapi puluhan ribu pasien Finlandia dicuri pada 2018 dan 2019; pada Oktober 2020 klinik dan lalu pasien satu per satu diperas.',
      en: 'Therapy notes of tens of thousands of patients in Finland were stolen in 2018 and 2019; in October 2020 the clinic and then patients one by one were blackmailed.',
    },
    classes: ['leak'],
    targets: [{ name: 'Vastaamo', country: 'FI', sectors: ['healthcare', 'individuals'] }],
    says: [
      {
        by: [who('Pengadilan Länsi-Uusimaa, Finlandia', 'District Court of Länsi-Uusimaa, Finland', 'FI')],
        when: '2024-04-30',
        basis: 'judgement',
        status: 'settled',
        whom: [person('Aleksanteri Kivimäki', 'FI')],
      },
    ],
    sources: [
      { publisher: 'Yle', title: 'Report of 30 April 2024 on the sentence in the Vastaamo case', year: 2024 },
    ],
  },
  {
    id: 'solarwinds-2020',
    start: '2020-12-13',
    name: { id: 'SolarWinds: pembaruan Orion yang disusupi', en: 'SolarWinds: the tampered Orion update' },
    aliases: ['SolarWinds', 'Sunburst', 'SUNBURST', 'Nobelium', 'Orion'],
    summary: {
      id: 'Pembaruan perangkat lunak Orion yang disusupi sejak Maret 2020 sampai ke sekitar 18.000 pelanggan. Dari sana penyusup memilih sasaran, termasuk sembilan lembaga federal AS dan perusahaan keamanan FireEye, yang menemukannya.',
      en: 'Updates of the Orion software, tampered with from March 2020, reached about 18,000 customers. Among them the intruders picked their targets, such as nine US federal agencies and the security company FireEye, which found it.',
    },
    classes: ['intrusion', 'leak'],
    targets: [
      { name: 'SolarWinds', country: 'US', sectors: ['technology'] },
      {
        name: {
          id: 'Departemen Keuangan, Perdagangan, Keamanan Dalam Negeri, dan lainnya',
          en: 'Departments of the Treasury, Commerce, Homeland Security and others',
        },
        country: 'US',
        sectors: ['government'],
      },
    ],
    says: [
      {
        by: [who('FBI, CISA, ODNI, dan NSA', 'FBI, CISA, ODNI and NSA', 'US')],
        when: '2021-01-05',
        basis: 'government-statement',
        status: 'contested',
        whom: [{ country: 'RU', type: 'unknown' }],
        note: { id: 'kemungkinan besar berasal dari Rusia', en: 'likely Russian in origin' },
      },
      { by: [usGov], when: '2021-04-15', basis: 'government-statement', status: 'contested', whom: [svr] },
      { by: [ukGov], when: '2021-04-15', basis: 'government-statement', status: 'contested', whom: [svr] },
    ],
    responses: [
      { kind: 'political', by: russiaGov, what: denied },
      {
        kind: 'political',
        when: '2021-04-15',
        by: usGov,
        what: {
          id: 'mengusir sepuluh diplomat dan menjatuhkan sanksi kepada enam perusahaan Rusia',
          en: 'expelled ten diplomats and put sanctions on six Russian companies',
        },
      },
    ],
    sources: [
      {
        publisher: 'FireEye',
        title:
          'Highly Evasive Attacker Leverages SolarWinds Supply Chain to Compromise Multiple Global Victims With SUNBURST Backdoor',
        year: 2020,
      },
      {
        publisher: 'The White House',
        title: 'Fact Sheet: Imposing Costs for Harmful Foreign Activities by the Russian Government',
        year: 2021,
        url: 'https://bidenwhitehouse.archives.gov/briefing-room/statements-releases/2021/04/15/fact-sheet-imposing-costs-for-harmful-foreign-activities-by-the-russian-government/',
      },
      {
        publisher: 'US Government Accountability Office',
        title:
          'Cybersecurity: Federal Response to SolarWinds and Microsoft Exchange Incidents (GAO-22-104746)',
        year: 2022,
        url: 'https://www.gao.gov/products/gao-22-104746',
      },
    ],
  },
  {
    id: 'indonesia-officials-spyware-2021',
    start: '2021',
    name: {
      id: 'Pejabat Indonesia disasar perangkat mata-mata',
      en: 'Indonesian officials targeted with spyware',
    },
    aliases: ['ForcedEntry'],
    summary: {
      id: 'Menurut Reuters, lebih dari selusin pejabat pemerintah dan militer Indonesia, di antaranya Menteri Koordinator Airlangga Hartarto, diperingatkan Apple pada November 2021 bahwa telepon mereka disasar penyerang yang didukung negara lewat celah ForcedEntry.',
      en: 'Reuters reports that more than a dozen Indonesian officials of government and military, among them the coordinating minister Airlangga Hartarto, were warned by Apple in November 2021 that state-backed attackers had aimed at their telephones through the flaw ForcedEntry.',
    },
    classes: ['wiretap'],
    targets: [
      {
        name: { id: 'Pejabat pemerintah dan militer', en: 'Officials of government and military' },
        country: 'ID',
        sectors: ['government', 'military'],
      },
    ],
    says: [
      {
        by: [firm('Reuters', 'GB')],
        when: '2022-09-30',
        basis: 'press',
        whom: [
          {
            name: {
              id: 'Penyerang yang didukung suatu negara, tidak disebut',
              en: 'Attackers backed by a state, not named',
            },
            type: 'state',
          },
        ],
      },
    ],
    responses: [
      {
        kind: 'other',
        when: '2022-09',
        by: firm('NSO Group', 'IL'),
        what: { id: 'membantah perangkatnya terlibat', en: 'denied that its software was involved' },
      },
    ],
    sources: [
      {
        publisher: 'Reuters',
        title: 'Senior Indonesian officials targeted by spyware last year - sources',
        year: 2022,
      },
    ],
  },
  {
    id: 'exchange-2021',
    start: '2021-01',
    end: '2021-03',
    name: {
      id: 'Penyusupan server Microsoft Exchange (Hafnium)',
      en: 'Intrusions at Microsoft Exchange servers (Hafnium)',
    },
    aliases: ['Hafnium', 'ProxyLogon'],
    summary: {
      id: 'Empat celah yang belum dikenal di Exchange dipakai untuk membaca surel dan memasang pintu belakang. Setelah diumumkan pada 2 Maret, kelompok lain ikut memakainya; puluhan ribu organisasi di dunia terkena, termasuk Otoritas Perbankan Eropa dan parlemen Norwegia.',
      en: 'Four unknown flaws in Exchange were used to read mail and to install back doors. After they were made public on 2 March other groups joined in; tens of thousands of organisations in the world were hit, the European Banking Authority and the Norwegian parliament among them.',
    },
    classes: ['intrusion', 'leak'],
    targets: [
      {
        name: { id: 'Pengguna Exchange', en: 'Users of Exchange' },
        country: 'US',
        sectors: ['commercial', 'research', 'defense'],
      },
      { name: { id: 'Parlemen', en: 'Parliament' }, country: 'NO', sectors: ['government'] },
      {
        name: { id: 'Otoritas Perbankan Eropa', en: 'European Banking Authority' },
        country: 'FR',
        sectors: ['financial-services', 'international-organisation'],
      },
    ],
    says: [
      {
        by: [microsoft],
        when: '2021-03-02',
        basis: 'technical-report',
        status: 'contested',
        whom: [linked('CN', 'Hafnium')],
      },
      {
        by: [usGov],
        when: '2021-07-19',
        basis: 'government-statement',
        status: 'contested',
        whom: [
          linked('CN', {
            id: 'Pelaku terkait Kementerian Keamanan Negara (MSS)',
            en: 'Actors affiliated with the Ministry of State Security (MSS)',
          }),
        ],
      },
      {
        by: [ukGov, who('Perwakilan Tinggi Uni Eropa', 'EU High Representative')],
        when: '2021-07-19',
        basis: 'government-statement',
        status: 'contested',
        whom: [{ country: 'CN', type: 'state-affiliated' }],
        note: { id: 'UE: dari wilayah Tiongkok', en: 'EU: from the territory of China' },
      },
    ],
    responses: [
      { kind: 'political', when: '2021-07-20', by: chinaGov, what: denied },
      {
        kind: 'legal',
        when: '2021-04-13',
        by: usDoj,
        what: {
          id: 'mengizinkan FBI menghapus pintu belakang dari ratusan server',
          en: 'let the FBI remove back doors from hundreds of servers',
        },
      },
    ],
    sources: [
      {
        publisher: 'Microsoft',
        title: 'HAFNIUM targeting Exchange Servers with 0-day exploits',
        year: 2021,
        url: 'https://www.microsoft.com/en-us/security/blog/2021/03/02/hafnium-targeting-exchange-servers/',
      },
      {
        publisher: 'The White House',
        title:
          "The United States, Joined by Allies and Partners, Attributes Malicious Cyber Activity and Irresponsible State Behavior to the People's Republic of China",
        year: 2021,
        url: 'https://bidenwhitehouse.archives.gov/briefing-room/statements-releases/2021/07/19/the-united-states-joined-by-allies-and-partners-attributes-malicious-cyber-activity-and-irresponsible-state-behavior-to-the-peoples-republic-of-china/',
      },
    ],
  },
  {
    id: 'myanmar-shutdown-2021',
    start: '2021-02-01',
    name: {
      id: 'Pemutusan internet di Myanmar sejak kudeta',
      en: 'Internet cut off in Myanmar since the coup',
    },
    summary: {
      id: 'Sejak dini hari kudeta, telepon dan internet Myanmar diputus berulang kali; Facebook, Twitter, dan Instagram diblokir, lalu internet dimatikan setiap malam dan data seluler selama berminggu-minggu.',
      en: 'From the early hours of the coup on, telephones and internet in Myanmar were cut again and again; Facebook, Twitter and Instagram were blocked, then the internet switched off every night and mobile data for weeks.',
    },
    classes: ['blocking'],
    targets: [
      {
        name: { id: 'Pengguna internet', en: 'Internet users' },
        country: 'MM',
        sectors: ['individuals', 'telecommunications'],
      },
    ],
    says: [
      {
        by: [firm('Telenor', 'NO')],
        when: '2021-02',
        basis: 'company-statement',
        whom: [
          state('MM', {
            id: 'Kementerian Perhubungan dan Komunikasi',
            en: 'Ministry of Transport and Communications',
          }),
        ],
        note: {
          id: 'operator itu mengumumkan perintah pemblokiran yang diterimanya',
          en: 'the operator published the orders that it received',
        },
      },
    ],
    sources: [
      {
        publisher: 'Telenor Group',
        title: 'Directives from authorities in Myanmar (February - July 2021)',
        year: 2021,
      },
      {
        publisher: 'NetBlocks',
        title: 'Internet disrupted in Myanmar amid apparent military uprising',
        year: 2021,
      },
    ],
  },
  {
    id: 'bin-mustang-panda-2021',
    start: '2021-03',
    end: '2021-09',
    name: {
      id: 'Laporan penyusupan sepuluh kementerian dan lembaga Indonesia, termasuk BIN',
      en: 'Report of intrusions at ten Indonesian ministries and agencies, BIN among them',
    },
    aliases: ['Mustang Panda', 'BIN', 'PlugX'],
    summary: {
      id: 'Insikt Group melihat server kendali PlugX berhubungan dengan jaringan sedikitnya sepuluh kementerian dan lembaga Indonesia, di antaranya Badan Intelijen Negara, dan memberi tahu pemerintah pada Juni dan Juli 2021. BIN menyatakan servernya aman.',
      en: 'Insikt Group saw PlugX command servers in contact with networks of at least ten Indonesian ministries and agencies, the State Intelligence Agency among them, and told the government in June and July 2021. The agency said that its servers were safe.',
    },
    classes: ['intrusion'],
    targets: [
      {
        name: { id: 'Badan Intelijen Negara (BIN)', en: 'State Intelligence Agency (BIN)' },
        country: 'ID',
        sectors: ['intelligence', 'government'],
      },
      {
        name: { id: 'Kementerian dan lembaga lain', en: 'Other ministries and agencies' },
        country: 'ID',
        sectors: ['government'],
      },
    ],
    says: [
      {
        by: [who('Insikt Group (Recorded Future)', 'Insikt Group (Recorded Future)', 'US')],
        when: '2021-09-10',
        basis: 'technical-report',
        status: 'contested',
        whom: [linked('CN', 'Mustang Panda')],
      },
    ],
    responses: [
      {
        kind: 'political',
        when: '2021-09',
        by: who('Badan Intelijen Negara (BIN)', 'State Intelligence Agency (BIN)', 'ID'),
        what: {
          id: 'menyatakan servernya aman dan tidak diretas',
          en: 'said that its servers were safe and not hacked',
        },
      },
    ],
    sources: [
      {
        publisher: 'The Record',
        title: 'Indonesian intelligence agency compromised in suspected Chinese hack',
        year: 2021,
      },
    ],
  },
  {
    id: 'colonial-pipeline-2021',
    start: '2021-05-07',
    end: '2021-05-12',
    name: {
      id: 'Colonial Pipeline dimatikan karena DarkSide',
      en: 'Colonial Pipeline shut down over DarkSide',
    },
    aliases: ['DarkSide'],
    summary: {
      id: 'Jalur pipa bahan bakar terbesar di pantai timur AS dimatikan hampir enam hari karena perangkat pemeras di jaringan kantornya. Perusahaan membayar 75 bitcoin; sebagian besar disita kembali.',
      en: 'The largest fuel pipeline of the US East Coast was shut down for nearly six days because of ransomware in its office network. The company paid 75 bitcoin, most of which was seized back.',
    },
    classes: ['intrusion'],
    targets: [{ name: 'Colonial Pipeline', country: 'US', sectors: ['energy', 'infrastructure'] }],
    says: [
      { by: [fbi], when: '2021-05-10', basis: 'government-statement', whom: [gang('DarkSide')] },
      {
        by: [who('Presiden AS Joe Biden', 'US President Joe Biden', 'US')],
        when: '2021-05-13',
        basis: 'government-statement',
        whom: [gang('DarkSide', 'RU')],
        note: {
          id: 'para pelakunya berada di Rusia, tetapi bukan pemerintahnya',
          en: 'the criminals live in Russia, but not its government',
        },
      },
    ],
    responses: [
      {
        kind: 'legal',
        when: '2021-06-07',
        by: usDoj,
        what: { id: 'menyita kembali 63,7 bitcoin', en: 'seized back 63.7 bitcoin' },
      },
    ],
    sources: [
      {
        publisher: 'US Department of Justice',
        title:
          'Department of Justice Seizes $2.3 Million in Cryptocurrency Paid to the Ransomware Extortionists Darkside',
        year: 2021,
        url: 'https://www.justice.gov/opa/pr/department-justice-seizes-23-million-cryptocurrency-paid-ransomware-extortionists-darkside',
      },
    ],
  },
  {
    id: 'bpjs-2021',
    start: '2021-05-12',
    name: { id: 'Data BPJS Kesehatan dijual', en: 'Data of the health insurer BPJS Kesehatan for sale' },
    aliases: ['BPJS Kesehatan', 'BPJS'],
    summary: {
      id: 'Di Raid Forums ditawarkan data 279 juta orang, lebih dari jumlah penduduk karena memuat yang sudah meninggal; contohnya berisi sejuta baris. Kominfo menyatakan contoh itu diduga kuat identik dengan data BPJS Kesehatan.',
      en: 'Data of 279 million people were offered on Raid Forums, more than the population because the dead are in it; a million rows were given as a sample. The ministry said that the sample was very likely the same as data of the insurer.',
    },
    classes: ['leak'],
    targets: [{ name: 'BPJS Kesehatan', country: 'ID', sectors: ['healthcare', 'government'] }],
    says: [
      {
        by: [firm('Kotz')],
        when: '2021-05',
        basis: 'claim',
        whom: [person('Kotz')],
        note: { id: 'sebagai penjual data', en: 'as seller of the data' },
      },
    ],
    responses: [
      {
        kind: 'political',
        when: '2021-05-21',
        by: kominfo,
        what: {
          id: 'memanggil direksi BPJS Kesehatan dan memblokir Raid Forums',
          en: 'summoned the directors of the insurer and blocked Raid Forums',
        },
      },
    ],
    sources: [
      {
        publisher: 'Kementerian Komunikasi dan Informatika',
        title: 'Siaran pers 21 Mei 2021 tentang dugaan kebocoran data pribadi 279 juta penduduk',
        year: 2021,
      },
    ],
  },
  {
    id: 'hse-2021',
    start: '2021-05-14',
    name: { id: 'Layanan kesehatan Irlandia dikunci Conti', en: 'Irish health service locked by Conti' },
    aliases: ['Health Service Executive', 'HSE'],
    summary: {
      id: 'Delapan minggu setelah sebuah lampiran dibuka, sistem layanan kesehatan Irlandia dikunci; rumah sakit kembali ke kertas selama berminggu-minggu. Kuncinya kemudian diberikan tanpa bayaran.',
      en: 'Eight weeks after somebody opened an attachment, the systems of the Irish health service were locked; hospitals went back to paper for weeks. The key was then handed over without payment.',
    },
    classes: ['intrusion', 'leak'],
    targets: [
      {
        name: { id: 'Layanan kesehatan (HSE)', en: 'Health Service Executive (HSE)' },
        country: 'IE',
        sectors: ['healthcare', 'government', 'infrastructure'],
      },
    ],
    says: [
      {
        by: [
          who('National Cyber Security Centre Irlandia', 'National Cyber Security Centre of Ireland', 'IE'),
        ],
        when: '2021-05-16',
        basis: 'government-statement',
        whom: [gang('Conti')],
      },
    ],
    sources: [
      {
        publisher: 'PwC for the Health Service Executive',
        title: 'Conti cyber attack on the HSE: Independent Post Incident Review',
        year: 2021,
      },
    ],
  },
  {
    id: 'jbs-2021',
    start: '2021-05-30',
    name: { id: 'Pengolah daging JBS dikunci REvil', en: 'The meat packer JBS locked by REvil' },
    aliases: ['REvil', 'Sodinokibi'],
    summary: {
      id: 'Pabrik pengolah daging terbesar di dunia berhenti di AS, Kanada, dan Australia. JBS membayar 11 juta dolar dalam bitcoin.',
      en: "The world's largest meat packer stopped its plants in the US, Canada and Australia. JBS paid 11 million dollars in bitcoin.",
    },
    classes: ['intrusion'],
    targets: [
      { name: 'JBS USA', country: 'US', sectors: ['agriculture'] },
      { name: 'JBS Australia', country: 'AU', sectors: ['agriculture'] },
      { name: 'JBS Canada', country: 'CA', sectors: ['agriculture'] },
    ],
    says: [
      { by: [fbi], when: '2021-06-02', basis: 'government-statement', whom: [gang('REvil (Sodinokibi)')] },
      {
        by: [who('Gedung Putih', 'The White House', 'US')],
        when: '2021-06-01',
        basis: 'government-statement',
        whom: [
          gang(
            {
              id: 'Organisasi kriminal, kemungkinan berbasis di Rusia',
              en: 'A criminal organisation, likely based in Russia',
            },
            'RU',
          ),
        ],
        note: { id: 'menurut perusahaan', en: 'as the company said' },
      },
    ],
    responses: [
      {
        kind: 'legal',
        when: '2022-01-14',
        by: who('FSB Rusia', 'FSB of Russia', 'RU'),
        what: {
          id: 'menangkap terduga anggota REvil atas permintaan AS',
          en: 'arrested alleged members of REvil at the request of the US',
        },
      },
    ],
    sources: [
      {
        publisher: 'FBI',
        title: 'FBI Statement on JBS Cyberattack',
        year: 2021,
        url: 'https://www.fbi.gov/news/press-releases/fbi-statement-on-jbs-cyberattack',
      },
    ],
  },
  {
    id: 'kaseya-2021',
    start: '2021-07-02',
    name: {
      id: 'Kaseya: pemerasan lewat perangkat lunak pengelola',
      en: 'Kaseya: ransom through management software',
    },
    aliases: ['Kaseya VSA', 'REvil'],
    summary: {
      id: 'Lewat celah di Kaseya VSA, perangkat pemeras sampai ke 800 sampai 1.500 perusahaan; jaringan toko Coop di Swedia menutup ratusan gerainya. Penyerang meminta 70 juta dolar.',
      en: 'Through a flaw in Kaseya VSA, ransomware reached 800 to 1,500 companies; the Coop chain in Sweden closed hundreds of shops. The attackers asked for 70 million dollars.',
    },
    classes: ['intrusion'],
    targets: [
      { name: 'Kaseya', country: 'US', sectors: ['technology'] },
      { name: 'Coop', country: 'SE', sectors: ['retail'] },
    ],
    says: [
      { by: [firm('REvil')], when: '2021-07-04', basis: 'claim', whom: [gang('REvil (Sodinokibi)')] },
      {
        by: [usDoj],
        when: '2021-11-08',
        basis: 'indictment',
        whom: [gang('Yaroslav Vasinskyi (REvil)', 'UA')],
      },
      {
        by: [who('Pengadilan federal Texas Utara', 'US District Court, Northern District of Texas', 'US')],
        when: '2024-05-01',
        basis: 'judgement',
        status: 'settled',
        whom: [gang('Yaroslav Vasinskyi (REvil)', 'UA')],
      },
    ],
    sources: [
      {
        publisher: 'US Department of Justice',
        title: 'Sodinokibi/REvil Affiliate Sentenced for Role in $700M Ransomware Scheme',
        year: 2024,
        url: 'https://www.justice.gov/opa/pr/sodinokibirevil-affiliate-sentenced-role-700m-ransomware-scheme',
      },
    ],
  },
  {
    id: 'ehac-2021',
    start: '2021-07-15',
    end: '2021-08-24',
    name: { id: 'Data eHAC terbuka di internet', en: 'Data of the eHAC app open on the internet' },
    aliases: ['eHAC', 'electronic Health Alert Card'],
    summary: {
      id: 'Peneliti vpnMentor menemukan basis data aplikasi kewaspadaan kesehatan eHAC yang lama tanpa pengaman, berisi data sekitar 1,3 juta pelaku perjalanan: hasil uji Covid-19, paspor, KTP. Server ditutup sesudah BSSN dihubungi.',
      en: 'Researchers of vpnMentor found the database of the older health card app eHAC without protection, with data of about 1.3 million travellers: Covid-19 tests, passports, identity numbers. The server was closed after the cyber agency had been told.',
    },
    classes: ['leak'],
    targets: [
      {
        name: { id: 'Kementerian Kesehatan', en: 'Ministry of Health' },
        country: 'ID',
        sectors: ['healthcare', 'government'],
      },
    ],
    says: [],
    responses: [
      {
        kind: 'political',
        when: '2021-08-31',
        by: who('Kementerian Kesehatan', 'Ministry of Health of Indonesia', 'ID'),
        what: {
          id: 'menyatakan aplikasi lama itu sudah tidak dipakai dan meminta warga menghapusnya',
          en: 'said that the old app was no longer in use and asked people to delete it',
        },
      },
    ],
    sources: [
      {
        publisher: 'vpnMentor',
        title:
          "Report: Indonesian Government's Covid-19 App Accidentally Exposes Over 1 Million People in Massive Data Leak",
        year: 2021,
      },
    ],
  },
  {
    id: 'pegasus-project-2021',
    start: '2021-07-18',
    name: { id: 'Proyek Pegasus', en: 'Pegasus Project' },
    aliases: ['Pegasus Project'],
    summary: {
      id: 'Tujuh belas redaksi menyelidiki daftar 50.000 nomor telepon yang diduga dipilih pelanggan NSO Group; jejak Pegasus ditemukan di telepon wartawan dan politikus dari India, Hungaria, Meksiko, Maroko, dan negara lain. NSO membantah arti daftar itu.',
      en: 'Seventeen newsrooms looked into a list of 50,000 telephone numbers believed to have been picked by customers of NSO Group; traces of Pegasus were found on telephones of journalists and politicians in India, Hungary, Mexico, Morocco and elsewhere. NSO denied what the list is said to mean.',
    },
    classes: ['wiretap'],
    targets: [
      {
        name: { id: 'Wartawan, politikus oposisi', en: 'Journalists, opposition politicians' },
        country: 'IN',
        sectors: ['media', 'political-party', 'civil-society'],
      },
      { name: { id: 'Wartawan', en: 'Journalists' }, country: 'HU', sectors: ['media'] },
      {
        name: { id: 'Wartawan dan pejabat', en: 'Journalists and officials' },
        country: 'FR',
        sectors: ['media', 'government'],
      },
      { name: { id: 'Wartawan', en: 'Journalists' }, country: 'MX', sectors: ['media'] },
    ],
    says: [
      {
        by: [firm('Forbidden Stories', 'FR'), firm('Amnesty International', 'GB')],
        when: '2021-07-18',
        basis: 'press',
        status: 'contested',
        whom: [state('IN'), state('HU'), state('MX'), state('MA')],
        note: {
          id: 'sebagai pelanggan NSO Group yang memilih nomor itu',
          en: 'as customers of NSO Group who picked the numbers',
        },
      },
      {
        by: [
          who(
            'Ketua komisi pertahanan parlemen Hungaria',
            'Head of the defence committee of the Hungarian parliament',
            'HU',
          ),
        ],
        when: '2021-11-04',
        basis: 'government-statement',
        whom: [state('HU')],
        note: {
          id: 'membenarkan pembelian Pegasus dan menyebut pemakaiannya sah',
          en: 'confirmed that Pegasus was bought and called its use lawful',
        },
      },
    ],
    responses: [
      { kind: 'other', when: '2021-07', by: firm('NSO Group', 'IL'), what: denied },
      {
        kind: 'political',
        when: '2021-07',
        by: who('Pemerintah Maroko', 'Moroccan government', 'MA'),
        what: denied,
      },
      {
        kind: 'legal',
        when: '2021-10-27',
        by: who('Mahkamah Agung India', 'Supreme Court of India', 'IN'),
        what: { id: 'membentuk panitia ahli', en: 'appointed a committee of experts' },
      },
    ],
    sources: [
      {
        publisher: 'Amnesty International',
        title: "Forensic Methodology Report: How to catch NSO Group's Pegasus",
        year: 2021,
        url: 'https://www.amnesty.org/en/latest/research/2021/07/forensic-methodology-report-how-to-catch-nso-groups-pegasus/',
      },
    ],
  },
  {
    id: 'bri-life-2021',
    start: '2021-07-27',
    name: { id: 'Data nasabah BRI Life dijual', en: 'Data of BRI Life customers for sale' },
    summary: {
      id: 'Data sekitar dua juta nasabah asuransi BRI Life ditawarkan seharga 7.000 dolar, termasuk salinan KTP, rekening, dan catatan kesehatan.',
      en: 'Data of about two million customers of the insurer BRI Life were offered for 7,000 dollars, with copies of identity cards, account numbers and health records.',
    },
    classes: ['leak'],
    targets: [{ name: 'BRI Life', country: 'ID', sectors: ['financial-services'] }],
    says: [],
    sources: [
      {
        publisher: 'Reuters',
        title: 'Indonesia probing alleged data leak of 2 mln BRI Life customers',
        year: 2021,
      },
    ],
  },
  {
    id: 'uk-electoral-commission-2021',
    start: '2021-08',
    end: '2022-10',
    name: { id: 'Komisi Pemilihan Inggris disusupi', en: 'Intrusion at the UK Electoral Commission' },
    summary: {
      id: 'Penyusup berada di server komisi itu lebih dari setahun dan dapat membaca surel serta salinan daftar pemilih sekitar 40 juta orang. Diumumkan pada Agustus 2023.',
      en: "Intruders were in the commission's servers for more than a year and could read mail and copies of the registers of about 40 million voters. It was made public in August 2023.",
    },
    classes: ['leak', 'intrusion'],
    targets: [{ name: 'UK Electoral Commission', country: 'GB', sectors: ['elections', 'government'] }],
    says: [
      {
        by: [ukGov],
        when: '2024-03-25',
        basis: 'government-statement',
        status: 'contested',
        whom: [linked('CN', { id: 'Pelaku terkait negara Tiongkok', en: 'A China state-affiliated actor' })],
      },
    ],
    responses: [
      { kind: 'political', when: '2024-03-25', by: chinaGov, what: denied },
      {
        kind: 'political',
        when: '2024-03-25',
        by: ukGov,
        what: {
          id: 'menjatuhkan sanksi kepada dua orang dan satu perusahaan yang dikaitkan dengan APT31 dan memanggil duta besar Tiongkok',
          en: 'put sanctions on two persons and a company tied to APT31 and summoned the Chinese ambassador',
        },
      },
    ],
    sources: [
      {
        publisher: 'UK government',
        title:
          'UK holds China state-affiliated organisations and individuals responsible for malicious cyber activity',
        year: 2024,
        url: 'https://www.gov.uk/government/news/uk-holds-china-state-affiliated-organisations-and-individuals-responsible-for-malicious-cyber-activity',
      },
    ],
  },
  {
    id: 'iran-fuel-2021',
    start: '2021-10-26',
    name: { id: 'Pompa bensin Iran berhenti', en: "Iran's petrol stations stop" },
    aliases: ['Predatory Sparrow', 'Gonjeshke Darande'],
    summary: {
      id: 'Kartu bahan bakar bersubsidi tidak berfungsi di ribuan pompa bensin seluruh Iran; papan iklan menanyakan di mana bensin. Serangan serupa terjadi lagi pada Desember 2023.',
      en: 'Cards for subsidised fuel failed at thousands of petrol stations all over Iran; billboards asked where the petrol was. It happened again in December 2023.',
    },
    classes: ['intrusion'],
    targets: [
      {
        name: { id: 'Perusahaan distribusi minyak', en: 'Oil distribution company' },
        country: 'IR',
        sectors: ['energy', 'infrastructure'],
      },
    ],
    says: [
      {
        by: [firm('Predatory Sparrow')],
        when: '2021-10',
        basis: 'claim',
        whom: [hacktivists('Predatory Sparrow (Gonjeshke Darande)')],
      },
      {
        by: [who('Kepala pertahanan sipil Iran', "Head of Iran's civil defence", 'IR')],
        when: '2021-10-30',
        basis: 'government-statement',
        whom: [state('US'), state('IL')],
        note: { id: 'menurutnya, sambil menunggu penyelidikan', en: 'in his view, while an inquiry went on' },
      },
    ],
    sources: [
      {
        publisher: 'Reuters',
        title: 'Iran says Israel, U.S. likely behind cyberattack on gas stations',
        year: 2021,
      },
    ],
  },
  {
    id: 'bank-indonesia-2021',
    start: '2021-12',
    name: { id: 'Bank Indonesia terkena Conti', en: 'Bank Indonesia hit by Conti' },
    summary: {
      id: 'Bank sentral membenarkan pada 20 Januari 2022 bahwa perangkat pemeras menyerangnya sebulan sebelumnya; layanan publik tidak terganggu. Conti mengunggah berkas dari sejumlah komputer, antara lain kantor Bengkulu.',
      en: 'The central bank confirmed on 20 January 2022 that ransomware had struck a month before; public services were not affected. Conti published files from a number of computers, among them those of the Bengkulu office.',
    },
    classes: ['intrusion', 'leak'],
    targets: [{ name: 'Bank Indonesia', country: 'ID', sectors: ['financial-services', 'government'] }],
    says: [
      { by: [firm('Conti')], when: '2022-01-20', basis: 'claim', whom: [gang('Conti')] },
      { by: [bssn], when: '2022-01-20', basis: 'government-statement', whom: [gang('Conti')] },
    ],
    sources: [
      { publisher: 'Reuters', title: 'Indonesia c.bank says ransomware attack risk mitigated', year: 2022 },
    ],
  },
  {
    id: 'whispergate-2022',
    start: '2022-01-13',
    end: '2022-01-14',
    name: {
      id: 'WhisperGate dan situs pemerintah Ukraina',
      en: 'WhisperGate and the Ukrainian government sites',
    },
    aliases: ['WhisperGate', 'Cadet Blizzard'],
    summary: {
      id: 'Sekitar enam minggu sebelum invasi, puluhan situs pemerintah Ukraina diubah tampilannya dengan ancaman, dan penghapus yang menyamar sebagai pemeras merusak komputer sejumlah lembaga.',
      en: 'Some six weeks before the invasion dozens of Ukrainian government sites were defaced with a threat, and a wiper that posed as ransomware destroyed computers of several agencies.',
    },
    classes: ['intrusion'],
    targets: [
      {
        name: { id: 'Kementerian dan lembaga', en: 'Ministries and agencies' },
        country: 'UA',
        sectors: ['government', 'non-profit', 'technology'],
      },
    ],
    says: [
      {
        by: [
          who(
            'Kementerian Transformasi Digital Ukraina',
            'Ukrainian Ministry of Digital Transformation',
            'UA',
          ),
        ],
        when: '2022-01-16',
        basis: 'government-statement',
        status: 'contested',
        whom: [state('RU')],
      },
      {
        by: [usDoj],
        when: '2024-09-05',
        basis: 'indictment',
        status: 'contested',
        whom: [state('RU', { id: 'GRU, Unit 29155', en: 'GRU, Unit 29155' })],
      },
    ],
    responses: [{ kind: 'political', when: '2022-01', by: russiaGov, what: denied }],
    sources: [
      {
        publisher: 'Microsoft',
        title: 'Destructive malware targeting Ukrainian organizations',
        year: 2022,
        url: 'https://www.microsoft.com/en-us/security/blog/2022/01/15/destructive-malware-targeting-ukrainian-organizations/',
      },
      {
        publisher: 'CISA',
        title: 'Russian Military Cyber Actors Target U.S. and Global Critical Infrastructure (AA24-249A)',
        year: 2024,
        url: 'https://www.cisa.gov/news-events/cybersecurity-advisories/aa24-249a',
      },
    ],
  },
  {
    id: 'belarus-railway-2022',
    start: '2022-01-24',
    name: {
      id: 'Komputer kereta api Belarus dikunci Cyber Partisans',
      en: 'Belarusian railway computers locked by the Cyber Partisans',
    },
    aliases: ['Cyber Partisans', 'Belarusian Railway'],
    summary: {
      id: 'Kelompok penentang pemerintah mengenkripsi server dan basis data kereta api untuk menghambat pasukan Rusia, dan menuntut pembebasan tahanan politik. Penjualan tiket terganggu.',
      en: 'Opponents of the government encrypted servers and databases of the railway to slow Russian troops, and asked for the release of political prisoners. Ticket sales were disturbed.',
    },
    classes: ['intrusion'],
    targets: [
      {
        name: { id: 'Kereta Api Belarus', en: 'Belarusian Railway' },
        country: 'BY',
        sectors: ['transportation', 'infrastructure'],
      },
    ],
    says: [
      {
        by: [firm('Cyber Partisans', 'BY')],
        when: '2022-01-24',
        basis: 'claim',
        status: 'settled',
        whom: [hacktivists('Cyber Partisans', 'BY')],
      },
    ],
    sources: [
      {
        publisher: 'The Guardian',
        title: "'Cyberpartisans' hack Belarusian railway to disrupt Russian buildup",
        year: 2022,
      },
    ],
  },
  {
    id: 'viasat-2022',
    start: '2022-02-24',
    name: { id: 'Modem satelit KA-SAT Viasat dilumpuhkan', en: 'KA-SAT satellite modems of Viasat disabled' },
    aliases: ['KA-SAT', 'AcidRain'],
    summary: {
      id: 'Satu jam sebelum invasi, puluhan ribu modem di Ukraina dan Eropa ditimpa isinya. Pihak militer dan warga kehilangan sambungan; di Jerman, kendali jauh 5.800 turbin angin ikut terputus.',
      en: 'An hour before the invasion tens of thousands of modems in Ukraine and Europe were overwritten. Military and citizens lost their connection; in Germany remote control of 5,800 wind turbines went too.',
    },
    classes: ['intrusion', 'denial-of-service'],
    targets: [
      {
        name: { id: 'Pengguna KA-SAT, termasuk militer', en: 'Users of KA-SAT, the military among them' },
        country: 'UA',
        sectors: ['telecommunications', 'military', 'infrastructure'],
      },
      { name: 'Viasat', country: 'US', sectors: ['telecommunications', 'aerospace'] },
      { name: 'Enercon', country: 'DE', sectors: ['energy'] },
    ],
    says: [
      {
        by: [euCouncil],
        when: '2022-05-10',
        basis: 'government-statement',
        status: 'contested',
        whom: [state('RU')],
      },
      {
        by: [ukGov, usGov],
        when: '2022-05-10',
        basis: 'government-statement',
        status: 'contested',
        whom: [state('RU')],
      },
    ],
    responses: [{ kind: 'political', by: russiaGov, what: denied }],
    sources: [
      {
        publisher: 'Council of the European Union',
        title:
          'Russian cyber operations against Ukraine: Declaration by the High Representative on behalf of the European Union',
        year: 2022,
        url: 'https://www.consilium.europa.eu/en/press/press-releases/2022/05/10/russian-cyber-operations-against-ukraine-declaration-by-the-high-representative-on-behalf-of-the-european-union/',
      },
      { publisher: 'Viasat', title: 'KA-SAT Network cyber attack overview', year: 2022 },
    ],
  },
  {
    id: 'it-army-2022',
    start: '2022-02-26',
    name: { id: 'IT Army of Ukraine', en: 'IT Army of Ukraine' },
    aliases: ['IT Army'],
    summary: {
      id: 'Menteri transformasi digital Ukraina mengajak sukarelawan di seluruh dunia membanjiri situs Rusia yang daftarnya diumumkan di Telegram: bank, energi, media, dan layanan negara.',
      en: "Ukraine's minister of digital transformation called on volunteers in the whole world to flood Russian sites from lists on Telegram: banks, energy, media and public services.",
    },
    classes: ['denial-of-service'],
    targets: [
      {
        name: {
          id: 'Sberbank, Gazprom, situs pemerintah, media',
          en: 'Sberbank, Gazprom, government sites, media',
        },
        country: 'RU',
        sectors: ['government', 'financial-services', 'energy', 'media'],
      },
    ],
    says: [
      {
        by: [
          who(
            'Wakil Perdana Menteri Ukraina Mykhailo Fedorov',
            'Deputy Prime Minister of Ukraine Mykhailo Fedorov',
            'UA',
          ),
        ],
        when: '2022-02-26',
        basis: 'claim',
        status: 'settled',
        whom: [{ name: 'IT Army of Ukraine', country: 'UA', type: 'state-affiliated' }],
        note: { id: 'mengumumkan pembentukannya', en: 'announced that it was formed' },
      },
    ],
    sources: [
      {
        publisher: 'Center for Security Studies, ETH Zürich',
        title: 'The IT Army of Ukraine: Structure, Tasking, and Ecosystem',
        year: 2022,
      },
    ],
  },
  {
    id: 'russia-blocks-facebook-2022',
    start: '2022-03-04',
    name: {
      id: 'Rusia memblokir Facebook, Twitter, dan media asing',
      en: 'Russia blocks Facebook, Twitter and foreign media',
    },
    summary: {
      id: 'Sepekan setelah invasi, regulator Rusia memblokir Facebook, Twitter, BBC, Deutsche Welle, Meduza, dan lainnya; Instagram menyusul sepuluh hari kemudian.',
      en: 'A week after the invasion the Russian regulator blocked Facebook, Twitter, the BBC, Deutsche Welle, Meduza and others; Instagram followed ten days later.',
    },
    classes: ['blocking'],
    targets: [
      {
        name: { id: 'Pengguna internet', en: 'Internet users' },
        country: 'RU',
        sectors: ['individuals', 'media', 'communications'],
      },
    ],
    says: [
      {
        by: [firm('Roskomnadzor', 'RU')],
        when: '2022-03-04',
        basis: 'public-order',
        status: 'settled',
        whom: [state('RU', 'Roskomnadzor')],
      },
      { by: [firm('OONI', 'IT')], when: '2022-03-07', basis: 'measurement', whom: [state('RU')] },
    ],
    sources: [
      {
        publisher: 'OONI',
        title: 'New blocks emerge in Russia amid war in Ukraine: An OONI network measurement analysis',
        year: 2022,
        url: 'https://ooni.org/post/2022-russia-blocks-amid-ru-ua-conflict/',
      },
    ],
  },
  {
    id: 'ronin-2022',
    start: '2022-03-23',
    name: {
      id: 'Pencurian kripto dari Ronin (Axie Infinity)',
      en: 'Theft of crypto assets from Ronin (Axie Infinity)',
    },
    aliases: ['Axie Infinity'],
    summary: {
      id: 'Dengan kunci milik lima validator, aset kripto senilai sekitar 620 juta dolar diambil dari jaringan di balik gim Axie Infinity.',
      en: 'With the keys of five validators crypto assets worth about 620 million dollars were taken from the network behind the game Axie Infinity.',
    },
    classes: ['intrusion'],
    targets: [
      { name: 'Ronin Network (Sky Mavis)', country: 'VN', sectors: ['financial-services', 'entertainment'] },
    ],
    says: [
      {
        by: [fbi],
        when: '2022-04-14',
        basis: 'government-statement',
        whom: [state('KP', 'Lazarus Group (APT38)')],
      },
    ],
    responses: [
      {
        kind: 'political',
        when: '2022-04-14',
        by: usTreasury,
        what: {
          id: 'memasukkan alamat dompet pelaku ke daftar sanksi',
          en: 'put the wallet address on the sanctions list',
        },
      },
    ],
    sources: [
      {
        publisher: 'FBI',
        title:
          "FBI Statement on Attribution of Malicious Cyber Activity Posed by the Democratic People's Republic of Korea",
        year: 2022,
        url: 'https://www.fbi.gov/news/press-releases/fbi-statement-on-attribution-of-malicious-cyber-activity-posed-by-the-democratic-peoples-republic-of-korea',
      },
    ],
  },
  {
    id: 'industroyer2-2022',
    start: '2022-04-08',
    name: {
      id: 'Industroyer2: upaya memadamkan listrik Ukraina',
      en: 'Industroyer2: attempt to cut power in Ukraine',
    },
    aliases: ['Industroyer2', 'CaddyWiper'],
    summary: {
      id: 'Versi baru Industroyer dijadwalkan memutus gardu listrik pada 8 April; tim tanggap Ukraina dan ESET menyatakan serangan itu digagalkan.',
      en: 'A new version of Industroyer was set to open substations on 8 April; the Ukrainian response team and ESET say that the attack was stopped.',
    },
    classes: ['intrusion'],
    targets: [
      {
        name: { id: 'Perusahaan energi', en: 'An energy company' },
        country: 'UA',
        sectors: ['energy', 'infrastructure'],
      },
    ],
    says: [
      {
        by: [who('CERT-UA', 'CERT-UA', 'UA'), eset],
        when: '2022-04-12',
        basis: 'technical-report',
        whom: [state('RU', 'Sandworm')],
      },
    ],
    sources: [
      {
        publisher: 'ESET',
        title: 'Industroyer2: Industroyer reloaded',
        year: 2022,
        url: 'https://www.welivesecurity.com/2022/04/12/industroyer2-industroyer-reloaded/',
      },
    ],
  },
  {
    id: 'costa-rica-2022',
    start: '2022-04-17',
    name: {
      id: 'Kosta Rika menyatakan keadaan darurat karena Conti',
      en: 'Costa Rica declares an emergency over Conti',
    },
    aliases: ['Conti', 'Hive'],
    summary: {
      id: 'Perangkat pemeras melumpuhkan kementerian keuangan dan hampir tiga puluh lembaga; bea cukai dan gaji terganggu. Pada 8 Mei presiden baru menyatakan keadaan darurat nasional, dan pada 31 Mei sistem kesehatan terkena kelompok Hive.',
      en: 'Ransomware paralysed the finance ministry and nearly thirty institutions; customs and salaries suffered. On 8 May the new president declared a national emergency, and on 31 May the health system was hit by the group Hive.',
    },
    classes: ['intrusion', 'leak'],
    targets: [
      {
        name: {
          id: 'Kementerian Keuangan dan lembaga lain',
          en: 'Ministry of Finance and other institutions',
        },
        country: 'CR',
        sectors: ['government'],
      },
      {
        name: { id: 'Jaminan sosial dan kesehatan (CCSS)', en: 'Social security and health (CCSS)' },
        country: 'CR',
        sectors: ['healthcare'],
      },
    ],
    says: [{ by: [firm('Conti')], when: '2022-04-18', basis: 'claim', whom: [gang('Conti')] }],
    responses: [
      {
        kind: 'political',
        when: '2022-05-08',
        by: who('Presiden Kosta Rika', 'President of Costa Rica', 'CR'),
        what: { id: 'menyatakan keadaan darurat nasional', en: 'declared a national emergency' },
      },
      {
        kind: 'political',
        when: '2022-05-06',
        by: who('Departemen Luar Negeri AS', 'US Department of State', 'US'),
        what: {
          id: 'menjanjikan imbalan hingga 10 juta dolar untuk keterangan tentang Conti',
          en: 'offered up to 10 million dollars for information on Conti',
        },
      },
    ],
    sources: [
      { publisher: 'Gobierno de Costa Rica', title: 'Decreto Ejecutivo 43542-MP-MICITT', year: 2022 },
    ],
  },
  {
    id: 'doppelganger-2022',
    start: '2022-05',
    name: { id: 'Doppelganger: tiruan media Eropa', en: 'Doppelganger: clones of European media' },
    aliases: ['Doppelganger', 'Doppelgänger', 'RRN'],
    summary: {
      id: 'Situs tiruan Der Spiegel, Bild, The Guardian, Le Monde, dan media lain memuat artikel palsu menentang dukungan bagi Ukraina, dan disebarkan lewat akun bot serta iklan.',
      en: 'Clones of Der Spiegel, Bild, The Guardian, Le Monde and other media carried forged articles against support for Ukraine, and were spread by bot accounts and advertisements.',
    },
    classes: ['impersonation', 'coordination'],
    targets: [
      { name: 'Der Spiegel, Bild', country: 'DE', sectors: ['media'] },
      { name: 'Le Monde, 20 Minutes', country: 'FR', sectors: ['media'] },
      { name: 'The Guardian', country: 'GB', sectors: ['media'] },
      { country: 'UA', sectors: ['government'] },
    ],
    says: [
      {
        by: [firm('EU DisinfoLab', 'BE')],
        when: '2022-09-27',
        basis: 'technical-report',
        whom: [{ country: 'RU', type: 'unknown' }],
        note: {
          id: 'banyak petunjuk mengarah ke pelaku di Rusia',
          en: 'many signs point to actors in Russia',
        },
      },
      {
        by: [meta],
        when: '2022-12-15',
        basis: 'company-statement',
        status: 'contested',
        whom: [linked('RU', 'Social Design Agency'), linked('RU', 'Structura')],
      },
      {
        by: [who('Pemerintah Prancis', 'French government', 'FR')],
        when: '2023-06-13',
        basis: 'government-statement',
        status: 'contested',
        whom: [state('RU')],
      },
      {
        by: [euCouncil],
        when: '2023-07-28',
        basis: 'sanctions',
        status: 'contested',
        whom: [linked('RU', 'Social Design Agency'), linked('RU', 'Structura')],
      },
    ],
    responses: [
      {
        kind: 'legal',
        when: '2024-09-04',
        by: usDoj,
        what: { id: 'menyita 32 domain', en: 'seized 32 domains' },
      },
    ],
    sources: [
      {
        publisher: 'EU DisinfoLab',
        title: 'Doppelganger: Media clones serving Russian propaganda',
        year: 2022,
        url: 'https://www.disinfo.eu/doppelganger/',
      },
      {
        publisher: 'US Department of Justice',
        title:
          'Justice Department Disrupts Covert Russian Government-Sponsored Foreign Malign Influence Operation Targeting Audiences in the United States and Elsewhere',
        year: 2024,
        url: 'https://www.justice.gov/opa/pr/justice-department-disrupts-covert-russian-government-sponsored-foreign-malign-influence',
      },
    ],
  },
  {
    id: 'killnet-lithuania-2022',
    start: '2022-06-27',
    name: { id: 'KillNet membanjiri situs Lituania', en: 'KillNet floods Lithuanian sites' },
    aliases: ['KillNet', 'Kaliningrad'],
    summary: {
      id: 'Situs pemerintah dan perusahaan Lituania dibanjiri setelah transit barang terkena sanksi ke Kaliningrad dibatasi.',
      en: 'Sites of the Lithuanian state and of companies were flooded after transit of goods under sanctions to Kaliningrad had been restricted.',
    },
    classes: ['denial-of-service'],
    targets: [
      {
        name: { id: 'Situs pemerintah dan perusahaan', en: 'Sites of state and companies' },
        country: 'LT',
        sectors: ['government', 'transportation', 'commercial'],
      },
    ],
    says: [
      { by: [firm('KillNet')], when: '2022-06-27', basis: 'claim', whom: [hacktivists('KillNet', 'RU')] },
    ],
    sources: [
      {
        publisher: 'Reuters',
        title: 'Russian group claims hack of Lithuanian sites in retaliation for transit ban',
        year: 2022,
      },
    ],
  },
  {
    id: 'albania-2022',
    start: '2022-07-15',
    name: { id: 'Layanan pemerintah Albania dilumpuhkan', en: 'Albanian government services paralysed' },
    aliases: ['HomeLand Justice', 'e-Albania'],
    summary: {
      id: 'Perangkat pemeras dan penghapus melumpuhkan layanan daring pemerintah Albania, yang menampung kelompok penentang Iran. Albania memutus hubungan diplomatik dengan Iran, yang pertama karena serangan siber.',
      en: 'Ransomware and a wiper paralysed online services of the Albanian government, which hosts a group of opponents of Iran. Albania broke off diplomatic relations with Iran, the first time over a cyber attack.',
    },
    classes: ['intrusion', 'leak'],
    targets: [{ name: { id: 'Pemerintah', en: 'Government' }, country: 'AL', sectors: ['government'] }],
    says: [
      {
        by: [firm('HomeLand Justice')],
        when: '2022-07',
        basis: 'claim',
        whom: [hacktivists('HomeLand Justice')],
      },
      {
        by: [who('Perdana Menteri Albania', 'Prime Minister of Albania', 'AL')],
        when: '2022-09-07',
        basis: 'government-statement',
        status: 'contested',
        whom: [state('IR')],
      },
      {
        by: [microsoft],
        when: '2022-09-08',
        basis: 'technical-report',
        status: 'contested',
        whom: [state('IR')],
      },
      {
        by: [usGov],
        when: '2022-09-07',
        basis: 'government-statement',
        status: 'contested',
        whom: [state('IR')],
      },
    ],
    responses: [
      {
        kind: 'political',
        when: '2022-09-07',
        by: who('Pemerintah Albania', 'Government of Albania', 'AL'),
        what: {
          id: 'memutus hubungan diplomatik dengan Iran',
          en: 'broke off diplomatic relations with Iran',
        },
      },
      {
        kind: 'political',
        when: '2022-09-09',
        by: usTreasury,
        what: {
          id: 'menjatuhkan sanksi kepada Kementerian Intelijen Iran dan menterinya',
          en: "put sanctions on Iran's Ministry of Intelligence and its minister",
        },
      },
      { kind: 'political', when: '2022-09', by: iranGov, what: denied },
    ],
    sources: [
      {
        publisher: 'Microsoft',
        title: 'Microsoft investigates Iranian attacks against the Albanian government',
        year: 2022,
        url: 'https://www.microsoft.com/en-us/security/blog/2022/09/08/microsoft-investigates-iranian-attacks-against-the-albanian-government/',
      },
      {
        publisher: 'CISA',
        title: 'Iranian State Actors Conduct Cyber Operations Against the Government of Albania (AA22-264A)',
        year: 2022,
        url: 'https://www.cisa.gov/news-events/cybersecurity-advisories/aa22-264a',
      },
    ],
  },
  {
    id: 'kominfo-pse-2022',
    start: '2022-07-30',
    name: {
      id: 'Kominfo memblokir layanan yang belum mendaftar',
      en: 'Indonesian ministry blocks services that had not registered',
    },
    aliases: ['PSE', 'Permenkominfo 5/2020', 'MR5'],
    summary: {
      id: 'Berdasarkan Peraturan Menteri Nomor 5 Tahun 2020, akses ke PayPal, Yahoo, Steam, Epic Games, Dota, dan beberapa layanan lain diputus karena belum terdaftar. Setelah protes warga, PayPal dibuka sementara dan blokir lain dicabut seiring pendaftaran.',
      en: 'Under Ministerial Regulation 5 of 2020, access to PayPal, Yahoo, Steam, Epic Games, Dota and some other services was cut because they had not registered. After protests PayPal was opened for a while, and other blocks were lifted as services registered.',
    },
    classes: ['blocking'],
    targets: [
      {
        name: {
          id: 'Pengguna PayPal, Yahoo, Steam, dan lainnya',
          en: 'Users of PayPal, Yahoo, Steam and others',
        },
        country: 'ID',
        sectors: ['individuals', 'technology'],
      },
    ],
    says: [
      {
        by: [kominfo],
        when: '2022-07-30',
        basis: 'public-order',
        status: 'settled',
        whom: [
          state('ID', {
            id: 'Kementerian Komunikasi dan Informatika',
            en: 'Ministry of Communication and Information Technology',
          }),
        ],
      },
    ],
    responses: [
      {
        kind: 'political',
        when: '2022-07-31',
        by: kominfo,
        what: {
          id: 'membuka PayPal sementara selama lima hari kerja',
          en: 'opened PayPal for five working days',
        },
      },
    ],
    sources: [
      {
        publisher: 'Kementerian Komunikasi dan Informatika',
        title: 'Peraturan Menteri Nomor 5 Tahun 2020 tentang Penyelenggara Sistem Elektronik Lingkup Privat',
        year: 2020,
      },
      {
        publisher: 'Reuters',
        title: 'Indonesia blocks Yahoo, Paypal, gaming websites over licence breaches',
        year: 2022,
      },
    ],
  },
  {
    id: 'indihome-2022',
    start: '2022-08-20',
    name: { id: 'Riwayat penjelajahan IndiHome ditawarkan', en: 'Browsing histories of IndiHome offered' },
    aliases: ['IndiHome', 'MyIndiHome'],
    summary: {
      id: 'Di BreachForums ditawarkan sekitar 26 juta baris riwayat penjelajahan beserta nama dan NIK. Telkom menyatakan tidak ada kebocoran data pelanggan dari sistemnya. Pada pertengahan 2023 data 35 juta pelanggan MyIndiHome ditawarkan lagi.',
      en: 'About 26 million rows of browsing history with names and identity numbers were offered on BreachForums. Telkom said that no customer data had leaked from its systems. In mid-2023 data of 35 million MyIndiHome customers were offered.',
    },
    classes: ['leak', 'tracking'],
    targets: [{ name: 'Telkom (IndiHome)', country: 'ID', sectors: ['telecommunications'] }],
    says: [
      {
        by: [firm('Bjorka')],
        when: '2022-08',
        basis: 'claim',
        status: 'contested',
        whom: [person('Bjorka')],
      },
    ],
    responses: [{ kind: 'other', when: '2022-08', by: firm('Telkom Indonesia', 'ID'), what: denied }],
    sources: [
      {
        publisher: 'Telkom Indonesia',
        title: 'Pernyataan Agustus 2022 tentang dugaan kebocoran data IndiHome',
        year: 2022,
      },
    ],
  },
  {
    id: 'bjorka-2022',
    start: '2022-08-31',
    end: '2022-09',
    name: {
      id: 'Bjorka menawarkan data kartu SIM dan pemilih serta membuka identitas pejabat',
      en: 'Bjorka offers SIM card and voter data and publishes details of officials',
    },
    aliases: ['Bjorka'],
    summary: {
      id: 'Akun Bjorka di BreachForums menawarkan 1,3 miliar baris pendaftaran kartu SIM, lalu 105 juta baris data pemilih, mengaku memegang daftar surat presiden, dan menyebarkan data pribadi pejabat. Pemerintah membentuk satuan tugas.',
      en: 'The account Bjorka on BreachForums offered 1.3 billion rows of SIM card registrations, then 105 million rows of voter data, claimed to hold lists of letters to the president, and published personal data of officials. The government formed a task force.',
    },
    classes: ['leak'],
    targets: [
      {
        name: { id: 'Pendaftar kartu SIM', en: 'Holders of SIM cards' },
        country: 'ID',
        sectors: ['telecommunications', 'individuals'],
      },
      {
        name: { id: 'Komisi Pemilihan Umum (KPU)', en: 'General Elections Commission (KPU)' },
        country: 'ID',
        sectors: ['elections', 'government'],
      },
    ],
    says: [
      {
        by: [firm('Bjorka')],
        when: '2022-09',
        basis: 'claim',
        whom: [person('Bjorka')],
        note: { id: 'asal negaranya tidak diketahui', en: 'from which country is not known' },
      },
    ],
    responses: [
      {
        kind: 'political',
        when: '2022-09-14',
        by: indonesia,
        what: {
          id: 'membentuk satuan tugas perlindungan data',
          en: 'formed a task force on data protection',
        },
      },
      {
        kind: 'legal',
        when: '2022-09',
        by: who('Kepolisian Negara Republik Indonesia', 'Indonesian National Police', 'ID'),
        what: {
          id: 'menetapkan seorang pemuda Madiun sebagai tersangka karena membantu lewat saluran Telegram',
          en: 'named a young man from Madiun a suspect for helping through a Telegram channel',
        },
      },
      {
        kind: 'legal',
        when: '2022-10-17',
        by: indonesia,
        what: {
          id: 'mengundangkan UU Pelindungan Data Pribadi (Nomor 27 Tahun 2022)',
          en: 'enacted the Personal Data Protection Law (27 of 2022)',
        },
      },
    ],
    sources: [
      {
        publisher: 'Republik Indonesia',
        title: 'Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi',
        year: 2022,
        url: 'https://peraturan.bpk.go.id/Details/229798/uu-no-27-tahun-2022',
      },
    ],
  },
  {
    id: 'optus-2022',
    start: '2022-09-22',
    name: { id: 'Pencurian data pelanggan Optus', en: 'Theft of customer data from Optus' },
    summary: {
      id: 'Data hingga 9,8 juta pelanggan operator Australia itu diambil lewat antarmuka yang tidak dijaga; jutaan orang mengganti kartu identitasnya.',
      en: 'Data of up to 9.8 million customers of the Australian operator were taken through an interface that nobody guarded; millions of people renewed their identity papers.',
    },
    classes: ['leak'],
    targets: [{ name: 'Optus', country: 'AU', sectors: ['telecommunications'] }],
    says: [],
    responses: [
      {
        kind: 'legal',
        when: '2024-05',
        by: who(
          'Otoritas Komunikasi dan Media Australia',
          'Australian Communications and Media Authority',
          'AU',
        ),
        what: { id: 'menggugat Optus', en: 'took Optus to court' },
      },
    ],
    sources: [
      {
        publisher: 'Optus',
        title: 'Optus notifies customers of cyberattack compromising customer information',
        year: 2022,
      },
    ],
  },
  {
    id: 'medibank-2022',
    start: '2022-10',
    name: { id: 'Pencurian data kesehatan Medibank', en: 'Theft of health data from Medibank' },
    summary: {
      id: 'Data 9,7 juta nasabah asuransi kesehatan Australia dicuri. Medibank menolak membayar, dan catatan kesehatan yang paling peka disebarkan.',
      en: 'Data of 9.7 million customers of the Australian health insurer were stolen. Medibank refused to pay, and the most delicate health records were published.',
    },
    classes: ['leak', 'intrusion'],
    targets: [{ name: 'Medibank', country: 'AU', sectors: ['healthcare', 'financial-services'] }],
    says: [
      {
        by: [who('Kepolisian Federal Australia', 'Australian Federal Police', 'AU')],
        when: '2022-11-11',
        basis: 'government-statement',
        whom: [gang({ id: 'Penjahat siber di Rusia', en: 'Cyber criminals in Russia' }, 'RU')],
      },
      { by: [australia], when: '2024-01-23', basis: 'sanctions', whom: [gang('Aleksandr Ermakov', 'RU')] },
    ],
    responses: [
      {
        kind: 'political',
        when: '2024-01-23',
        by: australia,
        what: { id: 'menjatuhkan sanksi siber pertamanya', en: 'imposed its first cyber sanctions' },
      },
    ],
    sources: [
      {
        publisher: 'Australian Government',
        title: 'Cyber sanctions in response to Medibank Private cyber attack',
        year: 2024,
      },
    ],
  },
  {
    id: 'bsi-2023',
    start: '2023-05-08',
    name: { id: 'Bank Syariah Indonesia lumpuh berhari-hari', en: 'Bank Syariah Indonesia down for days' },
    aliases: ['BSI', 'LockBit'],
    summary: {
      id: 'ATM dan layanan bergerak Bank Syariah Indonesia terganggu sejak 8 Mei. LockBit mengaku menyerang, lalu menyebarkan data yang disebutnya 1,5 terabita milik 15 juta nasabah dan pegawai. Bank menyatakan dana dan data nasabah aman.',
      en: 'Cash machines and mobile banking of Bank Syariah Indonesia failed from 8 May. LockBit claimed an attack and then published what it called 1.5 terabytes of 15 million customers and employees. The bank said that money and data of customers were safe.',
    },
    classes: ['intrusion', 'leak'],
    targets: [{ name: 'Bank Syariah Indonesia', country: 'ID', sectors: ['financial-services'] }],
    says: [{ by: [firm('LockBit')], when: '2023-05-13', basis: 'claim', whom: [gang('LockBit')] }],
    responses: [
      {
        kind: 'other',
        when: '2023-05',
        by: firm('Bank Syariah Indonesia', 'ID'),
        what: {
          id: 'menyatakan dugaan serangan masih perlu pembuktian forensik',
          en: 'said that forensics had still to prove the suspected attack',
        },
      },
    ],
    sources: [
      {
        publisher: 'Bank Syariah Indonesia',
        title: 'Keterangan pers Mei 2023 tentang normalisasi layanan',
        year: 2023,
      },
    ],
  },
  {
    id: 'storm-0558-2023',
    start: '2023-05-15',
    end: '2023-06',
    name: {
      id: 'Storm-0558 membaca surel pejabat AS di awan Microsoft',
      en: "Storm-0558 reads mail of US officials in Microsoft's cloud",
    },
    aliases: ['Storm-0558'],
    summary: {
      id: 'Dengan kunci penandatangan Microsoft yang dicuri, surel 22 organisasi dan lebih dari 500 orang dibaca, termasuk Menteri Perdagangan AS dan duta besar di Beijing. Dewan peninjau AS menyebut budaya keamanan Microsoft tidak memadai.',
      en: 'With a stolen signing key of Microsoft the mail of 22 organisations and more than 500 people was read, the US Secretary of Commerce and the ambassador in Beijing among them. A US review board called the security culture of Microsoft inadequate.',
    },
    classes: ['leak', 'intrusion'],
    targets: [
      {
        name: { id: 'Departemen Luar Negeri dan Perdagangan', en: 'Departments of State and Commerce' },
        country: 'US',
        sectors: ['government'],
      },
    ],
    says: [
      {
        by: [microsoft],
        when: '2023-07-11',
        basis: 'technical-report',
        status: 'contested',
        whom: [{ name: 'Storm-0558', country: 'CN', type: 'unknown' }],
        note: {
          id: 'pelaku berbasis di Tiongkok dengan tujuan pengintaian',
          en: 'an actor based in China with espionage as its aim',
        },
      },
    ],
    responses: [{ kind: 'political', when: '2023-07', by: chinaGov, what: denied }],
    sources: [
      {
        publisher: 'US Cyber Safety Review Board',
        title: 'Review of the Summer 2023 Microsoft Exchange Online Intrusion',
        year: 2024,
      },
    ],
  },
  {
    id: 'volt-typhoon-2023',
    start: '2023-05-24',
    name: {
      id: 'Volt Typhoon di infrastruktur AS dan Guam',
      en: 'Volt Typhoon in infrastructure of the US and Guam',
    },
    aliases: ['Volt Typhoon', 'Bronze Silhouette'],
    summary: {
      id: 'Microsoft dan badan lima negara memperingatkan penyusup yang hidup dari alat sistem itu sendiri di jaringan telekomunikasi, listrik, air, dan transportasi. Pada Februari 2024 badan AS menilai tujuannya menyiapkan gangguan bila terjadi krisis.',
      en: 'Microsoft and agencies of five countries warned of intruders who live off tools of the system itself in networks of telecommunications, power, water and transport. In February 2024 US agencies judged that the aim was to prepare disruption in a crisis.',
    },
    classes: ['intrusion'],
    targets: [
      {
        name: {
          id: 'Telekomunikasi, energi, air, transportasi',
          en: 'Telecommunications, energy, water, transport',
        },
        country: 'US',
        sectors: ['telecommunications', 'energy', 'water', 'transportation', 'infrastructure'],
      },
    ],
    says: [
      {
        by: [microsoft],
        when: '2023-05-24',
        basis: 'technical-report',
        status: 'contested',
        whom: [state('CN', 'Volt Typhoon')],
      },
      {
        by: [cisa],
        when: '2024-02-07',
        basis: 'technical-report',
        status: 'contested',
        whom: [state('CN', 'Volt Typhoon')],
      },
    ],
    responses: [
      { kind: 'political', when: '2023-05', by: chinaGov, what: denied },
      {
        kind: 'legal',
        when: '2024-01-31',
        by: usDoj,
        what: {
          id: 'mengumumkan pembersihan botnet perute yang dipakai kelompok itu',
          en: 'announced the clean-up of a botnet of routers that the group used',
        },
      },
    ],
    sources: [
      {
        publisher: 'Microsoft',
        title: 'Volt Typhoon targets US critical infrastructure with living-off-the-land techniques',
        year: 2023,
        url: 'https://www.microsoft.com/en-us/security/blog/2023/05/24/volt-typhoon-targets-us-critical-infrastructure-with-living-off-the-land-techniques/',
      },
      {
        publisher: 'CISA',
        title:
          'PRC State-Sponsored Actors Compromise and Maintain Persistent Access to U.S. Critical Infrastructure (AA24-038A)',
        year: 2024,
        url: 'https://www.cisa.gov/news-events/cybersecurity-advisories/aa24-038a',
      },
    ],
  },
  {
    id: 'moveit-2023',
    start: '2023-05-27',
    name: {
      id: 'MOVEit: pencurian massal lewat alat pengiriman berkas',
      en: 'MOVEit: mass theft through a file transfer tool',
    },
    aliases: ['MOVEit', 'Cl0p', 'Clop', 'CL0P'],
    summary: {
      id: 'Lewat celah yang belum dikenal di MOVEit Transfer, data lebih dari dua ribu organisasi dicuri tanpa dikunci: Shell, BBC, British Airways, lembaga AS, dan lainnya.',
      en: 'Through an unknown flaw in MOVEit Transfer data of more than two thousand organisations were stolen without being locked: Shell, BBC, British Airways, US agencies and others.',
    },
    classes: ['leak', 'intrusion'],
    targets: [
      {
        name: { id: 'Lembaga negara, kampus, perusahaan', en: 'Agencies, universities, companies' },
        country: 'US',
        sectors: ['government', 'education', 'commercial', 'healthcare'],
      },
      {
        name: 'Zellis (BBC, British Airways)',
        country: 'GB',
        sectors: ['commercial', 'media', 'transportation'],
      },
      {
        name: { id: 'Pemerintah Nova Scotia', en: 'Government of Nova Scotia' },
        country: 'CA',
        sectors: ['government'],
      },
    ],
    says: [
      { by: [microsoft], when: '2023-06-04', basis: 'technical-report', whom: [gang('Lace Tempest (Cl0p)')] },
      { by: [firm('Cl0p')], when: '2023-06-06', basis: 'claim', whom: [gang('Cl0p')] },
      {
        by: [who('CISA dan FBI', 'CISA and FBI', 'US')],
        when: '2023-06-07',
        basis: 'government-statement',
        whom: [gang('Cl0p (TA505)')],
      },
    ],
    sources: [
      {
        publisher: 'CISA',
        title:
          '#StopRansomware: CL0P Ransomware Gang Exploits CVE-2023-34362 MOVEit Vulnerability (AA23-158A)',
        year: 2023,
        url: 'https://www.cisa.gov/news-events/cybersecurity-advisories/aa23-158a',
      },
    ],
  },
  {
    id: 'dukcapil-2023',
    start: '2023-07',
    name: {
      id: 'Dugaan data kependudukan Dukcapil dijual',
      en: 'Alleged civil registry data of Indonesia for sale',
    },
    aliases: ['Dukcapil'],
    summary: {
      id: 'Di BreachForums ditawarkan lebih dari 337 juta baris data kependudukan. Ditjen Dukcapil menyatakan susunannya berbeda dari basis data yang dipakai dan tidak menemukan jejak kebocoran.',
      en: 'More than 337 million rows of civil registry data were offered on BreachForums. The registry said that their form differs from the database in use and that it found no trace of a leak.',
    },
    classes: ['leak'],
    targets: [
      {
        name: {
          id: 'Direktorat Jenderal Kependudukan dan Pencatatan Sipil',
          en: 'Directorate General of Population and Civil Registration',
        },
        country: 'ID',
        sectors: ['government', 'individuals'],
      },
    ],
    says: [
      {
        by: [firm('RRR')],
        when: '2023-07',
        basis: 'claim',
        status: 'contested',
        whom: [person('RRR')],
        note: { id: 'sebagai penjual data', en: 'as seller of the data' },
      },
    ],
    responses: [
      {
        kind: 'political',
        when: '2023-07',
        by: who('Ditjen Dukcapil', 'Directorate General of Population and Civil Registration', 'ID'),
        what: denied,
      },
    ],
    sources: [
      {
        publisher: 'Ditjen Dukcapil',
        title: 'Pernyataan Juli 2023 tentang dugaan kebocoran 337 juta data',
        year: 2023,
      },
    ],
  },
  {
    id: 'aliquippa-2023',
    start: '2023-11-25',
    name: {
      id: 'Pengendali air Unitronics diretas di Aliquippa',
      en: 'Unitronics water controllers hacked at Aliquippa',
    },
    aliases: ['CyberAv3ngers', 'Unitronics', 'Aliquippa'],
    summary: {
      id: 'Pengendali buatan Israel dengan sandi bawaan diambil alih di perusahaan air kecil di Pennsylvania dan tempat lain, dengan pesan anti-Israel di layarnya.',
      en: 'Israeli-made controllers with default passwords were taken over at a small water company in Pennsylvania and elsewhere, with a message against Israel on the screen.',
    },
    classes: ['intrusion'],
    targets: [
      {
        name: { id: 'Perusahaan air Aliquippa', en: 'Municipal Water Authority of Aliquippa' },
        country: 'US',
        sectors: ['water', 'infrastructure'],
      },
    ],
    says: [
      {
        by: [firm('CyberAv3ngers')],
        when: '2023-11-25',
        basis: 'claim',
        whom: [hacktivists('CyberAv3ngers')],
      },
      {
        by: [cisa],
        when: '2023-12-01',
        basis: 'technical-report',
        whom: [
          state('IR', { id: 'Garda Revolusi (CyberAv3ngers)', en: 'Revolutionary Guard (CyberAv3ngers)' }),
        ],
      },
    ],
    responses: [
      {
        kind: 'political',
        when: '2024-02-02',
        by: usTreasury,
        what: {
          id: 'menjatuhkan sanksi kepada enam pejabat komando siber Garda Revolusi',
          en: "put sanctions on six officials of the Revolutionary Guard's cyber command",
        },
      },
    ],
    sources: [
      {
        publisher: 'CISA',
        title:
          'IRGC-Affiliated Cyber Actors Exploit PLCs in Multiple Sectors, Including U.S. Water and Wastewater Systems Facilities (AA23-335A)',
        year: 2023,
        url: 'https://www.cisa.gov/news-events/cybersecurity-advisories/aa23-335a',
      },
    ],
  },
  {
    id: 'kpu-2023',
    start: '2023-11-27',
    name: {
      id: 'Data 204 juta pemilih Indonesia ditawarkan',
      en: 'Data of 204 million Indonesian voters offered',
    },
    aliases: ['KPU', 'Jimbo'],
    summary: {
      id: 'Akun Jimbo menawarkan sekitar 204 juta baris daftar pemilih tetap seharga 74.000 dolar, tiga bulan sebelum pemilu, dan memperlihatkan tangkapan layar dari dalam situs KPU. KPU menyelidikinya bersama BSSN dan kepolisian.',
      en: "The account Jimbo offered about 204 million rows of the voter list for 74,000 dollars, three months before the elections, and showed screenshots from within the commission's site. The commission investigated with the cyber agency and the police.",
    },
    classes: ['leak'],
    targets: [
      {
        name: { id: 'Komisi Pemilihan Umum (KPU)', en: 'General Elections Commission (KPU)' },
        country: 'ID',
        sectors: ['elections', 'government'],
      },
    ],
    says: [
      {
        by: [firm('Jimbo')],
        when: '2023-11',
        basis: 'claim',
        whom: [person('Jimbo')],
        note: { id: 'sebagai penjual data', en: 'as seller of the data' },
      },
    ],
    responses: [
      {
        kind: 'political',
        when: '2023-11',
        by: who('Komisi Pemilihan Umum (KPU)', 'General Elections Commission (KPU)', 'ID'),
        what: {
          id: 'menyelidiki bersama BSSN, kepolisian, dan lembaga lain',
          en: 'investigated with the cyber agency, the police and others',
        },
      },
    ],
    sources: [
      {
        publisher: 'Komisi Pemilihan Umum',
        title: 'Pernyataan November 2023 tentang dugaan kebocoran data pemilih',
        year: 2023,
      },
    ],
  },
  {
    id: 'kyivstar-2023',
    start: '2023-12-12',
    name: { id: 'Operator Kyivstar dihapus', en: 'The operator Kyivstar wiped' },
    aliases: ['Kyivstar', 'Solntsepek'],
    summary: {
      id: 'Inti jaringan operator seluler terbesar Ukraina dihancurkan; sekitar 24 juta pelanggan kehilangan layanan selama berhari-hari, dan di beberapa tempat sirene serangan udara terdiam.',
      en: "The core of Ukraine's largest mobile operator was destroyed; about 24 million customers were without service for days, and in places the air raid sirens fell silent.",
    },
    classes: ['intrusion', 'denial-of-service'],
    targets: [{ name: 'Kyivstar', country: 'UA', sectors: ['telecommunications', 'infrastructure'] }],
    says: [
      {
        by: [firm('Solntsepek')],
        when: '2023-12-13',
        basis: 'claim',
        whom: [hacktivists('Solntsepek', 'RU')],
      },
      {
        by: [who('Dinas Keamanan Ukraina (SBU)', 'Security Service of Ukraine (SBU)', 'UA')],
        when: '2024-01-04',
        basis: 'government-statement',
        whom: [state('RU', 'Sandworm')],
      },
    ],
    sources: [
      {
        publisher: 'Reuters',
        title: 'Exclusive: Russian hackers were inside Ukraine telecoms giant for months - cyber spy chief',
        year: 2024,
      },
    ],
  },
  {
    id: 'change-healthcare-2024',
    start: '2024-02-21',
    name: { id: 'Change Healthcare dikunci ALPHV', en: 'Change Healthcare locked by ALPHV' },
    aliases: ['ALPHV', 'BlackCat'],
    summary: {
      id: 'Lewat akses jauh tanpa verifikasi ganda, penyusup melumpuhkan pusat tagihan kesehatan terbesar AS; apotek dan rumah sakit tak bisa menagih selama berminggu-minggu. Data sekitar 190 juta orang terkena. UnitedHealth membayar 22 juta dolar.',
      en: 'Through remote access without a second factor, intruders paralysed the largest clearing house of US health bills; pharmacies and hospitals could not bill for weeks. Data of about 190 million people were affected. UnitedHealth paid 22 million dollars.',
    },
    classes: ['intrusion', 'leak'],
    targets: [
      { name: 'Change Healthcare (UnitedHealth)', country: 'US', sectors: ['healthcare', 'infrastructure'] },
    ],
    says: [
      {
        by: [firm('ALPHV (BlackCat)')],
        when: '2024-02-28',
        basis: 'claim',
        whom: [gang('ALPHV (BlackCat)')],
      },
      {
        by: [firm('UnitedHealth Group', 'US')],
        when: '2024-02-29',
        basis: 'company-statement',
        whom: [gang('ALPHV (BlackCat)')],
      },
    ],
    sources: [
      {
        publisher: 'US Department of Health and Human Services',
        title: 'Change Healthcare Cybersecurity Incident Frequently Asked Questions',
        year: 2024,
        url: 'https://www.hhs.gov/hipaa/for-professionals/special-topics/change-healthcare-cybersecurity-incident-frequently-asked-questions/index.html',
      },
    ],
  },
  {
    id: 'xz-2024',
    start: '2024-03-29',
    name: { id: 'Pintu belakang di XZ Utils', en: 'Back door in XZ Utils' },
    aliases: ['Jia Tan', 'CVE-2024-3094'],
    summary: {
      id: 'Seorang pengelola bernama "Jia Tan" yang membangun kepercayaan selama lebih dari dua tahun menyisipkan pintu belakang bagi OpenSSH. Andres Freund menemukannya karena login terlalu lambat setengah detik, sebelum menyebar ke distribusi stabil.',
      en: 'A maintainer called "Jia Tan", who had built up trust for more than two years, slipped in a back door to OpenSSH. Andres Freund found it because a login took half a second too long, before it reached stable distributions.',
    },
    classes: ['intrusion'],
    targets: [{ name: 'XZ Utils', country: 'FI', sectors: ['technology', 'infrastructure'] }],
    says: [],
    sources: [
      {
        publisher: 'Openwall oss-security',
        title: 'backdoor in upstream xz/liblzma leading to ssh server compromise',
        year: 2024,
        url: 'https://www.openwall.com/lists/oss-security/2024/03/29/4',
      },
    ],
  },
  {
    id: 'ticketmaster-2024',
    start: '2024-04',
    name: {
      id: 'Pencurian data pelanggan Snowflake (Ticketmaster, AT&T)',
      en: 'Theft of data of Snowflake customers (Ticketmaster, AT&T)',
    },
    aliases: ['Snowflake', 'UNC5537', 'Ticketmaster'],
    summary: {
      id: 'Dengan sandi curian dan tanpa verifikasi ganda, data sekitar 165 pelanggan awan Snowflake terancam atau diambil, di antaranya Ticketmaster dan catatan panggilan hampir semua pelanggan seluler AT&T.',
      en: 'With stolen passwords and no second factor, data of about 165 customers of the cloud Snowflake were at risk or taken, among them Ticketmaster and call records of nearly all mobile customers of AT&T.',
    },
    classes: ['leak'],
    targets: [
      { name: 'Ticketmaster', country: 'US', sectors: ['entertainment'] },
      { name: 'AT&T', country: 'US', sectors: ['telecommunications'] },
      { name: 'Santander', country: 'ES', sectors: ['financial-services'] },
    ],
    says: [
      { by: [mandiant], when: '2024-06-10', basis: 'technical-report', whom: [gang('UNC5537')] },
      {
        by: [usDoj],
        when: '2024-11',
        basis: 'indictment',
        whom: [gang('Connor Moucka', 'CA'), gang('John Binns')],
      },
    ],
    sources: [
      {
        publisher: 'Mandiant',
        title: 'UNC5537 Targets Snowflake Customer Instances for Data Theft and Extortion',
        year: 2024,
        url: 'https://cloud.google.com/blog/topics/threat-intelligence/unc5537-snowflake-data-theft-extortion',
      },
    ],
  },
  {
    id: 'trump-campaign-2024',
    start: '2024-05',
    end: '2024-09',
    name: {
      id: 'Surel kampanye Trump dicuri dan ditawarkan',
      en: 'Mail of the Trump campaign stolen and offered',
    },
    aliases: ['APT42', 'Mint Sandstorm'],
    summary: {
      id: 'Dokumen kampanye dicuri lewat surel penipuan dan ditawarkan kepada media serta orang di kubu lawan, yang tidak memakainya.',
      en: 'Documents of the campaign were stolen by phishing and offered to media and to people around the opponent, who made no use of them.',
    },
    classes: ['leak', 'impersonation'],
    targets: [
      {
        name: { id: 'Kampanye Donald Trump', en: "Donald Trump's campaign" },
        country: 'US',
        sectors: ['political-party', 'elections'],
      },
    ],
    says: [
      {
        by: [who('ODNI, FBI, dan CISA', 'ODNI, FBI and CISA', 'US')],
        when: '2024-08-19',
        basis: 'government-statement',
        status: 'contested',
        whom: [state('IR')],
      },
      {
        by: [usDoj],
        when: '2024-09-27',
        basis: 'indictment',
        status: 'contested',
        whom: [
          state('IR', {
            id: 'Tiga pegawai Garda Revolusi',
            en: 'Three employees of the Revolutionary Guard',
          }),
        ],
      },
    ],
    responses: [{ kind: 'political', when: '2024-08', by: iranGov, what: denied }],
    sources: [
      {
        publisher: 'US Department of Justice',
        title:
          "Three IRGC Cyber Actors Indicted for 'Hack-and-Leak' Operation Designed to Influence the 2024 U.S. Presidential Election",
        year: 2024,
        url: 'https://www.justice.gov/opa/pr/three-irgc-cyber-actors-indicted-hack-and-leak-operation-designed-influence-2024-us',
      },
    ],
  },
  {
    id: 'pdn-2024',
    start: '2024-06-20',
    name: {
      id: 'Pusat Data Nasional Sementara dikunci Brain Cipher',
      en: "Indonesia's Temporary National Data Centre locked by Brain Cipher",
    },
    aliases: ['PDN', 'PDNS', 'Pusat Data Nasional', 'Brain Cipher'],
    summary: {
      id: 'Perangkat pemeras varian LockBit 3.0 mengunci Pusat Data Nasional Sementara 2 di Surabaya; layanan imigrasi dan 282 instansi terdampak, sebagian besar tanpa cadangan. Tebusan 8 juta dolar tidak dibayar; Brain Cipher menyerahkan kuncinya pada 3 Juli.',
      en: 'Ransomware, a variant of LockBit 3.0, locked the Temporary National Data Centre 2 in Surabaya; immigration and 282 institutions were affected, most of them without backups. The ransom of 8 million dollars was not paid; Brain Cipher handed over the key on 3 July.',
    },
    classes: ['intrusion'],
    targets: [
      {
        name: { id: 'Pusat Data Nasional Sementara (PDNS) 2', en: 'Temporary National Data Centre (PDNS) 2' },
        country: 'ID',
        sectors: ['government', 'infrastructure'],
      },
    ],
    says: [
      { by: [bssn], when: '2024-06-24', basis: 'government-statement', whom: [gang('Brain Cipher')] },
      {
        by: [firm('Brain Cipher')],
        when: '2024-07-02',
        basis: 'claim',
        status: 'settled',
        whom: [gang('Brain Cipher')],
      },
    ],
    responses: [
      {
        kind: 'political',
        when: '2024-06-24',
        by: indonesia,
        what: { id: 'menolak membayar tebusan', en: 'refused to pay the ransom' },
      },
      {
        kind: 'political',
        when: '2024-06-28',
        by: indonesia,
        what: {
          id: 'memerintahkan audit tata kelola pusat data',
          en: 'ordered an audit of how the data centres are run',
        },
      },
      {
        kind: 'political',
        when: '2024-07-04',
        by: who(
          'Direktur Jenderal Aplikasi Informatika',
          'Director General of Informatics Applications',
          'ID',
        ),
        what: { id: 'mengundurkan diri', en: 'resigned' },
      },
    ],
    sources: [
      {
        publisher: 'Kementerian Komunikasi dan Informatika dan BSSN',
        title: 'Keterangan pers 24 Juni 2024 tentang gangguan Pusat Data Nasional Sementara',
        year: 2024,
      },
      {
        publisher: 'Reuters',
        title: 'Cyber attack compromised Indonesia data centre, ransom sought',
        year: 2024,
      },
    ],
  },
  {
    id: 'npwp-2024',
    start: '2024-09-18',
    name: {
      id: 'Dugaan enam juta data wajib pajak Indonesia ditawarkan',
      en: 'Alleged data of six million Indonesian taxpayers offered',
    },
    aliases: ['NPWP'],
    summary: {
      id: 'Sekitar 6,6 juta baris data wajib pajak, termasuk milik presiden dan menteri, ditawarkan seharga 10.000 dolar. Direktorat Jenderal Pajak menyatakan tidak ada tanda kebocoran langsung dari sistemnya.',
      en: 'About 6.6 million rows of taxpayer data, those of the president and ministers among them, were offered for 10,000 dollars. The tax office said that nothing pointed to a direct leak from its systems.',
    },
    classes: ['leak'],
    targets: [
      {
        name: { id: 'Direktorat Jenderal Pajak', en: 'Directorate General of Taxes' },
        country: 'ID',
        sectors: ['government'],
      },
    ],
    says: [
      {
        by: [firm('Bjorka')],
        when: '2024-09',
        basis: 'claim',
        status: 'contested',
        whom: [person('Bjorka')],
      },
    ],
    responses: [
      {
        kind: 'political',
        when: '2024-09',
        by: who('Direktorat Jenderal Pajak', 'Directorate General of Taxes', 'ID'),
        what: denied,
      },
    ],
    sources: [
      {
        publisher: 'Direktorat Jenderal Pajak',
        title: 'Keterangan pers September 2024 tentang dugaan kebocoran data NPWP',
        year: 2024,
      },
    ],
  },
  {
    id: 'salt-typhoon-2024',
    start: '2024-10',
    name: {
      id: 'Salt Typhoon di operator telekomunikasi AS',
      en: 'Salt Typhoon at US telecommunications companies',
    },
    aliases: ['Salt Typhoon', 'GhostEmperor'],
    summary: {
      id: 'Penyusup di sedikitnya sembilan operator AS mengambil catatan panggilan, mendengarkan percakapan sejumlah kecil orang di pemerintahan dan politik, dan menyalin data permintaan penyadapan sah. Pada Agustus 2025 tiga belas negara menerbitkan peringatan bersama.',
      en: 'Intruders at nine or more US operators took call records, listened to a small number of people in government and politics, and copied data on lawful wiretap requests. In August 2025 thirteen countries published a joint warning.',
    },
    classes: ['interception', 'intrusion', 'leak'],
    targets: [
      { name: 'Verizon, AT&T, Lumen', country: 'US', sectors: ['telecommunications', 'infrastructure'] },
      {
        name: { id: 'Orang di pemerintahan dan politik', en: 'People in government and politics' },
        country: 'US',
        sectors: ['government', 'political-party'],
      },
    ],
    says: [
      {
        by: [who('FBI dan CISA', 'FBI and CISA', 'US')],
        when: '2024-11-13',
        basis: 'government-statement',
        status: 'contested',
        whom: [state('CN')],
      },
      {
        by: [usTreasury],
        when: '2025-01-17',
        basis: 'sanctions',
        status: 'contested',
        whom: [linked('CN', 'Sichuan Juxinhe Network Technology')],
      },
      {
        by: [usGov, ukGov, canada, australia, germany],
        when: '2025-08-27',
        basis: 'technical-report',
        status: 'contested',
        whom: [
          linked('CN', {
            id: 'Tiga perusahaan teknologi, bekerja bagi intelijen Tiongkok',
            en: 'Three technology companies, serving Chinese intelligence',
          }),
        ],
      },
    ],
    responses: [{ kind: 'political', when: '2024-11', by: chinaGov, what: denied }],
    sources: [
      {
        publisher: 'CISA',
        title:
          'Countering Chinese State-Sponsored Actors Compromise of Networks Worldwide to Feed Global Espionage System (AA25-239A)',
        year: 2025,
        url: 'https://www.cisa.gov/news-events/cybersecurity-advisories/aa25-239a',
      },
    ],
  },
  {
    id: 'romania-election-2024',
    start: '2024-11',
    end: '2024-12-06',
    name: { id: 'Pemilihan presiden Rumania dibatalkan', en: 'Romanian presidential election annulled' },
    summary: {
      id: 'Calon yang hampir tidak dikenal menang di putaran pertama setelah ribuan akun TikTok mengangkatnya bersama-sama. Berdasarkan dokumen intelijen yang dibuka, Mahkamah Konstitusi membatalkan pemilihan itu.',
      en: 'A nearly unknown candidate won the first round after thousands of TikTok accounts had lifted him together. On declassified intelligence the Constitutional Court annulled the election.',
    },
    classes: ['coordination'],
    targets: [
      {
        name: { id: 'Pemilih dan penyelenggara pemilu', en: 'Voters and election authorities' },
        country: 'RO',
        sectors: ['elections', 'individuals'],
      },
    ],
    says: [
      {
        by: [who('Dinas intelijen Rumania', 'Romanian intelligence services', 'RO')],
        when: '2024-12-04',
        basis: 'government-statement',
        status: 'contested',
        whom: [
          { name: { id: 'Suatu negara, tidak disebut', en: 'A state actor, not named' }, type: 'state' },
        ],
        note: {
          id: 'dokumen yang dibuka; pejabat lain menyebut cara Rusia',
          en: 'declassified papers; other officials spoke of Russian methods',
        },
      },
    ],
    responses: [
      {
        kind: 'legal',
        when: '2024-12-06',
        by: who('Mahkamah Konstitusi Rumania', 'Constitutional Court of Romania', 'RO'),
        what: { id: 'membatalkan pemilihan', en: 'annulled the election' },
      },
      {
        kind: 'political',
        when: '2024-12-17',
        by: who('Komisi Eropa', 'European Commission'),
        what: {
          id: 'membuka pemeriksaan resmi terhadap TikTok',
          en: 'opened formal proceedings against TikTok',
        },
      },
    ],
    sources: [
      {
        publisher: 'Curtea Constituțională a României',
        title: 'Hotărârea nr. 32 din 6 decembrie 2024',
        year: 2024,
      },
    ],
  },
  {
    id: 'bybit-2025',
    start: '2025-02-21',
    name: { id: 'Pencurian 1,5 miliar dolar dari Bybit', en: 'Theft of 1.5 billion dollars from Bybit' },
    aliases: ['TraderTraitor'],
    summary: {
      id: 'Bursa kripto itu menandatangani transaksi yang tampilannya dipalsukan lewat komputer pengembang penyedia dompet; aset sekitar 1,5 miliar dolar hilang, pencurian kripto terbesar sampai saat itu.',
      en: 'The crypto exchange signed a transaction whose display had been forged through a computer of a developer at its wallet provider; about 1.5 billion dollars went, the largest crypto theft until then.',
    },
    classes: ['intrusion'],
    targets: [{ name: 'Bybit', country: 'AE', sectors: ['financial-services'] }],
    says: [
      { by: [fbi], when: '2025-02-26', basis: 'government-statement', whom: [state('KP', 'TraderTraitor')] },
    ],
    sources: [
      {
        publisher: 'FBI',
        title: 'North Korea Responsible for $1.5 Billion Bybit Hack (PSA250226)',
        year: 2025,
        url: 'https://www.ic3.gov/PSA/2025/PSA250226',
      },
    ],
  },
  {
    id: 'sk-telecom-2025',
    start: '2025-04',
    name: { id: 'Data SIM pelanggan SK Telecom dicuri', en: 'SIM data of SK Telecom customers stolen' },
    aliases: ['BPFDoor', 'SKT'],
    summary: {
      id: 'Operator terbesar Korea Selatan menemukan kebocoran data SIM; penyelidikan pemerintah menghitung sekitar 27 juta nomor pelanggan dan perangkat lunak yang sudah bertahun-tahun bersembunyi. Semua kartu SIM ditawarkan penggantian.',
      en: "South Korea's largest operator found that SIM data had leaked; the government's inquiry counted about 27 million subscriber numbers and software that had hidden for years. All SIM cards were offered for replacement.",
    },
    classes: ['leak', 'intrusion'],
    targets: [{ name: 'SK Telecom', country: 'KR', sectors: ['telecommunications', 'infrastructure'] }],
    says: [],
    responses: [
      {
        kind: 'legal',
        when: '2025-08-28',
        by: who(
          'Komisi Perlindungan Informasi Pribadi Korea',
          'Personal Information Protection Commission of Korea',
          'KR',
        ),
        what: {
          id: 'mendenda SK Telecom sekitar 134,8 miliar won',
          en: 'fined SK Telecom about 134.8 billion won',
        },
      },
    ],
    sources: [
      {
        publisher: 'Ministry of Science and ICT, Republic of Korea',
        title: 'Final findings of the joint investigation into the SK Telecom intrusion, 4 July 2025',
        year: 2025,
      },
    ],
  },
  {
    id: 'toolshell-2025',
    start: '2025-07',
    name: { id: 'ToolShell: server SharePoint disusupi', en: 'ToolShell: SharePoint servers entered' },
    aliases: ['ToolShell', 'Linen Typhoon', 'Violet Typhoon', 'Storm-2603'],
    summary: {
      id: 'Celah SharePoint yang tambalannya belum cukup dipakai untuk menyusupi ratusan server milik pemerintah dan perusahaan di berbagai negara sebelum tambalan baru terbit.',
      en: 'Flaws in SharePoint whose patch was not enough were used to enter hundreds of servers of governments and companies in many countries before new patches came out.',
    },
    classes: ['intrusion'],
    targets: [
      {
        name: { id: 'Lembaga pemerintah dan perusahaan', en: 'Government agencies and companies' },
        country: 'US',
        sectors: ['government', 'commercial'],
      },
    ],
    says: [
      {
        by: [microsoft],
        when: '2025-07-22',
        basis: 'technical-report',
        status: 'contested',
        whom: [
          state('CN', 'Linen Typhoon'),
          state('CN', 'Violet Typhoon'),
          { name: 'Storm-2603', country: 'CN', type: 'unknown' },
        ],
      },
    ],
    responses: [{ kind: 'political', when: '2025-07-23', by: chinaGov, what: denied }],
    sources: [
      {
        publisher: 'Microsoft',
        title: 'Disrupting active exploitation of on-premises SharePoint vulnerabilities',
        year: 2025,
        url: 'https://www.microsoft.com/en-us/security/blog/2025/07/22/disrupting-active-exploitation-of-on-premises-sharepoint-vulnerabilities/',
      },
    ],
  },
]
