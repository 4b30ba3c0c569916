import type { Finding } from './api.ts'
import { plain } from './plain.ts'

const RECENT_MS = 24 * 3600 * 1000
const SURE = 70

/** What needs action now: sure enough, still seen within a day, and not a sample. The only use of red. */
export function needsAction(finding: Finding, now = Date.now()): boolean {
  if (finding.sample || finding.confidence < SURE) return false
  const age = now - new Date(finding.end).getTime()
  return age < RECENT_MS
}

export function seconds(finding: Finding): number {
  return (new Date(finding.end).getTime() - new Date(finding.start).getTime()) / 1000
}

/** "203.0.113.7:80", "[2001:db8::1]:53", "example.id" */
export function targetText(target: Finding['target']): string {
  const value = plain(target.value)
  if (target.port === undefined) return value
  return value.includes(':') ? `[${value}]:${target.port}` : `${value}:${target.port}`
}
