/** Names of languages in the two that Perisai speaks. */
import type { Lang } from './taxonomy.ts'

const names: { id?: Intl.DisplayNames; en?: Intl.DisplayNames } = {}

/**
 * "in" or "id" -> "Indonesia": posts carry codes of BCP 47, old ones too. What is no code ("English") or a platform's own
 * ("qme") stays as it was written.
 */
export function languageName(lang: Lang, written: unknown): string {
  const value = String(written)
  if (!/^[a-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}$/.test(value)) return value
  // made where one is wanted: it takes as long as reading a thousand posts
  const known = (names[lang] ??= new Intl.DisplayNames(lang === 'id' ? 'id-ID' : 'en-GB', {
    type: 'language',
  }))
  try {
    return known.of(value.replaceAll('_', '-')) ?? value
  } catch {
    return value
  }
}
