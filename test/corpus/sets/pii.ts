/** Labelled sentences of presidio-research, token by token, on the labels that both have. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  f2,
  findShared,
  measure,
  precision,
  presidioTexts,
  recall,
  shared,
} from '../../../scripts/eval/pii.ts'
import type { CorpusSet } from '../set.ts'

/** The best of the peer on these labels. */
const LEAST_F2 = 0.845

export const pii: CorpusSet = {
  name: 'pii',
  async run(corpus) {
    const path = join(corpus, 'privacy/pii/synth_dataset_v2.json')
    if (!existsSync(path)) return null
    const texts = presidioTexts(readFileSync(path, 'utf8'))
    const counting = new Set(Object.values(shared))
    const { all } = measure(texts, findShared, counting)
    const wrong = texts.filter((one) => {
      const score = measure([one], findShared, counting).all
      return score.fp + score.fn > 0
    }).length
    const score = f2(all)
    return {
      cases: texts.length,
      passed: texts.length - wrong,
      failed: wrong,
      forgiven: score > LEAST_F2 ? wrong : 0,
      notes: { precision: precision(all).toFixed(3), recall: recall(all).toFixed(3), f2: score.toFixed(3) },
      failures: score > LEAST_F2 ? [] : [`F2 ${score.toFixed(3)} is not above ${LEAST_F2}`],
    }
  },
}
