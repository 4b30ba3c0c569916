/** The texts of versions that were read lately. A version never changes, so what is here is never out of date. */

/** Characters kept; one or two bytes each. */
const MAX_CHARS = 16 * 1024 * 1024

export class RecentTexts {
  readonly #texts = new Map<number, string>()
  readonly #maxChars: number
  #chars = 0

  constructor(maxChars: number = MAX_CHARS) {
    this.#maxChars = maxChars
  }

  /** The texts of these versions; `read` is asked for those that are not here. */
  async get(
    seqs: readonly number[],
    read: (missing: number[]) => Promise<{ seq: number; json: string }[]>,
  ): Promise<string[]> {
    const found = new Map<number, string>()
    const missing: number[] = []
    for (const seq of seqs) {
      const text = this.#texts.get(seq)
      if (text === undefined) missing.push(seq)
      else {
        found.set(seq, text)
        // The order of a Map is that of insertion: used last, forgotten last.
        this.#texts.delete(seq)
        this.#texts.set(seq, text)
      }
    }
    if (missing.length > 0) {
      for (const { seq, json } of await read(missing)) {
        found.set(seq, json)
        this.#keep(seq, json)
      }
    }
    return seqs.map((seq) => found.get(seq)!)
  }

  #keep(seq: number, text: string): void {
    if (this.#texts.has(seq) || text.length > this.#maxChars) return
    this.#texts.set(seq, text)
    this.#chars += text.length
    for (const [oldest, dropped] of this.#texts) {
      if (this.#chars <= this.#maxChars) return
      this.#texts.delete(oldest)
      this.#chars -= dropped.length
    }
  }
}
