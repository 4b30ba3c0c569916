/** What an entry of the starter catalogue must say, and the words for how an attribution was made. */
import { z } from 'zod'
import { classSchema } from '../../model/finding.ts'
import { partyTypeSchema, sectorSchema } from '../../model/incident.ts'
import type { Bilingual } from '../../model/taxonomy.ts'

/** In what form somebody said who it was. */
export const bases = {
  'government-statement': { id: 'pernyataan pemerintah', en: 'government statement' },
  'anonymous-officials': {
    id: 'pejabat tanpa nama, dikutip pers',
    en: 'unnamed officials, quoted by the press',
  },
  indictment: { id: 'dakwaan pidana', en: 'criminal indictment' },
  judgement: { id: 'putusan pengadilan', en: 'court judgement' },
  'guilty-plea': { id: 'pengakuan bersalah di pengadilan', en: 'guilty plea in court' },
  lawsuit: { id: 'gugatan perdata', en: 'civil lawsuit' },
  sanctions: { id: 'penetapan sanksi', en: 'sanctions listing' },
  inquiry: { id: 'penyelidikan resmi', en: 'official inquiry' },
  'company-statement': { id: 'pernyataan perusahaan', en: 'company statement' },
  'technical-report': { id: 'laporan teknis', en: 'technical report' },
  press: { id: 'penyelidikan pers', en: 'press investigation' },
  'leaked-documents': { id: 'dokumen bocor', en: 'leaked documents' },
  claim: { id: 'klaim pelakunya sendiri', en: "the actor's own claim" },
  'public-order': { id: 'perintah yang diumumkan sendiri', en: 'order that was made public' },
  measurement: { id: 'pengukuran jaringan', en: 'network measurement' },
} as const satisfies Record<string, Bilingual>

const bilingual = z.strictObject({ id: z.string().min(1), en: z.string().min(1) })
const words = z.union([z.string().min(1), bilingual])
/** 2007-04-27, 2007-04 or 2007: as exact as it is known */
const when = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/)
/** ISO 3166-1 alpha-2, or the name of a body that is no country */
const place = z.string().min(2)

const speaker = z.strictObject({ name: words, country: place.optional() })

const accused = z.strictObject({
  name: words.optional(),
  /** absent: nobody said from where */
  country: place.optional(),
  type: partyTypeSchema,
})

const statement = z.strictObject({
  by: z.array(speaker).min(1),
  when: when.optional(),
  basis: z.enum(Object.keys(bases) as [keyof typeof bases]),
  /**
   * settled: a court found so, or the accused owned up in their own name. contested: the accused or others of standing denied it
   * in public. Absent: neither is known here
   */
  status: z.enum(['settled', 'contested']).optional(),
  whom: z.array(accused).min(1),
  /** what exactly was said, where "it was them" would say too much */
  note: bilingual.optional(),
})

const target = z.strictObject({
  name: words.optional(),
  country: place,
  sectors: z.array(sectorSchema).min(1),
})

const response = z.strictObject({
  kind: z.enum(['political', 'legal', 'other']),
  when: when.optional(),
  by: speaker,
  what: bilingual,
})

const source = z.strictObject({
  publisher: z.string().min(1),
  title: z.string().min(1),
  year: z.int().min(2000).max(2100),
  /** only where it is certain */
  url: z.url({ protocol: /^https?$/ }).optional(),
})

export const entrySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  start: when,
  end: when.optional(),
  name: bilingual,
  aliases: z.array(z.string().min(1)).optional(),
  summary: bilingual,
  classes: z.array(classSchema).min(1),
  targets: z.array(target).min(1),
  /** empty: nobody was named in public by anybody of standing */
  says: z.array(statement),
  responses: z.array(response).optional(),
  sources: z.array(source).min(1),
  /** where a published catalogue says otherwise, and why this entry stays as it is; held by the corpus test */
  differs: z
    .array(
      z.strictObject({
        from: z.string().min(1),
        on: z.enum(['source', 'target', 'year']),
        because: z.string().min(1),
      }),
    )
    .optional(),
})

export type Entry = z.infer<typeof entrySchema>
export type Speaker = z.infer<typeof speaker>
export type Accused = z.infer<typeof accused>
export type Words = z.infer<typeof words>
