/**
 * Exchanges recorded from the test suite of medallion, OASIS's TAXII server, replayed in the order of the file against
 * its data. Recorded times, and the ids and page tokens that a server makes up, stand for our own; the wording of errors
 * is medallion's own and is not compared, their status and form are.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { hashSecret, writeKeys, writeOffer } from '../../../src/pipeline/taxii/settings.ts'
import { testServer } from '../../../src/server/testing.ts'
import type { TestServer } from '../../../src/server/testing.ts'
import { micros } from '../../../src/store/objects/describe.ts'
import { putObjects } from '../../../src/store/objects/put.ts'
import { putStatus } from '../../../src/store/objects/status.ts'
import type { CorpusSet, SetResult } from '../set.ts'

interface Exchange {
  test: string
  method: 'GET' | 'POST' | 'DELETE'
  path: string
  request_headers: Record<string, string>
  request_body: string | null
  status: number
  content_type: string | null
  date_added_first: string | null
  date_added_last: string | null
  json: Record<string, unknown> | null
}

interface ManifestEntry {
  id: string
  date_added: string
  version: string
  media_type: string
}

interface RecordedCollection {
  id: string
  title: string
  description?: string
  can_read: boolean
  can_write: boolean
  media_types: string[]
  objects: Record<string, unknown>[]
  manifest: ManifestEntry[]
}

interface RecordedRoot {
  information: { title: string; description: string; max_content_length: number }
  status: { id: string }[]
  collections: RecordedCollection[]
}

const USER = 'admin'
const PASSWORD = 'Password0'
const ORIGIN = 'http://localhost:5000/'

export const taxiiMedallion: CorpusSet = {
  name: 'taxii-medallion',
  async run(corpus) {
    const file = join(corpus, 'vectors', 'taxii_medallion.jsonl')
    const dataFile = join(corpus, 'vectors', 'taxii_default_data.json')
    if (!existsSync(file) || !existsSync(dataFile)) return null
    const data = JSON.parse(readFileSync(dataFile, 'utf8')) as Record<string, unknown>
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
    const server = await testServer({ limits: { taxiiPage: 20 } })
    try {
      await load(server, data)
      return await replay(
        server,
        lines.map((line) => JSON.parse(line) as Exchange),
      )
    } finally {
      await server.close()
    }
  },
}

/** Puts medallion's data where an administrator of ours would have put it. */
async function load({ store }: TestServer, data: Record<string, unknown>): Promise<void> {
  const { '/discovery': discovery, ...others } = data
  const about = discovery as { title: string; description: string; contact: string; default: string }
  const roots = Object.entries(others as Record<string, RecordedRoot>)
  const collections = roots.flatMap(([, root]) => root.collections)
  await writeOffer(store, {
    title: about.title,
    description: about.description,
    contact: about.contact,
    default: about.default.split('/').at(-2),
    roots: roots.map(([name, { information, collections }]) => ({
      name,
      title: information.title,
      description: information.description,
      maxContentBytes: information.max_content_length,
      collections: collections.map(({ id, title, description, media_types: mediaTypes }) => ({
        id,
        title,
        description,
        mediaTypes,
      })),
    })),
  })
  const grants = collections.map(({ id, can_read: read, can_write: write }) => ({
    collection: id,
    read,
    write,
  }))
  const key = { name: USER, created: new Date(0).toISOString(), tlp: 'red' as const, grants }
  await writeKeys(store, [{ ...key, ...hashSecret(PASSWORD) }])
  for (const { id, objects, manifest } of collections) {
    const entryOf = (object: Record<string, unknown>) =>
      manifest.find(
        (entry) => entry.id === object.id && entry.version === (object.modified ?? object.created),
      )!
    const pairs = objects.map((object) => ({ object, added: micros(entryOf(object).date_added) }))
    const times = [...new Set(pairs.map(({ added }) => added))].sort((x, y) => x - y)
    for (const added of times) {
      const together = pairs.filter((pair) => pair.added === added).map(({ object }) => object)
      await putObjects(store, id, together, { added })
    }
  }
  for (const [root, { status }] of roots) {
    for (const one of status)
      await putStatus(store, { id: one.id, root, keyname: USER, json: JSON.stringify(one) })
  }
}

async function replay(server: TestServer, exchanges: readonly Exchange[]): Promise<SetResult> {
  const result: SetResult = { cases: 0, passed: 0, failed: 0, notes: { 'left-out': 0 }, failures: [] }
  // what the recorded server made up: next tokens and ids of statuses, and ours in their place
  const ours = new Map<string, string>()
  const posts = exchanges.flatMap(({ json }) => (json?.request_timestamp as string | undefined) ?? [])
  const day = posts.sort().at(-1)!.slice(0, 10)
  for (const [index, exchange] of exchanges.entries()) {
    result.cases++
    const { method, json: wanted } = exchange
    const url = own(exchange.path, ours, day)
    const answer = await server.ask(method, url, {
      headers: { 'x-perisai': '', ...exchange.request_headers },
      payload: exchange.request_body ?? undefined,
    })
    const got = jsonOf(answer.body)
    for (const name of ['next', 'id']) {
      const [theirs, mine] = [wanted?.[name], (got as Record<string, unknown> | null)?.[name]]
      if (typeof theirs === 'string' && typeof mine === 'string') ours.set(theirs, mine)
    }
    const difference = compare(exchange, answer, got, ours, day)
    if (difference === undefined) result.passed++
    else {
      result.failed++
      result.failures.push(
        `line ${index + 1}, ${exchange.test.split('::')[1]}: ${method} ${url}: ${difference}`,
      )
    }
  }
  return result
}

/** Our address of a recorded one: our API roots are under /taxii2/; made-up tokens and times of the recording are ours. */
function own(path: string, ours: ReadonlyMap<string, string>, day: string): string {
  const moved = path.startsWith('/taxii2/') ? path : `/taxii2${path}`
  const replaced = [...ours].reduce((text, [theirs, mine]) => text.replaceAll(theirs, mine), moved)
  return replaced.replaceAll(new RegExp(`${day}T[0-9:.]+Z`, 'g'), new Date().toISOString())
}

type Answer = Awaited<ReturnType<TestServer['ask']>>

function compare(
  { method, status, content_type: type, json, date_added_first: first, date_added_last: last }: Exchange,
  answer: Answer,
  got: unknown,
  ours: ReadonlyMap<string, string>,
  day: string,
): string | undefined {
  if (answer.statusCode !== status)
    return `status ${answer.statusCode}, not ${status}: ${answer.body.slice(0, 200)}`
  // pages of medallion's web framework, which TAXII knows nothing of
  if (type?.startsWith('text/html')) return undefined
  if (answer.headers['content-type'] !== type) return `content type ${String(answer.headers['content-type'])}`
  const now = new Date().toISOString().slice(0, 10)
  const masked = (time: unknown) =>
    typeof time === 'string' && (time.startsWith(day) || time.startsWith(now))
      ? 'at that time'
      : (time ?? null)
  for (const [name, wanted] of [
    ['x-taxii-date-added-first', first],
    ['x-taxii-date-added-last', last],
  ] as const) {
    const value = answer.headers[name] ?? null
    if (masked(value) !== masked(wanted)) return `${name} ${String(value)}, not ${wanted}`
  }
  const mask = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(mask)
    if (typeof value === 'string')
      return masked(ours.get(value) ?? value.replace(ORIGIN, 'http://localhost:7373/taxii2/'))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        key === 'message' && method === 'POST' ? typeof item : mask(item),
      ]),
    )
  }
  const [wanted, found] = [mask(errorForm(json)), mask(errorForm(got))]
  if (isDeepStrictEqual(wanted, found)) return undefined
  return `expected ${JSON.stringify(wanted)}, got ${JSON.stringify(found)}`
}

/** Of an error: which one it is, and that it says something. */
function errorForm(value: unknown): unknown {
  const error = value as { http_status?: unknown; title?: unknown; description?: unknown } | null
  if (error?.http_status === undefined) return value
  return { http_status: error.http_status, title: typeof error.title, description: typeof error.description }
}

function jsonOf(text: string): unknown {
  return text === '' ? null : JSON.parse(text)
}
