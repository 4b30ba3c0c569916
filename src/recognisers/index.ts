import { blocking } from './blocking/index.ts'
import { interception } from './interception/index.ts'
import { flood } from './flood/index.ts'
import { impersonation } from './impersonation/index.ts'
import { knownIndicator } from './known-indicator/index.ts'
import { leak } from './leak/index.ts'
import type { Recogniser } from './recogniser.ts'

/** Every recogniser of records. Workers load these, and nothing beside them. */
export const recognisers: readonly Recogniser[] = [
  flood,
  knownIndicator,
  impersonation,
  blocking,
  interception,
  leak,
]
