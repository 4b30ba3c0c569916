import { flood } from './flood/index.ts'
import { knownIndicator } from './known-indicator/index.ts'
import type { Recogniser } from './recogniser.ts'

/** Every recogniser. */
export const recognisers: readonly Recogniser[] = [flood, knownIndicator]
