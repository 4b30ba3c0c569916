/**
 * Country and AS of addresses from the user's own MMDB files (MaxMind DB format: GeoLite2, DB-IP, IPinfo ...). Without a
 * file nothing is said; an address that the file does not know stays unknown.
 */
import { readFileSync } from 'node:fs'
import type { Response } from 'mmdb-lib'
import { PerisaiError, reasonOf } from '../model/problem.ts'
import type { GeoLookup } from '../recognisers/recogniser.ts'

/** The shapes in use: MaxMind nests the country, IPinfo and DB-IP lite keep flat fields. */
interface GeoRecord {
  country?: { iso_code?: string } | string
  registered_country?: { iso_code?: string }
  country_code?: string
  autonomous_system_number?: number
  autonomous_system_organization?: string
  asn?: string | number
  as_name?: string
  name?: string
}

/** One lookup over several files: the first that knows a value gives it. */
export async function openGeo(paths: readonly string[]): Promise<GeoLookup | undefined> {
  if (paths.length === 0) return undefined
  const { Reader } = await import('mmdb-lib')
  const databases = paths.map((path) => {
    try {
      return new Reader<Response>(readFileSync(path))
    } catch (error) {
      throw new PerisaiError('geoip-failed', { path, reason: `${path}: ${reasonOf(error)}` }, error)
    }
  })
  return (address) => {
    const found: ReturnType<GeoLookup> = {}
    for (const database of databases) {
      let record: GeoRecord | null = null
      try {
        record = database.get(address) as GeoRecord | null
      } catch {
        // an IPv6 address in an IPv4-only file: this file does not know it
      }
      if (!record) continue
      found.country ??= countryOf(record)
      found.asn ??= asnOf(record)
      found.asName ??= record.autonomous_system_organization ?? record.as_name
    }
    return found
  }
}

function countryOf(record: GeoRecord): string | undefined {
  const code =
    typeof record.country === 'string'
      ? record.country
      : (record.country?.iso_code ?? record.registered_country?.iso_code ?? record.country_code)
  return code && /^[A-Z]{2}$/.test(code) ? code : undefined
}

function asnOf(record: GeoRecord): number | undefined {
  const raw = record.autonomous_system_number ?? record.asn
  const asn = typeof raw === 'string' ? Number(raw.replace(/^AS/i, '')) : raw
  return asn !== undefined && Number.isInteger(asn) && asn > 0 ? asn : undefined
}
