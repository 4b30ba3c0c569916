import type { Lang } from '../../model/taxonomy.ts'

/** Wording of help pages. Checks at compile time that both languages have the same keys. */
export const defineHelp = <const K extends string>(
  texts: Readonly<Record<Lang, Readonly<Record<K, string>>>>,
) => texts
