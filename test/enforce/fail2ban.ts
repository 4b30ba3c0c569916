/** fail2ban itself with the jail: who it bans from a live log, whom it leaves, and that it bans nobody after the end. */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportFinding } from '../../src/pipeline/protect/export.ts'
import type { Bench, EnforceTest, Namespace } from './support.ts'
import { until } from './support.ts'
import { webFinding } from './web.ts'

const config = { own_networks: ['192.0.2.0/25'], never_block: [], carrier_nat: [] }

export const fail2banTest: EnforceTest = {
  name: 'fail2ban bans by the jail',
  needs: ['ip', 'fail2ban-server', 'fail2ban-client', 'fail2ban-regex'],
  async run(check, bench) {
    const finding = await webFinding(bench.folder)
    const { artefact } = await exportFinding(finding, { format: 'fail2ban', config })
    const space = bench.namespace()
    const regex = /^failregex = (.*)$/m.exec(artefact.text)![1]
    const date = /^datepattern = (.*)$/m.exec(artefact.text)![1].replaceAll('%%', '%')
    const matched = space.run('fail2ban-regex', '-d', date, join(bench.folder, 'access.log'), regex)
    const [, lines, hits] = /Lines: (\d+) lines, \d+ ignored, (\d+) matched/.exec(matched) ?? []
    check(
      'fail2ban-regex finds the attack in the evidence',
      Number(hits) > 10_000,
      `${hits} of ${lines} lines`,
    )

    const live = new Jail(bench, space, 'live', artefact.text)
    await live.start(check)
    live.log('198.51.100.7', 400, '/cari?q=')
    live.log('192.0.2.9', 400, '/cari?q=')
    live.log('198.51.100.8', 5, '/cari?q=')
    live.log('198.51.100.9', 400, '/berita/')
    const banned = await until(() => live.banned().includes('198.51.100.7'), 20_000)
    check('an attacker is banned', banned, banned ? '' : live.status())
    check(
      'nobody else: not the own network, not a visitor, not other pages',
      live.banned().length === 1,
      live.banned().join(', '),
    )
    const script = join(bench.folder, 'undo.sh')
    writeFileSync(
      script,
      artefact.rollback.replaceAll('fail2ban-client', `fail2ban-client ${live.options.join(' ')}`),
    )
    space.run('sh', script, live.file)
    check('the rollback ends the jail', !live.jails().includes('perisai'))

    const past = Math.floor(Date.now() / 1000) - 4000
    const old = await exportFinding(finding, { format: 'fail2ban', config, now: past })
    const over = new Jail(bench, space, 'over', old.artefact.text)
    await over.start(check)
    over.log('198.51.100.7', 400, '/cari?q=')
    const ignored = await until(() => /Ignore 198\.51\.100\.7/.test(over.server.output()), 20_000)
    check('after its end the jail reads on', ignored, ignored ? '' : over.server.output().slice(-400))
    check('and bans nobody', over.banned().length === 0, over.banned().join(', '))
  },
}

class Jail {
  readonly options: readonly string[]
  readonly file: string
  server!: ReturnType<Namespace['start']>
  private readonly space: Namespace
  private readonly folder: string
  private readonly logFile: string

  constructor(bench: Bench, space: Namespace, name: string, text: string) {
    this.space = space
    this.folder = join(bench.folder, name)
    for (const part of ['', 'jail.d', 'filter.d', 'action.d'])
      mkdirSync(join(this.folder, part), { recursive: true })
    this.logFile = join(this.folder, 'access.log')
    this.file = join(this.folder, 'jail.d', 'perisai.conf')
    writeFileSync(this.logFile, '')
    writeFileSync(
      join(this.folder, 'fail2ban.conf'),
      `[Definition]\nloglevel = INFO\nlogtarget = STDOUT\nsyslogsocket = auto\nsocket = ${this.folder}/sock\npidfile = ${this.folder}/pid\ndbfile = None\ndbpurgeage = 1d\ndbmaxmatches = 10\nallowipv6 = auto\n`,
    )
    writeFileSync(join(this.folder, 'jail.conf'), '[DEFAULT]\naction =\n')
    writeFileSync(this.file, text.replace('/var/log/nginx/access.log', this.logFile))
    this.options = ['-c', this.folder, '-s', join(this.folder, 'sock'), '-p', join(this.folder, 'pid')]
  }

  async start(check: (name: string, holds: boolean, measured?: string) => void): Promise<void> {
    this.server = this.space.start('fail2ban-server', ['-f', ...this.options, 'start'])
    const up = await until(() => this.jails().includes('perisai'), 20_000)
    check('fail2ban takes the jail', up, up ? '' : this.server.output().slice(-400))
  }

  log(address: string, times: number, path: string): void {
    const d = new Date()
    const month = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')[d.getUTCMonth()]
    const two = (n: number) => String(n).padStart(2, '0')
    const at = `${two(d.getUTCDate())}/${month}/${d.getUTCFullYear()}:${d.toISOString().slice(11, 19)} +0000`
    const lines = Array.from(
      { length: times },
      (_, k) => `${address} - - [${at}] "GET ${path}${k} HTTP/1.1" 200 1000 "-" "x"\n`,
    )
    appendFileSync(this.logFile, lines.join(''))
  }

  client(...args: string[]): string {
    return this.space.try('fail2ban-client', [...this.options, ...args]).stdout
  }

  jails(): string {
    return this.client('status')
  }

  status(): string {
    const name = /perisai-[0-9a-f]{8}/.exec(this.jails())?.[0]
    return name ? this.client('status', name) : ''
  }

  banned(): string[] {
    return (/Banned IP list:\s*(.*)/.exec(this.status())?.[1] ?? '').split(/\s+/).filter(Boolean)
  }
}
