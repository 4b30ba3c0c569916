import type { Texts } from '../../../model/text.ts'
import { alternativeTexts } from './alternatives.ts'
import { headlineTexts } from './headline.ts'
import { packetReasons } from './reasons.ts'
import { webReasons } from './web.ts'

export const texts: Texts = {
  id: { ...headlineTexts.id, ...packetReasons.id, ...webReasons.id, ...alternativeTexts.id },
  en: { ...headlineTexts.en, ...packetReasons.en, ...webReasons.en, ...alternativeTexts.en },
}
