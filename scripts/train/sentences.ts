/** What the tagger of names learns from: our own sentences with places for names and for what could be taken for one. */

const split = (text: string): string[] => text.trim().split(/\s+/)
const several = (text: string): string[] =>
  text
    .trim()
    .split(/\s*;\s*/)
    .filter((part) => part !== '')

export const names = {
  given: split(
    'Anna Peter Maria John Elena Thomas Ingrid Lars Sofia Mateo Chloé Jürgen Björk Aino Mikko Zofia Jakub Tomáš Petra László Ilona Giulia Marco Pedro Inês Yuki Hiroshi Wei Mei Olga Dmitri Fatima Omar Aisha Kwame Amara Liam Emma Noah Olivia James Linda Robert Karen Michael Susan David Nancy William Grace Henry Alice George Lucy Oscar Freya Nils Astrid Rasmus Kirsten Hans Greta Pierre Camille Antoine Nadia Ivan Vesna Goran Mirela Radu Stefan Eszter',
  ),
  family: split(
    'Smith Jones Taylor Brown Wilson Evans Walker Wright Hall Green Baker Adams Nelson Carter Mitchell Müller Schneider Fischer Weber Becker Larsen Hansen Johansson Lindqvist Korhonen Virtanen Nowak Kowalska Novák Svobodová Horváth Kovács Rossi Bianchi Silva Santos García Martínez Tanaka Suzuki Wang Chen Ivanov Petrova Haddad Mensah Dupont Moreau Lefèvre Jansen Bakker Visser Popescu Ionescu Horvat Babić Jónsdóttir Sigurðsson O’Brien Murphy',
  ),
}

export const lists = {
  onsets: split('b br c ch d dr f g gr h j k kr l m n p pr r s sh st sv t tr v w y z ž ł þ kj'),
  nuclei: split('a e i o u aa ei ia ie ö å á é í ó ú ü ø y'),
  codas: split('n r s l m t k d nd rt ng x ss ck'),
  endings: split('sen son ov ova ski ska ić ez berg man dóttir nen elli ini eau ić wati anto yanto wan'),
  companies: several(
    'Garuda Indonesia; Pertamina; Telkom; Bluebird; Northwind; Acme; Orion Labs; Data House; Green Valley; Kompas; Tempo; Bank Mandiri; Bank Indonesia; Red Anchor; Silver Lake; Open Harbor; Cloudworks; Bright Path; United Freight; World Bank; Kementerian Keuangan; Universitas Indonesia; Dinas Kesehatan; Mahkamah Agung; Komisi Pemilihan Umum; Partai Rakyat; Persija',
  ),
  companyTails: several(
    'Ltd; Ltd.; Inc; Inc.; LLC; Corporation; Group; Holdings; Technologies; Systems; Tbk; Research; Media; Foundation; Partners; and Sons; University; Bank; Orchestra',
  ),
  verbs: several(
    'is; was; is very kind; was late; has left; works; wrote a letter; called; shouted; asked; told us; gave a talk; went home; never came; can help; could not; will come; would like to know; lives here; smiled; looked at; talked to; thanked; married; met; left; joined; sings; plays; adalah guru; pergi; datang; berkata; menulis; bekerja; menelepon; bertanya; menjawab; tidak datang; sudah pulang; mengatakan; bermain; memimpin; lahir; meninggal; menikah dengan',
  ),
  words: split(
    'battery engine inject energetic fuse robot discipline wisdom pleasure caution hunger camel ocean license mineral theory founder necessary verify renew expire forward process activate transfer refund balance withdraw deposit login password delivery warranty bicycle umbrella sugar',
  ).concat(
    split(
      'secret garden summer night modern guide history song dance family mystery comedy award market island river story winner festival report budget weather kitchen travel health policy review science music heart golden silver broken silent hidden simple perfect lucky winter morning rahasia taman malam sejarah keluarga cerita pasar laporan anggaran cuaca kesehatan kebijakan musik hati emas perak',
    ),
  ),
  cities: several(
    'Jakarta; Surabaya; Bandung; Medan; Makassar; Denpasar; Bogor; Yogyakarta; London; Paris; Berlin; Madrid; Rome; Oslo; Helsinki; Warsaw; Prague; Vienna; New York; Tokyo; Sydney; Toronto; Lisbon; Dublin; Zagreb; São Paulo; Jawa Barat; Sumatera Utara; Kalimantan; Papua',
  ),
  countries: several(
    'Indonesia; Malaysia; Norway; Sweden; Finland; Poland; Hungary; Italy; Spain; Portugal; Germany; France; Belgium; Iceland; Denmark; Cyprus; Greece; Japan; China; Brazil; Canada; Australia; Amerika Serikat; Belanda; Jepang; Inggris',
  ),
  peoples: several(
    'Indonesian; Dutch; Norwegian; Swedish; Polish; Hungarian; Italian; Spanish; German; French; Danish; Greek; Japanese; Chinese; Brazilian; Canadian; American; British; Russian; Turkish',
  ),
  streets: split('Street St Avenue Road Lane Drive Court Terrace Way Place'),
  streetEnds: split('gata gatan vägen vej gade katu tie straat laan strasse weg utca tänav'),
  streetStarts: several('Rue de; Via; Calle; Rua; Avenida; ul.; Piazza; Jalan'),
  jobs: several(
    'Teacher; Software engineer; Nurse; Accountant; Driver; Sales manager; Chef; Electrician; Lawyer; Project officer; Librarian; Dentist; Guru; Dokter; Petani; Pegawai negeri; Manajer proyek; Financial analyst; Truck driver; Court clerk; Photographer',
  ),
  days: split(
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Senin Selasa Rabu Kamis Jumat Sabtu Minggu',
  ),
  months: split(
    'January February March April May June July August September October November December Januari Februari Maret Mei Juni Juli Agustus Oktober Desember',
  ),
  things: several(
    'Security Council; Human Rights Act; World Cup; Data Explorer; Civil Code; Terms of Service; Annual Report; Help Desk; Visa; Customer Care; Liga Champions; Piala Dunia; Undang-Undang Dasar; Perang Dunia; Asian Games; Entertainment Daily; Island in the Sun; Blue Moon; Candi Borobudur; Gunung Merapi; Masjid Raya; Stasiun Gambir; Sungai Kapuas; Danau Toba',
  ),
}

export const english = several(`
My name is {name}; I am {name} from {org}; This is {name} speaking; Please call {name} about the invoice; {name} lives at {street}, {city};
Dear {title} {last},; Kind regards,\n{name}; Best,\n{first}\n{job}\n{org}; {name}\n{org}\n{street}\n{city}\n{country} {number}; {name}\n{job}; > {name}\n> {org}\n> {street};
Name: {name}\nAddress: {street}\nCity: {city}; Name: {name}\nPhone: {number}; Bill to: {name}\n{street}\n{city}; When: {day}\nWhere: {city}\nWho: {name}; From: {name}\nTo: {name};
{title} {last} arrived in {city} on {day}; I met {title} {name} in {city}; {first} and {first} went to {city} in {month}; They have four children: {first}, {first}, {first} and {first};
{first}: What did you say?\n{first}: Nothing at all; {name}, the {job}, said: "We are glad to be here"; "That is a fine idea," said {name}; "Nobody asked me," says {last}; says {name} in a letter; according to {name}, who wrote the report;
{name} was born in {city}; She was named after {name}; He is the son of {name}; {last} began writing in {year}; {last} and {last} founded the company in {year}; The founders are {last}, {last} and {last};
The {org} office is at {street}; {org} is a {people} company; {org} was founded in {year}; I used to work for {org} as {job}; We will meet on {day} at {org}, {street}; In {year} {org} moved to {city}; The {org} Orchestra was founded in {year};
The {people} government met in {city}; I am flying to {country} in {month}; I come from {country}; We are proud {people} citizens; The weather in {city} is nice; She moved to {country}; The {people} Border Force helped us; {city}'s main street is {street};
What are my options?; How do I block my card?; Can I change the limit of my card?; Please send the statement to my address; What is the balance of my account?; I lost my card yesterday, what should I do?; Why was my payment refused?; Where is the nearest ATM?; How much does it cost to open an account?; Could you please correct my name to {name}?; Is the account under the name of {name}?; The card belongs to my partner {name}; Did you speak with {first} today?;
{first} gave {first} an address: {street}; {first} said hello to {first}; I am jealous, said {first} to {first}; You can tell {first} loved that song; A tribute to {name}; A song by {name}; the version recorded by {name}; {name} listed the best songs of {year}; {name}'s house in {city}; {last}'s novel is from {year}; Remember me, {first}?; Oh {first}, what have you done?; Hello {first}, are you there?; Who is {name}?; Ask {first}; Thank you, {name}; Hi {first},;
Title {number} of the {thing} of {year}; The {thing} met in {city}; I read it in the {thing}; {thing} is on {day}; The film {thing} from {year} is {people}; {thing} by {name}; Contact the {thing} for help; Open the {thing} first; Our {job} will see you; {job} wanted in {city};
Patient {name} is a man of {number} years; {name}, aged {number}; {title} {last} is a teacher from {city}; My brother just turned {number}; I will be there on {day} {number} {month}; My zip code is {number}; My website is www; See the list below; Here is the number; It was on this street; Producer {name} and singer {name}; Director {name} was there; President {name} visited {country}; Minister {last} spoke; for my take on {title} {last}, see below; {name} | {job} | {city}; {number}. {name};
{first} {verb} {first}; {first} {verb} in {city}; {first} {verb}.; {last} {verb}; {name} {verb} on {day}; the {last} novel; the {last} theory of {year}; the {name} record; The {name} story; people call me {first}; everyone calls him {first}; her maiden name is {last}; {first} and {first}; {first}, {first}, {first} and {first}; {Word} the {word} before {day}; {Word} and {Word} are words; {Word} {word} with {word}; {Word} is not {word}; {Word}: {word} {word}; {Word} {Word} of {Word}; see {Word} {Word}; During {year}, {org} grew; In {city}, {word} is {word}; {country} is a {word} place; {country} wins again; {org}: {street}; travelling to {city} and {country}; people in {country} and {city}; from {city}, {country}; >{name}\n>{street}\n>{city}; {street}\n{city}\n{country}; He drove down {street} with {name}; {name} works at {org} in {city}; {org}'s {name} and {name} of {org}; {name} of {org}; a meeting with {name}, {name} and {name}; Signed: {name}; cc: {name}
`)

export const indonesian = several(`
Nama saya {name}; Saya {name} dari {org}; Hubungi {name} di kantor {org}; Pemohon atas nama {name}; Atas nama {name}, alamat {street}; Nama: {name}\nAlamat: {street}; Nama lengkap: {name}; Yth. {title} {name}\ndi {city}; Hormat saya,\n{name}; {title} {name} tinggal di {city}; {title} {first} datang pada hari {day};
{name} lahir di {city} pada {number} {month} {year}; {name} adalah {job} asal {country}; {name} adalah seorang penyanyi; {name} merupakan pemain sepak bola; {name} menikah dengan {name}; Putra dari {name} dan {name}; Film ini dibintangi oleh {name} dan {name}; Lagu ini ditulis oleh {name}; Buku karya {name} terbit pada {year}; disutradarai oleh {name}; Menurut {name}, hal itu tidak benar; "Kami siap," kata {name}; ujar {last} di {city}; kata {title} {first}; Presiden {name} berkunjung ke {country}; Gubernur {name} meresmikan jalan itu; Menteri {last} mengatakan bahwa anggaran naik; Bupati {name}; Pelatih {name} memuji {last}; Aktor {name} tampil dalam film itu; Raja {first}; Sultan {name}; Jenderal {name}; Wakil Presiden {name}; almarhum {name}; K.H. {name}; Drs. {name}; Ir. {name}; H. {name}; {name} ( lahir {year} ); {name} , {name} , dan {name}; ia dan {first} pergi ke {city}; Bersama {first} , ia mendirikan {org}; adik {first} bernama {first}; anak {name}; istri {name}; pertemuan dengan {name}; {last} kemudian pindah ke {city}; {last} memulai kariernya di {org}; {first} belakangan diminta kembali;
{org} didirikan pada tahun {year}; {org} berkantor di {city}; Kantor {org} berada di {street}; {city} adalah ibu kota provinsi; Kecamatan ini terletak di {city} , {country}; Desa ini berada di sebelah utara {city}; Kabupaten {city} berbatasan dengan {city}; Pada {month} {year} , {org} pindah ke {city}; {thing} terletak di {city}; {thing} diadakan pada tahun {year}; Album ini dirilis pada {number} {month} {year}; Serial {thing} tayang pada hari {day}; Sekolah ini didirikan pada {year}; Gunung itu tinggi; Tim ini bermain di {thing}; Ia lulus dari {org}; Ia bekerja sebagai {job} di {org}; Universitas {city} membuka jurusan baru; Stadion ini terletak di {city}; Spesies ini hidup di {country}; Provinsi {city} memiliki banyak pulau; Dalam bahasa {people} disebut lain; Jalan ini menghubungkan {city} dan {city}; Masyarakat {city} bertani; Suku ini tinggal di {country}; Bandara {city} melayani rute ke {city}; Kereta dari {city} tiba pukul {number}; Surat nomor {number} sudah dikirim; Walaupun demikian , sumber lain meragukan hal itu; Rapat dimulai pukul {number}; Mohon kirim laporan sebelum {day}; Pembayaran sudah diterima; Terima kasih atas perhatiannya; Berikut data yang diminta; Selain itu , harga naik; Namun , hasilnya belum jelas; Setelah itu , ia kembali; Ketika perang berakhir , kota itu kosong; Musim {year} dimulai pada {month}; Grup musik {org} merilis album; Menurut {org} , angka itu naik; Liga itu diikuti tim dari {country}; Partai {org} menang di {city}; {first} {verb} {first}; {name} {verb} di {city}; {last} {verb} pada {year}; {Word} {word} dan {word}; {Word} itu {word}; Kepulauan ini milik {country}; Tentara {country} masuk ke {city}; Stasiun televisi {org}; Nama ilmiahnya berasal dari bahasa Latin; Rumah Sakit {city}; Gedung {thing} dibangun pada {year}
`)
