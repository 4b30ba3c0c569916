/** One at a time, in the order of asking. A task that fails does not stop those after it. */
export class Queue {
  #last: Promise<unknown> = Promise.resolve()

  run<T>(task: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(task, task)
    this.#last = turn.catch(() => undefined)
    return turn
  }

  /** Resolves when everything asked for so far is over. */
  async idle(): Promise<void> {
    await this.#last
  }
}
