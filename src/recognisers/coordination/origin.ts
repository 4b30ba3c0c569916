/**
 * Hints on where a group works from: when it is awake, what languages it writes, which places its accounts state. Each
 * can be forged or be chance, so one alone says nothing, and all together little.
 */
import type { Attribution, Message } from '../../model/finding.ts'
import type { Counted } from './detail.ts'

/** Posts of their own that a day's rhythm can be read from. */
const LEAST_POSTS = 200
/** The quietest eight hours hold at most so much: people sleep, programs need not. */
const QUIET = 0.2
/** Hours of the day with posts: who posts in a few minutes of it was not awake only then. */
const LEAST_HOURS = 8
const MOST_CONFIDENCE = 20

/** Hour of UTC at which the quietest eight hours begin, and the share of posts in them. */
export function quietHours(hours: readonly number[]): { start: number; share: number } {
  const total = hours.reduce((sum, n) => sum + n, 0)
  let best = { start: 0, share: 1 }
  for (let start = 0; start < 24; start++) {
    let sum = 0
    for (let k = 0; k < 8; k++) sum += hours[(start + k) % 24]
    if (total > 0 && sum / total < best.share) best = { start, share: sum / total }
  }
  return best
}

/** The offset from UTC at which quiet hours would begin at 23:00. */
export function offsetOf(start: number): number {
  const offset = 23 - start
  return offset > 12 ? offset - 24 : offset
}

export function originOf(
  hours: readonly number[],
  languages: readonly Counted[],
  places: readonly Counted[],
): Attribution[] {
  const basis: Message[] = []
  const total = hours.reduce((sum, n) => sum + n, 0)
  const quiet = quietHours(hours)
  const offset = offsetOf(quiet.start)
  const awake = hours.filter((n) => n > 0).length
  const rhythm = total >= LEAST_POSTS && quiet.share <= QUIET && awake >= LEAST_HOURS
  if (rhythm) basis.push({ key: 'basis.rhythm', params: { start: quiet.start, share: quiet.share, offset } })
  const [language] = languages
  if (language)
    basis.push({ key: 'basis.language', params: { language: language.value, posts: language.posts } })
  const [place] = places
  if (place) basis.push({ key: 'basis.place', params: { place: place.value, accounts: place.accounts } })
  const unknown: Attribution = {
    hypothesis: { key: 'origin.unknown', params: {} },
    likelihood: 'unknown',
    confidence: 0,
    basis: basis.length === 1 ? [...basis, { key: 'basis.one-hint', params: {} }] : [],
    actor: { state: 'unknown', origin: 'unknown' },
  }
  if (basis.length < 2) return [unknown]
  const params = {
    offset: rhythm ? offset : null,
    language: language?.value ?? null,
    place: place?.value ?? null,
  }
  return [
    {
      hypothesis: { key: 'origin.hints', params },
      likelihood: 'unknown',
      confidence: Math.min(MOST_CONFIDENCE, 5 * basis.length),
      basis: [...basis, { key: 'basis.forgeable', params: {} }],
      actor: { state: 'unknown', origin: 'unknown' },
    },
    unknown,
  ]
}
