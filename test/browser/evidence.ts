/** Small evidence for uploads, made by code. */
import { accessLog } from '../../scripts/gen/access-log.ts'

/** 1 October 2026, noon in Jakarta. */
const noon = Date.UTC(2026, 9, 1, 5, 0, 0) / 1000

/** An access log with an HTTP flood in its midst. */
export function floodLog(): Buffer {
  const flood = { start: 240, seconds: 60, rate: 300, sources: 120 }
  return Buffer.from([...accessLog({ lines: 4000, rate: 8, seed: 77, start: noon, flood })].join(''))
}

/** An ordinary hour, with one line that is none. */
export function quietLog(): Buffer {
  const lines = [...accessLog({ lines: 800, rate: 4, seed: 78, start: noon })].join('')
  return Buffer.from(`${lines}this is not a request\n`)
}
