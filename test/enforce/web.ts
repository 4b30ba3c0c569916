/**
 * nginx and HAProxy under a real flood: known attackers, attackers that were not there before, visitors, and a client of
 * the user's own network that is as fast as the attackers.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { accessLog } from '../../scripts/gen/access-log.ts'
import type { StoredFinding } from '../../src/model/finding.ts'
import type { ExportFormat } from '../../src/model/measure.ts'
import { exportFinding } from '../../src/pipeline/protect/export.ts'
import { scan } from '../../src/pipeline/scan.ts'
import type { Bench, Check, EnforceTest, Namespace } from './support.ts'
import { ended, sleep, until } from './support.ts'

const OWN = '10.83.0.0/24'
const SERVER = '10.84.0.1'
const PORT = 8080

export async function webFinding(folder: string): Promise<StoredFinding> {
  const path = join(folder, 'access.log')
  const flood = { start: 120, seconds: 60, rate: 200, sources: 60 }
  writeFileSync(path, [...accessLog({ lines: 2000, rate: 8, seed: 7, start: 1_773_147_600, flood })].join(''))
  const { findings } = await scan([{ path }])
  return findings.find((f) => f.variant === 'http-flood')!
}

const config = { own_networks: [OWN], never_block: [], carrier_nat: [] }

interface Server {
  readonly format: ExportFormat
  readonly needs: string
  /** starts it without the artefact; resolves to how it takes one in and how it is given its rollback */
  start(
    bench: Bench,
    space: Namespace,
  ): Promise<{ load(text: string): Promise<string>; undo(rollback: string): Promise<void> }>
}

const servers: readonly Server[] = [
  {
    format: 'nginx',
    needs: 'nginx',
    async start(bench, space) {
      const included = join(bench.folder, 'perisai.conf')
      const main = join(bench.folder, 'nginx.conf')
      writeFileSync(included, '')
      writeFileSync(
        main,
        `pid ${bench.folder}/nginx.pid; error_log ${bench.folder}/nginx.err; daemon off; user root;
events { worker_connections 4096; }
http { access_log off; include ${included};
  server { listen ${SERVER}:${PORT}; root ${bench.folder}/www; location = /kembali { return 200; }
    location / { try_files /index.html =404; } } }`,
      )
      space.run(
        'sh',
        '-c',
        `mkdir -p ${bench.folder}/www && echo here >${bench.folder}/www/index.html && chmod 755 ${bench.folder}`,
      )
      space.start('nginx', ['-c', main])
      const reload = async () => {
        const { status, stderr } = space.try('nginx', ['-c', main, '-t'])
        if (status !== 0) return stderr
        space.run('nginx', '-c', main, '-s', 'reload')
        await sleep(1500)
        return ''
      }
      return {
        load: (text) => (writeFileSync(included, text), reload()),
        undo: async (rollback) => void (writeFileSync(included, rollback), await reload()),
      }
    },
  },
  {
    format: 'haproxy',
    needs: 'haproxy',
    async start(bench, space) {
      const main = join(bench.folder, 'haproxy.cfg')
      writeFileSync(
        main,
        `global
    maxconn 4000
defaults
    mode http
    timeout connect 2s
    timeout client 5s
    timeout server 5s
frontend web
    bind ${SERVER}:${PORT}
    http-request return status 200 content-type text/plain string here if FALSE
    default_backend site
backend site
    http-request return status 200 content-type text/plain string here
`,
      )
      const clean = readFileSync(main, 'utf8')
      let child = space.start('haproxy', ['-db', '-f', main])
      const restart = async () => {
        const { status, stderr } = space.try('haproxy', ['-c', '-f', main])
        if (status !== 0) return stderr
        child.kill('SIGTERM')
        await ended(child)
        child = space.start('haproxy', ['-db', '-f', main])
        await sleep(1000)
        return ''
      }
      return {
        async load(text) {
          const at = clean.indexOf('\nbackend site') + 1
          writeFileSync(main, clean.slice(0, at) + text + clean.slice(at))
          return restart()
        },
        async undo(rollback) {
          const script = join(bench.folder, 'undo.sh')
          writeFileSync(script, rollback)
          space.run('sh', script, main)
          if (readFileSync(main, 'utf8') !== clean) throw new Error('the configuration is not as it was')
          await restart()
        },
      }
    },
  },
]

export const webTests: readonly EnforceTest[] = servers.map((server) => ({
  name: `${server.format} under a flood`,
  needs: ['ip', server.needs],
  run: (check, bench) => flood(server, check, bench),
}))

async function flood(server: Server, check: Check, bench: Bench): Promise<void> {
  const finding = await webFinding(bench.folder)
  const exported = await exportFinding(finding, { format: server.format, config })
  const csv = await exportFinding(finding, { format: 'csv', config })
  const sources = [...csv.artefact.text.matchAll(/^source,([\d.]+),/gm)]
    .map(([, address]) => address)
    .slice(0, 20)
  const space = bench.namespace()
  space.run('ip', 'address', 'add', `${SERVER}/32`, 'dev', 'lo')
  // every address of these networks may be used by a client here
  for (const net of ['198.18.0.0/15', '192.0.2.0/24', OWN])
    space.run('ip', 'route', 'add', 'local', net, 'dev', 'lo')
  const { load, undo } = await server.start(bench, space)
  const up = await until(() => space.try('curl', ['-s', `http://${SERVER}:${PORT}/`]).stdout.includes('here'))
  check('it answers without the artefact', up)
  const complaint = await load(exported.artefact.text)
  check('it takes the artefact', complaint === '', complaint)

  const visitors = Array.from({ length: 20 }, (_, k) => `192.0.2.${k + 1}`)
  const strangers = Array.from({ length: 10 }, (_, k) => `192.0.2.${k + 101}`)
  const groups = {
    known: { from: sources, each: 100, path: '/cari?q=' },
    fresh: { from: strangers, each: 400, path: '/cari?q=' },
    visitors: { from: visitors, each: 8, path: '/berita/' },
    searching: { from: visitors, each: 2, path: '/cari?q=' },
    own: { from: ['10.83.0.7'], each: 400, path: '/cari?q=' },
  }
  const counted = await request(space, groups)
  const share = ({ ok, all }: { ok: number; all: number }) => ok / all
  const shown = ({ ok, all }: { ok: number; all: number }) => `${ok} of ${all} answered`
  check(
    "at least 99 % of the known attackers' requests are refused",
    share(counted.known) <= 0.01,
    shown(counted.known),
  )
  check('a new attacker is held to the limit', share(counted.fresh) <= 0.35, shown(counted.fresh))
  check(
    'visitors are unharmed',
    share(counted.visitors) >= 0.99 && share(counted.searching) >= 0.99,
    `${shown(counted.visitors)}, ${shown(counted.searching)}`,
  )
  check('an allowlisted client is unharmed', share(counted.own) === 1, shown(counted.own))

  if (server.format === 'nginx') {
    const returned = await request(space, {
      known: { from: sources.slice(0, 5), each: 10, path: '/kembali?q=' },
    })
    check(
      'a location with return is not limited, as the warning says',
      share(returned.known) === 1,
      shown(returned.known),
    )
  }
  const one = { known: { from: sources.slice(0, 5), each: 10, path: '/cari?q=' } }
  await undo(exported.artefact.rollback)
  const after = await request(space, one)
  check('the rollback lets all in again', share(after.known) === 1, shown(after.known))

  const now = Math.floor(Date.now() / 1000)
  const ending = await exportFinding(finding, { format: server.format, config, now: now - 52, life: 60 })
  await load(ending.artefact.text)
  const still = await request(space, one)
  check('it acts before its end', share(still.known) <= 0.05, shown(still.known))
  await sleep(Math.max(0, (now + 9) * 1000 - Date.now()))
  const over = await request(space, one)
  check('it does nothing after its end, without being touched', share(over.known) === 1, shown(over.known))
}

interface Group {
  readonly from: readonly string[]
  readonly each: number
  readonly path: string
}

/** All groups at once, each client with one request after the other. */
async function request<K extends string>(
  space: Namespace,
  groups: Readonly<Record<K, Group>>,
): Promise<Record<K, { ok: number; all: number }>> {
  const child = space.start(process.execPath, ['-e', client, JSON.stringify(groups)])
  await ended(child)
  try {
    return JSON.parse(child.output())
  } catch {
    throw new Error(child.output())
  }
}

const client = `
const http = require('node:http')
const groups = JSON.parse(process.argv[1])
const out = {}
const one = (localAddress, path) => new Promise((resolve) => {
  const r = http.get({ host: '${SERVER}', port: ${PORT}, localAddress, path, agent: false }, (res) => {
    res.resume(); res.on('end', () => resolve(res.statusCode === 200)) })
  r.on('error', () => resolve(false)); r.setTimeout(10000, () => r.destroy())
})
Promise.all(Object.entries(groups).flatMap(([name, { from, each, path }]) => {
  out[name] = { ok: 0, all: 0 }
  return from.map(async (address) => {
    for (let i = 0; i < each; i++) { out[name].all++; if (await one(address, path + i)) out[name].ok++ }
  })
})).then(() => console.log(JSON.stringify(out)))
`
