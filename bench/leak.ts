/** Personal data found in text and tables, and by the tagger of names; the peer's figures are Presidio's on a machine of two cores. */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { documents } from '../src/readers/documents/index.ts'
import { collect } from '../src/recognisers/leak/collector.ts'
import { Scanner } from '../src/recognisers/leak/scan.ts'
import { spansIn } from '../src/recognisers/leak/spans.ts'
import { sentences } from '../scripts/gen/persons.ts'
import { personFile } from '../scripts/gen/person-file.ts'
import type { Benchmark, BenchLine } from './lib/benchmark.ts'
import { median, timed } from './lib/command.ts'
import { generated, perisai } from './lib/data.ts'

/** bytes per CPU second of Presidio with spaCy's large model, and with transformers */
const PEER = 12_400
const PEER_BEST = 1_900

/** Odd, and enough that a neighbour on the machine does not decide the median. */
const RUNS = 7

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** This project's own documents, again and again. */
function prose(bytes: number): Buffer {
  const docs = fileURLToPath(new URL('../docs', import.meta.url))
  const pages = ['', '/id'].flatMap((folder) =>
    readdirSync(docs + folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => readFileSync(`${docs}${folder}/${name}`)),
  )
  const once = Buffer.concat(pages)
  return Buffer.concat(Array.from({ length: Math.ceil(bytes / once.length) }, () => once))
}

/** Cells of a table found and judged, without the splitter's share of the work. */
function table(format: 'csv' | 'sql', b: Buffer): void {
  const collector = collect()
  const context = format === 'csv' ? { first: true } : undefined
  const sink = { batch: collector.add.bind(collector), bad: () => {} }
  documents.parser(format).parse({ bytes: b, context, file: 0 }, sink)
}

/** Whole scans by the command, as a user runs them: rate on the large files, peak memory against the small one. */
async function scans(scale: number): Promise<BenchLine[]> {
  const [program, ...args] = perisai()
  const scan = async (mb: number, form: string) => {
    const file = generated(`people-${mb}-${form}`, 'scripts/gen/person-file.ts', [
      '--mb',
      String(mb),
      '--form',
      form,
    ])
    try {
      const run = await timed(program, [
        ...args,
        'scan',
        file,
        '--only',
        'leak',
        '--no-store',
        '--format',
        'json',
      ])
      console.log(
        `scan ${mb} MB ${form}: ${run.cpu_s.toFixed(1)} s cpu, ${run.wall_s.toFixed(1)} s wall, ${run.peak_mb.toFixed(0)} MB`,
      )
      if (run.exit !== 0) throw new Error(`perisai scan ended with ${run.exit}`)
      return { ...run, rate: statSync(file).size / 1e6 / run.cpu_s }
    } finally {
      rmSync(file, { force: true })
    }
  }
  const small = await scan(10 * scale, 'csv')
  const csv = await scan(100 * scale, 'csv')
  const sql = await scan(100 * scale, 'sql')
  const single = await scan(200 * scale, 'sql-line')
  const rate = (name: string, ours: number) => ({ name, ours, peer: PEER / 1e6, unit: 'MB/cpu_s' })
  const peak = (name: string, ours: number) => ({ name, ours, peer: small.peak_mb, unit: 'MB' })
  return [
    rate('leak, whole scan of a CSV', csv.rate),
    rate('leak, whole scan of an SQL dump', sql.rate),
    rate('leak, whole scan of a dump on one line', single.rate),
    peak('leak-memory, CSV of ten times the size', csv.peak_mb),
    peak('leak-memory, SQL dump of ten times the size', sql.peak_mb),
    peak('leak-memory, one line of twenty times the size', single.peak_mb),
  ]
}

export const leak: Benchmark = {
  name: 'leak',
  about:
    'MB per CPU second searched for 40 kinds: prose, sentences full of numbers, tables, with names; peak memory up to a dump of 2 GB on one line (peer = a tenth of the file)',
  async run({ quick }) {
    const scale = quick ? 1 : 10
    const scanner = new Scanner()
    // the compiler's own time is not the search's
    const rate = (b: Buffer, work: () => void) => {
      work()
      work()
      return b.length / 1e6 / median(Array.from({ length: RUNS }, () => cpuSeconds(work)))
    }
    const text = prose(10e6 * scale)
    const dense = Buffer.from(
      sentences(1, 30_000 * scale)
        .map((one) => one.text)
        .join('\n'),
    )
    const people = Buffer.from([...personFile('csv', 3e6 * scale)].join(''))
    const dump = Buffer.from([...personFile('sql', 3e6 * scale)].join(''))
    const few = sentences(2, 500 * scale).map((one) => one.text)
    const fewBytes = Buffer.from(few.join('\n'))
    const search = (b: Buffer) => rate(b, () => scanner.scan(b, 0, b.length, () => {}))
    const line = (name: string, ours: number, peer: number) => ({
      name,
      ours,
      peer: peer / 1e6,
      unit: 'MB/cpu_s',
    })
    return [
      line('leak, prose', search(text), PEER),
      line('leak, sentences with two numbers each', search(dense), PEER),
      line(
        'leak, CSV of eight columns',
        rate(people, () => table('csv', people)),
        PEER,
      ),
      line(
        'leak, SQL dump of eight columns',
        rate(dump, () => table('sql', dump)),
        PEER,
      ),
      line(
        'leak, with names and addresses',
        rate(fewBytes, () => few.forEach((one) => spansIn(one))),
        PEER_BEST,
      ),
      ...(await scans(scale)),
    ]
  },
}
