/** The text layer of a PDF. Pages that are only pictures have none. */
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { getDocumentProxy } from 'unpdf'
import type { Params } from '../../model/finding.ts'
import { reasonOf } from '../../model/problem.ts'
import type { Container, ContainerFile } from './container.ts'
import { MOST_WHOLE_BYTES } from './container.ts'

const MOST_PAGES = 5000

export const pdf: Container = {
  id: 'pdf',
  sniff: ({ bytes }) => Buffer.from(bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-'),
  async *members(file) {
    if (file.size > MOST_WHOLE_BYTES) {
      file.problem('container-limit', '', { what: 'bytes', limit: MOST_WHOLE_BYTES })
      return
    }
    const { getDocumentProxy } = await import('unpdf')
    const data = new Uint8Array(await readFile(file.path))
    try {
      const document = await getDocumentProxy(data, { verbosity: 0 })
      yield { name: 'text.txt', stream: Readable.from(pages(document, file), { objectMode: false }) }
      await document.loadingTask.destroy()
    } catch (error) {
      const locked = (error as Error)?.name === 'PasswordException'
      const params: Params = locked ? {} : { reason: reasonOf(error) }
      file.problem(locked ? 'container-encrypted' : 'container-broken', '', params)
    }
  },
}

async function* pages(document: PDFDocumentProxy, file: ContainerFile): AsyncGenerator<Buffer> {
  if (document.numPages > MOST_PAGES) {
    file.problem('container-limit', '', { what: 'pages', limit: MOST_PAGES })
  }
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    let text = ''
    for (const item of items) if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '')
    page.cleanup()
    if (text !== '') yield Buffer.from(`${text}\n`)
  }
}

type PDFDocumentProxy = Awaited<ReturnType<typeof getDocumentProxy>>
