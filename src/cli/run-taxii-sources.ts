/** What `perisai taxii add|sync|list|remove` does once its options are understood. */
import { PerisaiError } from '../model/problem.ts'
import { wordings } from '../model/text.ts'
import { isLoopback } from '../server/hosts.ts'
import {
  authorizationOf,
  collectionOfSource,
  findSource,
  readSources,
  removeSource,
  writeSource,
} from '../pipeline/taxii/sources.ts'
import { offeredCollections, syncSource } from '../pipeline/taxii/sync.ts'
import { EXIT } from './exit.ts'
import { write } from './output.ts'
import { paint } from './scan-text.ts'
import type { SourceFlags, TaxiiFlags } from './taxii.ts'
import { withStore } from './with-store.ts'

const words = {
  id: {
    which: 'Server ini menyediakan beberapa koleksi; pilih satu dengan --collection:',
    added: (name: string, title: string) => `Sumber "${name}" ditambahkan: ${title}`,
    next: (name: string) => `Ambil isinya dengan: perisai taxii sync ${name}`,
    badName: (name: string) =>
      `"${name}" bukan nama sumber: hanya huruf, angka, _ . dan -, paling banyak 64.`,
    badUrl: 'Alamatnya harus seperti https://HOST/PATH/, tanpa nama dan rahasia; untuk itu ada --user.',
    noSecret: 'Rahasianya tidak ada: beri dalam PERISAI_TAXII_SECRET atau lewat masukan standar.',
    noTls: 'rahasia akan dikirim tanpa TLS (--allow-http mengizinkannya)',
    none: 'Belum ada sumber. Tambahkan dengan: perisai taxii add NAMA URL',
    never: 'belum pernah diambil',
    count: (n: string) => `${n} objek`,
    removed: (name: string) => `Sumber "${name}" dihapus dari daftar; objeknya tetap tersimpan.`,
    synced: (objects: string, added: string, refused: string) =>
      `${objects} objek diterima, ${added} baru, ${refused} ditolak`,
    indicators: (added: string, changed: string, revoked: string) =>
      `indikator: ${added} baru, ${changed} berubah, ${revoked} dicabut`,
  },
  en: {
    which: 'This server has several collections; choose one with --collection:',
    added: (name: string, title: string) => `Source "${name}" added: ${title}`,
    next: (name: string) => `Take what it has with: perisai taxii sync ${name}`,
    badName: (name: string) =>
      `"${name}" is no name of a source: letters, digits, _ . and - only, 64 at most.`,
    badUrl: 'The address must be like https://HOST/PATH/, without name and secret; --user is for those.',
    noSecret: 'The secret is missing: give it in PERISAI_TAXII_SECRET or on standard input.',
    noTls: 'the secret would be sent without TLS (--allow-http permits it)',
    none: 'There is no source yet. Add one with: perisai taxii add NAME URL',
    never: 'never taken from',
    count: (n: string) => `${n} objects`,
    removed: (name: string) => `Source "${name}" taken off the list; its objects stay.`,
    synced: (objects: string, added: string, refused: string) =>
      `${objects} objects came, ${added} new, ${refused} refused`,
    indicators: (added: string, changed: string, revoked: string) =>
      `indicators: ${added} new, ${changed} changed, ${revoked} revoked`,
  },
} as const

/** A secret is never an argument: those stand in the list of processes and in the shell's history. */
async function secretOf(flags: SourceFlags): Promise<string | undefined> {
  if (flags.user === undefined && !flags.bearer) return undefined
  const given = process.env.PERISAI_TAXII_SECRET
  if (given) return given
  let text = ''
  process.stdin.setEncoding('utf8')
  for await (const part of process.stdin) {
    text += String(part)
    if (text.length > 4000 || text.includes('\n')) break
  }
  const secret = text.split('\n')[0].trim()
  if (secret === '') throw new PerisaiError('wrong-use', { reason: words[flags.lang].noSecret })
  return secret
}

export function addSource(name: string, address: string, flags: SourceFlags): Promise<void> {
  return withStore(flags.home, async (store) => {
    const t = words[flags.lang]
    if (!/^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,63}$/.test(name)) {
      throw new PerisaiError('wrong-use', { reason: t.badName(name) })
    }
    const url = URL.canParse(address) ? new URL(address) : null
    if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
      throw new PerisaiError('wrong-use', { reason: t.badUrl })
    }
    const secret = await secretOf(flags)
    const host = url.hostname.replace(/^\[|\]$/g, '')
    if (secret !== undefined && url.protocol === 'http:' && !isLoopback(host) && !flags.allowHttp) {
      throw new PerisaiError('taxii-refused', { url: url.origin, reason: t.noTls })
    }
    const allowPrivate = flags.allowPrivate ?? false
    const credentials = { user: flags.user, secret }
    const all = await offeredCollections(url, { authorization: authorizationOf(credentials), allowPrivate })
    const fitting = flags.collection === undefined ? all : all.filter(({ id }) => id === flags.collection)
    if (fitting.length === 0) {
      const known = all.map(({ id }) => id).join(', ') || '-'
      throw new PerisaiError('taxii-unknown', { name: flags.collection ?? url.origin, known })
    }
    if (fitting.length > 1) {
      await write(paint(`${t.which}\n${fitting.map(({ id, title }) => `  ${id}  ${title}`).join('\n')}\n`))
      process.exitCode = EXIT.wrongUse
      return
    }
    const [{ root, id: collection, title }] = fitting
    await writeSource(store, {
      name,
      root,
      collection,
      title,
      ...credentials,
      allowPrivate,
      state: {},
      objects: 0,
    })
    await write(paint(`${t.added(name, title)}\n${t.next(name)}\n`))
  })
}

export function syncSources(names: readonly string[], flags: TaxiiFlags): Promise<void> {
  return withStore(flags.home, async (store) => {
    const t = words[flags.lang]
    const n = (value: number): string => wordings[flags.lang].number(value)
    const sources =
      names.length === 0
        ? await readSources(store)
        : await Promise.all(names.map((one) => findSource(store, one)))
    if (sources.length === 0) await write(`${t.none}\n`)
    const stop = new AbortController()
    const abort = () => stop.abort()
    process.once('SIGINT', abort)
    try {
      for (const source of sources) {
        const report = await syncSource(store, source, {
          signal: stop.signal,
          onPage({ objects }) {
            if (process.stderr.isTTY) process.stderr.write(`\r${source.name}: ${n(objects)} `)
          },
        })
        if (process.stderr.isTTY) process.stderr.write('\r')
        if (report.refused > 0 || report.refusedIndicators > 0) process.exitCode = EXIT.partly
        const { added, changed, revoked } = report.indicators
        const lines = [
          `${source.name}: ${t.synced(n(report.objects), n(report.added), n(report.refused))}`,
          `  ${t.indicators(n(added), n(changed), n(revoked))}`,
        ]
        await write(paint(`${lines.join('\n')}\n`))
      }
    } catch (error) {
      if (stop.signal.aborted) throw new PerisaiError('interrupted', {}, error)
      throw error
    } finally {
      process.removeListener('SIGINT', abort)
    }
  })
}

export function listSources(flags: TaxiiFlags): Promise<void> {
  return withStore(flags.home, async (store) => {
    const t = words[flags.lang]
    const n = (value: number): string => wordings[flags.lang].number(value)
    const lines = (await readSources(store)).flatMap((source) => [
      `${source.name}  ${source.synced ?? t.never}  ${t.count(n(source.objects))}  ${source.title}`,
      `  ${source.root}collections/${source.collection}/  ->  ${collectionOfSource(source.name)}`,
      ...(source.error ? [`  ${source.error}`] : []),
    ])
    await write(paint(`${lines.join('\n') || t.none}\n`))
  })
}

export function forgetSource(name: string, flags: TaxiiFlags): Promise<void> {
  return withStore(flags.home, async (store) => {
    await removeSource(store, name)
    await write(`${words[flags.lang].removed(name)}\n`)
  })
}
