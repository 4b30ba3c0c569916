import type { Reader } from './reader.ts'

/** Every reader of records. A thread loads those that it has bytes for and waits for no others. */
const readers: Readonly<Record<string, () => Promise<Reader>>> = {
  capture: async () => (await import('./capture/index.ts')).capture,
  'access-log': async () => (await import('./access-log/index.ts')).accessLog,
  names: async () => (await import('./names/index.ts')).names,
  ooni: async () => (await import('./ooni/index.ts')).ooni,
  documents: async () => (await import('./documents/index.ts')).documents,
}

/** In the order in which they are asked; it decides between equal certainties. */
export const readerIds: readonly string[] = Object.keys(readers)

export async function loadReader(id: string): Promise<Reader> {
  if (!Object.hasOwn(readers, id)) throw new Error(`no reader ${id}`)
  return readers[id]()
}
