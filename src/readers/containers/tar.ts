/** tar: ustar, GNU and pax. A compressed one is unpacked before it comes here. */
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import type { Container } from './container.ts'
import { cleanName } from './container.ts'

export const tar: Container = {
  id: 'tar',
  sniff: ({ bytes: b }) =>
    b.length > 512 && Buffer.from(b.buffer, b.byteOffset + 257, 5).toString('latin1') === 'ustar',
  async *members({ path }) {
    const { extract } = await import('tar-stream')
    const source = createReadStream(path, { highWaterMark: 1024 * 1024 })
    const entries = extract()
    source.on('error', (error) => entries.destroy(error))
    source.pipe(entries)
    try {
      for await (const entry of entries) {
        const { header } = entry
        if (header.type === 'file') {
          const modified = header.mtime ? header.mtime.getTime() / 1000 : undefined
          yield { name: cleanName(header.name), stream: entry as unknown as Readable, modified }
        }
        entry.resume()
      }
    } finally {
      source.destroy()
      entries.destroy()
    }
  },
}
