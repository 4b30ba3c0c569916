/**
 * Regions as sets of countries, for filters. They overlap (an EU state is in Europe and may be in NATO), so counts of
 * different regions are never added up. Continents and subregions are UN M49's; the rest is listed here with its source.
 */
import type { Bilingual } from '../../model/taxonomy.ts'
import { countries } from './iso.ts'

export interface Region {
  readonly id: string
  readonly name: Bilingual
  /** alpha-2 codes */
  readonly members: readonly string[]
  /** other names by which catalogues and people call it */
  readonly aliases: readonly string[]
}

const list = (codes: string): string[] => codes.split(' ')

/** Groups that M49 does not know. Membership as of 2024. */
const groups: readonly Region[] = [
  {
    id: 'middle-east',
    name: { id: 'Timur Tengah', en: 'Middle East' },
    // the usual political sense: Western Asia without the Caucasus, with Egypt and Iran
    members: list('AE BH CY EG IL IQ IR JO KW LB OM PS QA SA SY TR YE'),
    aliases: ['Middle East (region)', 'timteng'],
  },
  {
    id: 'mena',
    name: { id: 'Timur Tengah dan Afrika Utara', en: 'Middle East and North Africa' },
    members: list('AE BH CY DZ EG IL IQ IR JO KW LB LY MA OM PS QA SA SD SY TN TR YE'),
    aliases: ['Mena Region (region)'],
  },
  {
    id: 'gulf',
    name: { id: 'Negara Teluk', en: 'Gulf states' },
    members: list('AE BH IQ IR KW OM QA SA'),
    aliases: ['Gulf Countries (region)'],
  },
  {
    id: 'eu',
    name: { id: 'Uni Eropa', en: 'European Union' },
    members: list('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'),
    aliases: ['EU (region)', 'EU', 'UE'],
  },
  {
    id: 'nato',
    name: { id: 'NATO', en: 'NATO' },
    members: list(
      'AL BE BG CA CZ DE DK EE ES FI FR GB GR HR HU IS IT LT LU LV ME MK NL NO PL PT RO SE SI SK TR US',
    ),
    aliases: ['NATO (region)'],
  },
  {
    id: 'asean',
    name: { id: 'ASEAN', en: 'ASEAN' },
    members: list('BN ID KH LA MM MY PH SG TH VN'),
    aliases: [],
  },
  {
    id: 'balkans',
    name: { id: 'Balkan', en: 'Balkans' },
    members: list('AL BA BG GR HR ME MK RO RS SI XK'),
    aliases: ['Balkans (region)'],
  },
  {
    id: 'south-china-sea',
    name: { id: 'Laut Cina Selatan', en: 'South China Sea' },
    members: list('BN CN ID MY PH TW VN'),
    aliases: ['South China Sea (region)'],
  },
  {
    id: 'caucasus',
    name: { id: 'Kaukasus', en: 'Caucasus' },
    members: list('AM AZ GE'),
    aliases: [],
  },
  {
    id: 'sub-saharan-africa',
    name: { id: 'Afrika Sub-Sahara', en: 'Sub-Saharan Africa' },
    members: countries
      .filter((c) => c.continent === 'africa' && c.subregion !== 'northern-africa')
      .map((c) => c.code),
    aliases: ['sub saharan africa'],
  },
]

const m49Names: Readonly<Record<string, Bilingual & { aliases?: readonly string[] }>> = {
  africa: { id: 'Afrika', en: 'Africa' },
  americas: { id: 'Amerika (benua)', en: 'Americas' },
  asia: { id: 'Asia', en: 'Asia', aliases: ['Asia (region)'] },
  europe: { id: 'Eropa', en: 'Europe', aliases: ['Europe (region)'] },
  oceania: { id: 'Oseania', en: 'Oceania', aliases: ['Oceania (region)'] },
  'northern-africa': { id: 'Afrika Utara', en: 'Northern Africa', aliases: ['North Africa (region)'] },
  'eastern-africa': { id: 'Afrika Timur', en: 'Eastern Africa' },
  'middle-africa': { id: 'Afrika Tengah', en: 'Middle Africa' },
  'southern-africa': { id: 'Afrika bagian selatan', en: 'Southern Africa' },
  'western-africa': { id: 'Afrika Barat', en: 'Western Africa' },
  caribbean: { id: 'Karibia', en: 'Caribbean' },
  'central-america': {
    id: 'Amerika Tengah',
    en: 'Central America',
    aliases: ['Central America (region)'],
  },
  'south-america': { id: 'Amerika Selatan', en: 'South America' },
  'northern-america': { id: 'Amerika Utara', en: 'Northern America', aliases: ['North America'] },
  'central-asia': { id: 'Asia Tengah', en: 'Central Asia', aliases: ['Central Asia (region)'] },
  'eastern-asia': {
    id: 'Asia Timur',
    en: 'Eastern Asia',
    aliases: ['Eastern Asia (region)', 'East Asia', 'Northeast Asia (region)'],
  },
  'south-eastern-asia': {
    id: 'Asia Tenggara',
    en: 'South-eastern Asia',
    aliases: ['Southeast Asia (region)', 'Southeast Asia'],
  },
  'southern-asia': {
    id: 'Asia Selatan',
    en: 'Southern Asia',
    aliases: ['South Asia (region)', 'South Asia'],
  },
  'western-asia': { id: 'Asia Barat', en: 'Western Asia' },
  'eastern-europe': { id: 'Eropa Timur', en: 'Eastern Europe' },
  'northern-europe': { id: 'Eropa Utara', en: 'Northern Europe' },
  'southern-europe': { id: 'Eropa Selatan', en: 'Southern Europe' },
  'western-europe': { id: 'Eropa Barat', en: 'Western Europe' },
  'australia-and-new-zealand': { id: 'Australia dan Selandia Baru', en: 'Australia and New Zealand' },
  melanesia: { id: 'Melanesia', en: 'Melanesia' },
  micronesia: { id: 'Mikronesia', en: 'Micronesia' },
  polynesia: { id: 'Polinesia', en: 'Polynesia' },
}

const m49: Region[] = Object.entries(m49Names).map(([id, { aliases = [], ...name }]) => ({
  id,
  name,
  members: countries.filter((c) => c.continent === id || c.subregion === id).map((c) => c.code),
  aliases,
}))

/** Where catalogues say "everywhere". It has no members, so that no region filter takes it for a country. */
const world: Region = {
  id: 'world',
  name: { id: 'Seluruh dunia', en: 'Worldwide' },
  members: [],
  aliases: ['Global (region)', 'World', 'Global', 'Worldwide'],
}

export const regions: readonly Region[] = [...m49, ...groups, world]
const byId = new Map(regions.map((region) => [region.id, region]))

export function region(id: string): Region | undefined {
  return byId.get(id)
}

/**
 * Place keys that lie within a region: its countries, and regions that catalogues name as a whole and that lie wholly
 * within it ("Eastern Europe" within Europe), with the institutions of the EU for the EU and Europe.
 */
export function keysWithin(id: string): string[] {
  const wanted = byId.get(id)
  if (!wanted) return []
  const members = new Set(wanted.members)
  const inside = regions.filter(
    (r) => r.id === id || (r.members.length > 0 && r.members.every((code) => members.has(code))),
  )
  const keys = [...wanted.members, ...inside.map((r) => `region:${r.id}`)]
  return id === 'eu' || id === 'europe' ? [...keys, 'region:eu', 'body:eu'] : keys
}
