/** What else it could be and why not, and who may be behind it. */
import { defineTexts } from '../../../model/text.ts'

export const alternativeTexts = defineTexts({
  id: {
    'alternative.own-requests': () => 'Jawaban atas pertanyaan sasaran sendiri',
    'alternative.transfer': () => 'Unduhan, pencadangan, atau pengiriman berkas',
    'alternative.own-scan': () => 'Sasaran sendiri sedang memindai jaringan lain',
    'alternative.backscatter': () => 'Imbas serangan terhadap pihak lain (backscatter)',
    'alternative.flash-crowd': () => 'Lonjakan pengunjung sungguhan',
    'alternative.scan': () => 'Pemindaian port',
    'alternative.measurement': () => 'Uji beban atau pengukuran jaringan',
    'alternative.media': () => 'Panggilan video, permainan, atau VPN',
    'alternative.telemetry': () => 'Pengumpulan metrik, log, atau data aliran',
    'alternative.monitoring': () => 'Pemantauan layanan',
    'alternative.tunnel': () => 'Terowongan yang sah',
    'alternative.crawler': () => 'Perayap mesin pencari',
    'alternative.slow-links': () => 'Pengunjung dengan sambungan lambat',
    'alternative.long-polling': () => 'Sambungan panjang yang sah (notifikasi, surat, WebSocket)',
    'rejected.no-requests': () =>
      'Lalu lintas keluar sasaran terlihat, dan pertanyaannya jauh lebih sedikit daripada jawaban yang datang.',
    'rejected.shape': () =>
      'Arah keluar tidak terlihat, tetapi banyaknya server, port tujuan, dan ukuran paket tidak seperti pemakaian biasa.',
    'rejected.many-servers': () => 'Terlalu banyak sumber berbeda mengirim pada saat yang sama.',
    'rejected.one-direction': () =>
      'Tidak ada SYN dari sasaran di bukti ini; karena hanya arah masuk yang terekam, kemungkinan ini belum sepenuhnya gugur.',
    'rejected.no-handshake': () =>
      'Pengunjung sungguhan menyelesaikan jabat tangan TCP; di sini hampir tidak ada.',
    'rejected.one-port': () =>
      'Pemindai mencoba banyak port; di sini sumbernya banyak atau port tujuannya sedikit.',
    'rejected.no-conversation': () => 'Tidak ada percakapan dua arah yang berlanjut.',
    'rejected.rate': () => 'Lajunya jauh di atas kebutuhan kegiatan itu.',
    'rejected.no-first-fragment': () => 'Kiriman yang sah memuat fragmen pertama dari tiap datagram.',
    'rejected.not-browsers': () =>
      'Pengunjung sungguhan membuka berbagai halaman beserta isinya dengan jeda manusiawi; klien ini tidak.',
    'rejected.public-sources': () => 'Permintaan datang dari alamat publik, bukan dari jaringan pengelola.',
    'rejected.many-from-few': () => 'Sedikit klien menahan sangat banyak permintaan sekaligus.',
    'rejected.never-answered': () =>
      'Layanan seperti itu selalu dijawab server di awal; sambungan ini tidak pernah.',
    'attribution.reflectors': (p, w) =>
      `${w.number(p.count, 0)} alamat sumber adalah server pihak lain yang disalahgunakan, bukan penyerang.`,
    'attribution.hidden-origin': () =>
      'Penyerang yang sebenarnya tidak terlihat di bukti ini; hanya operator jaringan di hulu yang dapat menelusurinya.',
    'attribution.real-clients': () =>
      'Alamat sumber sungguh membuka sambungan, jadi memang mereka (atau perangkat yang disusupi) yang mengirim.',
    'attribution.forged': () => 'Alamat sumber dipalsukan; pemiliknya tidak terlibat.',
    'attribution.many-machines': () => 'Banyak mesin dikendalikan bersama, misalnya perangkat yang disusupi.',
    'attribution.one-machine': () => 'Satu atau dua mesin mengirim semuanya dengan alamatnya sendiri.',
    'attribution.one-client': () => 'Satu klien mengirim hampir semuanya.',
    'attribution.proxies': () =>
      'Penyerang memakai proksi atau VPN orang lain; alamatnya bukan alamat penyerang.',
    'basis.reflectors': () => 'Mereka menjawab dari port layanannya sendiri, seperti pada setiap permintaan.',
    'basis.forged-question': () =>
      'Permintaan yang memancing jawaban ini memakai alamat sasaran sebagai pengirim.',
    'basis.handshake': () =>
      'Permintaan hanya mungkin setelah jabat tangan TCP, yang menuntut alamat yang benar.',
    'basis.once-each': (p, w) =>
      `${w.percent(p.once)} dari ${w.number(p.count, 0)} alamat hanya mengirim satu paket.`,
    'basis.no-proof': () => 'Tidak ada jabat tangan yang membuktikan alamat pengirim.',
    'basis.few-addresses': (p, w) => `Hanya ${w.number(p.count, 0)} alamat sumber.`,
    'basis.one-sender': (p, w) => `Satu alamat mengirim ${w.percent(p.top_share)} paket.`,
    'basis.steady-addresses': (p, w) => `${w.number(p.count, 0)} alamat mengirim berulang kali.`,
    'basis.one-address': (p, w) => `Satu alamat mengirim ${w.percent(p.top_share)} permintaan.`,
  },
  en: {
    'alternative.own-requests': () => "Answers to the target's own questions",
    'alternative.transfer': () => 'A download, backup or file transfer',
    'alternative.own-scan': () => 'The target itself is scanning other networks',
    'alternative.backscatter': () => 'Backscatter of an attack on somebody else',
    'alternative.flash-crowd': () => 'A rush of real visitors',
    'alternative.scan': () => 'A port scan',
    'alternative.measurement': () => 'A load test or network measurement',
    'alternative.media': () => 'Video calls, games or a VPN',
    'alternative.telemetry': () => 'Collection of metrics, logs or flow records',
    'alternative.monitoring': () => 'Service monitoring',
    'alternative.tunnel': () => 'A legitimate tunnel',
    'alternative.crawler': () => "A search engine's crawler",
    'alternative.slow-links': () => 'Visitors on slow links',
    'alternative.long-polling': () => 'Legitimate long connections (notifications, mail, WebSocket)',
    'rejected.no-requests': () =>
      "The target's outgoing traffic is in the evidence, with far fewer questions than answers came in.",
    'rejected.shape': () =>
      'The outgoing direction is not to be seen, but the number of servers, the destination ports and the sizes do not look like ordinary use.',
    'rejected.many-servers': () => 'Too many different sources send at the same time.',
    'rejected.one-direction': () =>
      'There is no SYN by the target in this evidence; since only the inbound direction was captured, this is not ruled out for good.',
    'rejected.no-handshake': () => 'Real visitors complete the TCP handshake; hardly any of these did.',
    'rejected.one-port': () =>
      'A scanner tries many ports; here there are many sources or few destination ports.',
    'rejected.no-conversation': () => 'There is no two-way conversation that goes on.',
    'rejected.rate': () => 'The rate is far above what that would need.',
    'rejected.no-first-fragment': () => "A genuine transfer carries each datagram's first fragment.",
    'rejected.not-browsers': () =>
      'Real visitors open various pages with all that belongs to them, at a human pace; these clients do not.',
    'rejected.public-sources': () =>
      "The requests come from public addresses, not from the operator's network.",
    'rejected.many-from-few': () => 'A few clients hold very many requests at the same time.',
    'rejected.never-answered': () =>
      'The server of such a service answers at the start; these connections never got an answer.',
    'attribution.reflectors': (p, w) =>
      `The ${w.number(p.count, 0)} source addresses are abused servers of others, not the attacker.`,
    'attribution.hidden-origin': () =>
      'The real attacker is not to be seen in this evidence; only network operators upstream can trace it.',
    'attribution.real-clients': () =>
      'The source addresses did open connections, so it is they (or devices that were broken into) that sent.',
    'attribution.forged': () => 'The source addresses are forged; their owners have no part in it.',
    'attribution.many-machines': () =>
      'Many machines are steered together, such as devices that were broken into.',
    'attribution.one-machine': () => 'One or two machines sent all of it under their own address.',
    'attribution.one-client': () => 'One client sent nearly all of it.',
    'attribution.proxies': () =>
      "The attacker goes through other people's proxies or VPNs; the addresses are not his.",
    'basis.reflectors': () => 'They answer from the port of their service, as they would to any request.',
    'basis.forged-question': () =>
      "The questions that provoked these answers carried the target's address as sender.",
    'basis.handshake': () => 'A request takes a TCP handshake first, which needs a genuine address.',
    'basis.once-each': (p, w) =>
      `${w.percent(p.once)} of ${w.number(p.count, 0)} addresses sent a single packet.`,
    'basis.no-proof': () => 'There is no handshake that would prove the sender address.',
    'basis.few-addresses': (p, w) => `Only ${w.number(p.count, 0)} source addresses.`,
    'basis.one-sender': (p, w) => `One address sent ${w.percent(p.top_share)} of the packets.`,
    'basis.steady-addresses': (p, w) => `${w.number(p.count, 0)} addresses sent again and again.`,
    'basis.one-address': (p, w) => `One address sent ${w.percent(p.top_share)} of the requests.`,
  },
})
