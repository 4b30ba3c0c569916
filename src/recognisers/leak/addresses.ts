/** Where somebody lives: a street and a house number in the order of many countries, and what often stands behind them. */
import type { Span } from './names/tagger.ts'

const W = "\\p{Lu}[\\p{L}\\p{M}'’.-]{0,40}"
const SMALL = '(?:(?:de|del|della|di|da|do|la|le|du|des|van|von|der|den|nad|am|im|of|the|und|y) )'
/** up to five words, of which small ones may be of, de, la ... */
const NAME = `(?:${W}|\\d{1,3}(?:st|nd|rd|th|\\.)?)(?:[ ](?:(?:de|del|della|delle|di|da|do|dos|la|las|les|le|du|des|van|von|der|den|den|y|e|el|zu|am|im|of|the)[ ]){0,2}(?:${W}|\\d{1,3}(?:st|nd|rd|th)))`
const ends =
  'Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Court|Ct|Crescent|Terrace|Way|Place|Pl|Square|Boulevard|Blvd|Close|Parkway|Highway|Hwy|Row|Walk|Grove|Gardens|Hill|Flat|Alley|Path'
const joined =
  '(?:[Ss]tra(?:ß|ss)e|gasse|platz|allee|weg|gat(?:a|an|e|en)|vägen|väg|vej|gade|vei(?:en)?|veg|katu|tie|polku|kuja|straat|laan|plein|dijk|kade|tänav|ulica|utca|útja|tér|stræti|vegur|gata|braut|torg|gränd|stræde|allé)'
const begins =
  '(?:Rue|Via|Viale|Piazza|Corso|Strada|Calle|C/|Avenida|Av\\.|Rua|Praça|Travessa|ul\\.|al\\.|os\\.|pl\\.|Boulevard|Avenue|Chemin|Place|Plaza|Paseo|Largo|Ulica|Οδός)'

/** after the street: a flat, a town, a country, a postcode, over a few lines */
const FLAT = '(?:(?:Suite|Apt\\.?|Apartment|Unit|Ste\\.?|Flat|Room) ?[#\\dA-Z]{1,6})'

/** A sign that is looked for first, since it is found or missed quickly, and the form that holds it. */
const forms: readonly (readonly [RegExp, RegExp])[] = [
  // Jl. Melati No. 12 RT 03/RW 05
  [
    /\bJ(?:ln?|alan)\b/u,
    /\b(?:Jl|Jln|Jalan)\b\.? ?[\p{Lu}\d][^\n;|]{2,60}?(?:No\.? ?\d{1,4}[A-Z]?|\b\d{1,4}\b)(?:,? ?(?:RT|Rt)\.? ?\d{1,3} ?[/, ] ?(?:RW|Rw)\.? ?\d{1,3})?/gu,
  ],
  [
    /Perum|Kompleks?|Dusun|Kampung|Gang|Gg/,
    /\b(?:Perum(?:ahan)?|Komplek|Kompleks|Dusun|Kampung|Gang|Gg\.?) \p{Lu}[^\n;|,]{2,40}?(?:Blok [A-Z0-9]{1,3}|No\.? ?\d{1,4}|RT\.? ?\d{1,3})/gu,
  ],
  // 90 Whitchurch Road
  [
    new RegExp(`\\b(?:${ends})\\b`, 'u'),
    new RegExp(
      `\\b\\d{1,6}(?: \\d{1,5})? (?:${NAME}{0,1}[ ]?){1,4}?\\b(?:${ends})\\b\\.?(?: ${FLAT})?`,
      'gu',
    ),
  ],
  // Puruntie 82, Gröss Weg 3
  [
    new RegExp(`${joined} \\d`, 'u'),
    new RegExp(
      `(?:\\b\\d{1,6} ){0,2}(?:${W} ){0,2}[\\p{L}\\p{M}'-]{1,40}${joined} \\d{1,4}[a-zA-Z]?(?: ${FLAT})?`,
      'gu',
    ),
  ],
  [
    new RegExp(` ${joined} \\d`, 'u'),
    new RegExp(`(?:\\b\\d{1,6} ){0,2}(?:${W} ){1,2}${joined} \\d{1,4}\\.?`, 'gu'),
  ],
  // Rue de Virton 38
  [
    new RegExp(`${begins} `, 'iu'),
    new RegExp(`(?:\\b\\d{1,6} ){0,2}${begins} [^\\n,;]{2,40}? \\d{1,4}\\b(?: ${FLAT})?`, 'giu'),
  ],
  [new RegExp(FLAT, 'iu'), new RegExp(`\\b${FLAT}`, 'giu')],
  [
    /Box|PSC|Unit|CMR/i,
    /\b(?:P\.? ?O\.? ?Box|PSC|Unit|CMR) \d{1,6}(?:,? Box \d{1,6})?(?:\s+(?:APO|FPO|DPO) A[AEP] \d{5})?/giu,
  ],
  // Király u. 15.
  [
    new RegExp(` (?:u\\.|út|utca|útja|tér|krt\\.?|köz|kapu|sétány|tee|mnt|pst|puiestee) \\d`, 'u'),
    new RegExp(
      `(?:\\b\\d{1,6} ){0,2}(?:${W} ){1,3}(?:u\\.|út|utca|útja|tér|krt\\.?|köz|kapu|sétány|tee|mnt|pst|puiestee) \\d{1,4}\\.?`,
      'gu',
    ),
  ],
  // ships and posts of armed forces
  [/USNS|USS|USNV|USCGC/, /\b(?:USNS|USS|USNV|USCGC) [^\n]{2,40}\n\s*(?:APO|FPO|DPO) A[AEP] \d{5}/gu],
  // 5049 Harjukuja 54: a number, a name, a number
  [/\d{3} \p{Lu}/u, new RegExp(`\\b\\d{3,6} (?:${W}[ ]){1,4}\\d{1,4}\\b\\.?(?: ${FLAT})?`, 'gu')],
]

/** In UTF-16 units, in order, without overlaps. */
export function addressesIn(written: string): Span[] {
  // a writer who leaves capitals out leaves them out everywhere
  const text = /\p{Lu}/u.test(written)
    ? written
    : written.replace(/(?<![\p{L}\p{M}'’])[a-zà-öø-þα-ω]/gu, (c) =>
        c.toUpperCase().length === 1 ? c.toUpperCase() : c,
      )
  const found: Span[] = []
  for (const [sign, pattern] of forms) {
    if (!sign.test(text)) continue
    for (const m of text.matchAll(pattern)) found.push({ start: m.index, end: m.index + m[0].length })
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const apart: Span[] = []
  for (const span of found) {
    const last = apart.at(-1)
    if (last && span.start < last.end) {
      if (span.end > last.end) apart[apart.length - 1] = { start: last.start, end: span.end }
    } else apart.push(span)
  }
  return apart.flatMap((span) => withPostcode(text, withTown(text, span)))
}

const PART = new RegExp(
  `^(?:[ ,]*\\n[ >?,]*|, ?| (?=\\p{Lu}{2}|\\p{Lu}\\p{Ll}))((?:${W}|\\(\\p{L}+\\))(?:[ ]${SMALL}?(?:${W}|\\(\\p{L}+\\))){0,4}(?:[ ](?:\\d{4,6}|\\d{3} \\d{2}|\\d{2}-\\d{3}))?)(?=\\s*(?:$|\\n|[,?.]))`,
  'u',
)

/** Towns and countries behind the street, each alone on its line or between commas; at most three. */
function withTown(text: string, span: Span): Span {
  let { end } = span
  for (let n = 0; n < 3; n++) {
    const m = PART.exec(text.slice(end, end + 100))
    if (!m) break
    end += m[0].length
  }
  return { start: span.start, end }
}

/** A postcode ends an address, a few lines below its street: with the town before it, or the country. */
function withPostcode(text: string, span: Span): Span[] {
  const rest = text.slice(span.end, span.end + 120)
  const m =
    /^(?:[^\d]{0,100}?)(?:[\p{L},)][\s>?]{1,4})(\d{4,6}|\d{3} \d{2}|\d{2}-\d{3})(?=\s*$|\s*\n|[.,;?]|\s+(?:is|for|and)\b)/u.exec(
      rest,
    )
  if (!m) return [span]
  const end = span.end + m[0].length
  return [span, { start: end - m[1].length, end }]
}
