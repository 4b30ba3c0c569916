/** Words that say what a number beside them is or what a column holds, in Indonesian and English. */
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

/** Bits of WORD and the words that set them. */
export const lists: readonly [number, string][] = [
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

/** Words beside a state's number, by the id of its kind. */
export const nationalWords: Readonly<Record<string, string>> = {
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
  const budget =
    /\b(?:kode|uraian|nama|jenis|kelompok) rek(?:ening)?\b|\brek(?:ening)? (?:belanja|anggaran|apbd)\b/.test(
      words,
    )
  const without = (id: string, other: string) => found.includes(id) && found.includes(other)
  return found
    .filter((id) => id !== 'bank-account' || !budget)
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
