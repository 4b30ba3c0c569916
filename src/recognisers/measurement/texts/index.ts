/** Wording that blocking and interception share. */
import type { Template } from '../../../model/text.ts'
import { en } from './rules-en.ts'
import { id } from './rules-id.ts'

const shared = {
  id: {
    'reason.measured': (p, w) =>
      `${w.number(p.accused)} dari ${w.number(p.measurements)} pengukuran, di ${w.number(p.networks_accused)} dari ${w.number(p.networks)} jaringan.`,
    'reason.also-reached': (p, w) =>
      `Di jaringan yang sama halaman itu juga pernah sampai: ${w.number(p.reached)} kali.`,
  },
  en: {
    'reason.measured': (p, w) =>
      `${w.number(p.accused)} of ${w.number(p.measurements)} measurements, on ${w.number(p.networks_accused)} of ${w.number(p.networks)} networks.`,
    'reason.also-reached': (p, w) =>
      `On the same networks the page also came through: ${w.number(p.reached)} times.`,
  },
} as const satisfies Record<string, Record<string, Template>>

export const sharedId = { ...id, ...shared.id }
export const sharedEn = { ...en, ...shared.en }
