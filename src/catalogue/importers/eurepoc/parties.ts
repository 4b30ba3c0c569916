/** Initiators and receivers in EuRepoC's words. */
import type { Initiator, Receiver } from '../../../model/incident.ts'
import { missingKind, placeOf } from '../../geo/place.ts'
import { partyType } from '../../normalise/parties.ts'
import { eurepocSectors, knowsEurepocSubcategory } from '../../normalise/sectors.ts'
import type { Report } from '../report.ts'

export function initiatorOf(
  fields: { country: string; name: string; category: string },
  at: string,
  report: Report,
): Initiator {
  const type = partyType(fields.category)
  if (type === null) report.unmapped('initiator_category', fields.category, at)
  return {
    name: missingKind(fields.name) ? null : fields.name.trim(),
    country: report.place('initiator_country', placeOf(fields.country), at),
    category: { published: fields.category, type: type ?? 'unknown' },
  }
}

export function receiverOf(
  fields: { country: string; groups: string[]; category: string; subcategory: string; name: string },
  at: string,
  report: Report,
): Receiver {
  const { category, subcategory, groups, name } = fields
  const sectors = eurepocSectors(category, subcategory)
  const missing = missingKind(category)
  if (missing) report.missing('receiver_category', missing)
  else if (!sectors) report.unmapped('receiver_category', category, at)
  else if (!missingKind(subcategory) && !knowsEurepocSubcategory(subcategory)) {
    report.unmapped('receiver_subcategory', subcategory, at)
  }
  return {
    name: missingKind(name) ? null : name.trim(),
    country: report.place('receiver_country', placeOf(fields.country), at),
    groups,
    category,
    subcategory,
    sectors: sectors ?? [],
  }
}
