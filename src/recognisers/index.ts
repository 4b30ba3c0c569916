import { flood } from './flood/index.ts'
import { impersonation } from './impersonation/index.ts'
import { knownIndicator } from './known-indicator/index.ts'
import { coordination } from './coordination/index.ts'
import type { Recogniser, TableRecogniser } from './recogniser.ts'

/** Every recogniser. */
export const recognisers: readonly Recogniser[] = [flood, knownIndicator, impersonation]

/** Every recogniser that works on tables. */
export const tableRecognisers: readonly TableRecogniser[] = [coordination]
