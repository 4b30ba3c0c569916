import { defineTexts } from '../../model/text.ts'
import type { Params } from '../../model/finding.ts'
import type { Wording } from '../../model/text.ts'

/** 1 request, 2 requests */
const many = (p: unknown, w: Wording, noun: string): string =>
  `${w.number(p)} ${noun}${Number(p) === 1 ? '' : 's'}`

const by = (p: Params, word: string): string => (p.threat ? `${word} ${p.threat}` : '')

export const texts = defineTexts({
  id: {
    variant: () => 'Indikator yang dikenal',
    'title.contacted': (p) => `Kontak dengan ${p.value}, indikator yang dikenal${by(p, ' untuk')}`,
    'title.visited': (p) => `Kunjungan ke ${p.value}, indikator yang dikenal${by(p, ' untuk')}`,
    'title.blocked': (p) => `${p.value}, indikator yang dikenal${by(p, ' untuk')}, sudah tertolak`,
    'title.present': (p) => `Berkas ${p.target} dikenal sebagai indikator${by(p, ' untuk')}`,
    'summary.contacted': (p, w) =>
      `${w.number(p.hits)} paket atau permintaan dari atau ke ${w.number(p.indicators)} indikator dari ${p.source} antara ${w.instant(p.start)} dan ${w.instant(p.end)}. Yang terkait di pihak sendiri: ${p.target}.`,
    'summary.visited': (p, w) =>
      `${p.target} dicari atau dibuka ${w.number(p.hits)} kali oleh ${w.number(p.sources)} klien antara ${w.instant(p.start)} dan ${w.instant(p.end)}. Sumber indikator: ${p.source}.`,
    'summary.blocked': (p, w) =>
      `${w.number(p.hits)} percobaan yang menyangkut ${w.number(p.indicators)} indikator dari ${p.source} tercatat dan semuanya ditolak, antara ${w.instant(p.start)} dan ${w.instant(p.end)}.`,
    'summary.present': (p) => `SHA-256 berkas ini sama dengan indikator dari ${p.source}.`,
    'reason.listed': (p, w) =>
      `${p.value} ada dalam daftar ${p.source}${by(p, ' sebagai bagian dari')}${Number(p.count) > 1 ? `, bersama ${w.number(Number(p.count) - 1)} indikator lain yang juga cocok` : ''}.`,
    'reason.client': (p, w) => `Alamat itu mengirim ${w.number(p.count)} permintaan.`,
    'reason.packets': (p, w) => `${w.number(p.count)} paket datang dari atau menuju alamat itu.`,
    'reason.agent': (p, w) => `${w.number(p.count)} permintaan memakai user agent itu.`,
    'reason.lookup': (p, w) => `Nama itu dicari di DNS (${w.number(p.count)} pesan).`,
    'reason.tls': (p, w) => `${w.number(p.count)} sambungan TLS menyebut nama itu.`,
    'reason.request': (p, w) => `${w.number(p.count)} permintaan HTTP menyebut nama atau alamat itu.`,
    'reason.file': () => 'Isi bukti itu sendiri adalah berkas yang disebut indikator (SHA-256 sama).',
    'reason.age': (p, w) =>
      `Bukti dibuat ${w.number(p.days)} hari setelah indikator terakhir diperbarui; dengan waktu paruh ${w.number(p.half_life)} hari, bobotnya tinggal ${w.percent(p.decay, 0)}.`,
    'reason.before': (p, w) =>
      `Bukti dibuat ${w.number(p.days)} hari sebelum indikator mulai berlaku; dengan waktu paruh ${w.number(p.half_life)} hari, bobotnya ${w.percent(p.decay, 0)}.`,
    'reason.blocked': (p, w) =>
      `Semua dari ${w.number(p.count)} percobaan dijawab penolakan (403, RST, atau nama tidak ada), jadi tidak ada isi yang berpindah.`,
    'reason.unanswered': () =>
      'Tidak ada jawaban yang terlihat; alamat pengirim paket seperti ini dapat dipalsukan.',
    'reason.private': (p) =>
      `${p.value} adalah alamat jaringan dalam, yang artinya berbeda di tiap jaringan.`,
    'reason.expired': (p, w) => `Masa berlaku indikator sudah lewat pada ${w.instant(p.until)}.`,
    'reason.rated': (p, w) =>
      `${p.source} memberi indikator ini keyakinan ${w.number(p.confidence)} dari 100.`,
    'reason.tlp': (p) => `Penyebaran indikator dibatasi TLP:${p.tlp}.`,
    'alternative.new-owner': () => 'Alamat atau nama itu sudah berganti pemilik',
    'alternative.shared': () => 'Prasarana yang dipakai banyak orang (resolver umum, CDN, hosting)',
    'rejected.recent': (p, w) => `Indikator masih baru: selisih ${w.number(p.days)} hari.`,
    'rejected.weighed': (p, w) =>
      `Belum gugur: indikator sudah berselisih ${w.number(p.days)} hari, karena itu bobotnya diturunkan.`,
    'rejected.not-shared': () => 'Tidak termasuk daftar resolver umum, CDN, dan layanan hosting bersama.',
  },
  en: {
    variant: () => 'Known indicator',
    'title.contacted': (p) => `Contact with ${p.value}, a known indicator${by(p, ' of')}`,
    'title.visited': (p) => `Visit to ${p.value}, a known indicator${by(p, ' of')}`,
    'title.blocked': (p) => `${p.value}, a known indicator${by(p, ' of')}, was turned away`,
    'title.present': (p) => `The file ${p.target} is a known indicator${by(p, ' of')}`,
    'summary.contacted': (p, w) =>
      `Packets or requests from or to ${many(p.indicators, w, 'indicator')} of ${p.source}: ${w.number(p.hits)}, between ${w.instant(p.start)} and ${w.instant(p.end)}. On our side: ${p.target}.`,
    'summary.visited': (p, w) =>
      `${p.target} was looked up or opened ${many(p.hits, w, 'time')} by ${many(p.sources, w, 'client')} between ${w.instant(p.start)} and ${w.instant(p.end)}. Source of the indicator: ${p.source}.`,
    'summary.blocked': (p, w) =>
      `Attempts that concern ${many(p.indicators, w, 'indicator')} of ${p.source}: ${w.number(p.hits)}, all refused, between ${w.instant(p.start)} and ${w.instant(p.end)}.`,
    'summary.present': (p) => `The SHA-256 of this file is that of an indicator of ${p.source}.`,
    'reason.listed': (p, w) =>
      `${p.value} is on the list of ${p.source}${by(p, ' as part of')}${Number(p.count) > 1 ? `, with ${many(Number(p.count) - 1, w, 'more indicator')} that match too` : ''}.`,
    'reason.client': (p, w) => `The address sent ${many(p.count, w, 'request')}.`,
    'reason.packets': (p, w) => `Packets from or to the address: ${w.number(p.count)}.`,
    'reason.agent': (p, w) => `Requests under this user agent: ${w.number(p.count)}.`,
    'reason.lookup': (p, w) => `The name was looked up in DNS (${many(p.count, w, 'message')}).`,
    'reason.tls': (p, w) => `TLS connections that named it: ${w.number(p.count)}.`,
    'reason.request': (p, w) => `HTTP requests that named it: ${w.number(p.count)}.`,
    'reason.file': () => 'The evidence itself is the file that the indicator names (same SHA-256).',
    'reason.age': (p, w) =>
      `The evidence is ${many(p.days, w, 'day')} younger than the indicator's last version; with a half-life of ${w.number(p.half_life)} days, ${w.percent(p.decay, 0)} of its weight remain.`,
    'reason.before': (p, w) =>
      `The evidence is ${many(p.days, w, 'day')} older than the indicator; with a half-life of ${w.number(p.half_life)} days, its weight is ${w.percent(p.decay, 0)}.`,
    'reason.blocked': (p, w) =>
      `Every attempt (${w.number(p.count)}) met a refusal (403, RST or no such name), so no content passed.`,
    'reason.unanswered': () => 'No answer is to be seen; the sender of such packets can be forged.',
    'reason.private': (p) =>
      `${p.value} is an address of inner networks, which means another machine in each of them.`,
    'reason.expired': (p, w) => `The indicator expired on ${w.instant(p.until)}.`,
    'reason.rated': (p, w) =>
      `${p.source} gives this indicator a confidence of ${w.number(p.confidence)} out of 100.`,
    'reason.tlp': (p) => `The indicator may be passed on only within TLP:${p.tlp}.`,
    'alternative.new-owner': () => 'The address or name has a new owner by now',
    'alternative.shared': () => 'Infrastructure that many people use (public resolver, CDN, hosting)',
    'rejected.recent': (p, w) => `The indicator is recent: ${many(p.days, w, 'day')} away.`,
    'rejected.weighed': (p, w) =>
      `Not ruled out: it is ${many(p.days, w, 'day')} away, so its weight was lowered.`,
    'rejected.not-shared': () =>
      'It is not among the listed public resolvers, CDNs and shared hosting services.',
  },
})
