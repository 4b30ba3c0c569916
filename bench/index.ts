import { accessLog } from './access-log.ts'
import { atlas } from './atlas.ts'
import { atlasPage } from './atlas-page.ts'
import { capture } from './capture.ts'
import { coordination } from './coordination.ts'
import { exports50k } from './export.ts'
import { help } from './help.ts'
import type { Benchmark } from './lib/benchmark.ts'
import { leak } from './leak.ts'
import { lookalikes } from './lookalikes.ts'
import { memory } from './memory.ts'
import { plans } from './plan.ts'
import { ooni } from './ooni.ts'
import { stix } from './stix.ts'
import { stixPatterns } from './stix-patterns.ts'
import { store } from './store.ts'
import { taxii } from './taxii.ts'

/** Every benchmark. */
export const benchmarks: readonly Benchmark[] = [
  accessLog,
  capture,
  coordination,
  memory,
  help,
  stixPatterns,
  stix,
  store,
  lookalikes,
  leak,
  exports50k,
  atlas,
  atlasPage,
  plans,
  taxii,
  ooni,
]
