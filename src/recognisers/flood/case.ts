/**
 * The case against a stretch of traffic: reasons that add to the confidence or take from it, in points of 100. A case
 * is brought from REPORT_FROM on and never rises above CERTAIN; a veto ends it.
 */
import type { Message, Params } from '../../model/finding.ts'

export const REPORT_FROM = 60
export const CERTAIN = 97

export interface Case {
  points: number
  dropped: boolean
  readonly reasons: Message[]
}

export function newCase(): Case {
  return { points: 0, dropped: false, reasons: [] }
}

/** Adds a reason; the points go along as the parameter `adds`, so that the confidence can be followed. */
export function because(c: Case, key: string, adds: number, params: Params = {}): void {
  c.points += adds
  c.reasons.push({ key: `reason.${key}`, params: { ...params, adds } })
}

/** An innocent explanation holds: there is no case. */
export function drop(c: Case): void {
  c.dropped = true
}

export function stands(c: Case): boolean {
  return !c.dropped && c.points >= REPORT_FROM
}

export function confidenceOf(c: Case): number {
  return Math.round(Math.min(CERTAIN, Math.max(0, c.points)))
}
