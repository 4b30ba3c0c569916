import { blocking } from './blocking/index.ts'
import { interception } from './interception/index.ts'
import { flood } from './flood/index.ts'
import { impersonation } from './impersonation/index.ts'
import { knownIndicator } from './known-indicator/index.ts'
import { leak } from './leak/index.ts'
import type { Recogniser } from './recogniser.ts'

/** Every recogniser of records, as the main thread needs it. What each collects with: collectors.ts. */
export const recognisers: readonly Recogniser[] = [
  flood,
  knownIndicator,
  impersonation,
  blocking,
  interception,
  leak,
]
