/** Why requests are taken for a flood, and what speaks against it. */
import { defineTexts } from '../../../model/text.ts'

export const webReasons = defineTexts({
  id: {
    'reason.request-rate': (p, w) =>
      `Laju bertahan ${w.number(p.requests_per_s)} permintaan/detik selama sepuluh detik tersibuk (puncak ${w.number(p.peak_per_s, 0)}; ambang ${w.number(p.floor_per_s)}).`,
    'reason.above-past-requests': (p, w) =>
      p.factor === null
        ? `Selama ${w.duration(p.past_s)} sebelumnya situs ini hampir tidak dikunjungi.`
        : `Lajunya ${w.number(p.factor, 0)} kali laju biasa situs ini (p99 ${w.number(p.p99_per_s)} permintaan/detik selama ${w.duration(p.past_s)} sebelumnya).`,
    'reason.private-sources': (p, w) =>
      `Meringankan: ${w.number(p.count, 0)} sumbernya kebanyakan beralamat privat, jadi bisa saja mesin milik pengelola sendiri.`,
    'reason.no-assets': (p, w) =>
      `${w.percent(p.share)} permintaan datang dari klien yang tidak pernah mengambil gambar, gaya, atau skrip halaman.`,
    'reason.browsers': (p, w) =>
      `Meringankan: ${w.percent(p.share)} permintaan datang dari klien yang mengambil isi halaman selayaknya peramban.`,
    'reason.no-referrers': (p, w) => `Hanya ${w.percent(p.share)} permintaan yang menyebut halaman asal.`,
    'reason.inhuman-pace': (p, w) =>
      `Tiap klien meminta rata-rata ${w.number(p.per_minute, 0)} kali per menit, terlalu cepat untuk manusia.`,
    'reason.fast-pace': (p, w) => `Tiap klien meminta rata-rata ${w.number(p.per_minute, 0)} kali per menit.`,
    'reason.human-pace': (p, w) =>
      `Meringankan: tiap klien hanya meminta ${w.number(p.per_minute)} kali per menit, seperti manusia.`,
    'reason.kept-copies': (p, w) =>
      `Meringankan: ${w.percent(p.share)} permintaan dijawab 304; kliennya menyimpan salinan dan hanya menanyakan pembaruan.`,
    'reason.no-agent': (p, w) => `${w.percent(p.share)} permintaan tidak menyebut peramban (User-Agent).`,
    'reason.one-agent': (p, w) => `${w.percent(p.share)} permintaan memakai User-Agent yang persis sama.`,
    'reason.random-queries': (p, w) =>
      `${w.percent(p.share)} menuju satu alamat dengan string kueri yang terus berganti (${w.percent(p.different)} berbeda), cara lazim melewati cache.`,
    'reason.one-path': (p, w) => `${w.percent(p.share)} permintaan menuju satu alamat.`,
    'reason.few-paths': (p, w) => `${w.percent(p.share)} permintaan menuju alamat yang sama.`,
    'reason.random-paths': (p, w) =>
      `Alamat yang diminta acak (${w.percent(p.different)} berbeda) dan ${w.percent(p.failed)} gagal.`,
    'reason.failing': (p, w) => `${w.percent(p.share)} permintaan berakhir dengan galat.`,
    'reason.posts': (p, w) => `${w.percent(p.share)} permintaan adalah POST, yang lebih berat bagi server.`,
    'reason.stuck-requests': (p, w) =>
      `${w.number(p.count, 0)} permintaan (${w.percent(p.share)}) dibiarkan menggantung sampai server menyerah.`,
    'reason.mostly-stuck': (p, w) =>
      `${w.percent(p.share)} dari seluruh permintaan pada waktu itu menggantung.`,
    'reason.stuck-each': (p, w) =>
      `${w.number(p.count, 0)} klien menggantungkan rata-rata ${w.number(p.each)} permintaan masing-masing.`,
  },
  en: {
    'reason.request-rate': (p, w) =>
      `The rate held at ${w.number(p.requests_per_s)} requests/s over the busiest ten seconds (peak ${w.number(p.peak_per_s, 0)}; floor ${w.number(p.floor_per_s)}).`,
    'reason.above-past-requests': (p, w) =>
      p.factor === null
        ? `In the ${w.duration(p.past_s)} before, the site was hardly visited.`
        : `The rate is ${w.number(p.factor, 0)} times what is usual for the site (p99 ${w.number(p.p99_per_s)} requests/s over the ${w.duration(p.past_s)} before).`,
    'reason.private-sources': (p, w) =>
      `Speaks against: most of the ${w.number(p.count, 0)} sources have private addresses and may be the operator's own machines.`,
    'reason.no-assets': (p, w) =>
      `${w.percent(p.share)} of the requests come from clients that never fetch a page's images, styles or scripts.`,
    'reason.browsers': (p, w) =>
      `Speaks against: ${w.percent(p.share)} of the requests come from clients that fetch whole pages as browsers do.`,
    'reason.no-referrers': (p, w) => `Only ${w.percent(p.share)} of the requests name a page they came from.`,
    'reason.inhuman-pace': (p, w) =>
      `Each client asks ${w.number(p.per_minute, 0)} times a minute on average, too fast for a person.`,
    'reason.fast-pace': (p, w) => `Each client asks ${w.number(p.per_minute, 0)} times a minute on average.`,
    'reason.human-pace': (p, w) =>
      `Speaks against: each client asks only ${w.number(p.per_minute)} times a minute, as people do.`,
    'reason.kept-copies': (p, w) =>
      `Speaks against: ${w.percent(p.share)} of the requests were answered with 304; the clients keep a copy and ask for what is new.`,
    'reason.no-agent': (p, w) => `${w.percent(p.share)} of the requests name no browser (User-Agent).`,
    'reason.one-agent': (p, w) => `${w.percent(p.share)} of the requests carry exactly the same User-Agent.`,
    'reason.random-queries': (p, w) =>
      `${w.percent(p.share)} go to one path with ever-changing query strings (${w.percent(p.different)} differ), the usual way around a cache.`,
    'reason.one-path': (p, w) => `${w.percent(p.share)} of the requests go to one path.`,
    'reason.few-paths': (p, w) => `${w.percent(p.share)} of the requests go to the same path.`,
    'reason.random-paths': (p, w) =>
      `The paths are random (${w.percent(p.different)} differ) and ${w.percent(p.failed)} fail.`,
    'reason.failing': (p, w) => `${w.percent(p.share)} of the requests end in an error.`,
    'reason.posts': (p, w) => `${w.percent(p.share)} of the requests are POSTs, which cost a server more.`,
    'reason.stuck-requests': (p, w) =>
      `${w.number(p.count, 0)} requests (${w.percent(p.share)}) were left hanging until the server gave up.`,
    'reason.mostly-stuck': (p, w) => `${w.percent(p.share)} of all requests of that time were left hanging.`,
    'reason.stuck-each': (p, w) =>
      `${w.number(p.count, 0)} clients left ${w.number(p.each)} requests hanging each on average.`,
  },
})
