/** Finds which of many strings occur in a text, in one pass over it (Aho and Corasick, 1975). */

export class Substrings {
  private readonly next: Map<number, number>[] = [new Map()]
  private readonly fail: number[] = [0]
  private readonly ends: number[][] = [[]]
  /** where the first state goes on an ASCII character: most of a text is read there */
  private readonly start = new Int32Array(128)
  private built = false

  /** `id` is told when `text` occurs; `text` must not be empty. */
  add(text: string, id: number): void {
    let state = 0
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i)
      let to = this.next[state].get(c)
      if (to === undefined) {
        to = this.next.length
        this.next.push(new Map())
        this.fail.push(0)
        this.ends.push([])
        this.next[state].set(c, to)
      }
      state = to
    }
    this.ends[state].push(id)
    this.built = false
  }

  /** Tells every id whose string occurs in `text`; an id may be told more than once. */
  find(text: string, tell: (id: number) => void): void {
    if (!this.built) this.build()
    let state = 0
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i)
      state = state === 0 && c < 128 ? this.start[c] : this.step(state, c)
      if (state === 0) continue
      for (const id of this.ends[state]) tell(id)
    }
  }

  private step(from: number, c: number): number {
    let state = from
    for (;;) {
      const to = this.next[state].get(c)
      if (to !== undefined) return to
      if (state === 0) return 0
      state = this.fail[state]
    }
  }

  /** Breadth first: the longest proper suffix of each state's string that is itself a state. */
  private build(): void {
    const queue = [...this.next[0].values()]
    for (const state of queue) this.fail[state] = 0
    for (const [c, state] of this.next[0]) if (c < 128) this.start[c] = state
    for (let head = 0; head < queue.length; head++) {
      const state = queue[head]
      for (const [c, to] of this.next[state]) {
        this.fail[to] = this.step(this.fail[state], c)
        this.ends[to] = [...this.ends[to], ...this.ends[this.fail[to]]]
        queue.push(to)
      }
    }
    this.built = true
  }
}
