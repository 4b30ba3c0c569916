/** Findings as a MISP feed in a folder, accounts under numbers. Events that an earlier export left there stay in it. */
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { StoredFinding } from '../../model/finding.ts'
import { PerisaiError } from '../../model/problem.ts'
import { makeFolder } from '../../store/folder.ts'
import type { Store } from '../../store/store.ts'
import { levelOf } from '../../stix/finding/level.ts'
import { hashLines, manifestEntry, mispEvent, TABLE_HEADER, tableLines } from '../../stix/misp/export.ts'
import { isObject } from '../../stix/misp/tags.ts'
import type { TlpLevel } from '../../stix/tlp.ts'
import { present } from '../present.ts'
import { withPseudonyms } from '../pseudonyms.ts'

export interface FeedReport {
  events: number
  attributes: number
  /** of these: meant for detection */
  detection: number
}

/**
 * Writes UUID.json for each finding, manifest.json, hashes.csv, and indicators.csv with what is meant for detection.
 * @throws PerisaiError wrong-use where the folder holds a manifest.json that is none
 */
export async function exportFeed(
  store: Store,
  findings: readonly StoredFinding[],
  folder: string,
  options: { tlp: TlpLevel; actor: string },
): Promise<FeedReport> {
  const { actor } = options
  await makeFolder(folder)
  const manifest = await manifestIn(folder)
  const report: FeedReport = { events: 0, attributes: 0, detection: 0 }
  const hashes: string[] = []
  const rows: string[] = []
  for (const finding of findings) {
    const shown = present(withPseudonyms(finding), 'en')
    const tlp = levelOf(finding, options.tlp)
    const event = mispEvent(shown, tlp)
    await replace(join(folder, `${event.uuid}.json`), `${JSON.stringify({ Event: event }, null, 2)}\n`)
    manifest.set(event.uuid, manifestEntry(event))
    hashes.push(...hashLines(event))
    rows.push(...tableLines(event, shown, tlp))
    report.events++
    report.attributes += event.Attribute.length
    report.detection += event.Attribute.filter(({ to_ids }) => to_ids).length
  }
  const ours = new Set(findings.map(({ id }) => id))
  const others = await linesOf(
    join(folder, 'hashes.csv'),
    (line) => !ours.has(line.slice(line.indexOf(',') + 1)),
  )
  await replace(join(folder, 'hashes.csv'), lines([...others, ...hashes]))
  await replace(join(folder, 'indicators.csv'), lines([TABLE_HEADER, ...rows]))
  // the manifest last: whoever fetches meanwhile finds every event that it names
  await replace(join(folder, 'manifest.json'), `${JSON.stringify(Object.fromEntries(manifest), null, 2)}\n`)
  await store.appendLedger(
    findings.map((finding) => ({
      action: 'exported',
      actor,
      subject: finding.id,
      detail: { format: 'misp', to: folder, objects: 1, tlp: levelOf(finding, options.tlp) },
    })),
  )
  return report
}

async function manifestIn(folder: string): Promise<Map<string, unknown>> {
  const path = join(folder, 'manifest.json')
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map()
    throw error
  }
  try {
    const manifest: unknown = JSON.parse(text)
    if (isObject(manifest)) return new Map(Object.entries(manifest))
  } catch {
    // told below
  }
  throw new PerisaiError('wrong-use', { reason: `${path} is not a MISP manifest; choose another folder` })
}

async function linesOf(path: string, keep: (line: string) => boolean): Promise<string[]> {
  const text = await readFile(path, 'utf8').catch(() => '')
  return text.split('\n').filter((line) => line !== '' && keep(line))
}

const lines = (list: readonly string[]): string => list.map((line) => `${line}\n`).join('')

/** Whole or not at all. */
async function replace(path: string, text: string): Promise<void> {
  await writeFile(`${path}.part`, text)
  await rename(`${path}.part`, path)
}
