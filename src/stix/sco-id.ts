/**
 * Deterministic ids of cyber-observables (STIX 2.1, 2.9 and the ID Contributing Properties of chapter 6): UUIDv5 of
 * the canonical JSON (RFC 8785) of the contributing properties that are present, in a namespace fixed by the standard.
 */
import { canonicalJson, uuid5 } from '../model/ids.ts'

export const SCO_NAMESPACE = '00abedb4-aa42-466c-9c01-fed23315a9b7'

/** ID Contributing Properties by type; an empty list asks for a random id. */
export const contributingProperties: Readonly<Record<string, readonly string[]>> = {
  artifact: ['hashes', 'payload_bin'],
  'autonomous-system': ['number'],
  directory: ['path'],
  'domain-name': ['value'],
  'email-addr': ['value'],
  'email-message': ['from_ref', 'subject', 'body'],
  file: ['hashes', 'name', 'extensions', 'parent_directory_ref'],
  'ipv4-addr': ['value'],
  'ipv6-addr': ['value'],
  'mac-addr': ['value'],
  mutex: ['name'],
  'network-traffic': [
    'start',
    'end',
    'src_ref',
    'dst_ref',
    'src_port',
    'dst_port',
    'protocols',
    'extensions',
  ],
  process: [],
  software: ['name', 'cpe', 'swid', 'vendor', 'version'],
  url: ['value'],
  'user-account': ['account_type', 'user_id', 'account_login'],
  'windows-registry-key': ['key', 'values'],
  'x509-certificate': ['hashes', 'serial_number'],
}

const preferredHashes = ['MD5', 'SHA-1', 'SHA-256', 'SHA-512']

/** Only one hash contributes: the first of the standard's order, otherwise the first by name. */
function oneHash(hashes: Record<string, unknown>): Record<string, unknown> {
  const name = preferredHashes.find((h) => Object.hasOwn(hashes, h)) ?? Object.keys(hashes).sort()[0]
  return name === undefined ? {} : { [name]: hashes[name] }
}

/**
 * The deterministic id of a cyber-observable; undefined where the type is not one of the standard's or none of its
 * contributing properties is present (such an object needs a random UUIDv4).
 */
export function scoId(object: { readonly type: string; readonly [property: string]: unknown }) {
  if (!Object.hasOwn(contributingProperties, object.type)) return undefined
  const parts: Record<string, unknown> = {}
  let any = false
  for (const property of contributingProperties[object.type]) {
    const value = object[property]
    if (value === undefined || value === null) continue
    any = true
    const hashes = property === 'hashes' && typeof value === 'object' && !Array.isArray(value)
    parts[property] = hashes ? oneHash(value as Record<string, unknown>) : value
  }
  return any ? `${object.type}--${uuid5(canonicalJson(parts), SCO_NAMESPACE)}` : undefined
}
