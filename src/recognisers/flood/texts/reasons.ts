/** Why a stretch of packets is taken for a flood, and what speaks against it. */
import { defineTexts } from '../../../model/text.ts'

export const packetReasons = defineTexts({
  id: {
    'reason.volume': (p, w) =>
      `Volume mencapai ${w.number(p.packets_per_s, 0)} paket/detik dan ${w.si(p.bits_per_s, 'bit/s')}` +
      (p.window_s === 1 ? '' : `, dihitung atas ${w.duration(p.window_s)}`) +
      ` (ambang: ${w.number(p.floor_packets_per_s, 0)} paket/detik atau ${w.si(p.floor_bits_per_s, 'bit/s')}).`,
    'reason.above-past': (p, w) =>
      p.factor === null
        ? `Selama ${w.duration(p.past_s)} sebelumnya sasaran hampir tidak menerima lalu lintas jenis ini.`
        : `Lajunya ${w.number(p.factor, 0)} kali laju biasa sasaran (p99 ${w.number(p.p99_packets_per_s)} paket/detik selama ${w.duration(p.past_s)} sebelumnya).`,
    'reason.one-service': (p, w) =>
      `${w.percent(p.share)} lalu lintas UDP ke sasaran adalah jawaban dari satu layanan (${p.service}).`,
    'reason.mixed-traffic': (p, w) =>
      `Meringankan: hanya ${w.percent(p.share)} lalu lintas UDP ke sasaran berasal dari layanan ini (${p.service}), seperti pada alamat yang dipakai banyak orang.`,
    'reason.one-direction': () =>
      'Bukti hanya memuat arah masuk, jadi tidak dapat diperiksa apakah sasaran pernah bertanya.',
    'reason.unsolicited': (p, w) =>
      `Sasaran tidak memintanya: lalu lintas keluarnya terlihat, tetapi permintaannya hanya ${w.percent(p.asked)} dari jumlah jawaban.`,
    'reason.mostly-unsolicited': (p, w) =>
      `Jawaban jauh lebih banyak daripada permintaan sasaran (${w.percent(p.asked)}).`,
    'reason.many-reflectors': (p, w) =>
      `${w.number(p.count, 0)} server berbeda mengirim jawaban ke sasaran yang sama.`,
    'reason.some-reflectors': (p, w) => `${w.number(p.count, 0)} server mengirim jawaban ke sasaran.`,
    'reason.few-reflectors': (p, w) =>
      `Meringankan: hanya ${w.number(p.count, 0)} server yang menjawab, seperti pada pemakaian biasa.`,
    'reason.at-once': (p, w) =>
      `${w.number(p.count, 0)} server menjawab dalam ${w.duration(p.seconds)}; tidak ada klien biasa yang bertanya ke sebanyak itu sekaligus.`,
    'reason.between-servers': (p) =>
      `Meringankan: port tujuan sama dengan port layanan itu sendiri (${p.port}), seperti lalu lintas antarserver.`,
    'reason.one-target-port': (p, w) => `${w.percent(p.share)} paket menuju satu port (${p.port}).`,
    'reason.server-port-hit': (p) =>
      `Port ${p.port} adalah port layanan; klien tidak pernah bertanya dari port itu.`,
    'reason.few-target-ports': (p) => `Hampir semua paket menuju beberapa port saja (${p.ports}).`,
    'reason.client-ports': (p, w) =>
      `Meringankan: tersebar ke ${w.number(p.count, 0)} port tujuan, seperti jawaban atas permintaan klien.`,
    'reason.fragmented': (p, w) =>
      `${w.percent(p.share)} paket adalah fragmen, tanda jawaban yang jauh lebih besar daripada satu paket.`,
    'reason.large-answers': (p, w) => `Jawabannya besar, rata-rata ${w.number(p.bytes, 0)} bita per paket.`,
    'reason.target-refuses': (p, w) =>
      `Sasaran menolaknya sebagai port tak terjangkau (ICMP; ${w.percent(p.share)} dari jumlah paket).`,
    'reason.only-handshake-answers': (p, w) =>
      `${w.percent(p.share)} paket TCP yang masuk hanyalah SYN-ACK atau RST: jawaban atas jabat tangan yang tidak pernah dilanjutkan.`,
    'reason.service-ports': (p, w) =>
      `${w.percent(p.share)} paket berasal dari port layanan umum (${p.ports}), yaitu server yang dapat diajak siapa pun.`,
    'reason.few-each': (p, w) => `Tiap server hanya mengirim ${w.number(p.mean)} paket rata-rata.`,
    'reason.impossible-flags': () => 'Kombinasi bendera TCP-nya tidak pernah dipakai sambungan yang sah.',
    'reason.nobody-asks-many': (p) =>
      `Tidak ada mesin biasa yang bertanya ke banyak server ${p.service} di internet.`,
    'reason.answered': (p, w) =>
      `Meringankan: sasaran menjawab ${w.percent(p.share)} di antaranya, seperti pada pemantauan.`,
    'reason.icmp-errors': () =>
      'Pesan galat ICMP datang dalam jumlah yang tidak sebanding dengan kiriman sasaran.',
    'reason.no-handshake': (p, w) =>
      `Hampir tidak ada sambungan yang selesai dibuka: ${w.number(p.per_syn, 2)} paket lanjutan per SYN.`,
    'reason.few-handshakes': (p, w) =>
      `Sedikit sambungan yang selesai dibuka: ${w.number(p.per_syn, 2)} paket lanjutan per SYN.`,
    'reason.some-handshakes': (p, w) =>
      `Sebagian sambungan tetap berjalan (${w.number(p.per_syn, 2)} paket lanjutan per SYN).`,
    'reason.half-open': (p, w) =>
      `Sasaran menjawab ${w.percent(p.share)} SYN, tetapi sambungannya dibiarkan setengah terbuka.`,
    'reason.port-closed': (p, w) => `Meringankan: sasaran menolak ${w.percent(p.share)} SYN dengan RST.`,
    'reason.throw-away-sources': (p, w) =>
      `${w.percent(p.once)} dari ${w.number(p.count, 0)} alamat sumber hanya mengirim satu paket, lazim pada alamat palsu.`,
    'reason.many-sources': (p, w) =>
      `${w.number(p.count, 0)} sumber ikut serta; yang terbesar hanya ${w.percent(p.top_share)}.`,
    'reason.few-sources': (p, w) => `Meringankan: hanya ${w.number(p.count, 0)} alamat sumber.`,
    'reason.repeats': (p, w) =>
      `Meringankan: banyak SYN merupakan pengulangan sambungan yang sama (${w.percent(p.fresh)} baru), seperti klien yang menunggu layanan mati.`,
    'reason.no-conversation': (p, w) =>
      `Tidak ada percakapan: ${w.percent(p.fresh)} paket memakai pasangan alamat dan port yang baru.`,
    'reason.never-opened': (p, w) =>
      `Sambungannya tidak pernah dibuka: hanya ${w.percent(p.share)} didahului SYN.`,
    'reason.unanswered': (p, w) =>
      `Sasaran terlihat mengirim, tetapi tidak membalas lalu lintas ini (${w.percent(p.share)}).`,
    'reason.target-resets': (p, w) => `Sasaran menolak ${w.percent(p.share)} paket dengan RST.`,
    'reason.only-resets': (p, w) => `${w.percent(p.share)} paket TCP yang masuk adalah RST.`,
    'reason.asked-port': (p) =>
      `Meringankan: port ${p.port} memang biasa ditanyai banyak klien, dan jawabannya tidak terlihat di bukti ini.`,
    'reason.same-from-all': (p, w) =>
      `${w.number(p.count, 0)} sumber mengirim aliran yang seragam, semuanya paket ${w.number(p.bytes, 0)} bita.`,
    'reason.steady-streams': (p, w) =>
      `Meringankan: alirannya tetap (${w.percent(p.fresh)} paket membuka aliran baru), seperti panggilan video, permainan, atau VPN.`,
    'reason.random-ports': (p, w) => `Port tujuan diacak (${w.number(p.count, 0)} port berbeda).`,
    'reason.one-size': (p, w) => `${w.percent(p.share)} paket berukuran sama (${w.number(p.bytes, 0)} bita).`,
    'reason.large-packets': (p, w) => `Paketnya besar, rata-rata ${w.number(p.bytes, 0)} bita.`,
    'reason.new-port-each': (p, w) => `${w.percent(p.fresh)} paket keluar dari port yang berbeda-beda.`,
    'reason.inhuman-pings': (p, w) =>
      `Satu sumber saja mengirim ${w.number(p.per_second, 0)} permintaan gema (echo request) per detik; untuk pemantauan cukup beberapa.`,
    'reason.no-use-for-icmp': () => 'Tidak ada pemakaian ICMP yang membutuhkan laju setinggi ini.',
    'reason.no-first-fragment': () => 'Hanya fragmen lanjutan; fragmen pertamanya tidak pernah datang.',
    'reason.few-first-fragments': (p, w) =>
      `Fragmen pertama sangat sedikit (${w.percent(p.share)} dari jumlah fragmen lanjutan).`,
    'reason.first-fragments': (p, w) => `Fragmen pertama ${w.percent(p.share)} dari jumlah fragmen lanjutan.`,
    'reason.no-tunnel': (p, w) =>
      `${w.number(p.count, 0)} sumber memakai protokol terowongan tanpa balasan; terowongan sah hanya punya sedikit ujung.`,
    'reason.never-answered': (p, w) =>
      `${w.number(p.count, 0)} sambungan dibuka, tetapi server hampir tidak sempat menjawab (${w.number(p.bytes)} bita per sambungan).`,
    'reason.drip': (p, w) =>
      `Isinya diteteskan: selama ${w.duration(p.seconds)} tiap sambungan hanya membawa ${w.number(p.bytes, 0)} bita dalam ${w.number(p.packets)} paket.`,
    'reason.connections-each': (p, w) =>
      `${w.number(p.count, 0)} sumber menahan rata-rata ${w.number(p.each, 0)} sambungan masing-masing.`,
    'reason.carpet': (p, w) =>
      `Serangan disebar ke ${w.number(p.hosts, 0)} alamat dalam satu prefiks, sehingga tidak satu pun menonjol sendiri (carpet bombing).`,
    'reason.short-evidence': (p, w) =>
      `Bukti hanya mencakup ${w.duration(p.seconds)}; laju dihitung atas waktu itu dan durasi serangan sebenarnya tidak diketahui.`,
  },
  en: {
    'reason.volume': (p, w) =>
      `The volume reached ${w.number(p.packets_per_s, 0)} packets/s and ${w.si(p.bits_per_s, 'bit/s')}` +
      (p.window_s === 1 ? '' : `, taken over ${w.duration(p.window_s)}`) +
      ` (floor: ${w.number(p.floor_packets_per_s, 0)} packets/s or ${w.si(p.floor_bits_per_s, 'bit/s')}).`,
    'reason.above-past': (p, w) =>
      p.factor === null
        ? `In the ${w.duration(p.past_s)} before, the target received next to nothing of this kind.`
        : `The rate is ${w.number(p.factor, 0)} times what is usual for the target (p99 ${w.number(p.p99_packets_per_s)} packets/s over the ${w.duration(p.past_s)} before).`,
    'reason.one-service': (p, w) =>
      `${w.percent(p.share)} of the UDP traffic to the target is answers of one service (${p.service}).`,
    'reason.mixed-traffic': (p, w) =>
      `Speaks against: only ${w.percent(p.share)} of the UDP traffic to the target is of this service (${p.service}), as with an address that many people share.`,
    'reason.one-direction': () =>
      'The evidence holds the inbound direction only, so whether the target ever asked cannot be checked.',
    'reason.unsolicited': (p, w) =>
      `The target did not ask: what it sends is in the evidence, and its questions are only ${w.percent(p.asked)} of the number of answers.`,
    'reason.mostly-unsolicited': (p, w) =>
      `There are far more answers than questions by the target (${w.percent(p.asked)}).`,
    'reason.many-reflectors': (p, w) =>
      `${w.number(p.count, 0)} different servers sent answers to the same target.`,
    'reason.some-reflectors': (p, w) => `${w.number(p.count, 0)} servers sent answers to the target.`,
    'reason.few-reflectors': (p, w) =>
      `Speaks against: only ${w.number(p.count, 0)} servers answered, as in ordinary use.`,
    'reason.at-once': (p, w) =>
      `${w.number(p.count, 0)} servers answered within ${w.duration(p.seconds)}; no ordinary client asks that many at once.`,
    'reason.between-servers': (p) =>
      `Speaks against: the destination port is the service's own (${p.port}), as between servers.`,
    'reason.one-target-port': (p, w) => `${w.percent(p.share)} of the packets go to one port (${p.port}).`,
    'reason.server-port-hit': (p) => `Port ${p.port} is a service's port; no client asks from there.`,
    'reason.few-target-ports': (p) => `Nearly all packets go to a handful of ports (${p.ports}).`,
    'reason.client-ports': (p, w) =>
      `Speaks against: spread over ${w.number(p.count, 0)} destination ports, as answers to a client's questions are.`,
    'reason.fragmented': (p, w) =>
      `${w.percent(p.share)} of the packets are fragments: the answers were far larger than one packet.`,
    'reason.large-answers': (p, w) =>
      `The answers are large, ${w.number(p.bytes, 0)} bytes a packet on average.`,
    'reason.target-refuses': (p, w) =>
      `The target refuses them as port unreachable (ICMP; ${w.percent(p.share)} of the number of packets).`,
    'reason.only-handshake-answers': (p, w) =>
      `${w.percent(p.share)} of the inbound TCP packets are nothing but SYN-ACK or RST: answers to handshakes that never go on.`,
    'reason.service-ports': (p, w) =>
      `${w.percent(p.share)} of the packets come from common service ports (${p.ports}): servers that anybody can address.`,
    'reason.few-each': (p, w) => `Each server sent ${w.number(p.mean)} packets on average.`,
    'reason.impossible-flags': () => 'No legitimate connection uses these combinations of TCP flags.',
    'reason.nobody-asks-many': (p) => `No ordinary machine asks many ${p.service} servers on the Internet.`,
    'reason.answered': (p, w) =>
      `Speaks against: the target answers ${w.percent(p.share)} of them, as it would to monitoring.`,
    'reason.icmp-errors': () => 'ICMP error messages arrive out of proportion to what the target sent.',
    'reason.no-handshake': (p, w) =>
      `Almost no connection was ever completed: ${w.number(p.per_syn, 2)} further packets per SYN.`,
    'reason.few-handshakes': (p, w) =>
      `Few connections were completed: ${w.number(p.per_syn, 2)} further packets per SYN.`,
    'reason.some-handshakes': (p, w) =>
      `Some connections still work (${w.number(p.per_syn, 2)} further packets per SYN).`,
    'reason.half-open': (p, w) =>
      `The target answered ${w.percent(p.share)} of the SYNs, and the connections were left half open.`,
    'reason.port-closed': (p, w) =>
      `Speaks against: the target refused ${w.percent(p.share)} of the SYNs with RST.`,
    'reason.throw-away-sources': (p, w) =>
      `${w.percent(p.once)} of the ${w.number(p.count, 0)} source addresses sent a single packet, as forged addresses do.`,
    'reason.many-sources': (p, w) =>
      `${w.number(p.count, 0)} sources took part; the largest has only ${w.percent(p.top_share)}.`,
    'reason.few-sources': (p, w) => `Speaks against: only ${w.number(p.count, 0)} source addresses.`,
    'reason.repeats': (p, w) =>
      `Speaks against: many SYNs repeat the same connection (${w.percent(p.fresh)} are new), as clients of a dead service do.`,
    'reason.no-conversation': (p, w) =>
      `There is no conversation: ${w.percent(p.fresh)} of the packets use a new pair of addresses and ports.`,
    'reason.never-opened': (p, w) =>
      `The connections were never opened: only ${w.percent(p.share)} were preceded by a SYN.`,
    'reason.unanswered': (p, w) =>
      `The target is seen sending, but does not answer this traffic (${w.percent(p.share)}).`,
    'reason.target-resets': (p, w) => `The target refused ${w.percent(p.share)} of the packets with RST.`,
    'reason.only-resets': (p, w) => `${w.percent(p.share)} of the inbound TCP packets are RST.`,
    'reason.asked-port': (p) =>
      `Speaks against: port ${p.port} is one that many clients do ask, and its answers are not in this evidence.`,
    'reason.same-from-all': (p, w) =>
      `${w.number(p.count, 0)} sources send uniform streams, all of ${w.number(p.bytes, 0)}-byte packets.`,
    'reason.steady-streams': (p, w) =>
      `Speaks against: steady streams (${w.percent(p.fresh)} of the packets begin a new one), as of video calls, games or a VPN.`,
    'reason.random-ports': (p, w) =>
      `The destination ports are random (${w.number(p.count, 0)} different ones).`,
    'reason.one-size': (p, w) =>
      `${w.percent(p.share)} of the packets have one size (${w.number(p.bytes, 0)} bytes).`,
    'reason.large-packets': (p, w) => `The packets are large, ${w.number(p.bytes, 0)} bytes on average.`,
    'reason.new-port-each': (p, w) => `${w.percent(p.fresh)} of the packets come from a port of their own.`,
    'reason.inhuman-pings': (p, w) =>
      `A single source sent ${w.number(p.per_second, 0)} echo requests/s; monitoring needs a few.`,
    'reason.no-use-for-icmp': () => 'Nothing that ICMP is good for needs such a rate.',
    'reason.no-first-fragment': () => 'There are only later fragments; their first ones never came.',
    'reason.few-first-fragments': (p, w) =>
      `First fragments are scarce (${w.percent(p.share)} of the number of later ones).`,
    'reason.first-fragments': (p, w) =>
      `First fragments are ${w.percent(p.share)} of the number of later ones.`,
    'reason.no-tunnel': (p, w) =>
      `${w.number(p.count, 0)} sources use a tunnel protocol without an answer; a real tunnel has few ends.`,
    'reason.never-answered': (p, w) =>
      `${w.number(p.count, 0)} connections were opened, yet the server hardly got to answer (${w.number(p.bytes)} bytes a connection).`,
    'reason.drip': (p, w) =>
      `The content drips: in ${w.duration(p.seconds)} each connection carried only ${w.number(p.bytes, 0)} bytes in ${w.number(p.packets)} packets.`,
    'reason.connections-each': (p, w) =>
      `${w.number(p.count, 0)} sources hold ${w.number(p.each, 0)} connections each on average.`,
    'reason.carpet': (p, w) =>
      `The attack is spread over ${w.number(p.hosts, 0)} addresses of one prefix, so that none stands out by itself (carpet bombing).`,
    'reason.short-evidence': (p, w) =>
      `The evidence covers only ${w.duration(p.seconds)}; rates are taken over that time, and how long the attack really lasted is not known.`,
  },
})
