/**
 * Which keys of a JSON line mean what. A path with dots is a nested object. Where a line has several keys for one field
 * the higher rank wins: exact before rounded, as sent before normalised, decided by the server before claimed.
 *
 * Sources: nginx's variables (nginx.org, ngx_http_core_module and ngx_http_log_module), Elastic's nginx_json example,
 * Caddy 2's access log (caddyserver.com, log directive), Traefik's access log fields (doc.traefik.io), Envoy's default
 * JSON names, the Elastic Common Schema 8.
 */

export const Field = {
  time: 0,
  client: 1,
  forwarded: 2,
  request: 3,
  method: 4,
  target: 5,
  query: 6,
  status: 7,
  size: 8,
  duration: 9,
  host: 10,
  referrer: 11,
  userAgent: 12,
} as const

export const FIELDS = 13

type FieldName = keyof typeof Field

/** Keys in rising rank. */
const keysOf: Record<FieldName, readonly string[]> = {
  time: [
    'date',
    'start_time',
    'StartLocal',
    'datetime',
    'date_time',
    'time',
    'timestamp',
    '@timestamp',
    'time_local',
    'time_iso8601',
    'StartUTC',
    'ts',
    'msec',
  ],
  client: [
    'ip',
    'client',
    'source.address',
    'source.ip',
    'downstream_remote_address',
    'remoteHost',
    'remoteIP',
    'remoteAddr',
    'clientip',
    'remote_ip',
    'remote_addr',
    'ClientAddr',
    'ClientHost',
    'request.remote_addr',
    'request.remote_ip',
    'client_ip',
    'request.client_ip',
  ],
  forwarded: [
    'xff',
    'x-forwarded-for',
    'x_forwarded_for',
    'http_x_forwarded_for',
    'request_X-Forwarded-For',
    'request.headers.X-Forwarded-For',
  ],
  request: ['request_line', 'request'],
  method: [
    'verb',
    'method',
    'http_method',
    'request_method',
    'RequestMethod',
    'request.method',
    'http.request.method',
  ],
  target: [
    'uri_path',
    'url.path',
    'path',
    'requestPath',
    'request_path',
    'uri',
    'url',
    'x-envoy-origin-path',
    'RequestPath',
    'request_uri',
    'request.uri',
    'url.original',
  ],
  query: ['query', 'args', 'query_string', 'url.query'],
  status: [
    'OriginStatus',
    'response',
    'response_code',
    'http_status',
    'statusCode',
    'status_code',
    'status',
    'DownstreamStatus',
    'http.response.status_code',
  ],
  size: [
    'response_size',
    'content_length',
    'bytes_sent',
    'bytes',
    'size',
    'body_bytes',
    'body_bytes_sent',
    'DownstreamContentSize',
    'http.response.body.bytes',
  ],
  duration: [
    'duration',
    'Duration',
    'duration_s',
    'duration_ms',
    'request_time_ms',
    'request_time',
    'event.duration',
  ],
  host: [
    'domain',
    'server_name',
    'authority',
    ':authority',
    'virtual_host',
    'virtualhost',
    'vhost',
    'http_host',
    'host',
    'RequestHost',
    'url.domain',
    'request.host',
  ],
  referrer: [
    'referer',
    'referrer',
    'http_referrer',
    'http_referer',
    'request_Referer',
    'http.request.referrer',
    'request.headers.Referer',
  ],
  userAgent: [
    'ua',
    'agent',
    'useragent',
    'userAgent',
    'user-agent',
    'user_agent',
    'http_user_agent',
    'request_User-Agent',
    'user_agent.original',
    'request.headers.User-Agent',
  ],
}

/** Milliseconds in the unit of a duration's key; seconds where it is not listed. */
const units: ReadonlyMap<string, number> = new Map([
  ['duration_ms', 1],
  ['request_time_ms', 1],
  ['Duration', 1e-6],
  ['event.duration', 1e-6],
])

export interface Key {
  readonly bytes: Uint8Array
  /** number of the object it stands in, 0 for the line itself */
  readonly within: number
  /** -1 where the key is only an object to look into */
  field: number
  rank: number
  /** milliseconds a unit of this duration */
  unit: number
  /** number of the object that its value may be, 0 where that is of no interest */
  inside: number
}

const SLOTS = 1024
const table: (Key | undefined)[] = Array.from({ length: SLOTS }, () => undefined)
export const HASH_START = 17

/** One step of the hash of a key's bytes; begins with HASH_START. */
export function hashStep(hash: number, byte: number): number {
  return (Math.imul(hash, 31) + byte) | 0
}

function slotOf(hash: number, within: number): number {
  const h = Math.imul(hash ^ Math.imul(within, 0x9e3779b1), 0x85ebca6b)
  return (h ^ (h >>> 15)) & (SLOTS - 1)
}

/** The key that `start..end` of `b` spells within an object, or undefined. */
export function findKey(
  b: Uint8Array,
  start: number,
  end: number,
  hash: number,
  within: number,
): Key | undefined {
  for (let slot = slotOf(hash, within); ; slot = (slot + 1) & (SLOTS - 1)) {
    const key = table[slot]
    if (key === undefined || (key.within === within && sameBytes(b, start, end, key.bytes))) return key
  }
}

function sameBytes(b: Uint8Array, start: number, end: number, wanted: Uint8Array): boolean {
  if (wanted.length !== end - start) return false
  for (let k = 0; k < wanted.length; k++) if (b[start + k] !== wanted[k]) return false
  return true
}

function keyFor(name: string, within: number): Key {
  const bytes = new TextEncoder().encode(name)
  const hash = bytes.reduce(hashStep, HASH_START)
  const known = findKey(bytes, 0, bytes.length, hash, within)
  if (known) return known
  let slot = slotOf(hash, within)
  while (table[slot]) slot = (slot + 1) & (SLOTS - 1)
  const key: Key = { bytes, within, field: -1, rank: 0, unit: 1000, inside: 0 }
  table[slot] = key
  return key
}

let objects = 0
for (const [name, paths] of Object.entries(keysOf)) {
  paths.forEach((path, rank) => {
    const parts = path.split('.')
    let within = 0
    for (const part of parts.slice(0, -1)) {
      const key = keyFor(part, within)
      if (key.inside === 0) key.inside = ++objects
      within = key.inside
    }
    const key = keyFor(parts[parts.length - 1], within)
    key.field = Field[name as FieldName]
    key.rank = rank + 1
    key.unit = units.get(path) ?? 1000
  })
}
