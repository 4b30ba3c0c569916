/** Aho-Corasick over letters and digits: where any of many texts stands inside another, in one pass. */

const SYMBOLS = 36

function symbolOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97
  return code >= 48 && code <= 57 ? code - 22 : -1
}

export class Automaton {
  private next = new Int32Array(SYMBOLS * 64)
  private states = 1
  /** texts that end in a state, and the next shorter state that has any */
  private readonly ends: number[][] = [[]]
  private shorter = new Int32Array(0)
  /** the state itself where texts end in it, else the next shorter one: most characters are passed over by this look alone */
  private longest = new Int32Array(0)

  constructor(texts: readonly string[]) {
    for (const [id, text] of texts.entries()) this.add(text, id)
    this.link()
  }

  private add(text: string, id: number): void {
    let state = 0
    for (let i = 0; i < text.length; i++) {
      const symbol = symbolOf(text.charCodeAt(i))
      // a text with other characters cannot be met in a name that is compared here
      if (symbol < 0) return
      const at = state * SYMBOLS + symbol
      if (this.next[at] === 0) {
        this.next[at] = this.states++
        this.ends.push([])
        if (this.states * SYMBOLS > this.next.length) {
          const wider = new Int32Array(this.next.length * 2)
          wider.set(this.next)
          this.next = wider
        }
      }
      state = this.next[at]
    }
    if (state !== 0) this.ends[state].push(id)
  }

  private link(): void {
    const fail = new Int32Array(this.states)
    this.shorter = new Int32Array(this.states)
    const queue: number[] = []
    for (let s = 0; s < SYMBOLS; s++) if (this.next[s] !== 0) queue.push(this.next[s])
    for (let head = 0; head < queue.length; head++) {
      const state = queue[head]
      const back = fail[state]
      this.shorter[state] = this.ends[back].length > 0 ? back : this.shorter[back]
      for (let s = 0; s < SYMBOLS; s++) {
        const at = state * SYMBOLS + s
        const along = this.next[back * SYMBOLS + s]
        if (this.next[at] === 0) this.next[at] = along
        else {
          fail[this.next[at]] = along
          queue.push(this.next[at])
        }
      }
    }
    this.longest = this.shorter.map((shorter, state) => (this.ends[state].length > 0 ? state : shorter))
  }

  /** Tells every text that stands in `text`, with where it ends (exclusive). */
  find(text: string, tell: (id: number, end: number) => void): void {
    const { next, longest } = this
    let state = 0
    for (let i = 0; i < text.length; i++) {
      const symbol = symbolOf(text.charCodeAt(i))
      state = symbol < 0 ? 0 : next[state * SYMBOLS + symbol]
      for (let at = longest[state]; at !== 0; at = this.shorter[at])
        for (const id of this.ends[at]) tell(id, i + 1)
    }
  }
}
