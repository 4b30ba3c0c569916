/**
 * The control: asked for a page, it goes there from where it stands and says what it saw, in the shape of OONI's test
 * helper, with the server's certificates besides. It goes where others tell it to, so it refuses addresses that are not
 * public unless told otherwise, checks every redirect anew, and listens on loopback unless told otherwise.
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, Server } from 'node:http'
import { isIP } from 'node:net'
import { isInward } from '../../model/inward.ts'
import { titleOf } from '../../recognisers/measurement/page.ts'
import { handshake, openTcp } from './page.ts'
import { MAIL_PORTS, mailProtocol, withPort } from './mail.ts'
import { walk } from './walk.ts'

export interface ControlOptions {
  /** milliseconds a step */
  readonly ms: number
  /** contacts private addresses too: only where everyone who can ask is trusted */
  readonly allowPrivate?: boolean
  /** whoever asks must say it (Authorization: Bearer) */
  readonly key?: string
}

const MAX_QUESTION = 64 * 1024
const MOST_ENDPOINTS = 20
/** Questions at the same time; more are told to come back. */
const MOST_AT_ONCE = 8

export function controlServer(options: ControlOptions): Server {
  let busy = 0
  return createServer((incoming, outgoing) => {
    const answer = (status: number, value: unknown): void => {
      outgoing.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
      outgoing.end(JSON.stringify(value))
    }
    if (incoming.method !== 'POST') return answer(405, { error: 'POST a question' })
    if (!allowed(incoming, options.key)) return answer(401, { error: 'key' })
    if (busy >= MOST_AT_ONCE) return answer(503, { error: 'busy' })
    busy++
    questionOf(incoming)
      .then(async (question) => answer(200, await controlAnswer(question, options)))
      .catch((error: unknown) =>
        answer(400, { error: error instanceof Error ? error.message : 'bad question' }),
      )
      .finally(() => busy--)
  })
}

function allowed({ headers }: IncomingMessage, key: string | undefined): boolean {
  if (key === undefined) return true
  const sum = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(sum(headers.authorization ?? ''), sum(`Bearer ${key}`))
}

interface Question {
  readonly url: URL
  readonly endpoints: readonly { address: string; port: number }[]
}

async function questionOf(incoming: IncomingMessage): Promise<Question> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of incoming as AsyncIterable<Buffer>) {
    length += part.length
    if (length > MAX_QUESTION) throw new Error(`more than ${MAX_QUESTION} bytes`)
    parts.push(part)
  }
  const asked = JSON.parse(Buffer.concat(parts).toString()) as Record<string, unknown>
  const page = asked?.http_request ?? asked?.mail_session
  if (typeof page !== 'string' || !URL.canParse(page)) throw new Error('http_request is no URL')
  const url = withPort(new URL(page))
  const web = url.protocol === 'http:' || url.protocol === 'https:'
  if (asked.http_request !== undefined && !web) throw new Error('http_request is no web page')
  if (!web && mailProtocol(url) === null) throw new Error('mail_session is no mail server')
  if (url.username !== '' || url.password !== '') throw new Error('http_request names a user')
  const own = Number(url.port) || (url.protocol === 'https:' ? 443 : 80)
  const endpoints = (Array.isArray(asked.tcp_connect) ? (asked.tcp_connect as unknown[]) : [])
    .slice(0, MOST_ENDPOINTS)
    .flatMap((text) => {
      const m = typeof text === 'string' ? /^\[?([0-9a-fA-F.:]+?)\]?:(\d{1,5})$/.exec(text) : null
      const port = Number(m?.[2])
      // only the page's own port: the control is no port scanner
      return m && isIP(m[1]) && port === own ? [{ address: m[1], port }] : []
    })
  return { url, endpoints }
}

/** What the control saw, as OONI's `control` key. */
export async function controlAnswer(
  question: Question,
  options: ControlOptions,
): Promise<Record<string, unknown>> {
  const { url } = question
  const mail = mailProtocol(url) !== null
  const refuse = (address: string, port: number): string | null => {
    if (options.allowPrivate) return null
    if (isInward(address)) return 'unknown_failure: not a public address'
    return mail && !MAIL_PORTS.has(port) ? 'unknown_failure: not a port of mail servers' : null
  }
  const seen = await walk(url, { ms: options.ms, refuse })
  const tcp: Record<string, unknown> = {}
  const tls: Record<string, unknown> = {}
  const put = (at: string, failure: string | null) => (tcp[at] = { status: failure === null, failure })
  const putTls = (at: string, failure: string | null, certificates: readonly string[]) => {
    tls[at] = {
      server_name: url.hostname,
      status: failure === null,
      failure,
      ...(certificates.length > 0 ? { x_certificate: certificates[0] } : {}),
    }
  }
  for (const one of seen.tcp.filter(({ depth }) => depth === 0)) put(at(one.ip, one.port), one.failure)
  for (const one of seen.tls.filter(({ depth }) => depth === 0)) {
    putTls(at(one.address, one.port), one.failure, one.certificates)
  }
  await Promise.all(
    question.endpoints.map(async ({ address, port }) => {
      if (at(address, port) in tcp || refuse(address, port) !== null) return
      const opened = await openTcp(address, port, options.ms)
      put(at(address, port), opened.failure)
      if (!opened.socket) return
      if (url.protocol === 'https:') {
        const { result, socket } = await handshake(opened.socket, url.hostname, options.ms)
        putTls(at(address, port), result.failure, result.certificates)
        socket?.destroy()
      }
      opened.socket.destroy()
    }),
  )
  const last = seen.requests.at(-1)?.answer
  const failure =
    last?.failure ??
    (last
      ? null
      : (seen.lookupFailure ?? seen.tls.at(-1)?.failure ?? seen.tcp.at(-1)?.failure ?? 'unknown_error'))
  return {
    dns: { failure: seen.lookupFailure, addrs: seen.addresses },
    tcp_connect: tcp,
    tls_handshake: tls,
    ...(mail ? { mail_session: seen.mail.at(-1)?.session ?? null } : {}),
    http_request: mail
      ? null
      : failure !== null || !last
        ? { failure: failure ?? 'unknown_error', status_code: -1, body_length: -1, title: '', headers: {} }
        : {
            failure: null,
            status_code: last.status,
            body_length: last.truncated ? -1 : last.body.length,
            title: titleOf(last.body.toString()),
            headers: Object.fromEntries(last.headers),
          },
    ip_info: {},
  }
}

const at = (address: string, port: number): string =>
  address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`
