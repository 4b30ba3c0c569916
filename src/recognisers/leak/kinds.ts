/**
 * What a leak can hold. `law`: whether UU 27/2022 calls it general (art. 4(3)) or specific (art. 4(2)) personal data.
 * `identifies`: a value belongs to one person, so that different values count people.
 */
export type LawGroup = 'general' | 'specific' | 'none'

export interface Kind {
  readonly id: string
  readonly law: LawGroup
  readonly identifies: boolean
  /** 0..3: what a single value can do to its owner */
  readonly weight: number
  /** ISO 3166-1 alpha-2 where it is one state's number */
  readonly country?: string
}

const kind = (id: string, law: LawGroup, identifies: boolean, weight: number, country?: string): Kind =>
  country ? { id, law, identifies, weight, country } : { id, law, identifies, weight }

/** Every kind; its position is its number in summaries. */
export const kinds: readonly Kind[] = [
  kind('nik', 'general', true, 3, 'ID'),
  kind('kk', 'general', true, 3, 'ID'),
  kind('npwp', 'general', true, 2, 'ID'),
  kind('bpjs', 'general', true, 2, 'ID'),
  kind('passport', 'general', true, 3),
  kind('phone', 'general', true, 1),
  kind('plate', 'general', true, 1, 'ID'),
  kind('bank-account', 'specific', true, 2),
  kind('email', 'general', true, 1),
  kind('card', 'specific', true, 3),
  kind('iban', 'specific', true, 2),
  kind('birth-date', 'general', false, 1),
  kind('address', 'general', false, 1),
  kind('ip', 'general', false, 0),
  kind('mac', 'general', false, 0),
  kind('geo', 'general', false, 1),
  kind('health', 'specific', false, 3),
  kind('biometric', 'specific', false, 3),
  kind('genetic', 'specific', false, 3),
  kind('criminal', 'specific', false, 3),
  kind('child', 'specific', false, 2),
  kind('income', 'specific', false, 2),
  kind('name', 'general', false, 1),
  kind('sex', 'general', false, 0),
  kind('religion', 'general', false, 1),
  kind('nationality', 'general', false, 0),
  kind('marital-status', 'general', false, 0),
  kind('driver-licence', 'general', true, 2),
  kind('password', 'none', false, 3),
  kind('secret', 'none', false, 3),
  kind('us-ssn', 'general', true, 3, 'US'),
  kind('gb-nhs', 'general', true, 3, 'GB'),
  kind('gb-nino', 'general', true, 3, 'GB'),
  kind('de-tax-id', 'general', true, 3, 'DE'),
  kind('fr-nir', 'general', true, 3, 'FR'),
  kind('es-dni', 'general', true, 3, 'ES'),
  kind('it-cf', 'general', true, 3, 'IT'),
  kind('nl-bsn', 'general', true, 3, 'NL'),
  kind('be-nn', 'general', true, 3, 'BE'),
  kind('pl-pesel', 'general', true, 3, 'PL'),
  kind('pt-nif', 'general', true, 3, 'PT'),
  kind('se-pnr', 'general', true, 3, 'SE'),
  kind('fi-hetu', 'general', true, 3, 'FI'),
  kind('no-fnr', 'general', true, 3, 'NO'),
  kind('br-cpf', 'general', true, 3, 'BR'),
  kind('in-aadhaar', 'general', true, 3, 'IN'),
  kind('cn-id', 'general', true, 3, 'CN'),
  kind('kr-rrn', 'general', true, 3, 'KR'),
  kind('sg-nric', 'general', true, 3, 'SG'),
  kind('my-nric', 'general', true, 3, 'MY'),
  kind('th-id', 'general', true, 3, 'TH'),
  kind('au-tfn', 'general', true, 3, 'AU'),
  kind('ca-sin', 'general', true, 3, 'CA'),
  kind('za-id', 'general', true, 3, 'ZA'),
  kind('tr-tckn', 'general', true, 3, 'TR'),
  kind('ro-cnp', 'general', true, 3, 'RO'),
  kind('hr-oib', 'general', true, 3, 'HR'),
]

export const KINDS = kinds.length

const numbers = new Map(kinds.map((k, at) => [k.id, at]))

/** The number of a kind. Throws for an id that is none: a mistake in the program. */
export function kindOf(id: string): number {
  const at = numbers.get(id)
  if (at === undefined) throw new Error(`no kind ${id}`)
  return at
}

/** Kinds whose number has a name of its own in the code. */
export const NIK = kindOf('nik')
export const KK = kindOf('kk')
export const NPWP = kindOf('npwp')
export const BPJS = kindOf('bpjs')
export const PASSPORT = kindOf('passport')
export const PHONE = kindOf('phone')
export const PLATE = kindOf('plate')
export const BANK = kindOf('bank-account')
export const EMAIL = kindOf('email')
export const CARD = kindOf('card')
export const IBAN = kindOf('iban')
export const BIRTH = kindOf('birth-date')
export const ADDRESS = kindOf('address')
export const IP = kindOf('ip')
export const MAC = kindOf('mac')
export const GEO = kindOf('geo')
export const NAME = kindOf('name')
export const LICENCE = kindOf('driver-licence')
export const SECRET = kindOf('secret')
export const PASSWORD = kindOf('password')
export const FIRST_NATIONAL = kindOf('us-ssn')
