/** A plan as a person reads it on a terminal: clocks first, then what to do and when, then what was weighed and left. */
import type { Finding } from '../model/finding.ts'
import { horizons } from '../model/measure.ts'
import type { Deadline, Plan, PlanItem, PlanProvision } from '../model/plan.ts'
import type { Lang } from '../model/taxonomy.ts'
import { wordings } from '../model/text.ts'
import { audienceNames, factNames, horizonNames } from '../protection/plan/words.ts'
import { bold, wrap } from './scan-text.ts'
import type { TextOptions } from './scan-text.ts'

const words = {
  id: {
    plan: (who: string) => `Rencana perlindungan bagi ${who}`,
    confidence: 'keyakinan',
    facts: 'Yang diketahui',
    clocks: (when: string) => `Tenggat hukum (terhitung sejak diketahui, ${when})`,
    left: (d: string) => `sisa ${d}`,
    passed: (d: string) => `lewat ${d}`,
    met: 'sudah dipenuhi',
    only: 'hanya bila',
    draft: (id: string) => `konsep surat: --notice ${id}`,
    due: 'paling lambat',
    nothing: 'Tidak ada langkah pada rentang ini.',
    effect: 'Hasil',
    collateral: 'Dampak samping',
    replayed: (share: string) => `Pada pemutaran ulang ${share} lalu lintas sah ikut terkena.`,
    verify: 'Periksa',
    rollback: 'Batal',
    order: 'Urutan',
    formula: (s: string) => `${s} = kerugian dicegah x keyakinan - dampak samping - beban hak`,
    duty: 'kewajiban hukum: didahulukan',
    approve: 'Disetujui',
    stands: (a: string, b: string) => `berlaku ${a}, paling lama ${b}`,
    undo: 'pulih',
    exports: 'ekspor',
    rights: 'menyentuh',
    rejected: 'Ditimbang dan tidak diusulkan',
    law: 'Hukum yang berlaku pada hari perbuatan',
    may: 'Hanya bila keadaannya demikian',
    ladder: 'Tangga diplomasi',
    open: 'terbuka',
    shut: 'belum',
    next: 'Selanjutnya',
  },
  en: {
    plan: (who: string) => `Protection plan for: ${who}`,
    confidence: 'confidence',
    facts: 'What is known',
    clocks: (when: string) => `Legal deadlines (from the moment of awareness, ${when})`,
    left: (d: string) => `${d} left`,
    passed: (d: string) => `passed ${d} ago`,
    met: 'met',
    only: 'only if',
    draft: (id: string) => `draft: --notice ${id}`,
    due: 'due',
    nothing: 'Nothing in this span.',
    effect: 'Effect',
    collateral: 'Collateral',
    replayed: (share: string) => `In the replay it hit ${share} of legitimate traffic.`,
    verify: 'Verify',
    rollback: 'Roll back',
    order: 'Order',
    formula: (s: string) => `${s} = harm averted x confidence - collateral - cost to rights`,
    duty: 'a legal duty: comes first',
    approve: 'Approval',
    stands: (a: string, b: string) => `stands ${a}, at most ${b}`,
    undo: 'undone',
    exports: 'exports',
    rights: 'touches',
    rejected: 'Weighed and not suggested',
    law: 'Law in force on the day of the act',
    may: 'Only if the case is so',
    ladder: 'Diplomatic ladder',
    open: 'open',
    shut: 'not yet',
    next: 'Next',
  },
} as const

/** `now`: RFC 3339, for the time that is left. */
export function planText(
  plan: Plan,
  finding: Finding,
  now: string,
  lang: Lang,
  options: TextOptions = {},
): string {
  const t = words[lang]
  const w = wordings[lang]
  const lines = [
    bold(t.plan(audienceNames[plan.audience][lang]), options),
    ...wrap(`${finding.text.title} · ${t.confidence} ${finding.confidence}/100 · ${finding.id}`, 2),
  ]
  if (plan.facts.length > 0)
    lines.push(...wrap(`${t.facts}: ${plan.facts.map((f) => factNames[f][lang]).join('; ')}`, 2))
  if (plan.deadlines.length > 0) {
    lines.push('', bold(t.clocks(w.instant(plan.aware)), options))
    for (const d of plan.deadlines) lines.push(...deadlineLines(d, now, lang))
  }
  const personal = plan.audience === 'person'
  for (const horizon of horizons) {
    const items = plan.horizons[horizon]
    if (personal && items.length === 0) continue
    lines.push('', bold(horizonNames[horizon][lang], options))
    if (items.length === 0) lines.push(`  ${t.nothing}`)
    const show = personal ? stepLines : itemLines
    items.forEach((item, i) => lines.push(...show(item, i + 1, lang, options)))
  }
  if (!personal) lines.push('', ...wrap(`${t.order}: ${t.formula('n')}`, 2))
  if (plan.diplomacy?.text) {
    lines.push('', bold(t.ladder, options))
    lines.push(...wrap(plan.diplomacy.text.likelihood, 2), ...wrap(plan.diplomacy.text.confidence, 2))
    for (const s of plan.diplomacy.steps) {
      lines.push(...wrap(`${s.rung}. [${s.open ? t.open : t.shut}] ${s.title ?? s.id}`, 2, 5))
      if (!s.open && s.needs) lines.push(...wrap(s.needs, 5))
    }
  }
  if (plan.rejected.length > 0) {
    lines.push('', bold(t.rejected, options))
    for (const r of plan.rejected) lines.push(...wrap(`- ${r.title ?? r.measure}: ${r.text}`, 2, 4))
  }
  if (plan.law.length > 0) {
    lines.push('', bold(t.law, options))
    const sure = plan.law.filter((p) => p.provided.length === 0)
    const open = plan.law.filter((p) => p.provided.length > 0)
    for (const p of sure) lines.push(...lawLines(p))
    if (open.length > 0) lines.push(`  ${t.may}:`)
    for (const p of open) lines.push(...lawLines(p, `${t.only}: ${p.provided_text}`))
    if (plan.notice) lines.push(...wrap(plan.notice, 2))
  }
  const first = horizons.flatMap((h) => plan.horizons[h])[0]
  if (first && !personal)
    lines.push('', `${t.next}: perisai ledger approve ${finding.id.slice(0, 8)} ${first.measure}`)
  return `${lines.join('\n')}\n`
}

function deadlineLines(d: Deadline, now: string, lang: Lang): string[] {
  const t = words[lang]
  const w = wordings[lang]
  const seconds = Math.round((Date.parse(d.due) - Date.parse(now)) / 1000)
  const state =
    d.state === 'met' ? t.met : seconds >= 0 ? t.left(w.duration(seconds)) : t.passed(w.duration(-seconds))
  const more = [
    d.citation,
    `${t.due} ${w.instant(d.due)}`,
    d.provided_text && `${t.only}: ${d.provided_text}`,
    d.notice && t.draft(d.notice),
  ]
  return [
    ...wrap(`${d.applies === 'if' ? '?' : '!'} ${d.title}: ${state}`, 2, 4),
    ...wrap(more.filter(Boolean).join(' · '), 4),
  ]
}

function itemLines(item: PlanItem, number: number, lang: Lang, options: TextOptions): string[] {
  const t = words[lang]
  const w = wordings[lang]
  const { text } = item
  if (!text) return [`  ${number}. ${item.measure}`]
  const s = item.score
  const sum = `${w.number(s.total)} = ${s.harm} x ${w.number(s.confidence, 2)} - ${s.collateral} - ${s.rights}`
  const replayed = s.replay === undefined ? '' : t.replayed(w.percent(s.replay, 2))
  const line = [
    `${t.approve}: ${text.approver}`,
    item.life_s !== null && item.longest_s !== null
      ? t.stands(w.duration(item.life_s), w.duration(item.longest_s))
      : '',
    item.life_s === null ? '' : `${t.undo} ${text.reversibility}`,
    text.rights.length > 0 ? `${t.rights}: ${text.rights.join(', ')}` : '',
    item.exports.length > 0 ? `${t.exports}: ${item.exports.join(', ')}` : '',
  ]
  return [
    ...wrap(`${number}. ${text.title}`, 2, 5).map((l) => bold(l, options)),
    ...wrap(`${item.measure} · ${sum}${item.deadline ? ` · ${t.duty}` : ''}`, 5),
    ...wrap(text.how, 5),
    ...wrap(`${t.effect}: ${text.effect}`, 5, 7),
    ...wrap([`${t.collateral}: ${text.collateral}`, replayed].join(' ').trim(), 5, 7),
    ...wrap(`${t.verify}: ${text.verify}`, 5, 7),
    ...wrap(`${t.rollback}: ${text.rollback}`, 5, 7),
    ...wrap(line.filter(Boolean).join(' · '), 5),
  ]
}

/** For a person: what to do, what it brings, how one sees that it worked. Scores are in the JSON. */
function stepLines(item: PlanItem, number: number, lang: Lang, options: TextOptions): string[] {
  const t = words[lang]
  const { text } = item
  if (!text) return [`  ${number}. ${item.measure}`]
  return [
    ...wrap(`${number}. ${text.title}`, 2, 5).map((l) => bold(l, options)),
    ...wrap(text.how, 5),
    ...wrap(`${t.effect}: ${text.effect}`, 5, 7),
    ...wrap(`${t.verify}: ${text.verify}`, 5, 7),
  ]
}

function lawLines(p: PlanProvision, condition?: string): string[] {
  const lines = wrap(`- ${p.citation}: ${p.title} (${p.basis_text})`, 2, 4)
  const more = [p.penalty, p.note, condition].filter(Boolean).join(' · ')
  if (more !== '') lines.push(...wrap(more, 4))
  return lines
}
