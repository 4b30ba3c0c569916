/** Mail: one message (EML), or many in a file (mbox). Texts come together, attachments one by one. */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { reasonOf } from '../../model/problem.ts'
import type { Head } from '../reader.ts'
import type { Container, ContainerFile, Member } from './container.ts'
import { cleanName, MOST_WHOLE_BYTES } from './container.ts'

/** Texts of messages that are handed over together. */
const TEXT_BYTES = 4 * 1024 * 1024
/** Nested parts of a message that are followed. */
const MOST_NESTING = 32

const field =
  /^(?:from|to|cc|subject|date|message-id|mime-version|received|return-path|reply-to|delivered-to|content-type): ?\S/i

export const eml: Container = {
  id: 'eml',
  sniff(head) {
    const lines = firstLines(head).filter((line) => !/^\s/.test(line))
    const body = lines.indexOf('')
    const fields = lines.slice(0, body < 0 ? undefined : body)
    const known = new Set(
      fields.filter((line) => field.test(line)).map((line) => line.split(':')[0].toLowerCase()),
    )
    return (
      known.size >= 3 &&
      fields.every((line) => /^[\w-]+:/.test(line)) &&
      (known.has('from') || known.has('received'))
    )
  },
  async *members(file) {
    if (file.size > MOST_WHOLE_BYTES) {
      file.problem('container-limit', '', { what: 'bytes', limit: MOST_WHOLE_BYTES })
      return
    }
    const chunks: Buffer[] = []
    for await (const chunk of createReadStream(file.path)) chunks.push(chunk as Buffer)
    const letters = new Letters(file)
    yield* letters.add(Buffer.concat(chunks), 1)
    yield* letters.rest()
  },
}

export const mbox: Container = {
  id: 'mbox',
  sniff(head) {
    const [first = '', ...rest] = firstLines(head)
    return (
      /^From \S+ .*\b\d{4}\b/.test(first) && rest.slice(0, 40).filter((line) => field.test(line)).length >= 2
    )
  },
  async *members(file) {
    const letters = new Letters(file)
    const lines = createInterface({ input: createReadStream(file.path, 'latin1'), crlfDelay: Infinity })
    let letter: string[] = []
    let size = 0
    let number = 0
    for await (const line of lines) {
      if (/^From \S+ .*\b\d{4}\b/.test(line)) {
        if (letter.length > 0) yield* letters.add(Buffer.from(letter.join('\n'), 'latin1'), number)
        letter = []
        size = 0
        number++
        continue
      }
      size += line.length + 1
      if (size <= MOST_WHOLE_BYTES) letter.push(line.startsWith('>From ') ? line.slice(1) : line)
      else if (size - line.length - 1 <= MOST_WHOLE_BYTES)
        file.problem('container-limit', `message ${number}`, { what: 'bytes', limit: MOST_WHOLE_BYTES })
    }
    if (letter.length > 0) yield* letters.add(Buffer.from(letter.join('\n'), 'latin1'), number)
    yield* letters.rest()
  },
}

function firstLines({ bytes }: Head): string[] {
  const shown = bytes.subarray(0, 16_384)
  if (shown.includes(0)) return []
  return Buffer.from(shown).toString('latin1').split(/\r?\n/, 100)
}

class Letters {
  private readonly file: ContainerFile
  private texts: string[] = []
  private size = 0
  private first = 0

  constructor(file: ContainerFile) {
    this.file = file
  }

  /** The attachments of a message, and the texts so far where they have become many. */
  async *add(bytes: Buffer, number: number): AsyncGenerator<Member> {
    try {
      const { default: PostalMime } = await import('postal-mime')
      const mail = await PostalMime.parse(bytes, { maxNestingDepth: MOST_NESTING })
      const people = [mail.from, ...(mail.to ?? []), ...(mail.cc ?? [])]
        .map((one) => (one ? `${one.name ?? ''} <${one.address ?? ''}>` : ''))
        .join('\n')
      const body = mail.text ?? mail.html?.replace(/<[^>]{0,5000}>/g, ' ') ?? ''
      if (this.texts.length === 0) this.first = number
      this.texts.push(`${people}\n${mail.subject ?? ''}\n${body}\n`)
      this.size += body.length
      for (const [at, attachment] of mail.attachments.entries()) {
        const { content } = attachment
        const data = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as ArrayBuffer)
        if (data.length === 0) continue
        const name = cleanName(attachment.filename ?? `attachment-${at + 1}`)
        yield { name: `message-${number}/${name}`, stream: Readable.from([data]) }
      }
    } catch (error) {
      this.file.problem('container-broken', `message ${number}`, { reason: reasonOf(error) })
    }
    if (this.size > TEXT_BYTES) yield* this.rest()
  }

  async *rest(): AsyncGenerator<Member> {
    if (this.texts.length === 0) return
    const text = Buffer.from(this.texts.join('\n'))
    this.texts = []
    this.size = 0
    yield { name: `messages-from-${this.first}.txt`, stream: Readable.from([text]) }
  }
}
