/**
 * Words that are put beside a name to make it look official or urgent, in Indonesian and English. Strong ones promise an
 * office, an account, a vote or money; weak ones are what any site may call itself.
 */
import { shape } from './glyphs.ts'

const list = (text: string): string[] => text.trim().split(/\s+/)

const strong = list(`
  resmi pendaftaran daftar layanan pelayanan pengaduan lapor masuk akun verifikasi konfirmasi pemilu pilpres pilkada pileg
  caleg suara hasil rekap hitung hitungcepat quickcount dpt cekdpt cekbansos bansos bantuan subsidi undian hadiah cpns asn pajak kartu ktp
  tilang etilang tiket denda surat undangan panggilan cetak unduh pencairan cair blt pkh sembako prakerja pulsa kuota gratis
  promo poin voucher kupon giveaway pinjaman pinjol nasabah aktivasi blokir pemblokiran pembaruan verif kyc otp
  tarif biaya tagihan bayar pembayaran mudik magang beasiswa spt npwp efiling samsat sim skck paspor visa ktp kk ektp
  pemerintah kementerian kemen negara republik indonesia ri darurat cek klaim formulir rekrutmen lowongan vaksin
  official login logon signin signup secure security account verify verification verified register registration claim
  vote voter voters voting election elections ballot results gov government ministry embassy department office authority
  refund tax password reset update confirm apply application recruitment support helpdesk service services breaking leaks
  exposed truth webmail mail email sso auth portal
`)
const weak = list(`
  pusat info informasi berita kabar terkini publik situs tautan aplikasi web dana program hari ini nasional pers rakyat
  online live news media press today daily now world global international english tv radio video app apps site website
  help center centre center team group official page pages link links net world live24 times post report reports blog
  archive files docs data cloud cdn static api shop store free bonus win go id eu us uk de fr it ua pl il com org the my
  new real true best top pro plus hub co int intl st www
`)

const strengths = new Map<string, number>()
for (const word of weak) strengths.set(shape(word), 1)
for (const word of strong) strengths.set(shape(word), 2)
const longest = Math.max(...[...strengths.keys()].map((word) => word.length))

/**
 * How much of a lure `text` (no hyphens) is: 2 where it is made of lure words with a strong one, 1 where only weak ones,
 * a year or a few digits, 0 where it holds anything else. At most three words.
 */
export function lureStrength(text: string, words = 3): number {
  if (/^(?:(?:19|20)\d\d|\d{1,3})$/.test(text)) return 1
  const whole = strengths.get(shape(text))
  if (whole !== undefined) return whole
  if (words === 1) return 0
  let best = 0
  for (let end = 2; end < text.length && end <= longest + 1 && best < 2; end++) {
    const first = lureStrength(text.slice(0, end), 1)
    if (first === 0) continue
    const rest = lureStrength(text.slice(end), words - 1)
    if (rest > 0) best = Math.max(best, first, rest)
  }
  return best
}

/** A label that is a lure word but for two letters says nothing of anybody: "online", "tvonline", "e-news". */
export function isGeneric(label: string): boolean {
  for (let rest = 0; rest <= 2; rest++) {
    if (label.length - rest < 4) return false
    if (strengths.has(shape(label.slice(rest))) || strengths.has(shape(label.slice(0, label.length - rest))))
      return true
  }
  return false
}
