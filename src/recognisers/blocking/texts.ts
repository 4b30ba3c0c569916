import type { Params } from '../../model/finding.ts'
import { defineTexts } from '../../model/text.ts'
import type { Wording } from '../../model/text.ts'
import { placeEn, placeId, sharedEn, sharedId } from '../measurement/texts/index.ts'

const ledId = (p: Params): string => (p.led_to ? `, dialihkan ke ${p.led_to}` : '')
const ledEn = (p: Params): string => (p.led_to ? `, redirected to ${p.led_to}` : '')
const day = (iso: unknown, w: Wording): string =>
  new Intl.DateTimeFormat(w.lang === 'id' ? 'id-ID' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(String(iso)),
  )
const how = {
  id: { dns: 'lewat DNS', tcp: 'lewat alamat IP', tls: 'lewat nama situs dalam TLS', http: 'lewat HTTP' },
  en: { dns: 'by DNS', tcp: 'by IP address', tls: 'by the site name in TLS', http: 'by HTTP' },
} as const
const method = (p: Params, lang: 'id' | 'en'): string =>
  how[lang][String(p.layer) as keyof (typeof how)['id']] ?? String(p.layer)

export const texts = defineTexts({
  id: {
    ...sharedId,
    'variant.blocked-by-dns': () => 'Diblokir lewat DNS',
    'variant.blocked-by-ip': () => 'Diblokir lewat alamat IP',
    'variant.blocked-by-tls': () => 'Diblokir lewat TLS',
    'variant.blocked-by-http': () => 'Diblokir lewat HTTP',
    title: (p) => `${p.site} diblokir${placeId(p)}`,
    summary: (p, w) =>
      `${p.site} diblokir di ${w.number(p.networks_accused)} dari ${w.number(p.networks)} jaringan${placeId(p)} sejak ${day(p.start, w)}, ${method(p, 'id')}${ledId(p)}. Dasarnya ${w.number(p.accused)} dari ${w.number(p.measurements)} pengukuran.`,
    'alternative.down': () => 'Situs itu sendiri sedang mati',
    'rejected.control-saw': () => 'Pada saat yang sama kontrol di luar jaringan dapat membukanya.',
    'alternative.outage': () => 'Gangguan jaringan pengguna',
    'rejected.others-work': () =>
      'Tanda gangguan umum ialah banyak situs lain gagal bersamaan di jaringan yang sama; itu tidak terlihat dalam bukti.',
    'rejected.single': () =>
      'Belum tersingkir: hanya satu pengukuran. Ulangi pada waktu dan jaringan lain; keyakinan dibatasi karena itu.',
    'rejected.explicit': () => 'Halaman atau alamat yang muncul menyatakan sendiri bahwa ia memblokir.',
    'alternative.cdn': () => 'Jaringan server tersebar (CDN) memberi alamat berbeda menurut tempat',
    'rejected.not-the-site': () => 'Di alamat itu bukan situs yang diminta yang menjawab.',
    'alternative.server': () => 'Situs itu sendiri menampilkan halaman lain untuk negara atau pembaca ini',
    'rejected.unlike-server': () =>
      'Jawabannya tidak membawa tanda server situs itu yang dilihat kontrol. Pengukuran lewat HTTPS akan memastikannya.',
    'attribution.order': () => 'Diwajibkan oleh otoritas negara dan dijalankan penyedia jaringan',
    'attribution.operator': () => 'Penyaringan oleh penyedia jaringan atau lembaga itu sendiri',
    'attribution.local': () => 'Penyaringan di jaringan atau perangkat pengguna (keluarga, sekolah, kantor)',
    'basis.many-networks': (p, w) => `Terlihat di ${w.number(p.networks)} jaringan berbeda.`,
    'basis.one-network': () => 'Hanya terlihat di satu jaringan.',
    'basis.page-says': (p) => `Halaman blokir merujuk pada peraturan atau daftar nasional (${p.of}).`,
  },
  en: {
    ...sharedEn,
    'variant.blocked-by-dns': () => 'Blocked by DNS',
    'variant.blocked-by-ip': () => 'Blocked by IP address',
    'variant.blocked-by-tls': () => 'Blocked by TLS',
    'variant.blocked-by-http': () => 'Blocked by HTTP',
    title: (p) => `${p.site} is blocked${placeEn(p)}`,
    summary: (p, w) =>
      `${p.site} is blocked on ${w.number(p.networks_accused)} of ${w.number(p.networks)} networks${placeEn(p)} since ${day(p.start, w)}, ${method(p, 'en')}${ledEn(p)}. It rests on ${w.number(p.accused)} of ${w.number(p.measurements)} measurements.`,
    'alternative.down': () => 'The site itself is down',
    'rejected.control-saw': () => 'At the same time the control outside the network could open it.',
    'alternative.outage': () => "Trouble in the user's network",
    'rejected.others-work': () =>
      'In general trouble many other sites fail on the same network at the same time; the evidence shows no such thing.',
    'rejected.single': () =>
      'Not ruled out: there is one measurement only. Repeat it at other times and on other networks; confidence is held down for that.',
    'rejected.explicit': () => 'The page or address that came says itself that it blocks.',
    'alternative.cdn': () => 'A network of servers (CDN) gives other addresses in other places',
    'rejected.not-the-site': () => 'At that address it is not the site that answers.',
    'alternative.server': () => 'The site itself shows another page to this country or reader',
    'rejected.unlike-server': () =>
      "The answer has none of the marks of the site's server that the control saw. A measurement over HTTPS would settle it.",
    'attribution.order': () => 'Ordered by state authorities and carried out by network operators',
    'attribution.operator': () => 'Filtering by the network operator or institution itself',
    'attribution.local': () => "Filtering in the user's own network or device (family, school, office)",
    'basis.many-networks': (p, w) => `Seen on ${w.number(p.networks)} different networks.`,
    'basis.one-network': () => 'Seen on one network only.',
    'basis.page-says': (p) => `The block page refers to a national rule or list (${p.of}).`,
  },
})
