/** What a column of a table is: by the share of its cells that fit, its name, and how different its values are. */
import { FORM } from './cells.ts'
import { countOf, isEstimate } from './count.ts'
import {
  ADDRESS,
  BANK,
  BIRTH,
  BPJS,
  CARD,
  EMAIL,
  FIRST_NATIONAL,
  GEO,
  IBAN,
  IP,
  KK,
  LICENCE,
  MAC,
  NAME,
  NIK,
  NPWP,
  PASSPORT,
  PASSWORD,
  PHONE,
  PLATE,
  kinds,
} from './kinds.ts'
import { nationals } from './national.ts'
import type { Column, FileSummary, Table } from './summary.ts'
import { kindsOfHeader } from './words.ts'

export type Form = 'plain' | 'hashed' | 'masked'

export interface JudgedColumn {
  /** position, from 1 */
  readonly index: number
  /** '' where the table names none */
  readonly name: string
  readonly kind: number
  readonly matches: number
  readonly filled: number
  readonly distinct: number
  readonly estimate: boolean
  readonly form: Form
  readonly samples: readonly string[]
}

/** Share of cells that must fit where the column's name says the same ... */
const SHARE_NAMED = 0.3
/** ... and where it says nothing. */
const SHARE_UNNAMED = 0.85
/** Cells below which a column without a name is not judged by its cells alone. */
const LEAST_CELLS = 3

const bit = (form: number) => Math.log2(form)
const chanceOf = new Map(nationals.map((one) => [one.kind, one.chance]))

export function judgeTable(table: Table): JudgedColumn[] {
  return [...table.columns.values()]
    .map(judgeColumn)
    .filter((column) => column !== null)
    .sort((a, b) => a.index - b.index)
}

function judgeColumn(column: Column): JudgedColumn | null {
  const named = column.name === '' ? [] : kindsOfHeader(column.name)
  const hashed = share(column, FORM.hashed)
  const masked = share(column, FORM.masked)
  const [first] = named
  if (first !== undefined && kinds[first].law !== 'none' && (hashed >= 0.5 || masked >= 0.5)) {
    const form = hashed >= masked ? 'hashed' : 'masked'
    return judged(column, first, form, column.forms[bit(form === 'hashed' ? FORM.hashed : FORM.masked)])
  }
  for (const kind of named) {
    const matches = fitting(column, kind)
    if (matches / column.filled >= SHARE_NAMED) {
      const form =
        kind === PASSWORD ? (hashed >= 0.5 ? 'hashed' : masked >= 0.5 ? 'masked' : 'plain') : 'plain'
      return judged(column, kind, form, matches)
    }
  }
  if (named.some((kind) => kinds[kind].identifies)) return null
  return byCells(column)
}

/** Cells that can be what the column's name says. */
function fitting(column: Column, kind: number): number {
  const { counts, forms } = column
  if (kind === PHONE) return Math.max(counts[PHONE], forms[bit(FORM.dialled)])
  // sixteen digits are a NIK or begin with zero; of the fifteen before 2024 the column's name is enough
  if (kind === NPWP) return Math.max(counts[NPWP], forms[bit(FORM.tax)])
  if (kind === BIRTH)
    return forms[bit(FORM.date)] + Math.min(column.filled - forms[bit(FORM.date)], inWords(column))
  if (kind === NAME) return forms[bit(FORM.words)]
  if (kind === ADDRESS)
    return countOf(column.distinct) < 2 ? 0 : forms[bit(FORM.words)] + forms[bit(FORM.text)]
  if (kind === PASSPORT) return counts[PASSPORT] + forms[bit(FORM.number)]
  if (kind < FIRST_NATIONAL && !measured.has(kind)) return column.filled
  return counts[kind]
}

/** Kinds whose cells show by themselves what they are; of the others only the column's name speaks. */
const measured = new Set([
  NIK,
  KK,
  NPWP,
  BPJS,
  PASSPORT,
  PHONE,
  PLATE,
  BANK,
  EMAIL,
  CARD,
  IBAN,
  IP,
  MAC,
  GEO,
  LICENCE,
])

/** "12 Agustus 1990" counts as text. */
function inWords(column: Column): number {
  return countOf(column.distinct) > 1 ? column.forms[bit(FORM.text)] : 0
}

/** Kinds that a column may be without a name that says so, the surest first. */
const byThemselves = [EMAIL, IBAN, NPWP, CARD, MAC, IP, PHONE, PLATE]

function byCells(column: Column): JudgedColumn | null {
  const { filled, counts } = column
  if (filled < LEAST_CELLS) return null
  const distinct = countOf(column.distinct)
  const fits = (kind: number) => counts[kind] / filled >= SHARE_UNNAMED
  // women's days tell persons from households
  if (fits(KK) && counts[KK] >= counts[NIK] && filled >= 20) return judged(column, KK, 'plain', counts[KK])
  if (fits(NIK)) return judged(column, NIK, 'plain', counts[NIK])
  for (const kind of byThemselves) {
    if (kind === PLATE && (filled < 10 || distinct < filled / 4)) continue
    if (kind === CARD && distinct < 2 && filled > 5) continue
    if (fits(kind)) return judged(column, kind, 'plain', counts[kind])
  }
  // check digits fit a number by chance in one of ten, but not a whole column
  let best = -1
  for (let kind = FIRST_NATIONAL; kind < kinds.length; kind++) {
    if (counts[kind] / filled < 0.98) continue
    const chance = chanceOf.get(kind) ?? 0.01
    if (chance > 0.2 || filled * Math.log10(1 / chance) < 8 || distinct < Math.min(filled / 2, 20)) continue
    if (best < 0 || (chanceOf.get(best) ?? 0.01) > chance) best = kind
  }
  return best < 0 ? null : judged(column, best, 'plain', counts[best])
}

const share = (column: Column, form: number) => column.forms[bit(form)] / column.filled

function judged(column: Column, kind: number, form: Form, matches: number): JudgedColumn {
  return {
    index: column.index + 1,
    name: column.name,
    kind,
    matches: Math.min(matches, column.filled),
    filled: column.filled,
    distinct: countOf(column.distinct),
    estimate: isEstimate(column.distinct),
    form,
    samples: column.samples.map(({ shown }) => shown),
  }
}

/** Kinds of the columns of all tables of a file, under "table, line feed, column's name or #number". */
export function columnKinds(file: FileSummary | undefined): Map<string, number> {
  const found = new Map<string, number>()
  for (const table of file?.tables.values() ?? []) {
    for (const { name, index, kind } of judgeTable(table))
      found.set(`${table.name}\n${name || `#${index - 1}`}`, kind)
  }
  return found
}
