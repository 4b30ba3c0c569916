/** Rows that are gone over at a time: the engine makes fast code of what is called often, not of what lasts long. */
const STRIDE = 256

/** Calls `over` for stretches of 0..count. */
export function inStrides(count: number, over: (from: number, to: number) => void): void {
  for (let at = 0; at < count; at += STRIDE) over(at, Math.min(count, at + STRIDE))
}
