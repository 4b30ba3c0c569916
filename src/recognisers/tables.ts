import { coordination } from './coordination/index.ts'
import type { TableRecogniser } from './recogniser.ts'

/** Every recogniser that works on tables. */
export const tableRecognisers: readonly TableRecogniser[] = [coordination]
