/** From summaries to findings: one for each data set. */
import type { Evidence, Message, StoredFinding } from '../../model/finding.ts'
import { uuid5 } from '../../model/ids.ts'
import type { JudgeContext } from '../recogniser.ts'
import type { JudgedColumn } from './columns.ts'
import { countOf, isEstimate, mergeValues, noneYet } from './count.ts'
import { PASSWORD, SECRET, kinds } from './kinds.ts'
import type { KindCount, Summary } from './summary.ts'
import { weigh } from './weigh.ts'
import type { WeighedFile } from './weigh.ts'
import { RECOGNISER } from './index.ts'

export { merge } from './summary.ts'

const CLASS = 'leak'
const MOST_LISTED = 50
const MOST_REASONS = 8
/** Documents of fewer people are told of together, by folder. */
const SMALL = 50

export type Severity = 'low' | 'medium' | 'high' | 'critical'

export function judge(summary: Summary, { evidence }: JudgeContext): StoredFinding[] {
  const groups = new Map<string, WeighedFile[]>()
  for (const [file, one] of [...summary].sort(([a], [b]) => a - b)) {
    const weighed = weigh(file, one)
    if (!weighed) continue
    const key = groupOf(evidence[file]?.path ?? '', weighed)
    const group = groups.get(key)
    if (group) group.push(weighed)
    else groups.set(key, [weighed])
  }
  return [...groups]
    .map(([key, files]) => findingOf(key, files, evidence))
    .sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1))
}

/** What lies in one archive belongs together, and so do small documents of one folder. */
function groupOf(path: string, { tables, persons }: WeighedFile): string {
  const archive = path.indexOf('!/')
  if (archive >= 0) return path.slice(0, archive)
  if (tables.length > 0 || persons >= SMALL) return path
  const slash = path.lastIndexOf('/')
  return slash <= 0 ? path : path.slice(0, slash + 1)
}

function findingOf(key: string, files: readonly WeighedFile[], all: readonly Evidence[]): StoredFinding {
  const evidence = files.flatMap(({ file }) => all[file] ?? [])
  const target = files.length === 1 && key.endsWith('/') ? evidence[0].path : key
  const text = textOf(files)
  const columns = files.flatMap(({ tables }) => tables.flatMap((table) => table.columns))
  const found = kindsFound(columns, text)
  const { persons, estimate } = personsOf(files, text)
  const variant = variantOf(found)
  const times = evidence
    .flatMap(({ first, last }) => [first, last])
    .filter((t) => t !== null)
    .sort()
  const epoch = '1970-01-01T00:00:00.000Z'
  const sums = evidence.map(({ sha256 }) => sha256).sort()
  const forms = new Set(columns.map(({ form }) => form))
  const severity = severityOf(found, persons, columns)
  const clear = Math.max(...files.map((file) => file.clear))
  return {
    id: uuid5([CLASS, variant, target, ...sums].join('|')),
    class: CLASS,
    area: 'privacy',
    variant,
    confidence: Math.round(Math.min(97, clear * 90 + Math.min(7, 2 * Math.log10(1 + persons)))),
    start: times[0] ?? epoch,
    end: times.at(-1) ?? epoch,
    target: { type: 'dataset', value: target },
    sources: { count: 0, spoofable: false, top: [] },
    magnitude: {
      persons,
      values: found.reduce((sum, { values }) => sum + values, 0),
      kinds: found.length,
      files: files.length,
    },
    reasons: reasonsOf(files, text, found, persons, forms.has('hashed'), forms.has('masked')),
    alternatives: [
      {
        key: 'alternative.made-up',
        params: {},
        rejected_because: {
          key: persons >= 100 ? 'rejected.made-up' : 'rejected.made-up-open',
          params: { persons },
        },
      },
      {
        key: 'alternative.meant',
        params: {},
        rejected_because: { key: 'rejected.meant-open', params: {} },
      },
    ],
    evidence: evidence.slice(0, MOST_LISTED),
    attribution: [],
    techniques: ['T1530'],
    detail: {
      persons,
      persons_is_estimate: estimate,
      severity,
      law: {
        general: found.filter(({ law }) => law === 'general').map(({ kind }) => kind),
        specific: found.filter(({ law }) => law === 'specific').map(({ kind }) => kind),
      },
      kinds: found,
      tables: files
        .flatMap(({ file, tables }) =>
          tables.map((table) => ({
            path: all[file]?.path ?? '',
            table: table.name,
            rows: table.rows,
            persons: table.persons,
            persons_is_estimate: table.estimate,
            columns: table.columns.map(columnDetail),
          })),
        )
        .slice(0, MOST_LISTED),
      more: Math.max(0, files.length - MOST_LISTED),
    },
    recogniser: RECOGNISER,
  }
}

interface Found {
  readonly kind: string
  readonly law: string
  readonly country?: string
  readonly values: number
  readonly distinct: number
  readonly distinct_is_estimate: boolean
  readonly form: string
  readonly samples: readonly string[]
}

const hidden = (kind: number) =>
  kind === PASSWORD || kind === SECRET || (kinds[kind].law === 'specific' && !kinds[kind].identifies)

function columnDetail(column: JudgedColumn): Record<string, unknown> {
  const { id, law } = kinds[column.kind]
  return {
    index: column.index,
    name: column.name,
    kind: id,
    law,
    share: column.matches / column.filled,
    matches: column.matches,
    filled: column.filled,
    distinct: column.distinct,
    distinct_is_estimate: column.estimate,
    form: column.form,
    samples: hidden(column.kind) ? [] : column.samples,
  }
}

/** Kinds in running text over all files. */
function textOf(files: readonly WeighedFile[]): ReadonlyMap<number, KindCount> {
  if (files.length === 1) return files[0].text
  const all = new Map<number, KindCount>()
  for (const { text } of files) {
    for (const [kind, count] of text) {
      let into = all.get(kind)
      if (!into) all.set(kind, (into = { values: 0, bare: 0, distinct: noneYet(), samples: [] }))
      into.values += count.values
      into.bare += count.bare
      mergeValues(into.distinct, count.distinct)
      into.samples = [...into.samples, ...count.samples].sort((a, b) => a.hash - b.hash).slice(0, 3)
    }
  }
  return all
}

function kindsFound(columns: readonly JudgedColumn[], text: ReadonlyMap<number, KindCount>): Found[] {
  const byKind = new Map<number, Found>()
  for (const column of columns) {
    const { kind, matches, distinct, estimate, form, samples } = column
    const before = byKind.get(kind)
    if (before && before.distinct >= distinct) {
      byKind.set(kind, { ...before, values: before.values + matches })
      continue
    }
    byKind.set(kind, made(kind, matches + (before?.values ?? 0), distinct, estimate, form, samples))
  }
  for (const [kind, count] of text) {
    const before = byKind.get(kind)
    const distinct = countOf(count.distinct)
    const shown = count.samples.map((sample) => sample.shown)
    if (before) byKind.set(kind, { ...before, values: before.values + count.values })
    else byKind.set(kind, made(kind, count.values, distinct, isEstimate(count.distinct), 'plain', shown))
  }
  return [...byKind.values()].sort((a, b) => b.values - a.values || (a.kind < b.kind ? -1 : 1))
}

function made(
  kind: number,
  values: number,
  distinct: number,
  estimate: boolean,
  form: string,
  samples: readonly string[],
): Found {
  const { id, law, country } = kinds[kind]
  const shown = hidden(kind) ? [] : samples
  return {
    kind: id,
    law,
    ...(country ? { country } : {}),
    values,
    distinct,
    distinct_is_estimate: estimate,
    form,
    samples: shown,
  }
}

function personsOf(files: readonly WeighedFile[], text: ReadonlyMap<number, KindCount>) {
  let persons = Math.max(...files.map((file) => file.persons))
  let estimate = files.some((file) => file.persons === persons && file.estimate)
  for (const [kind, { distinct }] of text) {
    if (!kinds[kind].identifies || countOf(distinct) <= persons) continue
    persons = countOf(distinct)
    estimate = isEstimate(distinct)
  }
  return { persons, estimate }
}

function variantOf(found: readonly Found[]): string {
  if (found.every(({ kind }) => kind === 'secret')) return 'secrets'
  if (found.some(({ kind }) => kind === 'password')) return 'credentials'
  if (found.some(({ law }) => law === 'specific')) return 'specific-data'
  return 'general-data'
}

const levels: readonly Severity[] = ['low', 'medium', 'high', 'critical']

/** By people and by what is known of them; a step less where nothing lies there in the plain. */
function severityOf(found: readonly Found[], persons: number, columns: readonly JudgedColumn[]): Severity {
  const weight = Math.max(0, ...found.map(({ kind }) => kinds.find((k) => k.id === kind)?.weight ?? 0))
  const specific = found.some(({ law }) => law === 'specific')
  let level = persons >= 10_000 ? 2 : persons >= 100 ? 1 : 0
  if (weight >= 3 || specific) level++
  if (specific && weight >= 3 && persons >= 1000) level++
  const covered =
    columns.length > 0 && columns.every(({ kind, form }) => !kinds[kind].identifies || form !== 'plain')
  if (covered) level--
  return levels[Math.max(0, Math.min(3, level))]
}

function reasonsOf(
  files: readonly WeighedFile[],
  text: ReadonlyMap<number, KindCount>,
  found: readonly Found[],
  persons: number,
  hashed: boolean,
  masked: boolean,
): Message[] {
  const reasons: Message[] = []
  const columns = files.flatMap(({ tables }) =>
    tables.flatMap((table) => table.columns.map((column) => ({ table, column }))),
  )
  columns.sort(
    (a, b) =>
      kinds[b.column.kind].weight - kinds[a.column.kind].weight || b.column.matches - a.column.matches,
  )
  for (const { table, column } of columns.slice(0, MOST_REASONS)) {
    reasons.push({
      key: table.name === '' ? 'reason.column' : 'reason.table-column',
      params: {
        table: table.name,
        index: column.index,
        name: column.name,
        kind: kinds[column.kind].id,
        share: column.matches / column.filled,
        filled: column.filled,
        form: column.form,
      },
    })
  }
  for (const [kind, count] of [...text].sort(([a], [b]) => kinds[b].weight - kinds[a].weight || a - b)) {
    if (reasons.length >= MOST_REASONS + 4) break
    reasons.push({
      key: 'reason.text',
      params: { kind: kinds[kind].id, values: count.values, distinct: countOf(count.distinct) },
    })
  }
  reasons.push({ key: 'reason.persons', params: { persons } })
  const specific = found.filter(({ law }) => law === 'specific').map(({ kind }) => kind)
  const general = found.filter(({ law }) => law === 'general').map(({ kind }) => kind)
  if (specific.length > 0) reasons.push({ key: 'reason.specific', params: { kinds: specific.join(',') } })
  if (general.length > 0) reasons.push({ key: 'reason.general', params: { kinds: general.join(',') } })
  if (hashed) reasons.push({ key: 'reason.hashed', params: {} })
  if (masked) reasons.push({ key: 'reason.masked', params: {} })
  return reasons
}
