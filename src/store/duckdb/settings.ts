/** Texts of settings that were read or written. There is one writer, which says here what it wrote. */

const MOST = 1000

export class KnownSettings {
  readonly #texts = new Map<string, string | undefined>()
  #changes = 0

  /** The text of a setting, undefined where there is none; `read` is asked where it is not known. */
  async get(key: string, read: () => Promise<string | undefined>): Promise<string | undefined> {
    if (this.#texts.has(key)) return this.#texts.get(key)
    const before = this.#changes
    const text = await read()
    // what was read while something was written may be from before that
    if (this.#changes === before) this.#keep(key, text)
    return text
  }

  /** After a setting was written; an undefined text: it is gone. */
  changed(key: string, text: string | undefined): void {
    this.#changes++
    this.#keep(key, text)
  }

  #keep(key: string, text: string | undefined): void {
    if (this.#texts.size >= MOST) this.#texts.clear()
    this.#texts.set(key, text)
  }
}
