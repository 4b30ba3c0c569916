/**
 * Makes access logs in combined format: the ordinary traffic of an invented Indonesian town's site, and on request an
 * HTTP flood or a flash crowd in its midst. The same options give the same bytes on every machine. Addresses come from
 * blocks that nobody is assigned (RFC 5737, RFC 2544, RFC 3849), so that no real party is ever accused.
 *
 *   node scripts/gen/access-log.ts --lines 1000000 --out big.log [--flood] [--crowd] [--seed 1] [--rate 50]
 */
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { seeded } from '../../src/readers/fuzz.ts'

/** A burst on top of the ordinary traffic; times in seconds after the log's start. */
export interface Burst {
  readonly start: number
  readonly seconds: number
  /** requests per second */
  readonly rate: number
  readonly sources: number
}

export interface AccessLogOptions {
  /** ordinary requests; those of bursts come on top */
  readonly lines: number
  readonly seed?: number
  /** seconds since 1970 */
  readonly start?: number
  /** ordinary requests per second, mean over the day */
  readonly rate?: number
  /** few clients that ask for one costly page over and over, without its images, as fast as they can */
  readonly flood?: Burst
  /** many people who come from a news site and load the page with all that belongs to it */
  readonly crowd?: Burst
}

type Random = () => number
type Client = { address: string; agent: string; bot: boolean }

const ZONE = 7 * 3600
const SITE = 'https://sagara.example'
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome'

const browsers = [
  `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME}/141.0.0.0 Safari/537.36`,
  'Mozilla/5.0 (Android 14; Mobile; rv:143.0) Gecko/143.0 Firefox/143.0',
  `Mozilla/5.0 (Linux; Android 10; K) ${CHROME}/141.0.0.0 Mobile Safari/537.36`,
  `Mozilla/5.0 (Linux; Android 14; SM-A546E) ${CHROME}/139.0.0.0 Mobile Safari/537.36`,
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0',
  'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
]
const bots = [
  'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  'Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)',
  'Mozilla/5.0 (compatible; AhrefsBot/7.0; +http://ahrefs.com/robot/)',
  'Mozilla/5.0 (compatible; UptimeRobot/2.0; http://www.uptimerobot.com/)',
  'python-requests/2.32.3',
  'curl/8.9.1',
]
const pages = [
  '/',
  '/berita/jembatan-sungai-baru',
  '/berita/jadwal-vaksinasi',
  '/layanan/ktp-elektronik',
  '/layanan/izin-usaha',
  '/pengumuman/seleksi-cpns',
  '/profil/sejarah',
  '/agenda?bulan=3&tahun=2026',
  '/cari?q=akta+kelahiran&halaman=2',
  '/data/apbd-2026?format=tabel&urut=belanja',
]
const assets = [
  '/aset/utama.4f1c9a.css',
  '/aset/aplikasi.8b21de.js',
  '/aset/inter-var.woff2',
  '/aset/logo.svg',
  '/unggahan/jembatan-1280x720.webp',
  '/unggahan/puskesmas-640x360.webp',
  '/favicon.ico',
]
const elsewhere = [
  '-',
  'https://www.google.com/',
  'https://www.google.co.id/',
  'https://www.bing.com/',
  'https://t.co/',
]
const probes = [
  '/wp-login.php',
  '/.env',
  '/xmlrpc.php',
  '/vendor/phpunit/phpunit/src/Util/PHP/eval-stdin.php',
]
const NEWS = 'https://www.warta-nusantara.example/daerah/2026/03/kota-sagara-luncurkan-layanan-baru'

const pick = <T>(r: Random, list: readonly T[]): T => list[Math.floor(r() * list.length)]

/** `17/May/2015:17:05:03 +0700` for seconds since 1970. */
export function logTime(seconds: number): string {
  const d = new Date((seconds + ZONE) * 1000)
  const two = (n: number) => String(n).padStart(2, '0')
  const day = `${two(d.getUTCDate())}/${MONTHS[d.getUTCMonth()]}/${d.getUTCFullYear()}`
  return `${day}:${two(d.getUTCHours())}:${two(d.getUTCMinutes())}:${two(d.getUTCSeconds())} +0700`
}

/** Client number `n` of a group: always the same address and browser. One in eight has IPv6, one in fifteen is a bot. */
export function client(n: number, group = 0): Client {
  const h = Math.imul(n + 1, 0x9e3779b1) ^ Math.imul(group + 1, 0x85ebca6b)
  const mixed = Math.imul(h ^ (h >>> 15), 0xc2b2ae35) >>> 0
  const bot = group === 0 && mixed % 15 === 0
  const agent = bot ? bots[(mixed >>> 8) % bots.length] : browsers[(mixed >>> 8) % browsers.length]
  const v6 = (mixed >>> 4) % 8 === 0
  const half = ((n * 7 + group * 65_536) & 0x1ffff) >>> 0
  const address = v6
    ? `2001:db8:${(mixed & 0xffff).toString(16)}:${(n & 0xfff).toString(16)}::${((n >>> 12) + 1).toString(16)}`
    : `198.${18 + (half >>> 16)}.${(half >>> 8) & 255}.${half & 255}`
  return { address, agent, bot }
}

function line(
  c: Client,
  time: string,
  request: string,
  status: number,
  size: number | string,
  from: string,
): string {
  return `${c.address} - - [${time}] "${request}" ${status} ${size} "${from}" "${c.agent}"`
}

/** One request of the ordinary day. */
export function ordinary(r: Random, time: string, visitors: number): string {
  const c = client(Math.floor(visitors * r() ** 2.5))
  const kind = r()
  if (kind < 0.015) return line(c, time, `GET ${pick(r, probes)} HTTP/1.1`, 404, 196, '-')
  const proto = r() < 0.7 ? 'HTTP/2.0' : 'HTTP/1.1'
  if (c.bot || kind < 0.3) {
    const status = r() < 0.05 ? 404 : r() < 0.06 ? 301 : r() < 0.003 ? 500 : 200
    const path = status === 404 ? `${pick(r, pages).split('?')[0]}-lama` : pick(r, pages)
    const from = c.bot ? '-' : r() < 0.5 ? SITE + pick(r, pages) : pick(r, elsewhere)
    return line(c, time, `GET ${path} ${proto}`, status, 4000 + Math.floor(r() * 60_000), from)
  }
  if (kind < 0.36) {
    const status = r() < 0.1 ? 422 : 200
    return line(c, time, `POST /api/v1/formulir/pengaduan ${proto}`, status, 312, `${SITE}/layanan/pengaduan`)
  }
  const cached = r() < 0.12
  const size = cached ? '-' : Math.floor(300 + 200_000 * r() ** 3)
  return line(c, time, `GET ${pick(r, assets)} ${proto}`, cached ? 304 : 200, size, SITE + pick(r, pages))
}

/** One request of the flood. */
export function flooding(r: Random, time: string, sources: number): string {
  const c = client(Math.floor(r() * sources), 1)
  const overloaded = r() < 0.4
  const path = `/cari?q=${Math.floor(r() * 1e9).toString(36)}`
  return line(c, time, `GET ${path} HTTP/1.1`, overloaded ? 503 : 200, overloaded ? 190 : 18_230, '-')
}

/** One request of the flash crowd. */
export function crowding(r: Random, time: string, sources: number): string {
  const c = client(Math.floor(r() * sources), 2)
  const page = pages[4]
  if (r() < 0.15) return line(c, time, `GET ${page} HTTP/2.0`, 200, 31_877, NEWS)
  const path = pick(r, assets)
  return line(c, time, `GET ${path} HTTP/2.0`, 200, 500 + Math.floor(r() * 90_000), SITE + page)
}

/** A whole number with this mean (Poisson; by the normal curve where the mean is large). */
function count(r: Random, mean: number): number {
  if (mean > 60) {
    const normal = Math.sqrt(-2 * Math.log(1 - r())) * Math.cos(2 * Math.PI * r())
    return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal))
  }
  const limit = Math.exp(-mean)
  let n = 0
  for (let p = r(); p > limit; p *= r()) n++
  return n
}

const during = (burst: Burst | undefined, second: number) =>
  burst && second >= burst.start && second < burst.start + burst.seconds ? burst : undefined

/** The lines of one second after another, each second as one text that ends in a newline (or is empty). */
export function* accessLog(options: AccessLogOptions): Generator<string> {
  const { lines, seed = 1, start = Date.UTC(2026, 2, 1) / 1000 - ZONE, rate = 50 } = options
  const r = seeded(seed)
  const visitors = Math.max(200, Math.ceil(lines / 40))
  const lastBurst = Math.max(
    ...[options.flood, options.crowd].map((burst) => (burst ? burst.start + burst.seconds : 0)),
  )
  let left = lines
  for (let second = 0; left > 0 || second < lastBurst; second++) {
    const time = logTime(start + second)
    const hour = (((start + second + ZONE) % 86_400) + 86_400) / 3600
    const daily = 1 + 0.6 * Math.sin(((hour - 8) / 24) * 2 * Math.PI)
    let text = ''
    const quiet = Math.min(left, count(r, rate * daily))
    left -= quiet
    const flood = during(options.flood, second)
    const crowd = during(options.crowd, second)
    // a crowd comes up and ebbs away; a flood is switched on
    const swell = crowd ? Math.sin((Math.PI * (second - crowd.start + 0.5)) / crowd.seconds) : 0
    const parts: [number, () => string][] = [[quiet, () => ordinary(r, time, visitors)]]
    if (flood) parts.push([count(r, flood.rate), () => flooding(r, time, flood.sources)])
    if (crowd) parts.push([count(r, crowd.rate * swell), () => crowding(r, time, crowd.sources)])
    let total = parts.reduce((sum, [n]) => sum + n, 0)
    for (; total > 0; total--) {
      let at = Math.floor(r() * total)
      const part = parts.find((p) => (at -= p[0]) < 0) ?? parts[0]
      part[0]--
      text += `${part[1]()}\n`
    }
    yield text
  }
}

/** Bursts that fit a log of this many ordinary lines: the flood at three fifths of it, the crowd at a quarter. */
export function defaultBursts(lines: number, rate = 50): { flood: Burst; crowd: Burst } {
  const seconds = lines / rate
  return {
    flood: { start: Math.floor(seconds * 0.6), seconds: 120, rate: rate * 40, sources: 180 },
    crowd: { start: Math.floor(seconds * 0.25), seconds: 900, rate: rate * 6, sources: 9000 },
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      lines: { type: 'string', default: '100000' },
      out: { type: 'string' },
      seed: { type: 'string', default: '1' },
      rate: { type: 'string', default: '50' },
      flood: { type: 'boolean', default: false },
      crowd: { type: 'boolean', default: false },
    },
  })
  const [lines, seed, rate] = [values.lines, values.seed, values.rate].map(Number)
  if (!values.out || !(lines > 0) || !(rate > 0) || !Number.isInteger(seed)) {
    console.error(
      'usage: node scripts/gen/access-log.ts --lines N --out FILE [--flood] [--crowd] [--seed N] [--rate N]',
    )
    process.exitCode = 2
    return
  }
  const bursts = defaultBursts(lines, rate)
  const options = {
    lines,
    seed,
    rate,
    flood: values.flood ? bursts.flood : undefined,
    crowd: values.crowd ? bursts.crowd : undefined,
  }
  const out = createWriteStream(values.out)
  let chunk = ''
  for (const text of accessLog(options)) {
    chunk += text
    if (chunk.length < 1 << 20) continue
    if (!out.write(chunk)) await once(out, 'drain')
    chunk = ''
  }
  out.end(chunk)
  await once(out, 'finish')
}

if (import.meta.main) await main()
