import { expect, test } from 'vitest'
import { audiences } from '../../model/measure.ts'
import { threatClasses } from '../../model/taxonomy.ts'
import { provisionById } from '../law/index.ts'
import { measures } from './index.ts'

test('ids are unique, and every measure says all that the plan shows, in both languages', () => {
  expect(new Set(measures.map((m) => m.id)).size).toBe(measures.length)
  expect(measures.length).toBeGreaterThanOrEqual(110)
  for (const m of measures) {
    expect(m.id).toMatch(/^[a-z]+(\.[a-z0-9-]+)+$/)
    expect(m.sources.length, m.id).toBeGreaterThan(0)
    for (const text of Object.values(m.text))
      for (const [field, sentence] of Object.entries(text)) {
        expect([m.id, field, sentence.length > 3]).toEqual([m.id, field, true])
        if (field !== 'title') expect([m.id, field, /[.?]$/.test(sentence)]).toEqual([m.id, field, true])
      }
    expect([m.id, m.text.id.title === m.text.en.title]).toEqual([m.id, false])
  }
})

test('whatever stands has an end, and whatever is enforced stands or is handed over', () => {
  for (const m of measures) {
    if (m.life) expect([m.id, m.life.normal > 0 && m.life.normal <= m.life.longest]).toEqual([m.id, true])
    if (m.enforce && m.enforce !== 'hand-over') expect([m.id, m.life !== null]).toEqual([m.id, true])
    if (m.exports.some((f) => f !== 'cacao')) expect([m.id, m.enforce !== undefined]).toEqual([m.id, true])
    if (m.enforce === 'block-sources' || m.enforce === 'ban-repeat')
      expect([m.id, m.needs?.provenSources]).toEqual([m.id, true])
  }
})

test('provisions that measures name are known', () => {
  for (const m of measures)
    for (const id of [...(m.provisions ?? []), ...(m.meets ? [m.meets] : [])])
      expect([m.id, id, provisionById(id) !== undefined]).toEqual([m.id, id, true])
})

test('every class has steps for a person, and no person is asked who they are', () => {
  for (const { id } of threatClasses) {
    const steps = measures.filter((m) => m.audiences.includes('person') && m.when.classes?.includes(id))
    expect([id, steps.length >= 2]).toEqual([id, true])
  }
  const asks =
    /(kirim|unggah|sertakan|send|upload|enclose|give)[^.]{0,30}(KTP|NIK|identity (card|number)|passport)/i
  for (const m of measures.filter((x) => x.audiences.includes('person')))
    for (const text of [m.text.id.how, m.text.en.how])
      for (const sentence of text.split('. '))
        if (asks.test(sentence))
          expect([m.id, /tidak perlu|need to send no|never|jangan/i.test(sentence)]).toEqual([m.id, true])
})

test('the catalogue offers no removal of content, no blocking of it for others, no counter-attack', () => {
  const forbidden =
    /\b(hack(ing)? back|serangan balik|retas balik|blokir (isi|konten)|take down (posts|content)|hapus (unggahan|konten)|block (posts|content))\b/i
  for (const m of measures)
    for (const lang of ['id', 'en'] as const)
      expect([m.id, forbidden.test(m.text[lang].title)]).toEqual([m.id, false])
  // speech is never the subject of a technical measure
  for (const m of measures.filter((x) => x.when.classes?.includes('coordination')))
    expect([m.id, m.enforce]).toEqual([m.id, undefined])
})

test('every audience has something to do', () => {
  for (const audience of audiences)
    expect(measures.filter((m) => m.audiences.includes(audience)).length).toBeGreaterThan(20)
})
