/** What `perisai probe` does. */
import { appendFile, readFile, stat, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline/promises'
import { readCsv } from '../catalogue/files/csv.ts'
import { PerisaiError, problemMessage, reasonOf } from '../model/problem.ts'
import type { Lang } from '../model/taxonomy.ts'
import { render } from '../model/text.ts'
import { consent, hasConsented } from '../pipeline/probe/consent.ts'
import { controlServer } from '../pipeline/probe/control.ts'
import { mailProtocol } from '../pipeline/probe/mail.ts'
import { measure } from '../pipeline/probe/measure.ts'
import { measurementOf } from '../readers/ooni/measurement.ts'
import { texts } from '../recognisers/blocking/texts.ts'
import { judgeMeasurement } from '../recognisers/measurement/index.ts'
import type { Verdict } from '../recognisers/measurement/verdict.ts'
import { dataHome } from '../store/home.ts'
import { EXIT } from './exit.ts'
import { write } from './output.ts'
import type { ProbeFlags } from './probe.ts'
import { paint } from './scan-text.ts'

interface Page {
  readonly url: string
  readonly category: string
}

const MOST_PAGES = 10_000
const MAX_LIST_BYTES = 16 * 1024 * 1024

const words = {
  id: {
    explain: (pages: number, to: string) =>
      `Pengukuran ini menghubungi ${pages} halaman dari mesin ini, seperti peramban: resolver DNS jaringan Anda dan situs-situs itu melihat alamat IP Anda. ${to}Penyedia jaringan dapat melihat situs mana yang dibuka; di beberapa negara hal itu berisiko. Tidak ada yang dikirim ke pihak lain, dan hasilnya hanya disimpan di mesin ini.`,
    control: (url: string) => `Kontrol ${url} menerima alamat halaman dan IP server yang ditemukan. `,
    doh: (url: string) => `Layanan DNS ${url} menerima nama-nama situs. `,
    resolver: (at: string) => `Resolver ${at} menerima nama-nama situs. `,
    ask: 'Lanjutkan? Ketik "ya": ',
    yes: /^ya?$/i,
    listening: (url: string) => `Kontrol berjalan di ${url}. Tekan Ctrl-C untuk berhenti.`,
    noControl: 'Tanpa kontrol (--control) hanya gangguan yang terbukti dengan sendirinya dapat dikenali.',
    outcome: { interference: 'TERGANGGU', down: 'MATI bagi semua', none: 'tanpa tanda gangguan' },
    asked: 'ditanya',
    came: 'datang',
    saw: 'kontrol',
    nothing: 'Sebutkan halaman yang diukur, --list BERKAS, atau --control.',
    key: 'Kontrol di luar loopback memerlukan PERISAI_KEY.',
  },
  en: {
    explain: (pages: number, to: string) =>
      `This contacts ${pages} ${pages === 1 ? 'page' : 'pages'} from this machine, as a browser would: your network's DNS resolver and the sites see your IP address. ${to}Your network's operator can see which sites are opened; in some countries that is a risk. Nothing is sent to anybody else, and results stay on this machine.`,
    control: (url: string) =>
      `The control ${url} receives the pages' addresses and the IP addresses found for them. `,
    doh: (url: string) => `The DNS service ${url} receives the names of the sites. `,
    resolver: (at: string) => `The resolver ${at} receives the names of the sites. `,
    ask: 'Go on? Type "yes": ',
    yes: /^y(?:es)?$/i,
    listening: (url: string) => `The control is at ${url}. Press Ctrl-C to stop.`,
    noControl: 'Without a control (--control) only interference that proves itself can be told.',
    outcome: { interference: 'INTERFERED WITH', down: 'DOWN for everyone', none: 'no sign of interference' },
    asked: 'asked',
    came: 'came',
    saw: 'control',
    nothing: 'Name pages to measure, --list FILE, or --control.',
    key: 'A control beyond loopback wants PERISAI_KEY.',
  },
} as const

export async function probe(urls: readonly string[], flags: ProbeFlags): Promise<void> {
  const pages = await pagesOf(urls, flags)
  if (flags.control === true && pages.length === 0) return control(flags)
  if (pages.length === 0 || flags.control === true) {
    throw new PerisaiError('wrong-use', { reason: words[flags.lang].nothing })
  }
  await agree(pages.length, flags)
  const abort = new AbortController()
  const stop = () => abort.abort()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  try {
    if (flags.out !== undefined) await writeFile(flags.out, '', { mode: 0o600 })
    if (!flags.control && flags.format === 'text') {
      process.stderr.write(`perisai: ${words[flags.lang].noControl}\n`)
    }
    for (const page of pages) {
      if (abort.signal.aborted) break
      await one(page, flags, abort.signal)
    }
    if (abort.signal.aborted) process.exitCode = EXIT.interrupted
  } finally {
    process.removeListener('SIGINT', stop)
    process.removeListener('SIGTERM', stop)
  }
}

async function one(page: Page, flags: ProbeFlags, signal: AbortSignal): Promise<void> {
  const measured = await measure(page.url, {
    control: flags.control === true ? undefined : flags.control,
    controlKey: process.env.PERISAI_CONTROL_KEY,
    doh: flags.doh,
    resolver: flags.resolver,
    country: flags.country,
    asn: flags.asn,
    category: page.category,
    ms: flags.timeout * 1000,
    signal,
  })
  const line = JSON.stringify(measured)
  if (flags.out !== undefined) await appendFile(flags.out, `${line}\n`)
  if (flags.format === 'jsonl') return write(`${line}\n`)
  const measurement = measurementOf(JSON.parse(line))
  const verdict = typeof measurement === 'string' ? null : judgeMeasurement(measurement)
  if (verdict) await write(paint(`${told(page.url, verdict, flags.lang)}\n`))
}

function told(url: string, verdict: Verdict, lang: Lang): string {
  const t = words[lang]
  const lines = [`${url}: ${t.outcome[verdict.outcome]}`]
  for (const { layer, asked, came, control: seen } of verdict.steps) {
    lines.push(`  ${layer.padEnd(4)} ${t.asked}: ${asked}`)
    lines.push(`       ${t.came}: ${came}${seen === '' ? '' : `; ${t.saw}: ${seen}`}`)
  }
  for (const { rule, of } of verdict.fired) {
    const said = render(texts, { key: `rule.${rule}`, params: { of, count: 1, networks: 1 } }, lang)
    lines.push(`  * ${said.replace(/: 1 [^:]*$/, '.')}`)
  }
  return lines.join('\n')
}

/** Explains what will be contacted and asks once; `--yes` is the answer beforehand. */
async function agree(pages: number, flags: ProbeFlags): Promise<void> {
  const t = words[flags.lang]
  const home = dataHome(flags.home)
  if (flags.yes) return consent(home)
  if (await hasConsented(home)) return
  const others = [
    typeof flags.control === 'string' ? t.control(flags.control) : '',
    flags.doh ? t.doh(flags.doh) : '',
    flags.resolver ? t.resolver(flags.resolver) : '',
  ].join('')
  process.stderr.write(`${t.explain(pages, others)}\n`)
  if (!process.stdin.isTTY) throw new PerisaiError('probe-consent', {})
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    if (!t.yes.test((await terminal.question(t.ask)).trim())) throw new PerisaiError('probe-consent', {})
  } finally {
    terminal.close()
  }
  await consent(home)
}

async function pagesOf(urls: readonly string[], flags: ProbeFlags): Promise<Page[]> {
  const pages = urls.map((url) => ({ url, category: '' }))
  if (flags.list !== undefined) pages.push(...(await listed(flags.list)))
  for (const { url } of pages) {
    const known = URL.canParse(url) ? new URL(url) : null
    const measurable = known && (/^https?:$/.test(known.protocol) || mailProtocol(known) !== null)
    if (!measurable || known.username !== '' || known.password !== '') {
      throw new PerisaiError('probe-page', { page: url.slice(0, 200) })
    }
  }
  if (pages.length > MOST_PAGES) throw new PerisaiError('too-many', { what: 'pages', limit: MOST_PAGES })
  return pages
}

async function listed(path: string): Promise<Page[]> {
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new PerisaiError(error.code === 'ENOENT' ? 'not-found' : 'no-permission', { path }, error)
  })
  if (!info.isFile()) throw new PerisaiError('not-regular', { what: path })
  if (info.size > MAX_LIST_BYTES) {
    throw new PerisaiError('too-many', { what: `bytes in ${path}`, limit: MAX_LIST_BYTES })
  }
  const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '')
  if (/^[^\n]*\burl\b[^\n]*,|^url\s*$/m.test(text.slice(0, text.indexOf('\n')))) {
    const { records } = readCsv(text, path)
    return records.map(({ cells }) => ({ url: cells.url ?? '', category: cells.category_code ?? '' }))
  }
  const lines = text.split(/\r\n|[\r\n]/).map((line) => line.trim())
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map((url) => ({ url, category: '' }))
}

async function control(flags: ProbeFlags): Promise<void> {
  const t = words[flags.lang]
  const loopback = /^(?:127\.|::1$|localhost$)/.test(flags.host)
  const key = process.env.PERISAI_KEY
  if (!loopback && !key) throw new PerisaiError('wrong-use', { reason: t.key })
  const server = controlServer({ ms: flags.timeout * 1000, allowPrivate: flags.allowPrivate, key })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(flags.port, flags.host, resolve)
  }).catch((error: NodeJS.ErrnoException) => {
    const params = { host: flags.host, port: flags.port, reason: reasonOf(error) }
    const code = error.code === 'EADDRINUSE' ? 'port-in-use' : 'cannot-listen'
    throw new PerisaiError('wrong-use', { reason: problemMessage(code, params, flags.lang) }, error)
  })
  const { port } = server.address() as AddressInfo
  const host = flags.host.includes(':') ? `[${flags.host}]` : flags.host
  await write(`${t.listening(`http://${host}:${port}/`)}\n`)
  await new Promise<void>((resolve) => {
    const stop = () => {
      server.close(() => resolve())
      server.closeAllConnections()
    }
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  })
}
