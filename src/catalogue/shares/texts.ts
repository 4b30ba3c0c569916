/** A basis in words, and the names of what is counted. */
import type { Basis, Condition, Dimension } from '../../model/atlas.ts'
import { sectors } from '../../model/sector.ts'
import type { SectorId } from '../../model/sector.ts'
import { threatClass } from '../../model/taxonomy.ts'
import type { Bilingual, Lang } from '../../model/taxonomy.ts'
import { wordings } from '../../model/text.ts'
import { placeName } from '../geo/place.ts'
import { region } from '../geo/regions.ts'
import { catalogueSource } from '../sources.ts'

export const dimensionNames: Readonly<Record<Dimension, Bilingual>> = {
  source: { id: 'asal', en: 'source' },
  'source.name': { id: 'asal seperti tertulis', en: 'source as published' },
  'source.type': { id: 'jenis pelaku', en: 'kind of actor' },
  'source.region': { id: 'benua asal', en: 'continent of the source' },
  target: { id: 'sasaran', en: 'target' },
  'target.name': { id: 'sasaran seperti tertulis', en: 'target as published' },
  'target.region': { id: 'benua sasaran', en: 'continent of the target' },
  'target.group': { id: 'kelompok wilayah seperti tertulis', en: 'region code as published' },
  'target.sector': { id: 'sektor', en: 'sector' },
  'target.category': { id: 'kategori seperti tertulis', en: 'category as published' },
  'target.subcategory': { id: 'subkategori seperti tertulis', en: 'subcategory as published' },
  class: { id: 'jenis ancaman', en: 'threat class' },
  type: { id: 'jenis seperti tertulis', en: 'type as published' },
  year: { id: 'tahun', en: 'year' },
}

const partyNames: Readonly<Record<string, Bilingual>> = {
  state: { id: 'negara', en: 'state' },
  'state-affiliated': { id: 'terkait negara', en: 'state-affiliated' },
  'non-state': { id: 'bukan negara', en: 'non-state group' },
  criminal: { id: 'pelaku kejahatan', en: 'criminal' },
  hacktivist: { id: 'aktivis peretas', en: 'hacktivist' },
  terrorist: { id: 'teroris', en: 'terrorist' },
  individual: { id: 'perorangan', en: 'individual' },
  insider: { id: 'orang dalam', en: 'insider' },
  partner: { id: 'mitra', en: 'partner' },
}

/** A value of a dimension for people. */
export function valueLabel(dimension: Dimension, value: string, lang: Lang): string {
  switch (dimension) {
    case 'source':
    case 'target':
      return placeName(value, lang)
    case 'source.region':
    case 'target.region':
      return region(value)?.name[lang] ?? value
    case 'source.type':
      return partyNames[value]?.[lang] ?? value
    case 'target.sector':
      return Object.hasOwn(sectors, value) ? sectors[value as SectorId][lang] : value
    case 'class':
      return threatClass(value)?.name[lang] ?? value
    default:
      return value
  }
}

const unitNames = {
  id: {
    incident: 'insiden',
    attribution: 'pernyataan atribusi',
    pair: 'pasangan asal-sasaran dalam insiden',
  },
  en: {
    incident: 'incidents',
    attribution: 'attribution statements',
    pair: 'source-target pairs of incidents',
  },
} as const

/** Long lists of countries come from a region, which the question names; a few are named one by one. */
function conditionText({ dimension, values, label }: Condition, lang: Lang): string {
  if (label !== undefined) return `${dimensionNames[dimension][lang]} = ${label}`
  const shown = values.slice(0, 4).map((value) => valueLabel(dimension, value, lang))
  if (values.length > 4)
    shown.push(lang === 'id' ? `dan ${values.length - 4} lainnya` : `and ${values.length - 4} more`)
  return `${dimensionNames[dimension][lang]} = ${shown.join(', ')}`
}

/** One sentence that says all that a figure rests on. */
export function basisText(basis: Omit<Basis, 'text'>, asked: readonly Condition[], lang: Lang): string {
  const w = wordings[lang]
  const id = lang === 'id'
  const parts = [basis.dataset, unitNames[lang][basis.unit]]
  if (catalogueSource(basis.catalogue)?.selection)
    parts.push(
      id
        ? 'pilihan, bukan cuplikan: persentasenya tidak bermakna'
        : 'a selection, not a sample: per cents mean nothing',
    )
  const where = asked.map((condition) => conditionText(condition, lang))
  parts.push(where.length > 0 ? where.join('; ') : id ? 'tanpa saringan' : 'no filter')
  parts.push(
    basis.denominator === 'all'
      ? id
        ? `dari semua ${w.number(basis.units)}`
        : `of all ${w.number(basis.units)}`
      : id
        ? `dari ${w.number(basis.attributed)} yang asalnya diketahui`
        : `of the ${w.number(basis.attributed)} with a known source`,
  )
  if (basis.multi === 'fraction')
    parts.push(id ? 'dibagi rata antara beberapa asal' : 'shared out between several sources')
  if (basis.reading === 'published') parts.push(id ? 'baris seperti tertulis' : 'rows as they stand')
  return parts.join('; ')
}
