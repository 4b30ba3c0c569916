/** Addresses that cannot come from outside: RFC 1918, RFC 4193, loopback and link-local. */
import { sampledSources, topSources } from '../sketch/spread.ts'
import type { Sources } from '../sketch/sources.ts'

export function isPrivate(words: Uint32Array): boolean {
  if (words[0] === 0 && words[1] === 0 && words[2] === 0xffff) {
    const v4 = words[3]
    const a = v4 >>> 24
    return a === 10 || a === 127 || v4 >>> 20 === 0xac1 || v4 >>> 16 === 0xc0a8 || v4 >>> 16 === 0xa9fe
  }
  return words[0] >>> 25 === 0x7e || words[0] >>> 22 === 0x3fa || (words[0] === 0 && words[3] === 1)
}

/** True where more than half of what came is from private addresses. */
export function mostlyPrivate(sources: Sources): boolean {
  let inside = 0
  let all = 0
  for (const source of sampledSources(sources)) {
    all += source.count
    if (isPrivate(source.words)) inside += source.count
  }
  return inside > all * 0.5
}

/** True where a handful of private addresses sent more than half. */
export function fewPrivate(sources: Sources): boolean {
  const heavy = topSources(sources, 0.01, 20).filter((source) => isPrivate(source.words))
  return heavy.reduce((share, source) => share + source.share, 0) > 0.5
}
