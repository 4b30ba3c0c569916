/** Measures of rankings and of partitions. */

export interface Labelled {
  readonly score: number
  readonly positive: boolean
}

/** Average precision, and recall where at most `rate` of the negatives are above the cut; equal scores go together. */
export function precisionRecall(
  labelled: readonly Labelled[],
  rate: number,
): { auc: number; recallAt: number } {
  const positives = labelled.filter((l) => l.positive).length
  const negatives = labelled.length - positives
  const sorted = labelled.toSorted((x, y) => y.score - x.score)
  let [hits, misses, auc, recallAt] = [0, 0, 0, 0]
  for (let at = 0; at < sorted.length;) {
    const before = hits
    const { score } = sorted[at]
    for (; at < sorted.length && sorted[at].score === score; at++) {
      if (sorted[at].positive) hits++
      else misses++
    }
    auc += ((hits - before) / positives) * (hits / (hits + misses))
    if (misses <= rate * negatives) recallAt = hits / positives
  }
  return { auc, recallAt }
}

/** Purity of communities and normalised mutual information (arithmetic mean) with labels; pairs are [community, label]. */
export function agreement(pairs: readonly (readonly [string, string])[]): { purity: number; nmi: number } {
  const joint = new Map<string, Map<string, number>>()
  const labels = new Map<string, number>()
  for (const [community, label] of pairs) {
    const counts = joint.get(community) ?? new Map<string, number>()
    counts.set(label, (counts.get(label) ?? 0) + 1)
    joint.set(community, counts)
    labels.set(label, (labels.get(label) ?? 0) + 1)
  }
  const n = pairs.length
  const entropy = (counts: Iterable<number>) =>
    [...counts].reduce((sum, c) => sum - (c / n) * Math.log(c / n), 0)
  let [pure, mutual] = [0, 0]
  const sizes: number[] = []
  for (const counts of joint.values()) {
    const size = [...counts.values()].reduce((sum, c) => sum + c, 0)
    sizes.push(size)
    pure += Math.max(...counts.values())
    for (const [label, c] of counts) mutual += (c / n) * Math.log((c * n) / (size * labels.get(label)!))
  }
  const mean = (entropy(sizes) + entropy(labels.values())) / 2
  return { purity: n === 0 ? 0 : pure / n, nmi: mean === 0 ? 0 : mutual / mean }
}
