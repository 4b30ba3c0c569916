/** What a finding of blocking or interception holds: docs/blocking.md. */
import type { Finding } from '../../../lib/api.ts'

export interface Step {
  readonly layer: 'dns' | 'tcp' | 'tls' | 'http'
  readonly asked: string
  readonly came: string
  readonly control: string
  readonly rules: readonly string[]
}

export interface Network {
  readonly network: string
  readonly as_name: string
  readonly accused: number
  readonly measured: number
  readonly confidence: number
  readonly rules: readonly string[]
  readonly first: string | null
  readonly last: string | null
  readonly times: readonly { start: string; measured: number; accused: number }[]
}

export interface MeasuredDetail {
  readonly led_to: readonly { host: string; count: number }[]
  readonly rules_not_fired: readonly string[]
  readonly example: {
    input: string
    time: string | null
    network: string
    as_name: string
    steps: readonly Step[]
  }
  readonly step_s: number
  readonly networks: readonly Network[]
}

export function measuredDetail(finding: Finding): MeasuredDetail | null {
  const measured = finding.class === 'blocking' || finding.class === 'interception'
  const detail = finding.detail as MeasuredDetail | undefined
  return measured && Array.isArray(detail?.networks) && Array.isArray(detail.example?.steps) ? detail : null
}

export interface Column {
  readonly start: string
  readonly end: string
}

const DAY = 86_400_000

/**
 * Steps of time put together until there are no more than `most` columns, from the first to the last that was measured;
 * for each network, measured and accused of each column (null: not measured).
 */
export function heat(
  { networks, step_s }: MeasuredDetail,
  most: number,
): { columns: Column[]; days: number; rows: ({ measured: number; accused: number } | null)[][] } {
  const step = step_s * 1000
  const starts = networks.flatMap(({ times }) => times.map(({ start }) => Date.parse(start)))
  if (starts.length === 0) return { columns: [], days: 0, rows: networks.map(() => []) }
  const first = Math.min(...starts)
  const steps = Math.round((Math.max(...starts) - first) / step) + 1
  const together = Math.ceil(steps / most)
  const width = step * together
  const count = Math.ceil(steps / together)
  const columns = Array.from({ length: count }, (_, k) => ({
    start: new Date(first + k * width).toISOString(),
    end: new Date(first + (k + 1) * width - DAY).toISOString(),
  }))
  const rows = networks.map(({ times }) => {
    const row: ({ measured: number; accused: number } | null)[] = columns.map(() => null)
    for (const { start, measured, accused } of times) {
      const at = Math.floor((Date.parse(start) - first) / width)
      const before = row[at] ?? { measured: 0, accused: 0 }
      row[at] = { measured: before.measured + measured, accused: before.accused + accused }
    }
    return row
  })
  return { columns, days: Math.round(width / DAY), rows }
}
