/** What each rule says that was seen, Indonesian. `of`: what exactly; `networks`: on how many. */
import type { Template } from '../../../model/text.ts'
import type { RuleId } from '../rules.ts'

const times = (say: (of: string) => string): Template => {
  return (p, w) =>
    `${say(p.of ? ` (${w.text(p.of)})` : '')}: ${w.number(p.count)} pengukuran di ${w.number(p.networks)} jaringan.`
}

export const id: Readonly<Record<`rule.${RuleId}`, Template>> = {
  'rule.dns-known-block-page': times(
    (of) => `Nama situs diarahkan ke alamat yang dikenal menampilkan halaman blokir${of}`,
  ),
  'rule.dns-bogon': times(
    (of) => `Nama situs diarahkan ke alamat yang tidak mungkin menjadi tempat situs publik${of}`,
  ),
  'rule.dns-nxdomain': times(
    (of) => `Resolver menyatakan nama ini tidak ada, padahal kontrol menemukannya${of}`,
  ),
  'rule.dns-no-answer': times((of) => `Resolver tidak memberi alamat, padahal kontrol menemukannya${of}`),
  'rule.dns-refused': times((of) => `Resolver menolak menjawab untuk nama ini${of}`),
  'rule.dns-answer-for-nothing': times(
    (of) =>
      `Resolver memberi alamat untuk nama yang tidak ada di tempat lain, dan di sana tidak ada layanan${of}`,
  ),
  'rule.dns-other-certificate': times(
    (of) => `Nama situs diarahkan ke jaringan lain yang sertifikatnya bukan milik situs itu${of}`,
  ),
  'rule.dns-other-page': times(
    (of) => `Nama situs diarahkan ke jaringan lain yang menampilkan halaman berbeda${of}`,
  ),
  'rule.dns-other-silent': times((of) => `Nama situs diarahkan ke jaringan lain yang tidak menjawab${of}`),
  'rule.dns-server-failure': times(
    (of) => `Resolver gagal untuk nama ini, padahal kontrol menemukannya${of}`,
  ),
  'rule.dns-timeout': times(
    (of) => `Resolver tidak menjawab untuk nama ini, padahal kontrol menemukannya${of}`,
  ),
  'rule.dns-injected': times(
    (of) => `Dua jawaban berbeda datang untuk satu pertanyaan: salah satunya disisipkan di tengah jalan${of}`,
  ),
  'rule.dns-to-proxy': times(
    (of) =>
      `Setiap pertanyaan DNS tanpa enkripsi mengarah ke jaringan pengguna sendiri, yang terenkripsi mengarah ke server asli, tetapi halaman yang datang tetap benar: lalu lintas melewati proksi${of}`,
  ),
  'rule.tcp-refused': times((of) => `Sambungan ditolak, padahal kontrol berhasil tersambung${of}`),
  'rule.tcp-timeout': times(
    (of) => `Sambungan tidak pernah dijawab, padahal kontrol berhasil tersambung${of}`,
  ),
  'rule.tcp-reset': times(
    (of) => `Sambungan diputus paksa sejak awal, padahal kontrol berhasil tersambung${of}`,
  ),
  'rule.tcp-unreachable': times((of) => `Alamat tidak terjangkau, padahal kontrol berhasil tersambung${of}`),
  'rule.tls-reset': times((of) => `Sambungan diputus paksa begitu nama situs disebut (TLS)${of}`),
  'rule.tls-timeout': times((of) => `Tidak ada balasan begitu nama situs disebut (TLS)${of}`),
  'rule.tls-closed': times((of) => `Sambungan ditutup begitu nama situs disebut (TLS)${of}`),
  'rule.tls-alert': times(
    (of) => `Jabat tangan TLS dihentikan dengan peringatan, sedangkan milik kontrol tidak${of}`,
  ),
  'rule.tls-forged': times(
    (of) =>
      `Sertifikat diterbitkan pihak yang tidak dikenal peramban mana pun, dan kontrol melihat sertifikat lain${of}`,
  ),
  'rule.tls-untrusted': times(
    (of) => `Sertifikat tidak dipercaya, sedangkan yang dilihat kontrol di alamat sama dipercaya${of}`,
  ),
  'rule.tls-wrong-name': times(
    (of) => `Sertifikat untuk nama lain, sedangkan yang dilihat kontrol di alamat sama benar${of}`,
  ),
  'rule.tls-middlebox': times(
    (of) => `Sertifikat diterbitkan perangkat yang membuka sambungan terenkripsi${of}`,
  ),
  'rule.starttls-blanked': times(
    (of) => `Tawaran enkripsi server surel tiba dalam keadaan dicoret; kontrol menerimanya utuh${of}`,
  ),
  'rule.starttls-refused': times(
    (of) => `Enkripsi surel ditawarkan lalu ditolak; kontrol mendapatkannya${of}`,
  ),
  'rule.starttls-stripped': times(
    (of) => `Tawaran enkripsi server surel hilang; kontrol mendapatkannya${of}`,
  ),
  'rule.http-known-block-page': times((of) => `Halaman blokir yang sudah dikenal muncul${of}`),
  'rule.http-block-page': times((of) => `Muncul halaman yang menyatakan dirinya memblokir${of}`),
  'rule.http-difference': times((of) => `Halaman yang datang berbeda dari yang dilihat kontrol${of}`),
  'rule.http-reset': times((of) => `Sambungan diputus paksa begitu halaman diminta${of}`),
  'rule.http-closed': times((of) => `Sambungan ditutup begitu halaman diminta${of}`),
  'rule.http-timeout': times((of) => `Tidak ada balasan begitu halaman diminta${of}`),
  'rule.http-proxy': times(
    (of) => `Proksi menyebut dirinya dalam jawaban, dan tidak ada dalam jawaban untuk kontrol${of}`,
  ),
  'rule.https-stripped': times(
    (of) => `Kontrol diarahkan ke HTTPS, di sini halaman tetap tanpa enkripsi${of}`,
  ),
  'rule.localhost-name': times((of) => `Nama ini memang menunjuk ke mesin sendiri bagi semua orang${of}`),
  'rule.cdn-difference': times(
    (of) => `Alamat berbeda, tetapi situsnya benar: jaringan server tersebar (CDN)${of}`,
  ),
  'rule.clock-wrong': times((of) => `Jam mesin pengukur salah${of}`),
  'rule.own-security-software': times(
    (of) => `Perangkat lunak keamanan milik pengguna sendiri membuka sambungan${of}`,
  ),
  'rule.starttls-absent': times((of) => `Server surel tidak memberi enkripsi kepada siapa pun${of}`),
  'rule.redirect-loop': times((of) => `Situs mengalihkan tanpa henti${of}`),
  'rule.redirect-broken': times((of) => `Situs mengalihkan ke alamat yang tidak sah${of}`),
  'rule.robot-check': times((of) => `Situs memeriksa apakah yang meminta manusia${of}`),
  'rule.captive-portal': times((of) => `Jaringan meminta masuk (login) terlebih dahulu${of}`),
  'rule.server-answers-otherwise': times((of) => `Server situs itu sendiri menjawab lain${of}`),
  'rule.control-failed': times((of) => `Kontrol gagal memeriksa${of}`),
  'rule.dns-down': times((of) => `Tidak seorang pun menemukan alamat untuk nama ini${of}`),
  'rule.tcp-down': times((of) => `Tidak seorang pun dapat tersambung${of}`),
  'rule.tls-down': times((of) => `Jabat tangan TLS gagal bagi semua orang${of}`),
  'rule.http-down': times((of) => `Halaman gagal bagi semua orang${of}`),
}
