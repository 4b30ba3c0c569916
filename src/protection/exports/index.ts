import { csv } from './csv.ts'
import type { Exporter } from './exporter.ts'
import { hosts } from './hosts.ts'
import { nft } from './nft.ts'

/** Every exporter. */
export const exporters: readonly Exporter[] = [nft, hosts, csv]
