/** The user's consent to measuring, kept beside the database: without it nothing is sent. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { prepareHome } from '../../store/home.ts'

/** Goes up when a measurement contacts more than its explanation said. */
const EXPLAINED = 1

const fileOf = (home: string): string => join(home, 'probe-consent.json')

export async function hasConsented(home: string): Promise<boolean> {
  try {
    const said = JSON.parse(await readFile(fileOf(home), 'utf8')) as { explained?: unknown }
    return said.explained === EXPLAINED
  } catch {
    return false
  }
}

export async function consent(home: string): Promise<void> {
  await prepareHome(home)
  const said = { explained: EXPLAINED, given: new Date().toISOString() }
  await writeFile(fileOf(home), `${JSON.stringify(said)}\n`, { mode: 0o600 })
}
