/** Countries and regions that a piece of prose names, for catalogues that describe victims in words ("Ukrainian banks"). */
import type { Place } from '../../model/incident.ts'
import { countries } from './iso.ts'
import { otherNames } from './names.ts'
import { countryName } from './place.ts'
import { regions } from './regions.ts'

/** English demonyms, without those that are plain words of another meaning. */
export const demonyms: Readonly<Record<string, string>> = {
  AF: 'Afghan',
  AL: 'Albanian',
  DZ: 'Algerian',
  AR: 'Argentine',
  AM: 'Armenian',
  AU: 'Australian',
  AT: 'Austrian',
  AZ: 'Azerbaijani',
  BH: 'Bahraini',
  BD: 'Bangladeshi',
  BY: 'Belarusian',
  BE: 'Belgian',
  BO: 'Bolivian',
  BR: 'Brazilian',
  BG: 'Bulgarian',
  KH: 'Cambodian',
  CA: 'Canadian',
  CL: 'Chilean',
  CN: 'Chinese',
  CO: 'Colombian',
  CU: 'Cuban',
  CZ: 'Czech',
  DK: 'Danish',
  NL: 'Dutch',
  EC: 'Ecuadorian',
  EG: 'Egyptian',
  AE: 'Emirati',
  EE: 'Estonian',
  ET: 'Ethiopian',
  FI: 'Finnish',
  FR: 'French',
  GE: 'Georgian',
  DE: 'German',
  GH: 'Ghanaian',
  GR: 'Greek',
  HU: 'Hungarian',
  IN: 'Indian',
  ID: 'Indonesian',
  IR: 'Iranian',
  IQ: 'Iraqi',
  IE: 'Irish',
  IL: 'Israeli',
  IT: 'Italian',
  JP: 'Japanese',
  JO: 'Jordanian',
  KZ: 'Kazakh',
  KE: 'Kenyan',
  KW: 'Kuwaiti',
  LV: 'Latvian',
  LB: 'Lebanese',
  LY: 'Libyan',
  LT: 'Lithuanian',
  MY: 'Malaysian',
  MX: 'Mexican',
  MD: 'Moldovan',
  MN: 'Mongolian',
  ME: 'Montenegrin',
  MA: 'Moroccan',
  MM: 'Burmese',
  NP: 'Nepalese',
  NG: 'Nigerian',
  KP: 'North Korean',
  NO: 'Norwegian',
  OM: 'Omani',
  PK: 'Pakistani',
  PS: 'Palestinian',
  PA: 'Panamanian',
  PE: 'Peruvian',
  PH: 'Filipino',
  PL: 'Polish',
  PT: 'Portuguese',
  QA: 'Qatari',
  RO: 'Romanian',
  RU: 'Russian',
  SA: 'Saudi',
  RS: 'Serbian',
  SG: 'Singaporean',
  SK: 'Slovak',
  ZA: 'South African',
  KR: 'South Korean',
  ES: 'Spanish',
  LK: 'Sri Lankan',
  SD: 'Sudanese',
  SE: 'Swedish',
  CH: 'Swiss',
  SY: 'Syrian',
  TW: 'Taiwanese',
  TH: 'Thai',
  TN: 'Tunisian',
  TR: 'Turkish',
  UA: 'Ukrainian',
  GB: 'British',
  US: 'American',
  UZ: 'Uzbek',
  VE: 'Venezuelan',
  VN: 'Vietnamese',
  YE: 'Yemeni',
  ZW: 'Zimbabwean',
}

const keys = new Map<string, { key: string; kind: Place['kind'] }>()
for (const { code } of countries) {
  for (const name of [countryName(code, 'en'), ...(otherNames[code] ?? [])]) {
    // short ones only where they are unmistakable in capitals
    if (name.length > 3 || /^(US|UK|UAE|U\.S\.)$/.test(name)) keys.set(name, { key: code, kind: 'country' })
  }
  if (demonyms[code]) keys.set(demonyms[code], { key: code, kind: 'country' })
}
for (const { id, name, aliases } of regions) {
  for (const other of [name.en, ...aliases]) {
    if (/^[A-Z]/.test(other) && !other.includes('(') && id !== 'americas')
      keys.set(other, { key: `region:${id}`, kind: 'region' })
  }
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
// longest first, so that South Korea is not read as a Korea; no quantifier, so that time is linear
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...keys.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
)

/** Each place once, in the order of the text; `published` is the word that named it. */
export function placesIn(text: string): Place[] {
  const found = new Map<string, Place>()
  for (const [word] of text.slice(0, 20_000).matchAll(pattern)) {
    const { key, kind } = keys.get(word)!
    if (!found.has(key)) found.set(key, { published: word, key, kind })
  }
  return [...found.values()]
}
