/** ZIP, and the office documents that are kept in one. */
import type { Readable } from 'node:stream'
import type { Entry, ZipFile } from 'yauzl'
import { reasonOf } from '../../model/problem.ts'
import type { Container, ContainerFile, Member } from './container.ts'
import { cleanName } from './container.ts'
import { docxText } from './docx.ts'
import { sheetsOf } from './xlsx.ts'

const ENCRYPTED = 1

export interface ZipEntries {
  /** Null where there is no such entry or it cannot be read. */
  open(name: string): Promise<Readable | null>
  names(): string[]
}

export const zip: Container = {
  id: 'zip',
  sniff: ({ bytes: b }) =>
    b[0] === 0x50 && b[1] === 0x4b && (b[2] === 3 || b[2] === 5) && (b[3] === 4 || b[3] === 6),
  async *members(file) {
    const { openPromise, getFileNameLowLevel } = await import('yauzl')
    const archive = await openPromise(file.path, {
      autoClose: false,
      lazyEntries: true,
      // one odd name ("../../x") must not cost the archive: names are decoded here, and are only shown
      decodeStrings: false,
    })
    const nameOf: NameOf = ({ generalPurposeBitFlag, fileNameRaw, extraFields }) =>
      getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)
    try {
      const entries = await listed(archive, nameOf, file)
      const inside = entriesOf(archive, entries)
      if (entries.has('xl/workbook.xml')) yield* sheetsOf(inside, file)
      else if (entries.has('word/document.xml')) yield* docxText(inside)
      else yield* plain(archive, entries, file)
    } finally {
      archive.close()
    }
  },
}

/** Entries by name. The directory of an archive may list millions: the first hundred thousand are taken. */
const MOST_ENTRIES = 100_000

type NameOf = (entry: Entry) => string

async function listed(archive: ZipFile, nameOf: NameOf, file: ContainerFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  for await (const entry of archive.eachEntry()) {
    const name = nameOf(entry)
    if (name.endsWith('/')) continue
    if (entries.size >= MOST_ENTRIES) {
      file.problem('container-limit', '', { what: 'entries', limit: MOST_ENTRIES })
      break
    }
    entries.set(name, entry)
  }
  return entries
}

function entriesOf(archive: ZipFile, entries: ReadonlyMap<string, Entry>): ZipEntries {
  return {
    names: () => [...entries.keys()],
    async open(name) {
      const entry = entries.get(name)
      return entry && (entry.generalPurposeBitFlag & ENCRYPTED) === 0
        ? await archive.openReadStreamPromise(entry)
        : null
    },
  }
}

async function* plain(
  archive: ZipFile,
  entries: ReadonlyMap<string, Entry>,
  file: ContainerFile,
): AsyncGenerator<Member> {
  for (const [raw, entry] of entries) {
    const name = cleanName(raw)
    if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) {
      file.problem('container-encrypted', name, {})
      continue
    }
    try {
      const stream = await archive.openReadStreamPromise(entry)
      yield { name, stream, modified: entry.getLastModDate().getTime() / 1000 }
    } catch (error) {
      file.problem('container-broken', name, { reason: reasonOf(error) })
    }
  }
}
