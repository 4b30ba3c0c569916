/** Whether what a file holds is a leak, and how bad it is. Ordinary texts name people too: one address is none. */
import { countOf, isEstimate } from './count.ts'
import { judgeTable } from './columns.ts'
import type { JudgedColumn } from './columns.ts'
import { EMAIL, KINDS, NAME, PASSWORD, PHONE, SECRET, kinds } from './kinds.ts'
import type { FileSummary, KindCount } from './summary.ts'

export interface WeighedTable {
  readonly name: string
  readonly rows: number
  readonly columns: readonly JudgedColumn[]
  readonly persons: number
  readonly estimate: boolean
}

export interface WeighedFile {
  readonly file: number
  readonly tables: readonly WeighedTable[]
  /** kinds in running text that count */
  readonly text: ReadonlyMap<number, KindCount>
  /** distinct persons, at least */
  readonly persons: number
  readonly estimate: boolean
  /** 0..1: how clear the case is */
  readonly clear: number
}

/** Different values of a strong kind that running text may hold before it is a leak. */
const FEW = 3
/** The same in program text, whose tests and examples have made-up numbers. */
const FEW_IN_CODE = 20
/** Lines that tie two weak kinds to one person. */
const CONTACTS = 10
/** Addresses alone: so many, and so little else between them. */
const ADDRESSES = 100
const DENSITY = 0.25

/**
 * One number of sixteen digits in 60 or so passes for a card or a NIK by chance. Where so few of the long numbers of a
 * text do, those that no word speaks for are the chance's.
 */
const BY_CHANCE = 0.1

const aboutPeople = new Set([
  'birth-date',
  'address',
  'health',
  'biometric',
  'genetic',
  'criminal',
  'child',
  'income',
  'religion',
])

/** Null where there is nothing to tell anybody about. */
export function weigh(file: number, summary: FileSummary): WeighedFile | null {
  const tables: WeighedTable[] = []
  let clear = 0
  for (const table of summary.tables.values()) {
    const columns = judgeTable(table)
    const weight = weighTable(columns)
    if (weight === 0) continue
    const key = subjectOf(columns)
    const persons = key ? Math.min(key.distinct, key.matches) : table.rows
    clear = Math.max(clear, weight)
    tables.push({ name: table.name, rows: table.rows, columns, persons, estimate: key?.estimate ?? false })
  }
  const textWeight = weighText(summary)
  clear = Math.max(clear, textWeight)
  if (clear === 0) return null
  const told = [...summary.text].filter(([, count]) => byChance(count, summary) < count.values)
  const text = new Map(textWeight > 0 ? told : [])
  let persons = 0
  let estimate = false
  for (const table of tables) {
    if (table.persons <= persons) continue
    ;({ persons, estimate } = table)
  }
  for (const [kind, count] of text) {
    if (!kinds[kind].identifies || countOf(count.distinct) <= persons) continue
    persons = countOf(count.distinct)
    estimate = isEstimate(count.distinct)
  }
  return { file, tables: tables.sort((a, b) => b.persons - a.persons), text, persons, estimate, clear }
}

/** The column whose values count people: the one that identifies best. */
export function subjectOf(columns: readonly JudgedColumn[]): JudgedColumn | undefined {
  const best = (of: readonly JudgedColumn[]) =>
    [...of].sort((a, b) => kinds[b.kind].weight - kinds[a.kind].weight || b.distinct - a.distinct)[0]
  const identifying = columns.filter(({ kind }) => kinds[kind].identifies)
  // numbers of households and accounts are shared; a person's own number comes first
  const own = identifying.filter(
    ({ kind }) => kinds[kind].weight === 3 && kinds[kind].id !== 'kk' && kinds[kind].id !== 'card',
  )
  return best(own) ?? best(identifying) ?? best(columns.filter(({ kind }) => kind === NAME))
}

function weighTable(columns: readonly JudgedColumn[]): number {
  const personal = columns.filter(({ kind }) => kinds[kind].weight > 0)
  const strong = personal.filter(({ kind }) => kinds[kind].identifies && kinds[kind].weight >= 2)
  const kindsThere = new Set(personal.map(({ kind }) => kind)).size
  const weak = personal.filter(({ kind }) => kinds[kind].identifies && kinds[kind].weight === 1)
  const most = (of: readonly JudgedColumn[]) => Math.max(0, ...of.map(({ distinct }) => distinct))
  if (most(strong) >= FEW || (strong.length > 0 && kindsThere >= 2)) {
    return Math.min(1, 0.8 + kindsThere / 20 + (most(strong) >= 20 ? 0.1 : 0))
  }
  if (personal.some(({ kind }) => kind === PASSWORD) && weak.length > 0 && most(weak) >= FEW) return 0.9
  if (most(weak) >= ADDRESSES || (most(weak) >= CONTACTS && kindsThere >= 2)) return 0.7
  if (most(weak) >= FEW && kindsThere >= 3) return 0.7
  const names = personal.filter(({ kind }) => kind === NAME)
  // things have names too: what people have and things have not must stand beside most of them
  const beside = personal.some(
    ({ kind, filled }) => aboutPeople.has(kinds[kind].id) && names.some((n) => filled >= 0.3 * n.filled),
  )
  if (most(names) >= CONTACTS && beside) return 0.6
  return 0
}

/** Values that a text of so many long numbers holds by chance. */
function byChance({ bare }: KindCount, { strange }: FileSummary): number {
  return bare < BY_CHANCE * strange ? bare : 0
}

function weighText(summary: FileSummary): number {
  const { text, code, bytes, joined } = summary
  const distinct = (kind: number) => {
    const count = text.get(kind)
    if (!count) return 0
    return Math.round((countOf(count.distinct) * (count.values - byChance(count, summary))) / count.values)
  }
  if (distinct(SECRET) > 0) return 0.8
  let strong = 0
  for (let kind = 0; kind < KINDS; kind++) {
    if (kinds[kind].identifies && kinds[kind].weight >= 2) strong = Math.max(strong, distinct(kind))
  }
  if (code) return strong >= FEW_IN_CODE ? 0.6 : 0
  if (strong >= FEW) return Math.min(1, 0.75 + strong / 100)
  if (strong > 0 && joined > 0) return 0.6
  if (joined >= CONTACTS) return 0.6
  const dense = (kind: number, length: number) =>
    distinct(kind) >= ADDRESSES && ((text.get(kind)?.values ?? 0) * length) / Math.max(1, bytes) >= DENSITY
  return dense(EMAIL, 20) || dense(PHONE, 12) ? 0.6 : 0
}
