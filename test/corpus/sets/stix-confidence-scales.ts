/** Confidence scales both ways, as python stix2 converts them. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { confidenceOf, confidenceWord } from '../../../src/stix/confidence.ts'
import type { ConfidenceScale } from '../../../src/stix/confidence.ts'
import type { CorpusSet } from '../set.ts'

interface Case {
  scale: ConfidenceScale
  dir: 'to_value' | 'from_value'
  input: string | number
  output?: string | number | null
}

export const stixConfidenceScales: CorpusSet = {
  name: 'stix-confidence-scales',
  async run(corpus) {
    const file = join(corpus, 'vectors', 'confidence_scales.jsonl')
    if (!existsSync(file)) return null
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
    const failures = lines.flatMap((line, index) => {
      const { scale, dir, input, output } = JSON.parse(line) as Case
      const got =
        dir === 'to_value' ? confidenceOf(scale, String(input)) : confidenceWord(scale, Number(input))
      return got === (output ?? undefined) ? [] : [`line ${index + 1}: expected ${output}, got ${got}`]
    })
    const failed = failures.length
    return { cases: lines.length, passed: lines.length - failed, failed, failures }
  },
}
