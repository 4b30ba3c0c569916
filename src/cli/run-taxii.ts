/** What `perisai taxii collection|key|put` does once its options are understood. */
import { randomUUID } from 'node:crypto'
import { PerisaiError } from '../model/problem.ts'
import { wordings } from '../model/text.ts'
import {
  DEFAULT_ROOT,
  hashSecret,
  newSecret,
  readKeys,
  readOffer,
  writeKeys,
  writeOffer,
} from '../pipeline/taxii/settings.ts'
import { readObjects } from '../stix/stream.ts'
import { putObjects } from '../store/objects/put.ts'
import { EXIT } from './exit.ts'
import { write } from './output.ts'
import { sourceOf } from './run-stix-import.ts'
import { paint } from './scan-text.ts'
import type { CollectionFlags, KeyFlags, TaxiiFlags } from './taxii.ts'
import { withStore } from './with-store.ts'

const words = {
  id: {
    collection: (id: string) => `Koleksi dibuat: ${id}`,
    noCollections: 'Belum ada koleksi. Buat dengan: perisai taxii collection add JUDUL',
    key: (name: string) => `Kunci "${name}" dibuat. Rahasianya (hanya ditampilkan sekali):`,
    use: (name: string) => `Basic: nama "${name}" dan rahasia ini; atau Bearer: rahasia ini saja.`,
    changed: (name: string) => `Hak kunci "${name}" diperbarui; rahasianya tetap.`,
    exists: (id: string) => `Koleksi ${id} sudah ada.`,
    badName: (name: string) => `"${name}" bukan nama kunci: hanya huruf, angka, _ . dan -, paling banyak 64.`,
    noRight: 'Beri hak kepada kunci ini: --read, --write, atau keduanya.',
    noKeys: 'Belum ada kunci. Buat dengan: perisai taxii key add NAMA --collection ID --read',
    removed: (name: string) => `Kunci "${name}" dicabut.`,
    read: 'baca',
    write: 'tulis',
    put: (added: string, same: string, refused: string) =>
      `${added} ditambahkan, ${same} sudah ada, ${refused} ditolak`,
  },
  en: {
    collection: (id: string) => `Collection made: ${id}`,
    noCollections: 'There is no collection yet. Make one with: perisai taxii collection add TITLE',
    key: (name: string) => `Key "${name}" made. Its secret (shown only this once):`,
    use: (name: string) => `Basic: the name "${name}" and this secret; or Bearer: this secret alone.`,
    changed: (name: string) => `Rights of key "${name}" changed; its secret is the same.`,
    exists: (id: string) => `There is a collection ${id} already.`,
    badName: (name: string) => `"${name}" is no name of a key: letters, digits, _ . and - only, 64 at most.`,
    noRight: 'Give the key a right: --read, --write or both.',
    noKeys: 'There is no key yet. Make one with: perisai taxii key add NAME --collection ID --read',
    removed: (name: string) => `Key "${name}" taken away.`,
    read: 'read',
    write: 'write',
    put: (added: string, same: string, refused: string) =>
      `${added} added, ${same} there already, ${refused} refused`,
  },
} as const

/** Objects that go to the store in one call. */
const BATCH = 2000

export function addCollection(title: string, flags: CollectionFlags): Promise<void> {
  return withStore(flags.home, async (store) => {
    const { id = randomUUID(), description } = flags
    const offer = await readOffer(store)
    const collection = {
      id,
      title: title.slice(0, 300),
      ...(description && { description }),
    }
    const exists = offer.roots.some((root) => root.collections.some((one) => one.id === collection.id))
    if (exists) throw new PerisaiError('wrong-use', { reason: words[flags.lang].exists(id) })
    const roots = offer.roots.map((root) =>
      root.name === DEFAULT_ROOT ? { ...root, collections: [...root.collections, collection] } : root,
    )
    await writeOffer(store, { ...offer, roots })
    await write(`${words[flags.lang].collection(collection.id)}\n`)
  })
}

export function listCollections(flags: TaxiiFlags): Promise<void> {
  return withStore(flags.home, async (store) => {
    const all = (await readOffer(store)).roots.flatMap((root) =>
      root.collections.map((one) => ({ root, one })),
    )
    const lines = all.map(({ root, one }) => `${one.id}  /taxii2/${root.name}/  ${one.title}`)
    await write(paint(`${lines.join('\n') || words[flags.lang].noCollections}\n`))
  })
}

export function addKey(name: string, flags: KeyFlags): Promise<void> {
  return withStore(flags.home, async (store) => {
    const t = words[flags.lang]
    const { read = false, write: writes = false, tlp } = flags
    if (!/^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,63}$/.test(name)) {
      throw new PerisaiError('wrong-use', { reason: t.badName(name) })
    }
    if (!read && !writes) throw new PerisaiError('wrong-use', { reason: t.noRight })
    const known = (await readOffer(store)).roots.flatMap((root) => root.collections.map(({ id }) => id))
    const missing = flags.collection.find((id) => !known.includes(id))
    if (missing !== undefined) {
      throw new PerisaiError('taxii-unknown', { name: missing, known: known.join(', ') || '-' })
    }
    const keys = await readKeys(store)
    const before = keys.find((key) => key.name === name)
    const secret = newSecret()
    const grants = flags.collection.map((collection) => ({ collection, read, write: writes }))
    const kept = (before?.grants ?? []).filter(({ collection }) => !flags.collection.includes(collection))
    const made = before ?? { name, created: new Date().toISOString(), ...hashSecret(secret) }
    const key = { ...made, tlp, grants: [...kept, ...grants] }
    await writeKeys(store, [...keys.filter((one) => one !== before), key])
    const detail = { collections: flags.collection, read, write: writes, tlp }
    await store.appendLedger([{ action: 'granted', actor: 'cli', subject: `taxii:${name}`, detail }])
    await write(before ? `${t.changed(name)}\n` : `${t.key(name)}\n${secret}\n${t.use(name)}\n`)
  })
}

export function listKeys(flags: TaxiiFlags): Promise<void> {
  return withStore(flags.home, async (store) => {
    const t = words[flags.lang]
    const lines = (await readKeys(store)).flatMap(({ name, tlp, grants }) => [
      `${name}  TLP:${tlp.toUpperCase()}`,
      ...grants.map((one) => {
        const rights = [one.read && t.read, one.write && t.write].filter(Boolean).join(', ')
        return `  ${one.collection}  ${rights}`
      }),
    ])
    await write(paint(`${lines.join('\n') || t.noKeys}\n`))
  })
}

export function removeKey(name: string, flags: TaxiiFlags): Promise<void> {
  return withStore(flags.home, async (store) => {
    const keys = await readKeys(store)
    const left = keys.filter((key) => key.name !== name)
    if (left.length === keys.length) {
      throw new PerisaiError('taxii-unknown', { name, known: keys.map((key) => key.name).join(', ') || '-' })
    }
    await writeKeys(store, left)
    await store.appendLedger([{ action: 'revoked', actor: 'cli', subject: `taxii:${name}` }])
    await write(`${words[flags.lang].removed(name)}\n`)
  })
}

export function putFiles(collection: string, files: readonly string[], flags: TaxiiFlags): Promise<void> {
  return withStore(flags.home, async (store) => {
    const known = (await readOffer(store)).roots.flatMap((root) => root.collections.map(({ id }) => id))
    if (!known.includes(collection)) {
      throw new PerisaiError('taxii-unknown', { name: collection, known: known.join(', ') || '-' })
    }
    const n = (value: number): string => wordings[flags.lang].number(value)
    for (const path of files) {
      const sum = { added: 0, same: 0, refused: 0, objects: 0 }
      const flush = async (batch: unknown[]) => {
        const { results, added, refused } = await putObjects(store, collection, batch)
        sum.objects += results.length
        sum.added += added
        sum.refused += refused
        sum.same += results.length - added - refused
      }
      let batch: unknown[] = []
      for await (const items of readObjects(sourceOf(path).open())) {
        for (const item of items) {
          if (item.kind === 'bad') sum.refused++
          if (item.kind !== 'object') continue
          batch.push(item.value)
          if (batch.length < BATCH) continue
          await flush(batch)
          batch = []
        }
      }
      if (batch.length > 0) await flush(batch)
      if (sum.refused > 0) process.exitCode = EXIT.partly
      const detail = {
        file: path.slice(0, 500),
        objects: sum.objects,
        added: sum.added,
        refused: sum.refused,
      }
      await store.appendLedger([{ action: 'imported', actor: 'cli', subject: collection, detail }])
      await write(paint(`${path}: ${words[flags.lang].put(n(sum.added), n(sum.same), n(sum.refused))}\n`))
    }
  })
}
