/**
 * The WHERE of a finding filter: constant pieces of text, values always bound. Text is compared with a substring
 * function and not with LIKE, so that % and _ mean themselves.
 */
import { PerisaiError } from '../../model/problem.ts'
import type { FindingFilter } from '../store.ts'
import { searchText } from '../version.ts'

export interface Conditions {
  readonly duckdb: string
  readonly clickhouse: string
  readonly params: Record<string, unknown>
}

/** Versions that are neither replaced by a later one nor a tombstone. */
export const CURRENT = 'NOT removed AND seq NOT IN (SELECT seq FROM superseded)'

/** @throws PerisaiError bad-request where a time cannot be read */
export function findingConditions(filter: FindingFilter): Conditions {
  const duckdb = [CURRENT]
  const clickhouse = [CURRENT]
  const params: Record<string, unknown> = {}
  const where = (name: string, value: unknown, duck: string, click: string) => {
    if (value === undefined || value === null) return
    params[name] = value
    duckdb.push(duck)
    clickhouse.push(click)
  }
  where('area', filter.area, 'area = $area', 'area = {area:String}')
  where(
    'classes',
    filter.class?.length ? filter.class : undefined,
    'list_contains($classes, class)',
    'has({classes:Array(String)}, class)',
  )
  where('variant', filter.variant, 'variant = $variant', 'variant = {variant:String}')
  where('from', instant(filter.from, 'from'), 'end_at >= $from', 'end_at >= {from:DateTime64(3)}')
  where('to', instant(filter.to, 'to'), 'start_at <= $to', 'start_at <= {to:DateTime64(3)}')
  where('min', filter.minConfidence, 'confidence >= $min', 'confidence >= {min:Float64}')
  where('sample', filter.sample, 'sample = $sample', 'sample = {sample:Bool}')
  where(
    'search',
    filter.search ? searchText(filter.search) : undefined,
    'contains(search, $search)',
    'position(search, {search:String}) > 0',
  )
  return { duckdb: duckdb.join(' AND '), clickhouse: clickhouse.join(' AND '), params }
}

function instant(text: string | undefined, name: string): Date | undefined {
  if (text === undefined) return undefined
  const date = new Date(text)
  if (Number.isNaN(date.getTime())) {
    throw new PerisaiError('bad-request', { reason: `${name}: "${text.slice(0, 40)}" is not an instant` })
  }
  return date
}
