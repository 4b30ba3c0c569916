import { defineTexts } from '../../../model/text.ts'
import { en } from './en.ts'
import { id } from './id.ts'

export const texts = defineTexts({ id, en })
