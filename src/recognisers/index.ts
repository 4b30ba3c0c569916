import { blocking } from './blocking/index.ts'
import { interception } from './interception/index.ts'
import { flood } from './flood/index.ts'
import { impersonation } from './impersonation/index.ts'
import { knownIndicator } from './known-indicator/index.ts'
import { leak } from './leak/index.ts'
import type { Recogniser } from './recogniser.ts'

/** Every recogniser of records. What each collects with is in collectors.ts: workers need nothing else of it. */
export const recognisers: readonly Recogniser[] = [
  flood,
  knownIndicator,
  impersonation,
  blocking,
  interception,
  leak,
]
