import type { Format } from '../../lib/format.ts'

const id = {
  back: 'Semua temuan',
  missing: 'Temuan ini tidak dapat dibuka',
  figures: 'Angka kunci',
  lasted: 'Lama',
  ended: 'Berakhir (UTC)',
  basis: {
    confidence:
      'Seberapa yakin Perisai, 0 sampai 100, bahwa kejadian ini benar ancaman seperti tertulis. Alasannya tertulis di bawah.',
    start: 'Catatan pertama yang dihitung ke dalam kejadian ini.',
    lasted: 'Dari catatan pertama sampai terakhir yang dihitung ke dalam kejadian ini.',
    exact: {
      addresses: 'Alamat berbeda, dihitung satu per satu.',
      accounts: 'Akun berbeda, dihitung satu per satu.',
    },
    estimate: {
      addresses: 'Alamat berbeda, ditaksir; galat baku di bawah 2%.',
      accounts: 'Akun berbeda, ditaksir; galat baku di bawah 2%.',
    },
    from: (records: string, files: number) =>
      files === 1
        ? `Dari ${records} catatan di satu berkas bukti.`
        : `Dari ${records} catatan di ${files} berkas bukti.`,
    share:
      'Bagian tiap sumber dari semua yang dihitung ke dalam temuan ini. Panjang garis dibandingkan dengan yang teratas.',
  },
  chart: 'Jalannya kejadian',
  why: 'Mengapa kami menilai begini',
  elseTitle: 'Penjelasan lain yang ditimbang',
  explanation: 'Kemungkinan',
  rejected: 'Mengapa ditolak',
  noElse: 'Tidak ada penjelasan lain yang tercatat untuk temuan ini.',
  who: 'Siapa pelakunya',
  whoHint: 'Dugaan disajikan berdampingan dan tidak digabung menjadi satu jawaban.',
  noWho:
    'Belum ada dugaan. Bukti ini sendiri tidak menunjuk siapa pun; alamat sumber bukan bukti tentang siapa yang memerintah.',
  noWhoName: 'Belum ada dugaan. Nama saja tidak menunjuk siapa pun; data pendaftaran domain dapat membantu.',
  likelihood: 'Kemungkinan',
  band: (low: number, high: number) => `${low}–${high}%`,
  rests: 'Dasar',
  states: {
    state: 'aktor negara',
    'non-state': 'aktor bukan negara',
    unknown: 'negara atau bukan: tidak diketahui',
  },
  origins: { domestic: 'dari dalam negeri', foreign: 'dari luar negeri', unknown: 'asal tidak diketahui' },
  sources: 'Sumber',
  sourcesCount: {
    addresses: (n: string) => `${n} alamat berbeda.`,
    accounts: (n: string) => `${n} akun berbeda.`,
  },
  spoofable:
    'Alamat ini dapat dipalsukan: bukti tidak dapat memastikan bahwa alamat-alamat ini benar mengirimnya. Jangan memblokir atau menuduh berdasarkan daftar ini saja.',
  notSpoofable:
    'Alamat ini bukan alamat palsu: sambungannya diselesaikan dari kedua arah. Di baliknya masih mungkin ada proksi atau perangkat orang lain yang dikuasai penyerang.',
  evenly: (share: string) => `Keterpusatan: ${share} (0% merata, 100% satu sumber).`,
  noneStandsOut: 'Tidak ada satu pun yang menonjol di antaranya.',
  source: { addresses: 'Alamat', accounts: 'Akun' },
  share: 'Bagian',
  country: 'Negara',
  network: 'Jaringan (AS)',
  counts: { requests: 'Permintaan', packets: 'Paket', posts: 'Kiriman', other: 'Jumlah' },
  noGeo:
    'Negara dan jaringan tidak diketahui karena tidak ada basis data MMDB. Jalankan dengan --geoip BERKAS untuk mengisinya.',
  countries: 'Menurut negara',
  more: (n: string) => `dan ${n} lainnya.`,
  rest: 'Bukti yang mendasari',
  file: 'Berkas',
  hash: 'SHA-256',
  format: 'Format',
  records: 'Catatan',
  inRecords: (n: string) => `${n} catatan`,
  span: 'Rentang (UTC)',
  techniques: 'Teknik',
  downloads: 'Unduh',
  stix: 'STIX 2.1',
  json: 'JSON',
  print: 'Cetak',
  about: 'Tentang temuan ini',
  recogniser: 'Pengenal',
  version: (v: number) => `versi ${v}`,
  stored: 'Disimpan (UTC)',
  idLabel: 'Id',
  changes: (n: number, f: Format) => `Sudah ${f.number(n)} kali dinilai ulang.`,
  measuresTitle: 'Semua angka',
  newTab: 'membuka situs lain',
  numbered: 'Samarkan akun sebagai nomor',
  downloadsNumbered: 'Dalam unduhan, akun disamarkan sebagai nomor.',
  downloadNamed: 'JSON dengan nama akun',
}

const en: typeof id = {
  back: 'All findings',
  missing: 'This finding cannot be opened',
  figures: 'Key figures',
  lasted: 'Duration',
  ended: 'End (UTC)',
  basis: {
    confidence:
      'How sure Perisai is, from 0 to 100, that this event is the threat as stated. The reasons are listed below.',
    start: 'The first record that counts towards this event.',
    lasted: 'From the first to the last record that counts towards this event.',
    exact: {
      addresses: 'Distinct addresses, counted one by one.',
      accounts: 'Distinct accounts, counted one by one.',
    },
    estimate: {
      addresses: 'Distinct addresses, estimated; standard error under 2%.',
      accounts: 'Distinct accounts, estimated; standard error under 2%.',
    },
    from: (records, files) =>
      files === 1
        ? `From ${records} records in one evidence file.`
        : `From ${records} records in ${files} evidence files.`,
    share:
      'The part of each source in all that counts towards this finding. Lines are drawn relative to the topmost.',
  },
  chart: 'How it went',
  why: 'Why we think so',
  elseTitle: 'What else it could be',
  explanation: 'Explanation',
  rejected: 'Why it was rejected',
  noElse: 'No other explanation is on record for this finding.',
  who: 'Who did it',
  whoHint: 'Hypotheses stand side by side and are not merged into one answer.',
  noWho:
    'There is no hypothesis yet. This evidence alone points to nobody; source addresses do not prove who gave the order.',
  noWhoName: 'There is no hypothesis yet. A name alone points to nobody; the registration of the domain may.',
  likelihood: 'Likelihood',
  band: (low, high) => `${low}–${high}%`,
  rests: 'Basis',
  states: { state: 'state actor', 'non-state': 'non-state actor', unknown: 'state or not: unknown' },
  origins: { domestic: 'domestic', foreign: 'foreign', unknown: 'origin unknown' },
  sources: 'Sources',
  sourcesCount: {
    addresses: (n) => `${n} distinct addresses.`,
    accounts: (n) => `${n} distinct accounts.`,
  },
  spoofable:
    'These addresses can be forged: the evidence cannot prove that they sent anything. Do not block or accuse on this list alone.',
  notSpoofable:
    'These addresses are not forged: their connections were completed from both sides. A proxy or a hijacked device of somebody else may still be behind them.',
  evenly: (share) => `Concentration: ${share} (0% even, 100% one source).`,
  noneStandsOut: 'Not one among them stands out.',
  source: { addresses: 'Address', accounts: 'Account' },
  share: 'Share',
  country: 'Country',
  network: 'Network (AS)',
  counts: { requests: 'Requests', packets: 'Packets', posts: 'Posts', other: 'Count' },
  noGeo:
    'Country and network are unknown for want of an MMDB database. Run with --geoip FILE to fill them in.',
  countries: 'By country',
  more: (n) => `and ${n} more.`,
  rest: 'What it rests on',
  file: 'File',
  hash: 'SHA-256',
  format: 'Format',
  records: 'Records',
  inRecords: (n) => `${n} records`,
  span: 'Span (UTC)',
  techniques: 'Techniques',
  downloads: 'Download',
  stix: 'STIX 2.1',
  json: 'JSON',
  print: 'Print',
  about: 'About this finding',
  recogniser: 'Recogniser',
  version: (v) => `version ${v}`,
  stored: 'Stored (UTC)',
  idLabel: 'Id',
  changes: (n, f) => `Judged again ${f.number(n)} ${n === 1 ? 'time' : 'times'}.`,
  measuresTitle: 'All figures',
  newTab: 'opens another site',
  numbered: 'Show accounts as numbers',
  downloadsNumbered: 'In downloads accounts go under numbers.',
  downloadNamed: 'JSON with account names',
}

export const text = { id, en }
