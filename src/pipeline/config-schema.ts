/** What config.json may say. */
import { z } from 'zod'
import { hostName } from '../protection/guards/literal.ts'
import { parseRange } from '../protection/guards/range.ts'

const network = z.string().refine((text) => parseRange(text) !== null, 'not an address or CIDR prefix')
const name = z.string().refine((text) => hostName(text) !== null, 'not a host name')

export const configSchema = z.strictObject({
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

/** What is wrong with a configuration, in words; null where the error is of another kind. */
export const explained = (error: unknown): string | null =>
  error instanceof z.ZodError ? z.prettifyError(error) : null
