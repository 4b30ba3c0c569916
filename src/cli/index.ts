import type { Command } from 'commander'
import { registerFindings } from './findings.ts'
import { registerMisp } from './misp.ts'
import { registerSamples } from './samples.ts'
import { registerScan } from './scan.ts'
import { registerServe } from './serve.ts'
import { registerStix } from './stix.ts'
import { registerTaxii } from './taxii.ts'

/** Every command, in the order of the help text. */
export const commands: readonly ((program: Command) => void)[] = [
  registerScan,
  registerFindings,
  registerServe,
  registerSamples,
  registerStix,
  registerTaxii,
  registerMisp,
]
