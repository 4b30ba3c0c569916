import { defineTexts } from '../../model/text.ts'
import { placeEn, placeId, sharedEn, sharedId } from '../measurement/texts/index.ts'

export const texts = defineTexts({
  id: {
    ...sharedId,
    'variant.forged-certificate': () => 'Sertifikat palsu',
    'variant.middlebox': () => 'Perangkat pembuka TLS',
    'variant.dns-to-proxy': () => 'DNS diarahkan ke proksi',
    'variant.dns-injection': () => 'Jawaban DNS disisipkan',
    'variant.http-proxy': () => 'Proksi di tengah jalan',
    'variant.https-stripped': () => 'HTTPS dilucuti',
    'variant.starttls-stripped': () => 'STARTTLS dilucuti',
    title: (p) => `Lalu lintas ke ${p.site} disadap di tengah jalan${placeId(p)}`,
    summary: (p, w) =>
      `Sambungan ke ${p.site} melewati pihak ketiga yang dapat membaca atau mengubahnya, di ${w.number(p.networks_accused)} dari ${w.number(p.networks)} jaringan${placeId(p)}. Dasarnya ${w.number(p.accused)} dari ${w.number(p.measurements)} pengukuran.`,
    'alternative.antivirus': () =>
      'Antivirus atau pengawasan orang tua di perangkat pengguna sendiri membuka TLS',
    'rejected.not-known-software': () => 'Penerbit sertifikat bukan produk semacam itu yang dikenal.',
    'alternative.misconfigured': () => 'Server situs itu sendiri memasang sertifikat yang salah',
    'rejected.control-saw-good': () => 'Kontrol melihat sertifikat yang sah di alamat yang sama.',
    'alternative.clock': () => 'Jam mesin pengukur salah',
    'rejected.not-the-dates': () => 'Masalahnya penerbit atau nama dalam sertifikat, bukan tanggalnya.',
    'alternative.own-firewall': () => 'Firewall milik server surel itu sendiri yang mencoret tawarannya',
    'rejected.control-was-granted': () => 'Kontrol mendapat enkripsi dari server yang sama.',
    'alternative.mail-scanner': () => 'Pemindai surel antivirus di perangkat pengguna sendiri',
    'rejected.other-device': () =>
      'Belum tersingkir: ulangi dari perangkat lain di jaringan yang sama, tanpa pemindai surel.',
    'alternative.cdn': () => 'Server tembolok (cache) milik situs itu di jaringan pengguna',
    'rejected.no-such-cache': () =>
      'Pengelola situs tidak dikenal menempatkan server di jaringan akses, dan pertanyaan terenkripsi dari tempat yang sama tidak mengarah ke sana.',
    'alternative.cache': () => 'Tembolok (cache) penyedia jaringan untuk menghemat lalu lintas',
    'rejected.still-reads': () => 'Mungkin benar, tetapi ia tetap membaca dan dapat mengubah isinya.',
    'attribution.state': () => 'Penyadapan oleh atau atas perintah negara',
    'attribution.operator': () => 'Proksi milik penyedia jaringan',
    'attribution.organisation': () => 'Penyaringan TLS oleh kantor, sekolah, atau lembaga',
    'attribution.criminal': () => 'Pihak lain di jaringan setempat (misalnya Wi-Fi umum)',
    'basis.product': (p) => `Penerbitnya produk untuk organisasi (${p.of}).`,
    'basis.national-certificate': (p) =>
      `Penerbitnya sertifikat yang diwajibkan suatu negara kepada pengguna (${p.of}).`,
    'basis.many-networks': (p, w) => `Terlihat di ${w.number(p.networks)} jaringan berbeda.`,
    'basis.one-network': () => 'Hanya terlihat di satu jaringan.',
  },
  en: {
    ...sharedEn,
    'variant.forged-certificate': () => 'Forged certificate',
    'variant.middlebox': () => 'Device that opens TLS',
    'variant.dns-to-proxy': () => 'DNS led to a proxy',
    'variant.dns-injection': () => 'Injected DNS answers',
    'variant.http-proxy': () => 'Proxy on the way',
    'variant.https-stripped': () => 'HTTPS stripped',
    'variant.starttls-stripped': () => 'STARTTLS stripped',
    title: (p) => `Traffic to ${p.site} is intercepted on the way${placeEn(p)}`,
    summary: (p, w) =>
      `Connections to ${p.site} pass through a third party that can read or alter them, on ${w.number(p.networks_accused)} of ${w.number(p.networks)} networks${placeEn(p)}. It rests on ${w.number(p.accused)} of ${w.number(p.measurements)} measurements.`,
    'alternative.antivirus': () => "An antivirus or parental control on the user's own device opens TLS",
    'rejected.not-known-software': () =>
      'The issuer of the certificate is none of the known products of that kind.',
    'alternative.misconfigured': () => 'The site itself has the wrong certificate',
    'rejected.control-saw-good': () => 'The control saw a good certificate at the same address.',
    'alternative.clock': () => "The measuring machine's clock is wrong",
    'rejected.not-the-dates': () =>
      'It is the issuer or the name in the certificate that is wrong, not its dates.',
    'alternative.own-firewall': () => "The mail server's own firewall crosses its offer out",
    'rejected.control-was-granted': () => 'The control is granted encryption by the same server.',
    'alternative.mail-scanner': () => "An antivirus's mail scanner on the user's own device",
    'rejected.other-device': () =>
      'Not ruled out: repeat it from another device on the same network, without a mail scanner.',
    'alternative.cdn': () => "A cache of the site's own in the user's network",
    'rejected.no-such-cache': () =>
      "The site's operator is not known to put servers into access networks, and an encrypted lookup from the same place does not lead there.",
    'alternative.cache': () => 'A cache of the network operator that saves traffic',
    'rejected.still-reads': () => 'That may be, but it reads what passes and can alter it.',
    'attribution.state': () => 'Interception by a state or on its order',
    'attribution.operator': () => "The network operator's proxy",
    'attribution.organisation': () => 'TLS filtering by an office, school or institution',
    'attribution.criminal': () => 'Somebody else on the local network (a public Wi-Fi, for one)',
    'basis.product': (p) => `The issuer is a product for organisations (${p.of}).`,
    'basis.national-certificate': (p) =>
      `The issuer is a certificate that a state makes users install (${p.of}).`,
    'basis.many-networks': (p, w) => `Seen on ${w.number(p.networks)} different networks.`,
    'basis.one-network': () => 'Seen on one network only.',
  },
})
