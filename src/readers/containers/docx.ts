/** The text of a DOCX document: a paragraph a line, and what stands in its headers, footers and notes. */
import { Readable } from 'node:stream'
import type { Member } from './container.ts'
import { elements, textOf } from './xml.ts'
import type { ZipEntries } from './zip.ts'

const parts = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/

export async function* docxText(entries: ZipEntries): AsyncGenerator<Member> {
  const names = entries.names().filter((name) => parts.test(name))
  yield { name: 'document.txt', stream: Readable.from(paragraphs(entries, names), { objectMode: false }) }
}

async function* paragraphs(entries: ZipEntries, names: readonly string[]): AsyncGenerator<Buffer> {
  for (const name of names) {
    const stream = await entries.open(name)
    if (!stream) continue
    for await (const element of elements(stream, 'w:p')) {
      const text = textOf(element.replace(/<w:(?:tab|br)\b[^>]*>/g, '<w:t>\t</w:t>'), 'w:t')
      if (text !== '') yield Buffer.from(`${text}\n`)
    }
  }
}
