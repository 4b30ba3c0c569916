/** Wording that blocking and interception share. */
import type { Params } from '../../../model/finding.ts'
import type { Template } from '../../../model/text.ts'
import { en } from './rules-en.ts'
import { id } from './rules-id.ts'

const shared = {
  id: {
    'reason.measured': (p, w) =>
      `${w.number(p.accused)} dari ${w.number(p.measurements)} pengukuran, di ${w.number(p.networks_accused)} dari ${w.number(p.networks)} jaringan.`,
    'reason.also-reached': (p, w) =>
      `Di jaringan yang sama halaman itu juga pernah sampai: ${w.number(p.reached)} kali.`,
    'reason.passed-over': (p, w) =>
      `Batas: ${w.number(p.passed)} pengukuran atas situs dan jaringan lain tidak dinilai karena tempat untuk ${w.number(p.limit)} pasangan situs dan jaringan sudah penuh.`,
  },
  en: {
    'reason.measured': (p, w) =>
      `${w.number(p.accused)} of ${w.number(p.measurements)} measurements, on ${w.number(p.networks_accused)} of ${w.number(p.networks)} networks.`,
    'reason.also-reached': (p, w) =>
      `On the same networks the page also came through: ${w.number(p.reached)} times.`,
    'reason.passed-over': (p, w) =>
      `Limit: ${w.number(p.passed)} measurements of other sites and networks were not judged, since the room for ${w.number(p.limit)} pairs of site and network was taken.`,
  },
} as const satisfies Record<string, Record<string, Template>>

export const sharedId = { ...id, ...shared.id }
export const sharedEn = { ...en, ...shared.en }

// every scan loads these texts; the names of all countries are loaded where one is said
const regions: { id?: Intl.DisplayNames; en?: Intl.DisplayNames } = {}
const regionIn = (lang: 'id' | 'en', country: Params[string]): string => {
  const names = (regions[lang] ??= new Intl.DisplayNames(lang === 'id' ? 'id-ID' : 'en-GB', {
    type: 'region',
  }))
  return names.of(String(country)) ?? String(country)
}

/** " di Indonesia"; nothing where the country is not known. */
export const placeId = ({ country }: Params): string =>
  country === 'ZZ' ? '' : ` di ${regionIn('id', country)}`
export const placeEn = ({ country }: Params): string =>
  country === 'ZZ' ? '' : ` in ${regionIn('en', country)}`
