/** The user's settings: config.json in the data folder. Unknown keys are refused, so that a typing slip is seen. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { PerisaiError, reasonOf } from '../model/problem.ts'
import type { Config } from './config-schema.ts'

export type { Config } from './config-schema.ts'

/** Reads the settings; all defaults where there is no file. */
export async function readConfig(home: string): Promise<Config> {
  const path = join(home, 'config.json')
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    // a file that is there and cannot be read may say what must never be blocked
    if (existsSync(path))
      throw new PerisaiError('wrong-use', { reason: `${path}: ${reasonOf(error)}` }, error)
    return { geoip: [], own_networks: [], never_block: [], carrier_nat: [] }
  }
  // checking takes a library that most users' scans never need
  const { configSchema, explained } = await import('./config-schema.ts')
  try {
    const config = configSchema.parse(JSON.parse(text))
    return { ...config, geoip: config.geoip.map((p) => (isAbsolute(p) ? p : join(home, p))) }
  } catch (error) {
    const reason = explained(error) ?? reasonOf(error)
    throw new PerisaiError('wrong-use', { reason: `${path}: ${reason}` }, error)
  }
}
