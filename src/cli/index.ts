import type { Command } from 'commander'
import type { Lang } from '../model/taxonomy.ts'
import { registerAtlas } from './atlas.ts'
import { registerFindings } from './findings.ts'
import { registerLedger } from './ledger.ts'
import { registerMisp } from './misp.ts'
import { registerProbe } from './probe.ts'
import { registerProtect } from './protect.ts'
import { registerRedact } from './redact.ts'
import { registerSamples } from './samples.ts'
import { registerScan } from './scan.ts'
import { registerServe } from './serve.ts'
import { registerSources } from './sources.ts'
import { registerStix } from './stix.ts'
import { registerTaxii } from './taxii.ts'
import { registerWatchlist } from './watchlist.ts'

/** Every command, in the order of the help text. */
export const commands: readonly ((program: Command, lang: Lang) => void)[] = [
  registerScan,
  registerProbe,
  registerFindings,
  registerProtect,
  registerLedger,
  registerAtlas,
  registerSources,
  registerServe,
  registerSamples,
  registerStix,
  registerTaxii,
  registerMisp,
  registerWatchlist,
  registerRedact,
]
