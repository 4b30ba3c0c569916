/**
 * Response policy zone (draft-vixie-dnsop-dns-rpz), for unbound, BIND, Knot and PowerDNS: the resolver answers that
 * deceptive names do not exist. Owner names are relative to the zone, and no directive but $TTL is written.
 */
import { addressText, prefixLength, toPrefixes } from '../guards/range.ts'
import type { Range } from '../guards/range.ts'
import type { Exporter } from './exporter.ts'
import { comment, headerLines, timerLine } from './header.ts'

/** Seconds: a rollback reaches every stub resolver within this time. */
const TTL = 60

export const rpz: Exporter = {
  format: 'rpz',
  extension: '.rpz.zone',
  rollbackExtension: '.rollback.zone',
  patterns: 'none',
  takes: ['names', 'outward'],
  write(order) {
    const about = headerLines(order, [
      'load (unbound): rpz: name: perisai.rpz, zonefile: FILE; then unbound-control auth_zone_reload perisai.rpz',
      timerLine(order, 'cp ROLLBACK FILE, then reload'),
    ])
    const records = [
      ...order.names.flatMap(({ name }) => [`${name} CNAME .`, `*.${name} CNAME .`]),
      ...order.outward.flatMap(toPrefixes).map((range) => `${addressOwner(range)} CNAME .`),
    ]
    return {
      text: zone(order.made, about, records),
      // an empty zone with a later serial, which secondaries take as well
      rollback: zone(order.made + 1, [`Takes back the Perisai zone for finding ${order.finding}`], []),
      warnings: [
        {
          id: 'Zona RPZ tidak mengenal waktu berakhir: jadwalkan rollback, barisnya ada di kepala berkas.',
          en: 'A response policy zone knows no end: schedule the rollback; the line stands at the head of the file.',
        },
        {
          id: 'Beri tahu pengguna mengapa nama ini tidak terbuka, dan ke mana mereka dapat mengadu bila keliru.',
          en: 'Tell users why these names do not open, and where they can object if this is a mistake.',
        },
      ],
    }
  },
}

function zone(serial: number, about: readonly string[], records: readonly string[]): string {
  return (
    comment(about, ';') +
    `$TTL ${TTL}\n@ SOA localhost. hostmaster.localhost. ${serial} 300 60 86400 ${TTL}\n@ NS localhost.\n` +
    records.map((record) => `${record}\n`).join('')
  )
}

/** Answers that point at an address: length, then the address backwards, as the draft writes it. */
function addressOwner(range: Range): string {
  const length = prefixLength(range)!
  if (range.family === 4)
    return `${length}.${addressText(4, range.from).split('.').reverse().join('.')}.rpz-ip`
  const groups = Array.from({ length: 8 }, (_, k) =>
    ((range.from >> BigInt(112 - 16 * k)) & 0xffffn).toString(16),
  )
  return `${length}.${groups.reverse().join('.')}.rpz-ip`
}
