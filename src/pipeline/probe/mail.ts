/**
 * The beginning of a session with a mail server, as a mail program makes it: whether the server offers encryption in the
 * clear, and grants it. Nothing is sent or fetched and nobody signs in. SMTP after RFC 3207, IMAP and POP3 after RFC 2595.
 */
import type { Socket } from 'node:net'
import type { MailSession } from '../../model/measurement.ts'
import { Failure, failureOf, within } from './failures.ts'

type Protocol = MailSession['protocol']

const protocols: Readonly<Record<string, { protocol: Protocol; port: number }>> = {
  'smtp:': { protocol: 'smtp', port: 587 },
  'imap:': { protocol: 'imap', port: 143 },
  'pop3:': { protocol: 'pop3', port: 110 },
}

/** Ports of mail servers: a control contacts no other for a stranger. */
export const MAIL_PORTS: ReadonlySet<number> = new Set([25, 587, 2525, 143, 110])

export const mailProtocol = (url: URL): Protocol | null => protocols[url.protocol]?.protocol ?? null

/** With its port, which addresses of mail servers may leave out. */
export function withPort(url: URL): URL {
  const known = protocols[url.protocol]
  const whole = new URL(url)
  if (known && whole.port === '') whole.port = String(known.port)
  return whole
}

/** Longest that a server may talk. */
const MAX_TALK = 64 * 1024
const MOST_KEYWORDS = 100

export async function startTls(socket: Socket, protocol: Protocol, ms: number): Promise<MailSession> {
  const lines = new Lines(socket)
  const found = { protocol, keywords: [] as string[], offered: false, answer: '', accepted: false }
  try {
    return await within(ms, talk(lines, protocol, found), () => socket.destroy())
  } catch (error) {
    return { ...found, failure: failureOf(error) }
  } finally {
    lines.release()
  }
}

type Found = { -readonly [K in keyof Omit<MailSession, 'failure'>]: MailSession[K] }

async function talk(lines: Lines, protocol: Protocol, found: Found): Promise<MailSession> {
  const refused = (said: string): MailSession => ({
    ...found,
    failure: `unknown_failure: ${said.slice(0, 80)}`,
  })
  const greeting = await replyOf(lines, protocol, '')
  if (!isGood(greeting, protocol)) return refused(greeting.at(-1)!)
  const asked = { smtp: 'EHLO [127.0.0.1]', imap: 'p1 CAPABILITY', pop3: 'CAPA' }[protocol]
  lines.send(asked)
  const listed = await replyOf(lines, protocol, 'p1')
  if (!isGood(listed, protocol)) return refused(listed.at(-1)!)
  found.keywords = keywordsOf(listed, protocol)
  const command = protocol === 'pop3' ? 'STLS' : 'STARTTLS'
  found.offered = found.keywords.includes(command)
  if (!found.offered) return { ...found, failure: null }
  lines.send(protocol === 'imap' ? `p2 ${command}` : command)
  const answer = await replyOf(lines, protocol, 'p2')
  found.answer = answer.at(-1)!.slice(0, 200)
  found.accepted = isGood(answer, protocol)
  return { ...found, failure: null }
}

/** Lines of one answer, its last one included. */
async function replyOf(lines: Lines, protocol: Protocol, tag: string): Promise<string[]> {
  const all: string[] = []
  for (;;) {
    const line = await lines.next()
    all.push(line)
    if (protocol === 'smtp' ? !/^\d{3}-/.test(line) : tag === '') return all
    if (protocol === 'imap' && line.startsWith(`${tag} `)) return all
    // only the list of capabilities has several lines
    if (protocol === 'pop3' && (tag === 'p2' || line === '.' || line.startsWith('-ERR'))) return all
  }
}

function isGood(reply: readonly string[], protocol: Protocol): boolean {
  if (protocol === 'smtp') return reply.at(-1)!.startsWith('2')
  if (protocol === 'pop3') return reply[0].startsWith('+OK')
  return /^(?:\*|p[12]) (?:OK|PREAUTH)/i.test(reply.at(-1)!)
}

function keywordsOf(reply: readonly string[], protocol: Protocol): string[] {
  const words =
    protocol === 'smtp'
      ? reply.slice(1).map((line) => line.slice(4).split(' ')[0])
      : protocol === 'pop3'
        ? reply.slice(1, -1).map((line) => line.split(' ')[0])
        : reply.flatMap((line) => /^\* CAPABILITY (.*)$/i.exec(line)?.[1].split(' ') ?? [])
  return words
    .map((word) => word.trim().toUpperCase().slice(0, 40))
    .filter((word) => word !== '')
    .slice(0, MOST_KEYWORDS)
}

/** Lines that come over a connection, one at a time. */
class Lines {
  private readonly socket: Socket
  private text = ''
  private talked = 0
  private wake: () => void = () => {}
  private error: Error | null = null
  private readonly onData = (part: Buffer) => {
    this.talked += part.length
    if (this.talked > MAX_TALK) this.error = new Error('talks too much')
    else this.text += part.toString('latin1')
    this.wake()
  }
  private readonly onEnd = () => this.fail(new Failure('EOF'))
  private readonly onError = (error: Error) => this.fail(error)

  constructor(socket: Socket) {
    this.socket = socket
    socket.on('data', this.onData).on('error', this.onError).on('end', this.onEnd).on('close', this.onEnd)
  }

  send(line: string): void {
    this.socket.write(`${line}\r\n`)
  }

  async next(): Promise<string> {
    for (;;) {
      const end = this.text.indexOf('\n')
      if (end >= 0 && !(this.error && this.talked > MAX_TALK)) {
        const line = this.text.slice(0, end).replace(/\r$/, '')
        this.text = this.text.slice(end + 1)
        return line
      }
      if (this.error) throw this.error
      await new Promise<void>((resolve) => (this.wake = resolve))
    }
  }

  /** Leaves the connection to whoever speaks next. */
  release(): void {
    const { socket } = this
    socket.off('data', this.onData).off('error', this.onError).off('end', this.onEnd).off('close', this.onEnd)
    socket.pause()
  }

  private fail(error: Error): void {
    this.error ??= error
    this.wake()
  }
}
