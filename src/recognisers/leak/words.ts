/** Words that say what a number beside them is, in Indonesian and English, found backwards from the number. */
import { kindOf } from './kinds.ts'

/** What a word speaks for, as bits. */
export const WORD = {
  nik: 1,
  kk: 2,
  npwp: 4,
  bpjs: 8,
  passport: 16,
  phone: 32,
  plate: 64,
  bank: 128,
  card: 256,
  /** orders, parcels, invoices: the number is no person's */
  order: 512,
  birth: 1024,
  licence: 2048,
  address: 4096,
  national: 8192,
  iban: 16384,
  /** many things have accounts: the number must follow at once */
  account: 32768,
} as const

const lists: readonly [number, string][] = [
  [WORD.nik, 'nik ktp ektp kependudukan'],
  [WORD.kk, 'kk keluarga'],
  [WORD.npwp, 'npwp pajak'],
  [WORD.bpjs, 'bpjs jkn kis kpj jamsostek jht ketenagakerjaan'],
  [WORD.passport, 'passport paspor pasport passports'],
  [
    WORD.phone,
    'phone telp telepon telpon tel hp wa whatsapp mobile cell cellphone fax faks faksimile call hubungi ponsel handphone telephone desk office landline sms nohp notelp contact kontak dial ring texted answering messages',
  ],
  [WORD.plate, 'nopol plat polisi kendaraan plate tnkb'],
  [
    WORD.bank,
    'rekening norek rek bca bri bni mandiri bsi cimb danamon permata btn ocbc maybank jenius seabank muamalat acct',
  ],
  [WORD.card, 'card cc visa mastercard amex kartu kredit debit creditcard jcb atm cards'],
  [
    WORD.order,
    'order pesanan resi invoice faktur tracking transaksi transaction tiket ticket barcode isbn imei serial seri sn ref referensi reference sku awb pengiriman kode trx voucher token batch va virtual parcel shipment surat kontrak booking idtransaksi',
  ],
  [WORD.birth, 'lahir born birth dob ttl birthday birthdate ultah'],
  [WORD.licence, 'license licence licenses sim driver drivers'],
  [WORD.address, 'suite apt apartment ste box psc unit blok flat'],
  [WORD.iban, 'iban'],
  [WORD.account, 'account acc bank'],
]

const nationalWords: Readonly<Record<string, string>> = {
  'us-ssn': 'ssn social security',
  'gb-nhs': 'nhs',
  'gb-nino': 'nino insurance',
  'de-tax-id': 'steuer steuerid steuernummer idnr identifikationsnummer',
  'fr-nir': 'nir insee sécu sécurité',
  'es-dni': 'dni nie',
  'it-cf': 'fiscale codice',
  'nl-bsn': 'bsn burgerservicenummer sofinummer',
  'be-nn': 'rijksregisternummer niss insz rijksregister',
  'pl-pesel': 'pesel',
  'pt-nif': 'nif contribuinte',
  'se-pnr': 'personnummer',
  'fi-hetu': 'hetu henkilötunnus',
  'no-fnr': 'fødselsnummer personnummer fnr',
  'br-cpf': 'cpf',
  'in-aadhaar': 'aadhaar aadhar uidai',
  'cn-id': 'shenfenzheng 身份证',
  'kr-rrn': 'rrn jumin 주민등록번호',
  'sg-nric': 'nric fin',
  'my-nric': 'mykad nric pengenalan',
  'th-id': 'บัตรประชาชน thai',
  'au-tfn': 'tfn',
  'ca-sin': 'sin nas',
  'za-id': 'rsa african',
  'tr-tckn': 'tckn kimlik',
  'ro-cnp': 'cnp',
  'hr-oib': 'oib',
}

/** open addressing: hash, bits, national kind + 1 */
const SIZE = 2048
const hashes = new Int32Array(SIZE)
const bitsOf = new Int32Array(SIZE)
const kindsOf: (readonly number[])[] = Array.from({ length: SIZE }, () => [])

for (const [bits, list] of lists) for (const word of list.split(' ')) enter(word, bits, -1)
for (const [id, list] of Object.entries(nationalWords))
  for (const word of list.split(' ')) enter(word, WORD.national, kindOf(id))

function enter(word: string, bits: number, kind: number): void {
  const hash = hashBackwards(Buffer.from(word))
  let at = hash & (SIZE - 1)
  while (hashes[at] !== 0 && hashes[at] !== hash) at = (at + 1) & (SIZE - 1)
  hashes[at] = hash
  bitsOf[at] |= bits
  if (kind >= 0) kindsOf[at] = [...kindsOf[at], kind]
}

function hashBackwards(word: Uint8Array): number {
  let hash = 0x2f0b4c47
  for (let i = word.length - 1; i >= 0; i--) hash = step(hash, word[i])
  return hash || 1
}

function step(hash: number, c: number): number {
  const h = Math.imul(hash ^ c, 0x5bd1e995)
  return h ^ (h >>> 15)
}

const MOST_BYTES = 72
const LF = 10

/** Words around a place. Used again and again: `look` forgets what was there. */
export class Surroundings {
  /** bits of all words found */
  bits = 0
  /** bits of the word nearest to the place */
  nearest = 0
  national: number[] = []

  /** Looks before `at`: on the same line, or on the line before where the place begins its line. */
  look(b: Uint8Array, from: number, at: number): void {
    this.bits = 0
    this.nearest = 0
    if (this.national.length > 0) this.national = []
    const least = Math.max(from, at - MOST_BYTES)
    let letters = 0
    let hash = 0x2f0b4c47
    let length = 0
    let crossed = false
    for (let i = at - 1; i >= least - 1; i--) {
      let c = i >= least ? b[i] : 32
      if (c >= 65 && c <= 90) c |= 32
      if ((c >= 97 && c <= 122) || c >= 128) {
        hash = step(hash, c)
        length++
        letters++
        continue
      }
      if (length > 1) this.take(hash || 1)
      hash = 0x2f0b4c47
      length = 0
      if (c === LF) {
        if (letters > 0 || crossed) return
        crossed = true
      }
    }
  }

  private take(hash: number): void {
    let at = hash & (SIZE - 1)
    while (hashes[at] !== 0) {
      if (hashes[at] === hash) {
        const bits = bitsOf[at]
        if (this.bits === 0) this.nearest = bits
        this.bits |= bits
        for (const kind of kindsOf[at]) this.national.push(kind)
        return
      }
      at = (at + 1) & (SIZE - 1)
    }
  }
}

/** Kinds that a column's name speaks for, by the words in it; longer phrases first. */
const headers: readonly [RegExp, string][] = [
  [/\b(?:nik|no ktp|nomor ktp|ktp|nomor induk kependudukan)\b/, 'nik'],
  [/\b(?:no kk|nomor kk|kk|kartu keluarga)\b/, 'kk'],
  [/\bnpwp\b/, 'npwp'],
  [/\b(?:bpjs|jkn|kpj|kis)\b/, 'bpjs'],
  [/\b(?:passport|paspor)\b/, 'passport'],
  [/\b(?:nopol|plat|plate|tnkb|no polisi|nomor polisi)\b/, 'plate'],
  [/\b(?:rekening|norek|no rek|bank account|account no|account number|rek)\b/, 'bank-account'],
  [/\b(?:card|kartu kredit|credit card|card number|pan|cc)\b/, 'card'],
  [/\biban\b/, 'iban'],
  [/\b(?:email|e mail|surel|mail)\b/, 'email'],
  [/\b(?:phone|telp|telepon|tel|hp|handphone|mobile|msisdn|wa|whatsapp|nohp|no hp|ponsel|fax)\b/, 'phone'],
  [/\b(?:tgl lahir|tanggal lahir|lahir|birth|dob|birthdate|birthday|ttl)\b/, 'birth-date'],
  [/\b(?:alamat|address|addr|jalan|street|domisili)\b/, 'address'],
  [/\b(?:password|passwd|pwd|sandi|kata sandi|pass)\b/, 'password'],
  [
    /\b(?:diagnosis|diagnosa|penyakit|disease|health|kesehatan|medis|medical|icd|icd10|obat|medication|allergy|alergi|blood type|golongan darah|gol darah|hiv|disabilitas|disability|treatment|symptom|vaksin|vaccine)\b/,
    'health',
  ],
  [
    /\b(?:fingerprint|sidik jari|biometric|biometrik|iris|retina|face id|faceprint|face template|wajah|voiceprint)\b/,
    'biometric',
  ],
  [/\b(?:dna|genetic|genetik|genome|genotype)\b/, 'genetic'],
  [/\b(?:criminal|pidana|conviction|skck|arrest|kejahatan|hukuman)\b/, 'criminal'],
  [/\b(?:nama anak|child|children|anak ke|siswa|nisn|murid)\b/, 'child'],
  [
    /\b(?:salary|gaji|income|penghasilan|pendapatan|wage|saldo|balance|pinjaman|loan|credit score)\b/,
    'income',
  ],
  [/\b(?:religion|agama)\b/, 'religion'],
  [/\b(?:gender|sex|jenis kelamin|jk|kelamin)\b/, 'sex'],
  [/\b(?:nationality|citizenship|kewarganegaraan|kebangsaan|warga negara)\b/, 'nationality'],
  [/\b(?:marital|status kawin|status perkawinan|perkawinan|married)\b/, 'marital-status'],
  [/\b(?:driver|driving|licence|license|no sim|nomor sim)\b/, 'driver-licence'],
  [/\b(?:ip|ip address|ipaddr|alamat ip)\b/, 'ip'],
  [/\b(?:mac|mac address)\b/, 'mac'],
  [/\b(?:lat|latitude|lintang|lon|lng|long|longitude|bujur|koordinat|geo|geolocation)\b/, 'geo'],
  [
    /\b(?:nama|nama lengkap|name|fullname|full name|first name|last name|firstname|lastname|surname|nama ibu|nama ayah)\b/,
    'name',
  ],
  ...Object.entries(nationalWords).map(([id, list]): [RegExp, string] => [
    new RegExp(`(?:^|[^\\p{L}])(?:${list.replaceAll(' ', '|')})(?:$|[^\\p{L}])`, 'u'),
    id,
  ]),
]

/** Kinds that a column's name speaks for; most have none. "IP address" is no postal address. */
export function kindsOfHeader(name: string): number[] {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
  const found = headers.filter(([pattern]) => pattern.test(words)).map(([, id]) => id)
  const without = (id: string, other: string) => found.includes(id) && found.includes(other)
  return found
    .filter(
      (id) =>
        !(
          id === 'address' &&
          (without('address', 'ip') || without('address', 'mac') || without('address', 'email'))
        ),
    )
    .filter(
      (id) =>
        !(
          id === 'name' &&
          /\b(?:file|user|host|domain|product|produk|barang|package|table|column|app|event|city|kota|country|bank|school|sekolah|company|perusahaan|brand)\b/.test(
            words,
          )
        ),
    )
    .map(kindOf)
}
