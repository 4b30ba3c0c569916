import { createHash } from 'node:crypto'
import type { Attribution, Finding, Message } from '../../src/model/finding.ts'

type Lang = 'id' | 'en'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const uuid = (n: number) => `6f1c3a52-0d0c-5b7e-9a5d-${String(n).padStart(12, '0')}`
const iso = (ms: number) => new Date(ms).toISOString()
const HOUR = 3_600_000

/** A handful of floods and one of each other kind, so that every column and colour is seen. */
export function makeFindings(lang: Lang): Finding[] {
  const say = (id: string, en: string): Message => ({
    key: 'mock',
    params: {},
    text: lang === 'id' ? id : en,
  })
  const title = (id: string, en: string) => {
    const title = lang === 'id' ? id : en
    return { title, summary: '', variant: title.split(/ terhadap | against /)[0] }
  }
  const now = Math.floor(Date.now() / 60_000) * 60_000

  function flood(
    n: number,
    more: Partial<Finding> & { ago: number; seconds: number; peak: number },
  ): Finding {
    const { ago, seconds, peak, ...rest } = more
    const start = now - ago * HOUR
    const end = start + seconds * 1000
    const lead = 40
    const values = Array.from({ length: seconds + 2 * lead }, (_, i) => {
      const inside = i >= lead && i < lead + seconds
      const wave = 0.75 + 0.2 * Math.sin(i / 7) + 0.05 * Math.sin(i * 1.7)
      return Math.round(inside ? peak * Math.min(1, (i - lead + 1) / 12) * wave : peak * 0.01 * wave)
    })
    const series = { start: iso(start - lead * 1000), step_s: 1 }
    return {
      id: uuid(n),
      class: 'denial-of-service',
      area: 'infrastructure',
      variant: 'dns-amplification',
      confidence: 96,
      start: iso(start),
      end: iso(end),
      target: { type: 'ipv4-addr', value: '203.0.113.24', port: 443 },
      sources: {
        count: 4812,
        count_is_estimate: true,
        spoofable: true,
        concentration: 0.03,
        top: Array.from({ length: 8 }, (_, i) => ({
          value: `198.51.100.${(i * 37 + n * 11) % 250}`,
          count: Math.round((peak * seconds * 0.02) / (i + 1)),
          share: 0.02 / (i + 1),
          ...(n % 2 === 0
            ? { country: ['ID', 'SG', 'US', 'unknown'][i % 4], asn: 64_500 + i, as_name: `Contoh Net ${i}` }
            : {}),
        })),
      },
      magnitude: {
        peak_packets_per_s: peak,
        peak_bits_per_s: peak * 8 * 1180,
        packets: peak * seconds * 0.7,
        bytes: peak * seconds * 0.7 * 1180,
        duration_s: seconds,
        peak_window_s: 1,
        mean_packets_per_s: peak * 0.7,
        baseline_packets_per_s: peak * 0.01,
      },
      reasons: [
        say(
          '99,4 % paket UDP berasal dari porta 53, padahal sasaran tidak pernah bertanya ke sana.',
          '99.4% of UDP packets come from port 53, though the target never asked there.',
        ),
        say(
          'Laju puncak 118 kali laju biasanya untuk sasaran yang sama.',
          'The peak rate is 118 times the usual rate of the same target.',
        ),
        say(
          'Rata-rata jawaban 1.180 bita; jawaban sebesar itu lazim dipakai untuk amplifikasi.',
          'Answers average 1,180 bytes, a size commonly used for amplification.',
        ),
      ],
      alternatives: [
        {
          ...say('Penyelesai DNS yang sibuk', 'A busy DNS resolver'),
          rejected_because: say(
            'Sasaran tidak mengirim satu pun pertanyaan DNS dalam rentang ini.',
            'The target sent not a single DNS query in this span.',
          ),
        },
        {
          ...say('Pemindaian penelitian', 'A research scan'),
          rejected_because: say(
            'Pengukuran mengirim pertanyaan, bukan jawaban besar tanpa pertanyaan.',
            'A measurement sends queries, not large answers without any.',
          ),
        },
      ],
      evidence: [
        {
          path: `bukti/tepi-jakarta-${n}.pcapng`,
          sha256: hash(`evidence ${n}`),
          format: 'pcapng',
          records: 5_242_113,
          first: iso(start - 40_000),
          last: iso(end + 40_000),
        },
      ],
      attribution: [],
      techniques: ['T1498.002'],
      series: [
        { name: 'series.packets_per_second', unit: 'packets/s', ...series, values },
        {
          name: 'series.bits_per_second',
          unit: 'bit/s',
          ...series,
          values: values.map((v) => v * 8 * 1180),
        },
      ],
      recogniser: { id: 'flood', version: 1 },
      modified: iso(end + HOUR / 2),
      text: {
        variant: lang === 'id' ? 'Amplifikasi DNS' : 'DNS amplification',
        title:
          lang === 'id'
            ? 'Banjir amplifikasi DNS terhadap 203.0.113.24'
            : 'DNS amplification flood against 203.0.113.24',
        summary:
          lang === 'id'
            ? 'Selama 5 menit 12 detik, 203.0.113.24 dibanjiri jawaban DNS yang tidak pernah diminta, memuncak pada 182 ribu paket per detik (1,72 Gbit/s), dari sekitar 4.812 alamat.'
            : 'For 5 minutes 12 seconds 203.0.113.24 was flooded with DNS answers that it never asked for, peaking at 182 thousand packets per second (1.72 Gbit/s), from about 4,812 addresses.',
      },
      ...rest,
    }
  }

  const hypotheses: Attribution[] = [
    {
      hypothesis: say('Kelompok pemerasan DDoS', 'A DDoS extortion group'),
      likelihood: 'likely',
      confidence: 55,
      basis: [
        say('Surat tuntutan diterima dua jam sebelumnya.', 'A ransom note came two hours before.'),
        say(
          'Pola bertahap sama dengan insiden terdokumentasi.',
          'The stepped pattern equals documented incidents.',
        ),
      ],
      actor: { state: 'non-state', origin: 'foreign' },
    },
    {
      hypothesis: say('Aktor yang bersimpati pada suatu negara', 'Actors in sympathy with a state'),
      likelihood: 'unlikely',
      confidence: 35,
      basis: [say('Sasaran pernah disebut dalam kanal mereka.', 'The target was named in their channel.')],
      actor: { state: 'unknown', origin: 'unknown' },
    },
    {
      hypothesis: say('Tidak dapat ditentukan', 'Cannot be told'),
      likelihood: 'unknown',
      confidence: 20,
      basis: [],
    },
  ]

  const few = flood(2, { ago: 1, seconds: 10, peak: 1420 }).sources
  return [
    flood(1, { ago: 2, seconds: 312, peak: 182_400, attribution: hypotheses }),
    flood(2, {
      ago: 30,
      seconds: 1260,
      peak: 1420,
      variant: 'http-flood',
      confidence: 88,
      target: { type: 'domain-name', value: 'layanan.contoh.go.id' },
      sources: { ...few, count: 37, spoofable: false, count_is_estimate: false },
      magnitude: { peak_requests_per_s: 1420, requests: 1_240_112, mean_requests_per_s: 984 },
      techniques: ['T1499.002'],
      text: title('Banjir HTTP terhadap layanan.contoh.go.id', 'HTTP flood against layanan.contoh.go.id'),
    }),
    flood(3, {
      ago: 75,
      seconds: 44,
      peak: 61_300,
      variant: 'syn-flood',
      confidence: 97,
      sample: true,
      target: { type: 'ipv6-addr', value: '2001:db8:4:9::10', port: 80 },
      techniques: ['T1498.001', 'T1499.001'],
      text: title('Banjir SYN terhadap [2001:db8:4:9::10]:80', 'SYN flood against [2001:db8:4:9::10]:80'),
    }),
    flood(4, {
      ago: 300,
      seconds: 7300,
      peak: 9100,
      variant: 'ntp-amplification',
      confidence: 62,
      sample: true,
      target: { type: 'ipv4-prefix', value: '192.0.2.0/24' },
      text: title(
        'Banjir amplifikasi NTP terhadap 192.0.2.0/24',
        'NTP amplification flood against 192.0.2.0/24',
      ),
    }),
    flood(5, {
      ago: 50,
      seconds: 200,
      peak: 400,
      class: 'coordination',
      area: 'politics',
      variant: 'co-text',
      confidence: 81,
      target: { type: 'name', value: '#contohpemilu' },
      magnitude: { accounts: 214, posts: 3820 },
      series: undefined,
      techniques: ['T0049'],
      text: title(
        '214 akun bertindak serempak pada #contohpemilu',
        '214 accounts act as one on #contohpemilu',
      ),
    }),
    flood(6, {
      ago: 90,
      seconds: 60,
      peak: 1,
      class: 'leak',
      area: 'privacy',
      variant: 'public-bucket',
      confidence: 93,
      target: { type: 'url', value: 'https://unduh.contoh.id/cadangan/pelanggan-2026.csv' },
      magnitude: { records: 48_211 },
      series: undefined,
      techniques: ['T1530'],
      text: title(
        '48.211 baris data pribadi terbuka di unduh.contoh.id',
        '48,211 rows of personal data open',
      ),
    }),
    ...Array.from({ length: 70 }, (_, i) => {
      const value = `203.0.113.${(i * 29) % 250}`
      return flood(100 + i, {
        ago: 400 + i * 13,
        seconds: 20 + ((i * 53) % 900),
        peak: 800 + ((i * 7919) % 90_000),
        variant: ['udp-flood', 'syn-flood', 'ssdp-amplification', 'icmp-flood', 'fragment-flood'][i % 5],
        confidence: 55 + ((i * 17) % 44),
        target: { type: 'ipv4-addr', value },
        text: title(`Banjir terhadap ${value}`, `Flood against ${value}`),
      })
    }),
  ]
}
