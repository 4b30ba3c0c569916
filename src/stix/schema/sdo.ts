/** STIX Domain Objects (STIX 2.1, chapter 4): own properties of each, ! where required. */
import {
  anyOf,
  boolean,
  integer,
  isObject,
  list,
  number,
  oneOf,
  ref,
  refExcept,
  string,
  textOf,
  timestamp,
  vocabulary,
} from '../validate/check.ts'
import type { Check } from '../validate/check.ts'
import { shown } from '../validate/cursor.ts'
import { killChainPhases } from './common.ts'
import type { Definition } from './definition.ts'

const strings = list(string)
const anyRefs = list(ref())

const attackPattern = {
  'name!': string,
  description: string,
  aliases: strings,
  kill_chain_phases: killChainPhases,
}

const campaign = {
  'name!': string,
  description: string,
  aliases: strings,
  first_seen: timestamp,
  last_seen: timestamp,
  objective: string,
}

const courseOfAction = { 'name!': string, description: string }

const grouping = {
  name: string,
  description: string,
  'context!': vocabulary('grouping-context', false),
  'object_refs!': anyRefs,
}

const identity = {
  'name!': string,
  description: string,
  roles: strings,
  identity_class: vocabulary('identity-class'),
  sectors: list(vocabulary('industry-sector')),
  contact_information: string,
}

const incident = { 'name!': string, description: string }

const indicator = {
  name: string,
  description: string,
  indicator_types: list(vocabulary('indicator-types')),
  'pattern!': string,
  'pattern_type!': vocabulary('indicator-pattern-types', false),
  pattern_version: string,
  'valid_from!': timestamp,
  valid_until: timestamp,
  kill_chain_phases: killChainPhases,
}

const infrastructure = {
  'name!': string,
  description: string,
  infrastructure_types: list(vocabulary('infrastructure-types')),
  aliases: strings,
  kill_chain_phases: killChainPhases,
  first_seen: timestamp,
  last_seen: timestamp,
}

const intrusionSet = {
  'name!': string,
  description: string,
  aliases: strings,
  first_seen: timestamp,
  last_seen: timestamp,
  goals: strings,
  resource_level: vocabulary('attack-resource-level'),
  primary_motivation: vocabulary('attack-motivation'),
  secondary_motivations: list(vocabulary('attack-motivation')),
}

const location = {
  name: string,
  description: string,
  latitude: number(-90, 90),
  longitude: number(-180, 180),
  precision: number(),
  region: vocabulary('region'),
  country: string,
  administrative_area: string,
  city: string,
  street_address: string,
  postal_code: string,
}

const malware = {
  name: string,
  description: string,
  malware_types: list(vocabulary('malware-types')),
  'is_family!': boolean,
  aliases: strings,
  kill_chain_phases: killChainPhases,
  first_seen: timestamp,
  last_seen: timestamp,
  operating_system_refs: list(ref('software')),
  architecture_execution_envs: list(vocabulary('processor-architecture')),
  implementation_languages: list(vocabulary('implementation-languages')),
  capabilities: list(vocabulary('malware-capabilities')),
  sample_refs: list(ref('artifact', 'file')),
}

const malwareAnalysis = {
  'product!': string,
  version: string,
  host_vm_ref: ref('software'),
  operating_system_ref: ref('software'),
  installed_software_refs: list(ref('software')),
  configuration_version: string,
  modules: strings,
  analysis_engine_version: string,
  analysis_definition_version: string,
  submitted: timestamp,
  analysis_started: timestamp,
  analysis_ended: timestamp,
  result_name: string,
  result: vocabulary('malware-result'),
  analysis_sco_refs: anyRefs,
  sample_ref: ref('artifact', 'file', 'network-traffic'),
}

const note = { abstract: string, 'content!': string, authors: strings, 'object_refs!': anyRefs }

/** 2.0's form of observed objects, deprecated: keyed by digits and checked one by one elsewhere. */
const observedObjects: Check<Record<string, Record<string, unknown>>> = (value, at) => {
  if (!isObject(value)) return at.must('type', { expected: 'object', found: shown(value) })
  if (Object.keys(value).length === 0) at.must('empty-object')
}

const observedData = {
  'first_observed!': timestamp,
  'last_observed!': timestamp,
  'number_observed!': integer(1, 999_999_999),
  objects: observedObjects,
  object_refs: list(
    refExcept(
      'attack-pattern',
      'campaign',
      'course-of-action',
      'grouping',
      'identity',
      'incident',
      'indicator',
      'infrastructure',
      'intrusion-set',
      'location',
      'malware',
      'malware-analysis',
      'note',
      'observed-data',
      'opinion',
      'report',
      'threat-actor',
      'tool',
      'vulnerability',
    ),
  ),
}

const opinion = {
  explanation: string,
  authors: strings,
  'opinion!': oneOf('strongly-disagree', 'disagree', 'neutral', 'agree', 'strongly-agree'),
  'object_refs!': anyRefs,
}

const report = {
  'name!': string,
  description: string,
  report_types: list(vocabulary('report-types')),
  'published!': timestamp,
  'object_refs!': anyRefs,
}

const threatActor = {
  'name!': string,
  description: string,
  threat_actor_types: list(vocabulary('threat-actor-types')),
  aliases: strings,
  first_seen: timestamp,
  last_seen: timestamp,
  roles: list(vocabulary('threat-actor-role')),
  goals: strings,
  sophistication: vocabulary('threat-actor-sophistication'),
  resource_level: vocabulary('attack-resource-level'),
  primary_motivation: vocabulary('attack-motivation'),
  secondary_motivations: list(vocabulary('attack-motivation')),
  personal_motivations: list(vocabulary('attack-motivation')),
}

const tool = {
  'name!': string,
  description: string,
  tool_types: list(vocabulary('tool-types')),
  aliases: strings,
  kill_chain_phases: killChainPhases,
  tool_version: string,
}

const vulnerability = { 'name!': string, description: string }

const seen: Definition['order'] = [['last_seen', 'first_seen', false]]

/** What tables cannot say, and which times must not be before which. */
export const sdos = {
  'attack-pattern': { properties: attackPattern },
  campaign: { properties: campaign, order: seen },
  'course-of-action': { properties: courseOfAction },
  grouping: { properties: grouping },
  identity: { properties: identity },
  incident: { properties: incident },
  indicator: { properties: indicator, order: [['valid_until', 'valid_from', true]] },
  infrastructure: { properties: infrastructure, order: seen },
  'intrusion-set': { properties: intrusionSet, order: seen },
  location: {
    properties: location,
    rule(value, at) {
      const has = (name: string) => Object.hasOwn(value, name)
      if (!has('region') && !has('country') && !(has('latitude') && has('longitude'))) {
        at.must('any-of', { properties: 'region, country, latitude and longitude' })
      }
      if (has('latitude') !== has('longitude')) at.must('together', { properties: 'latitude, longitude' })
      if (has('precision') && !(has('latitude') && has('longitude'))) {
        at.must('together', { properties: 'precision, latitude, longitude' })
      }
    },
  },
  malware: {
    properties: malware,
    order: seen,
    rule(value, at) {
      if (value.is_family === true && !Object.hasOwn(value, 'name')) at.must('required', { property: 'name' })
    },
  },
  'malware-analysis': {
    properties: malwareAnalysis,
    rule(value, at) {
      anyOf(value, ['result', 'analysis_sco_refs'], at)
      const product = textOf(value, 'product')
      if (product !== undefined && !/^[a-z0-9-]+$/.test(product)) {
        at.should('malware-analysis-product', { found: shown(product) }, 'product')
      }
    },
  },
  note: { properties: note },
  'observed-data': {
    properties: observedData,
    order: [['last_observed', 'first_observed', false]],
    rule(value, at) {
      if (Object.hasOwn(value, 'objects') === Object.hasOwn(value, 'object_refs')) {
        at.must('exactly-one', { properties: 'objects, object_refs' })
      }
      if (Object.hasOwn(value, 'objects')) at.should('deprecated-properties', { found: 'objects' }, 'objects')
    },
  },
  opinion: { properties: opinion },
  report: { properties: report },
  'threat-actor': { properties: threatActor, order: seen },
  tool: { properties: tool },
  vulnerability: { properties: vulnerability },
} satisfies Record<string, Definition>
