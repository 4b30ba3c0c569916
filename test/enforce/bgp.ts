/** What ExaBGP announces arrives in BIRD as planned, is withdrawn at its end, and goes with the rollback. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pcapOf } from '../../scripts/gen/capture.ts'
import { scene } from '../../scripts/gen/scenes.ts'
import type { StoredFinding } from '../../src/model/finding.ts'
import { exportFinding } from '../../src/pipeline/protect/export.ts'
import { scan } from '../../src/pipeline/scan.ts'
import type { Bench, Check, EnforceTest, Namespace } from './support.ts'
import { ended, sleep, until } from './support.ts'
import { webFinding } from './web.ts'

const config = { own_networks: [], never_block: [], carrier_nat: [] }

export const bgp: EnforceTest = {
  name: 'ExaBGP to BIRD',
  needs: ['ip', 'exabgp', 'bird', 'birdc'],
  async run(check, bench) {
    const path = join(bench.folder, 'dns.pcap')
    const options = { seed: 5, start: 1_773_147_600, duration: 30, background: 60, rate: 700 }
    writeFileSync(path, pcapOf(scene('dns-amplification', options)))
    const { findings } = await scan([{ path }])
    const finding = findings.find((f) => f.variant === 'dns-amplification')!
    const web = await webFinding(bench.folder)
    await Promise.all([
      flowspecOfPatterns(finding, check, bench),
      flowspecOfSources(web, check, bench),
      blackHole(finding, check, bench),
    ])
  },
}

async function flowspecOfPatterns(finding: StoredFinding, check: Check, bench: Bench): Promise<void> {
  const session = new Session(bench, 'patterns')
  const now = Math.floor(Date.now() / 1000)
  const { artefact } = await exportFinding(finding, { format: 'flowspec', config, now: now - 30, life: 60 })
  await session.run(artefact.text)
  const rule = 'flow4 { dst 203.0.113.10/32; proto 17; sport 53; }'
  const came = await session.shows(rule)
  const limit = Number(/rate-limit (\d+)/.exec(artefact.text)![1])
  const bits = Buffer.alloc(4)
  bits.writeFloatBE(limit)
  check(
    'FlowSpec for a pattern arrives',
    came && session.table().includes('fragment !!is_fragment'),
    session.table(),
  )
  check(
    'with the limit that was planned',
    session.table().includes(`0x80060000, 0x${bits.toString('hex')}`),
    `${limit} bytes/s`,
  )
  check('and nothing but what was planned', session.table().match(/^flow4/gm)?.length === 2)
  await sleep(Math.max(0, (now + 31) * 1000 - Date.now()))
  check(
    'it is withdrawn at its end',
    await until(() => !session.table().includes('flow4 {'), 8000),
    session.table(),
  )
}

async function flowspecOfSources(finding: StoredFinding, check: Check, bench: Bench): Promise<void> {
  const session = new Session(bench, 'sources')
  const { artefact } = await exportFinding(finding, { format: 'flowspec', config })
  await session.run(artefact.text)
  const planned = [...artefact.text.matchAll(/announce flow route \{ match \{ source (\S+); \}/g)]
    .map(([, s]) => s)
    .sort()
  await session.shows(' { src ')
  const arrived = () => [...session.table().matchAll(/flow[46] \{ src (\S+); \}/g)].map(([, s]) => s).sort()
  const same = await until(() => arrived().join() === planned.join())
  check(
    'FlowSpec for proven sources arrives, each once',
    same && planned.length > 10,
    `${arrived().length} of ${planned.length}`,
  )
  await session.run(artefact.rollback)
  check('the rollback withdraws all', await until(() => arrived().length === 0), `${arrived().length} left`)
}

async function blackHole(finding: StoredFinding, check: Check, bench: Bench): Promise<void> {
  const session = new Session(bench, 'hole')
  const { artefact } = await exportFinding(finding, { format: 'rtbh', config })
  await session.run(artefact.text)
  const came = await session.shows('203.0.113.10/32')
  check(
    'RTBH arrives with the community of RFC 7999',
    came && session.table().includes('(65535,666)'),
    session.table(),
  )
  check('for one address only', session.table().match(/^\d[\d.]+\/\d+/gm)?.length === 1)
  await session.run(artefact.rollback)
  check('its rollback withdraws it', await until(() => !session.table().includes('203.0.113.10/32')))
}

class Session {
  private readonly space: Namespace
  private readonly folder: string
  private exabgp: ReturnType<Namespace['start']> | null = null
  private readonly socket: string

  constructor(bench: Bench, name: string) {
    this.space = bench.namespace()
    this.folder = join(bench.folder, name)
    this.socket = join(bench.folder, `${name}.ctl`)
    const conf = join(bench.folder, `${name}.bird.conf`)
    writeFileSync(
      conf,
      `router id 10.0.0.2; flow4 table f4; flow6 table f6; protocol device {}
protocol bgp x { local 127.0.0.2 port 1790 as 65002; neighbor 127.0.0.1 as 65001; passive on; multihop;
  ipv4 { import all; export none; }; flow4 { table f4; import all; export none; };
  flow6 { table f6; import all; export none; }; }`,
    )
    this.space.start('bird', ['-f', '-c', conf, '-s', this.socket])
  }

  /** Runs a script as ExaBGP's process, in place of the one before. */
  async run(script: string): Promise<void> {
    if (this.exabgp) {
      this.exabgp.kill('SIGTERM')
      await ended(this.exabgp)
    }
    const file = `${this.folder}.sh`
    const conf = `${this.folder}.exabgp.conf`
    writeFileSync(file, script)
    writeFileSync(
      conf,
      `process perisai { run /bin/sh ${file}; encoder text; }
neighbor 127.0.0.2 { router-id 10.0.0.1; local-address 127.0.0.1; local-as 65001; peer-as 65002; hold-time 30;
  family { ipv4 unicast; ipv4 flow; ipv6 flow; } api { processes [ perisai ]; } }`,
    )
    await until(() => this.space.try('birdc', ['-s', this.socket, 'show', 'status']).status === 0)
    this.exabgp = this.space.start('exabgp', [conf], {
      'exabgp.tcp.port': '1790',
      'exabgp.tcp.bind': '',
      'exabgp.daemon.user': 'root',
      'exabgp.daemon.drop': 'false',
      'exabgp.api.ack': 'false',
      'exabgp.api.cli': 'false',
    })
    await until(
      () => this.space.try('birdc', ['-s', this.socket, 'show', 'protocols']).stdout.includes('Established'),
      20_000,
    )
  }

  table(): string {
    return this.space.try('birdc', ['-s', this.socket, 'show', 'route', 'all']).stdout
  }

  shows(text: string): Promise<boolean> {
    return until(() => this.table().includes(text), 15_000)
  }
}
