/** Edges between accounts as CSV with the columns from, to and weight. */
import { open } from 'node:fs/promises'
import type { Edge } from '../recognisers/recogniser.ts'

export async function writeEdges(path: string, pages: AsyncIterable<readonly Edge[]>): Promise<void> {
  const file = await open(path, 'w', 0o600)
  try {
    await file.write('from,to,weight\n')
    for await (const page of pages) {
      await file.write(page.map((e) => `${cell(e.from)},${cell(e.to)},${e.weight}\n`).join(''))
    }
  } finally {
    await file.close()
  }
}

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
