/**
 * Makes posts of invented people: an ordinary stream, and in it on request groups that act as one, a campaign in the
 * pattern published for West Papua, or a trending burst of people who do not know each other. The same options give
 * the same posts on every machine.
 *
 *   node scripts/gen/posts.ts --posts 100000 --out posts.csv [--campaign] [--burst] [--groups 5] [--seed 1]
 */
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { reworded, sentence } from './post-words.ts'
import { newRandom } from './random.ts'
import type { Random } from './random.ts'

export interface Post {
  readonly account: string
  /** seconds since 1970 */
  readonly time: number
  readonly text: string
}

export interface GroupOptions {
  readonly name: string
  readonly accounts: number
  /** texts that the group puts out together */
  readonly texts: number
  /** seconds within which its members post one text */
  readonly window: number
  /** share of words that each of them changes */
  readonly rewording: number
  /** share of members that take part in one text */
  readonly share: number
}

const START = Date.UTC(2026, 7, 1) / 1000
const DAY = 86_400

/** People who each write their own, some of them much; they pass posts on, and share headlines by a button. */
export function* organic(
  posts: number,
  { seed = 1, days = 14, start = START }: { seed?: number; days?: number; start?: number } = {},
): Generator<Post> {
  const random = newRandom(seed)
  const people = Math.max(50, Math.round(posts / 12))
  const headlines = Array.from({ length: Math.max(20, Math.round(posts / 500)) }, (_, k) => ({
    text: `${sentence(random)} ${sentence(random)} https://berita${k % 7}.example/${2000 + k}`,
    at: start + random.next() * days * DAY,
  }))
  const famous: Post[] = []
  for (let k = 0; k < posts; k++) {
    const account = `warga${Math.floor(people * random.next() ** 2.2)}`
    const time = Math.round(awake(random, start, days))
    const kind = random.next()
    if (kind < 0.06) {
      const headline = random.pick(headlines)
      yield { account, time: Math.round(headline.at + random.lognormal(1800, 1.3)), text: headline.text }
    } else if (kind < 0.2 && famous.length > 0) {
      const post = famous[Math.floor(famous.length * random.next() ** 2)]
      yield {
        account,
        time: Math.round(post.time + random.lognormal(3600, 1.5)),
        text: `RT @${post.account}: ${post.text}`,
      }
    } else if (kind < 0.23) yield { account, time, text: 'Selamat pagi semuanya' }
    else {
      const tag =
        random.next() < 0.15 ? ` #${random.pick(['pemilu', 'bola', 'kuliner', 'hujan', 'harga'])}` : ''
      const post = { account, time, text: `${sentence(random)}${tag}` }
      if (random.next() < 0.01) famous.push(post)
      yield post
    }
  }
}

/** A time of the day at which people are awake in UTC+7. */
function awake(random: Random, start: number, days: number): number {
  for (;;) {
    const t = random.next() * days * DAY
    const hour = (t / 3600 + 7) % 24
    if (random.next() < (hour < 5 ? 0.08 : hour < 7 ? 0.5 : 1)) return start + t
  }
}

/** Accounts that put out the same texts together, each with some posts of its own. */
export function* group(
  options: GroupOptions,
  { seed = 1, days = 14, start = START }: { seed?: number; days?: number; start?: number } = {},
): Generator<Post> {
  const random = newRandom(seed)
  const member = (k: number) => `${options.name}_${k}`
  for (let text = 0; text < options.texts; text++) {
    const time = awake(random, start, days)
    const words = `${sentence(random)} ${sentence(random)}`
    for (let k = 0; k < options.accounts; k++) {
      if (random.next() >= options.share) continue
      const own = options.rewording > 0 ? reworded(words, options.rewording, random) : words
      yield { account: member(k), time: Math.round(time + random.next() * options.window), text: own }
    }
  }
  for (let k = 0; k < options.accounts; k++) {
    for (let own = 0; own < options.texts; own++)
      yield { account: member(k), time: Math.round(awake(random, start, days)), text: sentence(random) }
  }
}

/**
 * The pattern published for West Papua: 2,668 authors, all posts in two minutes of the day, 3.4 % of the texts unique.
 *
 * @param perAuthor posts of each author
 */
export function* campaign({
  seed = 1,
  start = START,
  days = 5,
  authors = 2668,
  perAuthor = 3,
}: {
  seed?: number
  start?: number
  days?: number
  authors?: number
  perAuthor?: number
} = {}): Generator<Post> {
  const random = newRandom(seed)
  const texts = Array.from(
    { length: Math.round(authors * perAuthor * 0.034) },
    () => `${sentence(random)}, ${sentence(random)} #PapuaMaju #BersamaKita`,
  )
  for (let k = 0; k < authors * perAuthor; k++) {
    const day = start + random.int(0, days) * DAY
    yield {
      account: `merah_${k % authors}`,
      time: day + 5 * 3600 + random.int(0, 2) * 60 + random.int(0, 60),
      text: random.pick(texts),
    }
  }
}

/** An evening on which all talk about one match: own words, passed-on posts, shared headlines, a few slogans. */
export function* burst({
  seed = 1,
  start = START + 3 * DAY + 12 * 3600,
  posts = 12_000,
  minutes = 90,
}: { seed?: number; start?: number; posts?: number; minutes?: number } = {}): Generator<Post> {
  const random = newRandom(seed)
  const people = Math.round(posts * 0.85)
  const slogans = [
    'Garuda di dadaku, Garuda kebanggaanku',
    'Ayo Indonesia bisa, jangan menyerah sampai akhir',
    'GOOOL',
  ]
  const headlines = Array.from(
    { length: 12 },
    (_, k) => `Hasil babak ${k}: ${sentence(random)} ${sentence(random)} https://bola.example/${k}`,
  )
  const famous = Array.from({ length: 40 }, (_, k) => `RT @pengamat${k}: ${sentence(random)}`)
  for (let k = 0; k < posts; k++) {
    // most of it in the minutes after a goal
    const goal = random.pick([12, 40, 75])
    const minute = random.next() < 0.5 ? goal + Math.abs(random.lognormal(2, 0.9)) : random.next() * minutes
    const kind = random.next()
    const text =
      kind < 0.28
        ? random.pick(famous)
        : kind < 0.36
          ? random.pick(headlines)
          : kind < 0.43
            ? random.pick(slogans)
            : `${sentence(random)} #TimnasDay${random.next() < 0.4 ? ' #GarudaMuda' : ''}`
    yield { account: `suporter${random.int(0, people)}`, time: Math.round(start + minute * 60), text }
  }
}

/** A holiday: a few greetings that everybody copies, more of them towards noon and every morning again. */
export function* greetings({
  seed = 1,
  start = START + 2 * DAY,
  posts = 16_000,
  people = 4_000,
}: { seed?: number; start?: number; posts?: number; people?: number } = {}): Generator<Post> {
  const random = newRandom(seed)
  const feast = [
    'Selamat Hari Raya Idul Fitri 1448 H, mohon maaf lahir dan batin \u{1f64f}',
    'Taqabbalallahu minna wa minkum, taqabbal ya karim, selamat hari raya',
    'Minal aidin wal faizin, mohon maaf lahir dan batin ya semuanya',
    'Selamat Idul Fitri 1448 H untuk semua teman yang merayakan #Lebaran',
  ]
  const morning = [
    'Selamat pagi semuanya, semoga hari ini menyenangkan',
    'Alhamdulillah sahur hari ini lancar jaya ya',
    'Selamat berbuka puasa teman teman semua',
  ]
  for (let k = 0; k < posts; k++) {
    const account = `tetangga${random.int(0, people)}`
    yield random.next() < 0.55
      ? {
          account,
          time: start + Math.round((random.next() + random.next()) * 43_200),
          text: random.pick(feast),
        }
      : {
          account,
          time: start + random.int(0, 3) * DAY - 2 * 3600 + random.int(0, 3600),
          text: random.pick(morning),
        }
  }
}

/** A debate on television: a handful of lines that hundreds quote word for word within minutes of hearing them. */
export function* quotes({
  seed = 1,
  start = START + 3 * DAY + 12 * 3600,
  lines = 6,
  posts = 600,
  people = 2_500,
}: {
  seed?: number
  start?: number
  lines?: number
  posts?: number
  people?: number
} = {}): Generator<Post> {
  const random = newRandom(seed)
  for (let line = 0; line < lines; line++) {
    const said = `"${sentence(random)} ${sentence(random)}" kata calon tadi`
    for (let k = 0; k < posts; k++)
      yield {
        account: `warga${random.int(0, people)}`,
        time: Math.round(start + line * 2000 - Math.log(1 - random.next()) * 100),
        text: random.next() < 0.5 ? said : `${said} ${sentence(random)}`,
      }
  }
}

/** Rows of id, account, created_at (ISO 8601), text, lang, in order of time. */
export function csv(posts: readonly Post[]): Generator<string> {
  return rows(posts.toSorted((x, y) => x.time - y.time || (x.account < y.account ? -1 : 1)))
}

/** The same in the order given: millions of posts are not held in memory. */
function* rows(posts: Iterable<Post>): Generator<string> {
  yield 'id,account,created_at,text,lang\n'
  let id = 2_000_000_000_000_000_000n
  for (const post of posts) {
    const time = new Date(post.time * 1000).toISOString().replace('.000', '')
    yield `${id++},${post.account},${time},"${post.text.replaceAll('"', '""')}",in\n`
  }
}

/** Posts that are put in order of time; more come as they were made. */
const IN_ORDER = 1_000_000

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      posts: { type: 'string', default: '100000' },
      out: { type: 'string' },
      seed: { type: 'string', default: '1' },
      groups: { type: 'string', default: '0' },
      campaign: { type: 'boolean', default: false },
      burst: { type: 'boolean', default: false },
    },
  })
  const [posts, seed, groups] = [values.posts, values.seed, values.groups].map(Number)
  if (!values.out || !(posts >= 0) || !Number.isInteger(seed) || !Number.isInteger(groups)) {
    console.error(
      'usage: node scripts/gen/posts.ts --posts N --out FILE [--campaign] [--burst] [--groups N] [--seed N]',
    )
    process.exitCode = 2
    return
  }
  const all = function* (): Generator<Post> {
    yield* organic(posts, { seed })
    for (let k = 0; k < groups; k++) {
      const options = {
        name: `kelompok${k}`,
        accounts: 12,
        texts: 15,
        window: 30,
        rewording: 0.1,
        share: 0.7,
      }
      yield* group(options, { seed: seed + 100 + k })
    }
    if (values.campaign) yield* campaign({ seed })
    if (values.burst) yield* burst({ seed })
  }
  const out = createWriteStream(values.out)
  let chunk = ''
  for (const row of posts > IN_ORDER ? rows(all()) : csv([...all()])) {
    chunk += row
    if (chunk.length < 1 << 20) continue
    if (!out.write(chunk)) await once(out, 'drain')
    chunk = ''
  }
  out.end(chunk)
  await once(out, 'finish')
}

if (import.meta.main) await main()
