import { cacao } from './cacao.ts'
import { csv } from './csv.ts'
import type { Exporter } from './exporter.ts'
import { fail2ban } from './fail2ban.ts'
import { flowspec } from './flowspec.ts'
import { haproxy } from './haproxy.ts'
import { hosts } from './hosts.ts'
import { nft } from './nft.ts'
import { nginx } from './nginx.ts'
import { rpz } from './rpz.ts'
import { rtbh } from './rtbh.ts'
import { suricata } from './suricata.ts'

/** Every exporter. */
export const exporters: readonly Exporter[] = [
  nft,
  nginx,
  haproxy,
  flowspec,
  rtbh,
  rpz,
  suricata,
  fail2ban,
  hosts,
  csv,
  cacao,
]
