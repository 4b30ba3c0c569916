/** A SYN flood from forged addresses at a real server behind the gateway, while real clients connect to it. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pcapOf } from '../../scripts/gen/capture.ts'
import { scene } from '../../scripts/gen/scenes.ts'
import { exportFinding } from '../../src/pipeline/protect/export.ts'
import { scan } from '../../src/pipeline/scan.ts'
import { gateway } from './nft-traffic.ts'
import type { EnforceTest } from './support.ts'
import { ended, sleep, until } from './support.ts'

const TARGET = '203.0.113.10'
const CLIENTS = 100
const SYNS = 6000

export const nftSyn: EnforceTest = {
  name: 'nft against a SYN flood with real clients',
  needs: ['ip', 'nft', 'python3'],
  async run(check, bench) {
    const path = join(bench.folder, 'syn.pcap')
    writeFileSync(
      path,
      pcapOf(scene('syn-flood', { seed: 4, start: 1_773_147_600, duration: 30, background: 60, rate: 900 })),
    )
    const { findings } = await scan([{ path }])
    const finding = findings.find((f) => f.variant === 'syn-flood')!
    const config = { own_networks: [], never_block: [], carrier_nat: [] }
    const { artefact } = await exportFinding(finding, { format: 'nft', config })

    const { a, g, t } = gateway(bench)
    t.run('ip', 'address', 'add', `${TARGET}/32`, 'dev', 'lo')
    // any address of these networks is the clients' own
    a.run('ip', 'route', 'add', 'local', '192.0.2.0/24', 'dev', 'lo')
    t.run(
      'nft',
      `table inet count { counter attack { } ; chain c { type filter hook prerouting priority -500; ip saddr 198.18.0.0/15 counter name attack ; } ; }`,
    )
    const port = finding.target.port!
    t.start(process.execPath, [
      '-e',
      `require('node:net').createServer((s) => s.on('error', () => {}).end('here')).listen(${port}, '${TARGET}')`,
    ])
    const clients = async (n: number, from: number): Promise<number> => {
      const script = `const net = require('node:net'); let ok = 0, done = 0
        for (let i = 0; i < ${n}; i++) setTimeout(() => { let text = ''
          const s = net.connect({ host: '${TARGET}', port: ${port}, localAddress: '192.0.2.' + (${from} + i) })
          s.setTimeout(8000, () => s.destroy()); s.on('data', (d) => (text += d)); s.on('error', () => {})
          s.on('close', () => { if (text === 'here') ok++; if (++done === ${n}) console.log(ok) }) }, i * 30)`
      const child = a.start(process.execPath, ['-e', script])
      await ended(child)
      return Number(child.output().trim())
    }
    const up = await until(() =>
      a
        .try('sh', ['-c', `echo | timeout 2 bash -c 'cat < /dev/tcp/${TARGET}/${port}'`])
        .stdout.includes('here'),
    )
    check('the server answers without the artefact', up)
    const load = g.try('nft', ['-f', '-'], artefact.text)
    check('nft takes the artefact', load.status === 0, load.stderr)
    const flood = a.start('python3', ['-c', flooder(port)])
    const [served] = await Promise.all([clients(CLIENTS, 1), ended(flood)])
    const sent = Number(flood.output().trim())
    const arrived = t.counted('attack')
    check(
      'at least 99 % of forged SYNs do not reach the server',
      sent >= SYNS && arrived <= sent * 0.01,
      `${arrived} of ${sent} arrived`,
    )
    check(
      'at least 99 % of clients are served during the flood',
      served >= CLIENTS * 0.99,
      `${served} of ${CLIENTS}`,
    )

    // the same rules with an end in three seconds
    const { nft } = await import('../../src/protection/exports/nft.ts')
    const { parseRange } = await import('../../src/protection/guards/range.ts')
    g.run('sh', '-c', `nft -f - <<'X'\n${artefact.rollback}\nX`)
    const now = Math.floor(Date.now() / 1000)
    const short = nft.write({
      id: 'feedbeef',
      finding: finding.id,
      class: finding.class,
      variant: 'test',
      made: now,
      expires: now + 4,
      blocks: [{ ...parseRange('192.0.2.0/25')!, expires: now + 4 }],
      outward: [],
      patterns: [],
      limit: null,
      names: [],
      target: null,
      exempt: [],
    })
    g.try('nft', ['-f', '-'], short.text)
    const blocked = await clients(1, 200)
    const connect = () => a.try('bash', ['-c', 'true']).status === 0
    check('a client outside of a block is served while it acts', blocked === 1 && connect())
    const kept = a.try(process.execPath, ['-e', probe(port, '192.0.2.9', 1000)]).stdout.trim()
    check('a blocked client is kept out', kept === 'no', kept)
    await sleep(Math.max(0, (now + 5) * 1000 - Date.now()))
    const back = a.try(process.execPath, ['-e', probe(port, '192.0.2.9', 3000)]).stdout.trim()
    check('after its end the block lets the client in again', back === 'yes', back)
  },
}

function probe(port: number, from: string, ms: number): string {
  return `const s = require('node:net').connect({ host: '${TARGET}', port: ${port}, localAddress: '${from}' })
    s.setTimeout(${ms}, () => { console.log('no'); s.destroy() }); s.on('error', () => {})
    s.on('connect', () => { console.log('yes'); s.destroy() })`
}

/** SYNs with right checksums from forged addresses, about two thousand a second. */
function flooder(port: number): string {
  return `
import socket, struct, time
s = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_RAW)
target = socket.inet_aton("${TARGET}")
def total(b):
    n = sum(struct.unpack("!%dH" % (len(b) // 2), b))
    n = (n >> 16) + (n & 0xffff)
    return ~(n + (n >> 16)) & 0xffff
for i in range(${SYNS}):
    source = struct.pack("!I", 0xC6120000 + (i * 7919) % 131072)
    tcp = struct.pack("!HHIIBBHHH", 1024 + i % 60000, ${port}, i, 0, 0x50, 2, 64240, 0, 0)
    tcp = tcp[:16] + struct.pack("!H", total(source + target + struct.pack("!BBH", 0, 6, 20) + tcp)) + tcp[18:]
    ip = struct.pack("!BBHHHBBH4s4s", 0x45, 0, 40, i & 0xffff, 0, 64, 6, 0, source, target)
    s.sendto(ip + tcp, ("${TARGET}", 0))
    if i % 20 == 0: time.sleep(0.01)
print(${SYNS})
`
}
