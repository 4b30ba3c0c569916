/**
 * `perisai probe` against a real resolver, a real site and a real control, over a router whose rules lie, drop, reset,
 * throttle and forge: network namespaces, so root only; elsewhere it says that it is skipped.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeCertificate } from '../scripts/gen/certificates.ts'
import { CONTENT } from '../scripts/gen/measurements.ts'
import { measurementOf } from '../src/readers/ooni/measurement.ts'
import { judgeMeasurement } from '../src/recognisers/measurement/index.ts'
import { LIARS, MAIL, THROTTLE } from './support/probe-world.ts'
import type { World } from './support/probe-world.ts'

const id = `p${process.pid.toString(36)}`
const [cli, mid, srv] = ['c', 'm', 's'].map((letter) => `${id}${letter}`)
const root = join(import.meta.dirname, '..')

/** Null, or why network namespaces cannot be had here. */
function obstacle(): string | null {
  if (process.getuid?.() !== 0) return 'not root'
  const tried = `${id}x`
  for (const [program, ...rest] of [
    ['ip', 'netns', 'add', tried],
    ['ip', 'netns', 'exec', tried, 'nft', 'add', 'table', 'ip', 'x'],
  ]) {
    const { status, error, stderr } = spawnSync(program, rest, { encoding: 'utf8' })
    if (status !== 0) {
      spawnSync('ip', ['netns', 'del', tried])
      return `${program}: ${error?.message ?? stderr.trim()}`
    }
  }
  spawnSync('ip', ['netns', 'del', tried])
  return null
}

const missing = obstacle()
if (missing !== null) console.log(`probe in network namespaces: skipped (${missing})`)

const host = 'www.warta.example'
const site = '195.0.2.10'
const resolver = '195.0.2.53'
const control = '195.0.2.80'
const middle = '195.0.113.1'
const run = (program: string, ...rest: string[]): string =>
  execFileSync(program, rest, { encoding: 'utf8', stdio: 'pipe' })
const inside = (ns: string, ...rest: string[]): string => run('ip', 'netns', 'exec', ns, ...rest)

describe.skipIf(missing !== null)('a measurement over a network that interferes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'perisai-probe-'))
  const running: ChildProcess[] = []

  beforeAll(async () => {
    for (const ns of [cli, mid, srv]) {
      run('ip', 'netns', 'add', ns)
      inside(ns, 'ip', 'link', 'set', 'lo', 'up')
    }
    run('ip', 'link', 'add', `${id}a`, 'netns', cli, 'type', 'veth', 'peer', 'name', `${id}b`, 'netns', mid)
    run('ip', 'link', 'add', `${id}d`, 'netns', mid, 'type', 'veth', 'peer', 'name', `${id}e`, 'netns', srv)
    const links: [string, string, string[]][] = [
      [cli, `${id}a`, ['195.0.113.2/24']],
      [mid, `${id}b`, [`${middle}/24`]],
      [mid, `${id}d`, ['195.0.2.1/24']],
      [srv, `${id}e`, [`${site}/24`, `${resolver}/24`, `${control}/24`]],
    ]
    for (const [ns, link, addresses] of links) {
      for (const address of addresses) inside(ns, 'ip', 'addr', 'add', address, 'dev', link)
      inside(ns, 'ip', 'link', 'set', link, 'up')
    }
    inside(cli, 'ip', 'route', 'add', 'default', 'via', middle)
    inside(srv, 'ip', 'route', 'add', 'default', 'via', '195.0.2.1')
    inside(mid, 'sysctl', '-qw', 'net.ipv4.ip_forward=1')
    for (const ns of [cli, srv]) {
      mkdirSync(`/etc/netns/${ns}`, { recursive: true })
      writeFileSync(`/etc/netns/${ns}/resolv.conf`, `nameserver ${resolver}\noptions timeout:1 attempts:1\n`)
    }
    const authority = makeCertificate({ organisation: 'Otoritas Contoh', common: 'Otoritas Contoh R1' })
    const forger = makeCertificate({ organisation: 'Jalur Tengah', common: 'Jalur Tengah CA' })
    const keysOf = (issuer: typeof authority) => {
      const made = makeCertificate({ organisation: 'Warta', common: host, hosts: [host], issuer })
      return { key: made.keyPem, cert: made.pem }
    }
    const world: World = {
      host,
      site,
      resolver,
      control,
      middle,
      page: `<!doctype html><title>Warta Contoh Harian</title><p>${CONTENT}`,
      blockPage: '<title>Pemberitahuan</title>Situs ini diblokir sesuai peraturan perundang-undangan.',
      good: keysOf(authority),
      forged: keysOf(forger),
    }
    writeFileSync(join(folder, 'world.json'), JSON.stringify(world))
    writeFileSync(join(folder, 'authority.pem'), authority.pem)
    await Promise.all([start(srv, 'site'), start(mid, 'middle')])
  }, 120_000)

  afterAll(() => {
    for (const child of running) child.kill('SIGKILL')
    for (const ns of [cli, mid, srv]) {
      spawnSync('ip', ['netns', 'del', ns])
      rmSync(`/etc/netns/${ns}`, { recursive: true, force: true })
    }
    rmSync(folder, { recursive: true, force: true })
  })

  const env = () => ({ ...process.env, NODE_EXTRA_CA_CERTS: join(folder, 'authority.pem') })

  function start(ns: string, role: string): Promise<void> {
    const script = join(root, 'test/support/probe-world.ts')
    const node = ['netns', 'exec', ns, process.execPath, script, role, join(folder, 'world.json')]
    const child = spawn('ip', node, { env: env(), stdio: ['ignore', 'pipe', 'inherit'] })
    running.push(child)
    return new Promise((resolve, reject) => {
      child.stdout.once('data', () => resolve())
      child.once('exit', (code) => reject(new Error(`${role} ended with ${code}`)))
    })
  }

  /** Measures under these rules of the router, as a user would, and judges what was written. */
  function probed(url: string, rules: string) {
    inside(mid, 'nft', 'flush', 'ruleset')
    if (rules !== '') {
      const put = spawnSync('ip', ['netns', 'exec', mid, 'nft', '-f', '-'], {
        input: rules,
        encoding: 'utf8',
      })
      expect(put.stderr).toBe('')
    }
    const at = `http://${control}:7374/`
    const { stdout, stderr, status } = spawnSync(
      'ip',
      ['netns', 'exec', cli, process.execPath, join(root, 'src/cli/main.ts'), 'probe', url].concat(
        ['--control', at, '--format', 'jsonl', '--timeout', '2', '--yes', '--home', join(folder, 'home')],
        ['--country', 'id', '--asn', '64511'],
      ),
      { env: env(), encoding: 'utf8' },
    )
    expect(stderr).toBe('')
    expect(status).toBe(0)
    const measurement = measurementOf(JSON.parse(stdout))
    if (typeof measurement === 'string') throw new Error(measurement)
    expect(measurement).toMatchObject({ country: 'ID', asn: 64511, controlFailure: null, input: url })
    return judgeMeasurement(measurement)!
  }

  const nat = (what: string): string =>
    `table ip t {\nchain c {\ntype nat hook prerouting priority dstnat\nip saddr 195.0.113.2 ${what}\n}\n}\n`
  const forward = (what: string): string =>
    `table ip t {\nchain c {\ntype filter hook forward priority filter\nip saddr 195.0.113.2 ip daddr ${site} ${what}\n}\n}\n`
  const liar = (port: number): string => nat(`udp dport 53 dnat to ${middle}:${port}`)
  const http = `http://${host}/`
  const https = `https://${host}/`
  const mail = `smtp://${host}:587`

  test.each([
    ['nothing in the way, HTTP', http, '', []],
    ['nothing in the way, HTTPS', https, '', []],
    ['a resolver that denies the name', https, liar(LIARS.nxdomain), ['dns-nxdomain']],
    ['a resolver that leads to a private address', https, liar(LIARS.bogon), ['dns-bogon']],
    [
      'a resolver that leads to a block page',
      http,
      liar(LIARS.blockPage),
      ['dns-other-page', 'http-block-page'],
    ],
    ['dropped packets', https, forward('tcp dport 443 drop'), ['tcp-timeout']],
    ['a refused connection', https, forward('tcp dport 443 reject with tcp reset'), ['tcp-refused']],
    [
      'a reset once the name was said',
      https,
      forward('tcp dport 443 tcp flags & psh == psh reject with tcp reset'),
      ['tls-reset'],
    ],
    [
      'silence once the name was said',
      https,
      forward('tcp dport 443 tcp flags & psh == psh drop'),
      ['tls-timeout'],
    ],
    [
      'a reset once the page was asked for',
      http,
      forward('tcp dport 80 tcp flags & psh == psh reject with tcp reset'),
      ['http-reset'],
    ],
    [
      'a proxy that forges the certificate',
      https,
      nat(`tcp dport 443 dnat to ${middle}:443`),
      ['tls-forged'],
    ],
    [
      'a proxy that puts its page in place',
      http,
      nat(`tcp dport 80 dnat to ${middle}:80`),
      ['http-block-page'],
    ],
    [
      'throttling to one byte a second',
      http,
      nat(`tcp dport 80 dnat to ${middle}:${THROTTLE}`),
      ['http-timeout'],
    ],
    ['nothing in the way of mail', mail, '', []],
    [
      'an offer of STARTTLS that is crossed out',
      mail,
      nat(`tcp dport 587 dnat to ${middle}:${MAIL.crossed}`),
      ['starttls-blanked'],
    ],
    [
      'a forged certificate after STARTTLS',
      mail,
      nat(`tcp dport 587 dnat to ${middle}:${MAIL.forged}`),
      ['tls-forged'],
    ],
  ] as const)(
    '%s',
    (_, url, rules, expected) => {
      const verdict = probed(url, rules)
      expect(verdict.fired.map(({ rule }) => rule)).toEqual(expected)
      expect(verdict.outcome).toBe(expected.length > 0 ? 'interference' : 'none')
    },
    60_000,
  )
})
