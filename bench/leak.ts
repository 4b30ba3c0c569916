/** Personal data found in text and tables, and by the tagger of names; the peer's figures are Presidio's on a machine of two cores. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { documents } from '../src/readers/documents/index.ts'
import { collect } from '../src/recognisers/leak/collector.ts'
import { Scanner } from '../src/recognisers/leak/scan.ts'
import { spansIn } from '../src/recognisers/leak/spans.ts'
import { personRows, sentences } from '../scripts/gen/persons.ts'
import type { Benchmark } from './lib/benchmark.ts'

/** bytes per CPU second of Presidio with spaCy's large model, and with transformers */
const PEER = 12_400
const PEER_BEST = 1_900

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

export const leak: Benchmark = {
  name: 'leak',
  about: 'MB per CPU second searched for 40 kinds: prose, sentences full of numbers, a table, with names',
  async run({ quick }) {
    const scale = quick ? 1 : 10
    const scanner = new Scanner()
    const rate = (b: Buffer, work: () => void) => {
      work()
      return b.length / 1e6 / cpuSeconds(work)
    }
    const text = prose(10e6 * scale)
    const dense = Buffer.from(
      sentences(1, 30_000 * scale)
        .map((one) => one.text)
        .join('\n'),
    )
    const table = Buffer.from([...personRows(1, 20_000 * scale)].join(''))
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
        rate(table, () => {
          const collector = collect()
          const block = { bytes: table, context: { first: true }, file: 0 }
          documents.parser('csv').parse(block, { batch: (batch) => collector.add(batch), bad: () => {} })
        }),
        PEER,
      ),
      line(
        'leak, with names and addresses',
        rate(fewBytes, () => few.forEach((one) => spansIn(one))),
        PEER_BEST,
      ),
    ]
  },
}
