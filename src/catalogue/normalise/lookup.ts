/** A table of mappings as a function: keys are trimmed and in any case, and "constructor" finds nothing. */
export function lookup<T>(table: Readonly<Record<string, T>>): (text: string) => T | null {
  const map = new Map(Object.entries(table))
  return (text) => map.get(text.trim().toLowerCase()) ?? null
}
