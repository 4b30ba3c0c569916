/** Readers by their id, loaded when there is a block for them: a worker reads one or two formats and waits for no others. */
import type { Reader } from './reader.ts'

const sources: Readonly<Record<string, () => Promise<Reader>>> = {
  capture: async () => (await import('./capture/index.ts')).capture,
  'access-log': async () => (await import('./access-log/index.ts')).accessLog,
  names: async () => (await import('./names/index.ts')).names,
  ooni: async () => (await import('./ooni/index.ts')).ooni,
  documents: async () => (await import('./documents/index.ts')).documents,
}

export async function loadReader(id: string): Promise<Reader> {
  if (!Object.hasOwn(sources, id)) throw new Error(`no reader ${id}`)
  return sources[id]()
}
