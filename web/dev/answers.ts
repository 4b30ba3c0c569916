import type { Situation, Taxonomy } from '../../src/model/api.ts'
import type { Finding } from '../../src/model/finding.ts'
// only while developing: the built page never holds the model
// oxlint-disable-next-line no-restricted-imports
import { areas, threatClasses } from '../../src/model/taxonomy.ts'
// oxlint-disable-next-line no-restricted-imports
import { techniques } from '../../src/model/techniques.ts'
// oxlint-disable-next-line no-restricted-imports
import { kindNames } from '../../src/recognisers/leak/names-of-kinds.ts'

export type Lang = 'id' | 'en'
const areaIds = ['infrastructure', 'politics', 'privacy'] as const

export function taxonomy(lang: Lang): Taxonomy {
  return {
    areas: areaIds.map((id) => ({ id, name: areas[id][lang] })),
    classes: threatClasses.map((c) => ({
      id: c.id,
      area: c.area,
      name: c.name[lang],
      definition: c.definition[lang],
      codes: { attack: [], disarm: [], eurepoc: [], veris: [] },
    })),
    techniques: [...techniques],
    data_kinds: Object.entries(kindNames[lang]).map(([id, name]) => ({ id, name })),
  }
}

export function situation(findings: Finding[], lang: Lang): Situation {
  return {
    areas: areaIds.map((id) => ({
      id,
      name: areas[id][lang],
      open: findings.filter((f) => f.area === id).length,
      classes: threatClasses
        .filter((c) => c.area === id)
        .map((c) => {
          const starts = findings.filter((f) => f.class === c.id).map((f) => f.start)
          const latest = starts.toSorted()[starts.length - 1] ?? null
          return { id: c.id, name: c.name[lang], count: starts.length, latest }
        }),
    })),
    findings: findings.slice(0, 20),
    samples: findings.some((f) => f.sample),
    total: findings.length,
  }
}

/** Filters, order and page of GET /findings. */
export function page(all: Finding[], query: URLSearchParams) {
  const classes = query.get('class')?.split(',')
  const q = query.get('q')?.toLowerCase()
  const floor = Number(query.get('min_confidence') ?? 0)
  const sample = query.get('sample')
  const from = query.get('from') ?? ''
  const to = query.get('to') ?? '9'
  const keys: Record<string, (f: Finding) => string> = {
    confidence: (f) => String(f.confidence).padStart(3, '0'),
    target: (f) => f.target.value,
    class: (f) => f.class,
  }
  const key = keys[query.get('sort') ?? ''] ?? ((f: Finding) => f.start)
  const way = query.get('order') === 'desc' ? -1 : 1
  const found = all
    .filter((f) => !query.get('area') || f.area === query.get('area'))
    .filter((f) => !classes || classes.includes(f.class))
    .filter((f) => f.confidence >= floor && f.end >= from && f.start <= to)
    .filter((f) => sample === null || String(f.sample ?? false) === sample)
    .filter((f) => !q || f.target.value.includes(q) || f.variant.includes(q))
    .toSorted((a, b) => key(a).localeCompare(key(b)) * way)
  const limit = Number(query.get('limit') ?? 50)
  const offset = Number(query.get('offset') ?? 0)
  return { findings: found.slice(offset, offset + limit), total: found.length, limit, offset }
}
