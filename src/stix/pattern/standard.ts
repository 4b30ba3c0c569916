/** The cyber-observable objects of STIX 2.1 (part 6) and their properties, to tell standard paths from others. */

const common = [
  'type',
  'id',
  'spec_version',
  'object_marking_refs',
  'granular_markings',
  'defanged',
  'extensions',
]

const properties: Readonly<Record<string, readonly string[]>> = {
  artifact: ['mime_type', 'payload_bin', 'url', 'hashes', 'encryption_algorithm', 'decryption_key'],
  'autonomous-system': ['number', 'name', 'rir'],
  directory: [
    'path',
    'path_enc',
    'ctime',
    'mtime',
    'atime',
    'contains_refs',
    'created',
    'modified',
    'accessed',
  ],
  'domain-name': ['value', 'resolves_to_refs'],
  'email-addr': ['value', 'display_name', 'belongs_to_ref'],
  'email-message': [
    'is_multipart',
    'date',
    'content_type',
    'from_ref',
    'sender_ref',
    'to_refs',
    'cc_refs',
    'bcc_refs',
    'message_id',
    'subject',
    'received_lines',
    'additional_header_fields',
    'body',
    'body_multipart',
    'raw_email_ref',
  ],
  file: [
    'hashes',
    'size',
    'name',
    'name_enc',
    'magic_number_hex',
    'mime_type',
    'ctime',
    'mtime',
    'atime',
    'created',
    'modified',
    'accessed',
    'parent_directory_ref',
    'contains_refs',
    'content_ref',
  ],
  'ipv4-addr': ['value', 'resolves_to_refs', 'belongs_to_refs'],
  'ipv6-addr': ['value', 'resolves_to_refs', 'belongs_to_refs'],
  'mac-addr': ['value'],
  mutex: ['name'],
  'network-traffic': [
    'start',
    'end',
    'is_active',
    'src_ref',
    'dst_ref',
    'src_port',
    'dst_port',
    'protocols',
    'src_byte_count',
    'dst_byte_count',
    'src_packets',
    'dst_packets',
    'ipfix',
    'src_payload_ref',
    'dst_payload_ref',
    'encapsulates_refs',
    'encapsulated_by_ref',
  ],
  process: [
    'is_hidden',
    'pid',
    'created_time',
    'created',
    'cwd',
    'command_line',
    'environment_variables',
    'opened_connection_refs',
    'creator_user_ref',
    'image_ref',
    'parent_ref',
    'child_refs',
    'name',
    'arguments',
    'binary_ref',
  ],
  software: ['name', 'cpe', 'swid', 'languages', 'vendor', 'version'],
  url: ['value'],
  'user-account': [
    'user_id',
    'credential',
    'account_login',
    'account_type',
    'display_name',
    'is_service_account',
    'is_privileged',
    'can_escalate_privs',
    'is_disabled',
    'account_created',
    'account_expires',
    'credential_last_changed',
    'account_first_login',
    'account_last_login',
  ],
  'windows-registry-key': [
    'key',
    'values',
    'modified_time',
    'modified',
    'creator_user_ref',
    'number_of_subkeys',
  ],
  'x509-certificate': [
    'is_self_signed',
    'hashes',
    'version',
    'serial_number',
    'signature_algorithm',
    'issuer',
    'validity_not_before',
    'validity_not_after',
    'subject',
    'subject_public_key_algorithm',
    'subject_public_key_modulus',
    'subject_public_key_exponent',
    'x509_v3_extensions',
  ],
}

const known = new Map(Object.entries(properties).map(([type, own]) => [type, new Set([...common, ...own])]))

/** "type" or "property" where the path is not in STIX 2.1 (2.0's renamed properties are); null where it is. */
export function nonstandard(type: string, property: string): 'type' | 'property' | null {
  const own = known.get(type)
  if (!own) return 'type'
  return own.has(property) ? null : 'property'
}

/** Lengths in hex digits of the hash algorithms of STIX's open vocabulary; 0: not in hex. */
const hashDigits: Readonly<Record<string, number>> = {
  MD5: 32,
  'SHA-1': 40,
  'SHA-224': 56,
  'SHA-256': 64,
  'SHA-384': 96,
  'SHA-512': 128,
  'SHA3-224': 56,
  'SHA3-256': 64,
  'SHA3-384': 96,
  'SHA3-512': 128,
  'RIPEMD-160': 40,
  WHIRLPOOL: 128,
  MD6: 0,
  SSDEEP: 0,
  TLSH: 0,
}

const hashNames = new Map(Object.keys(hashDigits).map((name) => [hashKey(name), name]))

function hashKey(name: string): string {
  return name.toUpperCase().replaceAll(/[-_]/g, '')
}

/** The vocabulary's name of a hash algorithm in any spelling (sha256, SHA_256); undefined where it is none. */
export function hashName(spelling: string): string | undefined {
  return hashNames.get(hashKey(spelling))
}

/** Whether `value` can be a hash of this algorithm (the vocabulary's name). */
export function isHash(name: string, value: string): boolean {
  if (name === 'SSDEEP') return /^[a-zA-Z0-9/+:.]{1,200}$/.test(value)
  if (name === 'TLSH') return /^(?:T1)?[a-fA-F0-9]{70}$/.test(value)
  if (name === 'MD6') return /^(?:[a-fA-F0-9]{2}){1,64}$/.test(value)
  return value.length === hashDigits[name] && /^[a-fA-F0-9]*$/.test(value)
}
