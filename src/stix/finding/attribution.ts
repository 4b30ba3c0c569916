/**
 * Attributions of a finding: one relationship a hypothesis, each with its own confidence and an opinion that holds
 * its likelihood. They stand side by side; nothing is merged or left out.
 */
import { canonicalJson, uuid5 } from '../../model/ids.ts'
import type { Attribution, Message, StoredFinding } from '../../model/finding.ts'
import type { StixObject } from '../object.ts'
import { ownObject, relationship } from './own.ts'
import type { Times } from './own.ts'

const opinions: Record<Attribution['likelihood'], string> = {
  'almost-no-chance': 'strongly-disagree',
  'very-unlikely': 'strongly-disagree',
  unlikely: 'disagree',
  'roughly-even': 'neutral',
  likely: 'agree',
  'very-likely': 'strongly-agree',
  'almost-certain': 'strongly-agree',
  unknown: 'neutral',
}

export function messageText(message: Message): string {
  if (message.text) return message.text
  return Object.keys(message.params).length > 0
    ? `${message.key} ${canonicalJson(message.params)}`
    : message.key
}

/** A country as a location; undefined where it is not an ISO 3166-1 alpha-2 code ("unknown" is none). */
export function countryObject(country: string | undefined): StixObject | undefined {
  if (!country || !/^[A-Z]{2}$/.test(country)) return undefined
  return ownObject('location', uuid5(`location:${country}`), { name: country, country })
}

function explanation(attribution: Attribution): string {
  const basis = attribution.basis.map(messageText).join('; ')
  return `${messageText(attribution.hypothesis)} (${attribution.likelihood}). Basis: ${basis || 'none'}`
}

/** Objects for hypothesis number `index`; one that names nobody becomes a note and accuses nobody. */
export function attributionObjects(
  finding: StoredFinding,
  attribution: Attribution,
  index: number,
  incident: string,
  times: Times,
): StixObject[] {
  const uuid = (kind: string) => uuid5(`${kind}:${finding.id}:attribution:${index}`)
  const { actor, confidence } = attribution
  const country = countryObject(actor?.country)
  if (!actor || (!actor.name && !country && (actor.state ?? 'unknown') === 'unknown')) {
    const content = explanation(attribution)
    return [ownObject('note', uuid('note'), { content, confidence, object_refs: [incident] }, times)]
  }
  const name = actor.name ?? `Unidentified actor${country ? ` (${country.country})` : ''}`
  const actorObject = ownObject(
    'threat-actor',
    uuid5(`threat-actor:${canonicalJson({ name, country: country?.country, state: actor.state })}`),
    { name, threat_actor_types: [actor.state === 'state' ? 'nation-state' : 'unknown'] },
  )
  // hypotheses about one actor keep apart: the number is part of the id
  const link = ownObject(
    'relationship',
    uuid('relationship'),
    {
      relationship_type: 'attributed-to',
      description: `One hypothesis among ${finding.attribution.length}: ${explanation(attribution)}`,
      source_ref: incident,
      target_ref: actorObject.id,
      confidence,
    },
    times,
  )
  const opinion = ownObject(
    'opinion',
    uuid('opinion'),
    {
      explanation: explanation(attribution),
      opinion: opinions[attribution.likelihood],
      confidence,
      object_refs: [link.id],
    },
    times,
  )
  return [
    actorObject,
    ...(country ? [country, relationship(actorObject.id, 'located-at', country.id)] : []),
    link,
    opinion,
  ]
}
