/** The user's settings: config.json in the data folder. Unknown keys are refused, so that a typing slip is seen. */
import { readFile } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { z } from 'zod'
import { PerisaiError, reasonOf } from '../model/problem.ts'
import { hostName } from '../protection/guards/literal.ts'
import { parseRange } from '../protection/guards/range.ts'

const network = z.string().refine((text) => parseRange(text) !== null, 'not an address or CIDR prefix')
const name = z.string().refine((text) => hostName(text) !== null, 'not a host name')

const configSchema = z.strictObject({
  /** MMDB files for country and AS; relative to the data folder */
  geoip: z.array(z.string()).default([]),
  /** the user's own networks, as addresses or CIDR prefixes: never blocked, exempt from every limit */
  own_networks: z.array(network).default([]),
  /** addresses, prefixes and host names of partners that are never blocked */
  never_block: z.array(z.union([network, name])).default([]),
  /** prefixes in which many subscribers share one address */
  carrier_nat: z.array(network).default([]),
})

export type Config = z.infer<typeof configSchema>

/** Reads the settings; all defaults where there is no file. */
export async function readConfig(home: string): Promise<Config> {
  const path = join(home, 'config.json')
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch {
    return configSchema.parse({})
  }
  try {
    const config = configSchema.parse(JSON.parse(text))
    return { ...config, geoip: config.geoip.map((p) => (isAbsolute(p) ? p : join(home, p))) }
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : reasonOf(error)
    throw new PerisaiError('wrong-use', { reason: `${path}: ${reason}` }, error)
  }
}
