/**
 * The artefact on a gateway between attackers, clients and the target. Whole situations are replayed from both sides in
 * their own time, each packet marked (in the type of service, which no rule reads) as attack or ordinary by the generator
 * that made it; the target's side counts what arrives.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pcapOf } from '../../scripts/gen/capture.ts'
import { scene } from '../../scripts/gen/scenes.ts'
import type { SceneName } from '../../scripts/gen/scenes.ts'
import { frameOf } from '../../scripts/gen/traffic.ts'
import { hitShare, stoppedShare } from '../../src/protection/replay/report.ts'
import { exportFinding } from '../../src/pipeline/protect/export.ts'
import { scan } from '../../src/pipeline/scan.ts'
import type { Bench, Check, EnforceTest, Namespace } from './support.ts'
import { ended } from './support.ts'

const TARGET = '203.0.113.10'
const ETHERNET = 14
/** Values of the type-of-service byte: DSCP 1 and 2. */
const MARK = { attack: 4, ordinary: 8 }

export const nftTraffic: EnforceTest = {
  name: 'nft between namespaces',
  needs: ['ip', 'nft', 'python3'],
  async run(check, bench) {
    const names = ['dns-amplification', 'syn-ack-reflection', 'ack-flood'] as const
    // each has namespaces of its own, and most of the time is the situations' own
    await Promise.all(names.map((name) => replay(name, check, bench)))
  },
}

/** A gateway G between the outside A and the target's side T, which takes everything and answers nothing. */
export function gateway(bench: Bench): { a: Namespace; g: Namespace; t: Namespace } {
  const [a, g, t] = [bench.namespace(), bench.namespace(), bench.namespace()]
  bench.cable(a, '10.81.0.1/24', g, '10.81.0.2/24')
  bench.cable(t, '10.82.0.1/24', g, '10.82.0.2/24')
  a.run('ip', 'route', 'add', 'default', 'via', '10.81.0.2')
  t.run('ip', 'route', 'add', 'default', 'via', '10.82.0.2')
  g.run('ip', 'route', 'add', 'default', 'via', '10.81.0.1')
  g.run('ip', 'route', 'add', `${TARGET}/32`, 'via', '10.82.0.1')
  g.run('sysctl', '-qw', 'net.ipv4.ip_forward=1')
  for (const scope of ['all', 'default']) {
    for (const n of [a, g, t]) n.run('sysctl', '-qw', `net.ipv4.conf.${scope}.rp_filter=0`)
  }
  for (const n of [a, g, t])
    n.run('sh', '-c', 'for f in /proc/sys/net/ipv4/conf/*/rp_filter; do echo 0 >$f; done')
  return { a, g, t }
}

async function replay(name: SceneName, check: Check, bench: Bench): Promise<void> {
  const options = { seed: 31, start: 1_773_147_600, duration: 9, background: 300, rate: 1500 }
  const path = join(bench.folder, `${name}.pcap`)
  writeFileSync(path, pcapOf(scene(name, options)))
  const { findings } = await scan([{ path }])
  const finding = findings.find((f) => f.variant === name && f.target.value === TARGET)
  if (!finding) return check(`${name}: found`, false, findings.map((f) => f.variant).join(', '))
  const config = { own_networks: [], never_block: [], carrier_nat: [] }
  const { artefact, replay: predicted } = await exportFinding(finding, { format: 'nft', config })

  const { a, g, t } = gateway(bench)
  t.run('nft', counters)
  // something of the owner's own, which must be there afterwards as it was
  g.run(
    'nft',
    'table inet owner { set mine { type ipv4_addr; elements = { 192.0.2.1 } } ; chain c { type filter hook forward priority 5; ip saddr @mine drop ; } ; }',
  )
  const before = g.ruleset()
  const load = g.try('nft', ['-f', '-'], artefact.text)
  check(`${name}: nft takes the artefact`, load.status === 0, load.stderr)

  const sent = marked(name, options, join(bench.folder, `${name}.bin`))
  const sender = a.start('python3', [
    join(import.meta.dirname, 'send.py'),
    a.name,
    t.name,
    join(bench.folder, `${name}.bin`),
  ])
  await ended(sender)
  const arrived = { attack: t.counted('attack'), ordinary: t.counted('ordinary') }
  const stopped = 1 - arrived.attack / sent.attack
  const lost = 1 - arrived.ordinary / sent.ordinary
  const percent = (share: number) => `${(share * 100).toFixed(2)} %`
  check(
    `${name}: at least 99 % of the attack is dropped`,
    stopped >= 0.99 && sent.attack > 1000,
    `${percent(stopped)} of ${sent.attack}; the replay said ${percent(stoppedShare(predicted!))}`,
  )
  check(
    `${name}: at most 1 % of the ordinary traffic is lost`,
    lost <= 0.01 && sent.ordinary > 100,
    `${percent(lost)} of ${sent.ordinary}; the replay said ${percent(hitShare(predicted!))}`,
  )
  g.try('nft', ['-f', '-'], artefact.rollback)
  check(`${name}: the rollback leaves the ruleset byte for byte`, g.ruleset() === before)
}

const counters = `table inet count {
  counter attack { }
  counter ordinary { }
  chain c { type filter hook prerouting priority -500;
    ip daddr ${TARGET} ip dscp 1 counter name attack
    ip daddr ${TARGET} ip dscp 2 counter name ordinary
  }
}`

function isMartian(first: number): boolean {
  return first === 0 || first === 10 || first === 127 || first >= 224
}

/** Writes what send.py sends; returns how many packets go to the target. */
function marked(
  name: SceneName,
  options: Parameters<typeof scene>[1],
  file: string,
): { attack: number; ordinary: number } {
  const ordinary = new Map<string, number>()
  for (const packet of scene('mix', options)) {
    const key = Buffer.from(frameOf(packet)).toString('latin1')
    ordinary.set(key, (ordinary.get(key) ?? 0) + 1)
  }
  const records: Buffer[] = []
  const sent = { attack: 0, ordinary: 0 }
  const target = Buffer.from(TARGET.split('.').map(Number))
  for (const packet of scene(name, options)) {
    const frame = Buffer.from(frameOf(packet))
    if (frame.readUInt16BE(12) !== 0x0800) continue
    const ip = frame.subarray(ETHERNET, ETHERNET + frame.readUInt16BE(ETHERNET + 2))
    const inward = ip.subarray(16, 20).equals(target)
    if (!inward && !ip.subarray(12, 16).equals(target)) continue
    // no router passes on what comes from or goes to such a network: that loss would not be the artefact's
    if (isMartian(ip[inward ? 12 : 16])) continue
    const key = frame.toString('latin1')
    const left = ordinary.get(key) ?? 0
    if (left > 0) ordinary.set(key, left - 1)
    const kind = left > 0 ? 'ordinary' : 'attack'
    if (inward) sent[kind]++
    const header = Buffer.alloc(11)
    header.writeDoubleLE(packet.time - options!.start!, 0)
    header.writeUInt8(inward ? 0 : 1, 8)
    header.writeUInt16LE(ip.length, 9)
    const copy = Buffer.from(ip)
    copy[1] = MARK[kind]
    records.push(header, copy)
  }
  writeFileSync(file, Buffer.concat(records))
  return sent
}
