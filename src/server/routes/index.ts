import type { RouteGroup } from '../context.ts'
import { artefacts } from './artefacts.ts'
import { exchange } from './exchange.ts'
import { atlas } from './atlas.ts'
import { atlasBrowse } from './atlas-browse.ts'
import { findings } from './findings.ts'
import { health } from './health.ts'
import { ledger } from './ledger.ts'
import { openapi } from './openapi.ts'
import { protect } from './protect.ts'
import { samples } from './samples.ts'
import { scans } from './scans.ts'
import { session } from './session.ts'
import { situation } from './situation.ts'
import { storeCalls } from './store.ts'
import { taxonomy } from './taxonomy.ts'

/** Every group of routes under /api/v1. */
export const routeGroups: readonly RouteGroup[] = [
  health,
  session,
  taxonomy,
  situation,
  findings,
  protect,
  artefacts,
  atlas,
  atlasBrowse,
  scans,
  samples,
  exchange,
  ledger,
  storeCalls,
  openapi,
]
