/** The words of `own` that `other` does not have; none where the texts have too little in common to be compared. */
export function differing(own: string, other: string): ReadonlySet<string> {
  const plain = (word: string) => word.toLowerCase().replace(/^\P{L}+|\P{L}+$/gu, '')
  const there = new Set(other.split(/\s+/).map(plain))
  const words = own.split(/\s+/).filter((word) => word !== '')
  const rare = words.filter((word) => plain(word) !== '' && !there.has(plain(word)))
  return new Set(rare.length * 2 > words.length ? [] : rare)
}
