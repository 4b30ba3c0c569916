/**
 * Clocks that the law starts at the moment of awareness. Only provisions whose text or a good account of it was seen give a
 * clock: a wrong deadline is worse than none.
 */
import type { StoredFinding } from '../../model/finding.ts'
import type { DeadlineRule } from '../../model/law.ts'
import type { Audience, Fact } from '../../model/measure.ts'
import type { Deadline } from '../../model/plan.ts'
import { concerns, openFacts } from '../condition.ts'
import { dayOf, inForce } from './force.ts'
import { provisionById } from './index.ts'

const holders: readonly Audience[] = ['operator', 'csirt', 'election', 'ministry']

export const deadlineRules: readonly DeadlineRule[] = [
  {
    id: 'deadline.bssn-15',
    provision: 'id-bssn1-2024-15',
    audiences: holders,
    when: { classes: ['denial-of-service', 'intrusion', 'leak'], facts: ['critical-infrastructure'] },
    hours: 24,
    notice: 'bssn-15',
    title: {
      id: 'Laporkan insiden IIV kepada CSIRT sektor, tembusan CSIRT nasional',
      en: 'Report the incident on vital infrastructure to the sector CSIRT, copy to the national CSIRT',
    },
  },
  {
    id: 'deadline.nis2-early',
    provision: 'eu-nis2-23-4a',
    audiences: holders,
    when: { classes: ['denial-of-service', 'intrusion', 'leak'], facts: ['eu', 'nis2-entity'] },
    hours: 24,
    notice: 'nis2-23',
    title: { id: 'Peringatan dini NIS2', en: 'NIS2 early warning' },
  },
  {
    id: 'deadline.pdp-46',
    provision: 'id-pdp-46',
    audiences: holders,
    when: { classes: ['leak', 'intrusion'], facts: ['personal-data', 'data-controller'] },
    hours: 72,
    notice: 'pdp-46',
    title: {
      id: 'Beri tahu subjek data dan lembaga PDP secara tertulis',
      en: 'Tell the data subjects and the data protection agency in writing',
    },
  },
  {
    id: 'deadline.gdpr-33',
    provision: 'eu-gdpr-33',
    audiences: holders,
    when: { classes: ['leak', 'intrusion'], facts: ['personal-data', 'data-controller', 'eu'] },
    hours: 72,
    title: {
      id: 'Beri tahu otoritas pengawas di Uni Eropa',
      en: 'Tell the supervisory authority in the European Union',
    },
  },
  {
    id: 'deadline.nis2-notification',
    provision: 'eu-nis2-23-4b',
    audiences: holders,
    when: { classes: ['denial-of-service', 'intrusion', 'leak'], facts: ['eu', 'nis2-entity'] },
    hours: 72,
    notice: 'nis2-23',
    title: { id: 'Pemberitahuan insiden NIS2', en: 'NIS2 incident notification' },
  },
]

/**
 * Deadlines for the finding, the earliest first. A clock whose conditions nobody has asserted is shown as "if", except that
 * those of the European Union need somebody to say that the Union is touched.
 */
export function deadlinesOf(
  finding: StoredFinding,
  audience: Audience,
  facts: readonly Fact[],
  aware: string,
  now: string,
  met: readonly string[] = [],
): Deadline[] {
  const first = dayOf(finding.start)
  const last = dayOf(finding.end)
  const found: Deadline[] = []
  for (const rule of deadlineRules) {
    const provision = provisionById(rule.provision)
    if (!provision || provision.basis === 'memory' || provision.deadlineHours !== rule.hours) continue
    if (!rule.audiences.includes(audience) || !concerns(rule.when, finding, facts)) continue
    if (!inForce(provision, first, last)) continue
    const provided = openFacts(rule.when, facts)
    if (provided.includes('eu')) continue
    const due = new Date(Date.parse(aware) + rule.hours * 3_600_000).toISOString()
    found.push({
      id: rule.id,
      provision: rule.provision,
      hours: rule.hours,
      from: aware,
      due,
      state: met.includes(rule.provision) ? 'met' : Date.parse(now) > Date.parse(due) ? 'passed' : 'running',
      ...(rule.notice && { notice: rule.notice }),
      applies: provided.length === 0 ? 'yes' : 'if',
      provided,
    })
  }
  return found.sort(
    (a, b) =>
      Number(a.applies === 'if') - Number(b.applies === 'if') || a.hours - b.hours || (a.id < b.id ? -1 : 1),
  )
}
