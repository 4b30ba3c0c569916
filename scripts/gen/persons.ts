/**
 * Made-up people of Indonesia and sentences about them, with the place of every value: what detectors are measured on. It
 * knows nothing of the detectors' own tables; regions and forms are written down here a second time, from the public lists.
 */
import { newRandom } from './random.ts'

type Random = () => number

const pick = <T>(r: Random, list: readonly T[]): T => list[Math.floor(r() * list.length)]
const randoms = (seed: number): Random => {
  const random = newRandom(seed)
  return () => random.next()
}

export interface Label {
  readonly kind: string
  readonly start: number
  readonly end: number
}

export interface Sentence {
  readonly text: string
  readonly labels: readonly Label[]
}

/** Regencies and cities of twenty-two provinces, as the first four digits of a NIK have them. */
const regencies =
  '1101 1171 1207 1271 1275 1306 1371 1401 1471 1504 1571 1603 1671 1702 1771 1801 1871 1901 1971 2101 2171 3101 3171 3172 3173 3174 3175 3201 3204 3209 3215 3216 3271 3273 3275 3276 3277 3301 3310 3322 3329 3372 3374 3401 3404 3471 3502 3509 3515 3520 3528 3573 3578 3603 3671 3674 5103 5104 5171 5201 5271 5301 5371 6101 6171 6201 6271 6301 6371 6402 6471 6472 6501 6571 7101 7171 7201 7271 7301 7371 7401 7471 7501 7571 7601 8101 8171 8201 8271 9101 9171 9201 9271'.split(
    ' ',
  )
export const givenNames =
  'Budi Siti Agus Dewi Rudi Wati Andi Rina Joko Sri Hendra Lestari Eko Ayu Dedi Fitri Yusuf Nurul Bambang Ratna Ahmad Putri Rizki Indah Fajar Maya Gunawan Tuti Slamet Yuni Iwan Nina Made Ketut Wayan Komang Togar Maruli Asep Ujang Cecep Euis Teguh Wahyu Galih Sekar Bagus Intan Dimas Citra Arif Melati Surya Bulan Rahmat Zahra Ilham Aisyah Taufik Khadijah'.split(
    ' ',
  )
export const familyNames =
  'Santoso Wijaya Nugroho Lestari Siregar Nasution Simanjuntak Harahap Pratama Saputra Hidayat Rahman Kusuma Permata Wibowo Setiawan Susanto Hartono Suryadi Mulyani Handayani Kurniawan Purnomo Situmorang Lubis Ginting Sembiring Tampubolon Firmansyah Ramadhan Maulana Anggraini Puspita Utami Rahayu Widodo Suharto Basuki Darmawan Iskandar'.split(
    ' ',
  )
const streets =
  'Melati Mawar Kenanga Sudirman Diponegoro Gatot Subroto Ahmad Yani Pahlawan Merdeka Cendana Anggrek Veteran'.split(
    ' ',
  )
const cities = 'Bogor Bandung Surabaya Medan Makassar Semarang Denpasar Palembang Padang Manado'.split(' ')
const mailHosts = 'contoh.id contoh.co.id surat.example kantor.example pos.contoh.net'.split(' ')
const banks = 'BCA BRI BNI Mandiri BSI'.split(' ')

const two = (n: number): string => String(n).padStart(2, '0')
const whole = (r: Random, from: number, to: number): number => from + Math.floor(r() * (to - from + 1))
const digits = (r: Random, n: number): string => Array.from({ length: n }, () => whole(r, 0, 9)).join('')

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export function nik(r: Random, woman: boolean = r() < 0.5): string {
  const month = whole(r, 1, 12)
  const day = whole(r, 1, monthDays[month - 1]) + (woman ? 40 : 0)
  return (
    pick(r, regencies) +
    two(whole(r, 1, 25)) +
    two(day) +
    two(month) +
    two(whole(r, 40, 110) % 100) +
    serial(r)
  )
}

const serial = (r: Random): string => String(r() < 0.8 ? whole(r, 1, 60) : whole(r, 1, 9999)).padStart(4, '0')

export function kk(r: Random): string {
  const month = whole(r, 1, 12)
  return (
    pick(r, regencies) +
    two(whole(r, 1, 25)) +
    two(whole(r, 1, monthDays[month - 1])) +
    two(month) +
    two(whole(r, 5, 26)) +
    serial(r)
  )
}

function luhnDigit(body: string): number {
  let sum = 0
  for (let i = 0; i < body.length; i++) {
    const v = Number(body[body.length - 1 - i]) * (i % 2 === 0 ? 2 : 1)
    sum += v > 9 ? v - 9 : v
  }
  return (10 - (sum % 10)) % 10
}

/** A payment card of sixteen digits; the ranges reach into those of region codes (35.., 51..53). */
export function card(r: Random): string {
  const body =
    pick(r, ['4', '51', '52', '53', '54', '55', '3528', '3545', '3571', '62', '65']) + digits(r, 15)
  return body.slice(0, 15) + luhnDigit(body.slice(0, 15))
}

export function npwp(r: Random): string {
  const body = two(whole(r, 1, 99)) + digits(r, 6)
  const d = body + luhnDigit(body)
  return `${d.slice(0, 2)}.${d.slice(2, 5)}.${d.slice(5, 8)}.${d[8]}-${whole(r, 100, 999)}.000`
}

export function mobile(r: Random): string {
  const rest =
    pick(r, ['811', '812', '813', '821', '852', '857', '878', '895', '896']) + digits(r, whole(r, 7, 8))
  const form = r()
  if (form < 0.5) return `0${rest}`
  return form < 0.7 ? `+62${rest}` : `0${rest.slice(0, 3)}-${rest.slice(3, 7)}-${rest.slice(7)}`
}

export const fullName = (r: Random): string => `${pick(r, givenNames)} ${pick(r, familyNames)}`
export const email = (r: Random): string =>
  `${pick(r, givenNames).toLowerCase()}.${pick(r, familyNames).toLowerCase()}${whole(r, 1, 999)}@${pick(r, mailHosts)}`
const plate = (r: Random): string =>
  `${pick(r, ['B', 'D', 'F', 'L', 'AB', 'AD', 'DK', 'BK'])} ${whole(r, 1000, 9999)} ${pick(r, ['A', 'XY', 'KZ', 'TBC', 'SKD'])}`
const birth = (r: Random): string => `${two(whole(r, 1, 28))}-${two(whole(r, 1, 12))}-${whole(r, 1950, 2008)}`
export const address = (r: Random): string =>
  `Jl. ${pick(r, streets)} No. ${whole(r, 1, 200)} RT ${two(whole(r, 1, 12))}/RW ${two(whole(r, 1, 12))}, ${pick(r, cities)}`

/** Numbers of sixteen digits that are no person's. */
function order(r: Random): string {
  const form = r()
  if (form < 0.4) return `20${whole(r, 20, 26)}${two(whole(r, 1, 12))}${two(whole(r, 1, 28))}${digits(r, 8)}`
  return form < 0.7 ? nik(r) : digits(r, 16)
}

const makers: Readonly<Record<string, (r: Random) => string>> = {
  nik: (r) => nik(r),
  kk,
  card,
  npwp,
  phone: mobile,
  email,
  name: fullName,
  plate,
  'birth-date': birth,
  address,
  'bank-account': (r) => digits(r, whole(r, 10, 13)),
  order,
  random: (r) => digits(r, 16),
  bank: (r) => pick(r, banks),
  city: (r) => pick(r, cities),
  amount: (r) => `${whole(r, 1, 900)}.${digits(r, 3)}`,
  day: (r) => `${whole(r, 1, 28)}/${whole(r, 1, 12)}/20${whole(r, 20, 26)}`,
}

/** Values that no detector may take for a person's. */
const unlabelled = new Set(['order', 'random', 'bank', 'city', 'amount', 'day'])

const templates = [
  'Pemohon atas nama {{name}} dengan NIK {{nik}} berdomisili di {{city}}.',
  'Mohon verifikasi data berikut: NIK: {{nik}}, No. KK: {{kk}}, HP {{phone}}.',
  'Saya {{name}}, KTP {{nik}}, lahir {{birth-date}}, alamat {{address}}.',
  'Peserta {{nik}} sudah terdaftar sejak {{day}}.',
  '{{name}} | {{nik}} | {{phone}} | {{email}}',
  'Nomor induk kependudukan {{nik}} tidak ditemukan di {{city}}.',
  'Kartu keluarga nomor {{kk}} atas nama kepala keluarga {{name}}.',
  'Pembayaran dengan kartu kredit {{card}} sebesar Rp{{amount}} berhasil.',
  'Visa {{card}} akan kedaluwarsa bulan depan.',
  'Nomor pesanan {{order}} sudah dikirim ke {{city}} pada {{day}}.',
  'Resi {{order}} sedang dalam perjalanan menuju {{city}}.',
  'No. invoice: {{order}}, total Rp{{amount}}.',
  'ID transaksi {{random}} gagal pada {{day}}.',
  'NPWP {{npwp}} terdaftar di KPP {{city}}.',
  'Hubungi {{name}} di {{phone}} atau {{email}}.',
  'Transfer ke rekening {{bank}} {{bank-account}} a.n. {{name}}.',
  'Kendaraan dengan nopol {{plate}} milik {{name}} terparkir di {{city}}.',
  'Rapat di {{city}} dimulai pukul 10.30 dan dihadiri 120 orang pada {{day}}.',
  'Surat nomor 470/1234/2026 perihal undangan sudah dikirim.',
  'Anggaran tahun ini naik menjadi Rp{{amount}} juta.',
  'Ibu {{name}} (NIK {{nik}}) menerima bantuan melalui rekening {{bank}} {{bank-account}}.',
  'Nomor kartu {{card}} diblokir atas permintaan nasabah.',
  'Kode voucher {{random}} berlaku sampai {{day}}.',
]

/** `count` sentences; the same seed gives the same ones. */
export function sentences(seed: number, count: number): Sentence[] {
  const r = randoms(seed)
  return Array.from({ length: count }, () => fill(r, pick(r, templates)))
}

export function fill(r: Random, template: string): Sentence {
  const labels: Label[] = []
  let text = ''
  let last = 0
  for (const m of template.matchAll(/\{\{([\w-]+)\}\}/g)) {
    text += template.slice(last, m.index)
    const value = makers[m[1]](r)
    if (!unlabelled.has(m[1]))
      labels.push({ kind: m[1], start: text.length, end: text.length + value.length })
    text += value
    last = m.index + m[0].length
  }
  return { text: text + template.slice(last), labels }
}

/** A table of `rows` made-up people as CSV. */
export function* personRows(seed: number, rows: number): Generator<string> {
  const r = randoms(seed)
  yield 'id,nama,nik,hp,email,tgl_lahir,alamat,kota\n'
  for (let i = 1; i <= rows; i++) {
    yield `${i},${fullName(r)},${nik(r)},${mobile(r)},${email(r)},${birth(r)},"${address(r)}",${pick(r, cities)}\n`
  }
}
