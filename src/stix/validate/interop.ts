/** The STIX 2.1 interoperability test document, part 1: properties that producers must give. */
import { tlpLevelOf } from '../tlp.ts'
import type { References } from './bundle.ts'
import type { Cursor } from './cursor.ts'
import { shown } from './cursor.ts'

const required: Readonly<Record<string, readonly string[]>> = {
  'attack-pattern': ['external_references', 'kill_chain_phases'],
  campaign: [],
  'course-of-action': [],
  grouping: [],
  indicator: ['name', 'indicator_types'],
  infrastructure: ['infrastructure_types'],
  'intrusion-set': ['resource_level', 'primary_motivation'],
  location: ['region'],
  malware: [
    'name',
    'malware_types',
    'first_seen',
    'last_seen',
    'architecture_execution_envs',
    'implementation_languages',
    'capabilities',
  ],
  'malware-analysis': ['version', 'submitted', 'analysis_started', 'analysis_ended', 'result'],
  note: [],
  'observed-data': ['object_refs'],
  opinion: [],
  relationship: [],
  report: ['report_types'],
  sighting: ['first_seen', 'last_seen', 'count'],
  'threat-actor': ['threat_actor_types', 'roles', 'sophistication', 'resource_level', 'primary_motivation'],
  tool: ['tool_types'],
  vulnerability: ['external_references'],
}

export function checkInterop(value: Record<string, unknown>, at: Cursor): void {
  const type = String(value.type)
  if (!Object.hasOwn(required, type)) return
  for (const property of ['created_by_ref', ...required[type]]) {
    if (!Object.hasOwn(value, property)) at.must('interop-required', { property })
  }
  const marks = Array.isArray(value.object_marking_refs) ? value.object_marking_refs : []
  if (marks.filter((ref) => typeof ref === 'string' && tlpLevelOf(ref)).length > 1) {
    at.must('interop-tlp', {}, 'object_marking_refs')
  }
}

/** Every creator is an identity of the bundle that names its own creator. */
export function checkInteropCreators(references: References, at: Cursor): void {
  for (const [creator, from] of references.creators) {
    if (references.producers.has(creator)) continue
    at.id = from
    at.must('interop-creator', { found: shown(creator) }, 'created_by_ref')
  }
}
