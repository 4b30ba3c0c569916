/** A corpus set: public material with expectations that come from the corpus folder and from nowhere else. */

export interface SetResult {
  cases: number
  passed: number
  failed: number
  /** how many of these the set's stated floor forgives; more end the run with an error. None where absent */
  forgiven?: number
  /** further figures for the line, such as precision or recall */
  notes?: Record<string, number | string>
  /** one line a failed case: what was expected, what came */
  failures: string[]
  /** what is no failure and yet is to be read, one line each: where a peer judges otherwise, and why */
  remarks?: string[]
}

export interface CorpusSet {
  /** as it stands in the line `set NAME cases=...` */
  readonly name: string
  /** null: this corpus folder does not hold the set */
  run(corpus: string): Promise<SetResult | null>
}
