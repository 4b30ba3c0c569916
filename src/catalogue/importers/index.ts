import { attack } from './attack.ts'
import { cfr } from './cfr.ts'
import { cissm } from './cissm.ts'
import { disarm } from './disarm.ts'
import { eurepoc } from './eurepoc/index.ts'
import type { Importer } from './importer.ts'
import { misp } from './misp.ts'
import { starter } from './starter.ts'
import { veris } from './veris/index.ts'

/** Every importer, one a catalogue. */
export const importers: readonly Importer[] = [eurepoc, cfr, cissm, veris, disarm, misp, attack, starter]
