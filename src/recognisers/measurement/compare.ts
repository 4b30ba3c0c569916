/** Whether a page is the one that the control saw. */
import type { ControlHttp, HttpExchange } from '../../model/measurement.ts'
import { titleOf } from './page.ts'

/** Headers that any server or middlebox may send: equal names say nothing. */
const common = new Set(
  `accept-ranges age allow cache-control connection content-encoding content-language content-length content-location
   content-type date etag expires keep-alive last-modified link location pragma proxy-connection referrer-policy refresh
   retry-after server set-cookie status transfer-encoding upgrade vary via warning www-authenticate x-cache
   x-content-type-options x-frame-options x-powered-by x-xss-protection`.split(/\s+/),
)

/** Least share of the longer page that the shorter one must have. */
const LEAST_PROPORTION = 0.7
const LEAST_TITLE_WORD = 5

export interface Comparison {
  readonly status: boolean
  /** null: cannot be compared */
  readonly title: boolean | null
  readonly length: boolean | null
  /** both have a header that is not everybody's */
  readonly headers: boolean
  readonly same: boolean
}

export function compare(exchange: HttpExchange, control: ControlHttp): Comparison {
  const status = exchange.status === control.status
  const title = sameTitle(titleOf(exchange.body), control.title)
  const length = sameLength(exchange, control)
  const headers = [...exchange.headers.keys()].some((name) => !common.has(name) && control.headers.has(name))
  const alike = headers || title === true || length === true || (title === null && length === null)
  return { status, title, length, headers, same: status && alike }
}

function sameTitle(one: string, other: string): boolean | null {
  if (one === '' || other === '') return null
  if (one.toLowerCase() === other.trim().toLowerCase()) return true
  const words = (text: string) =>
    new Set(
      text
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((w) => w.length >= LEAST_TITLE_WORD),
    )
  const [a, b] = [words(one), words(other)]
  if (a.size === 0 || b.size === 0) return false
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / Math.min(a.size, b.size) >= 0.5
}

function sameLength(exchange: HttpExchange, control: ControlHttp): boolean | null {
  if (exchange.truncated || control.length < 0) return null
  if (exchange.length === 0 && control.length === 0) return true
  return (
    Math.min(exchange.length, control.length) / Math.max(exchange.length, control.length) >= LEAST_PROPORTION
  )
}
