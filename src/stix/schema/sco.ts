/** STIX Cyber-observable Objects (STIX 2.1, chapter 6): own properties of each, ! where required. */
import { charsets, ipfixElements, mediaTypes, serviceNames } from '../registry/iana.ts'
import { isLanguageTag, isLongLanguageCode } from '../registry/names.ts'
import {
  anyOf,
  binary,
  boolean,
  dictionary,
  format,
  hex,
  integer,
  isObject,
  list,
  oneOf,
  observableRef as ref,
  string,
  timestamp,
  uri,
  vocabulary,
} from '../validate/check.ts'
import type { Check } from '../validate/check.ts'
import { shown } from '../validate/cursor.ts'
import { embedded } from '../validate/custom.ts'
import { isCpe, isDomainName, isEmail, isIpv4, isIpv6, isMac, uuidVersion } from '../validate/formats.ts'
import { hashes } from './common.ts'
import type { Definition } from './definition.ts'

const address = ref('ipv4-addr', 'ipv6-addr', 'mac-addr', 'domain-name')
const mail = ref('email-addr')
const count = integer(0)

const artifact = {
  mime_type: format('media-type', (text) => mediaTypes().has(text)),
  payload_bin: binary,
  url: uri,
  hashes,
  encryption_algorithm: oneOf('AES-256-GCM', 'ChaCha20-Poly1305', 'mime-type-indicated'),
  decryption_key: string,
}

const charset = format('charset', (text) => charsets().has(text))

const directory = {
  'path!': string,
  path_enc: charset,
  ctime: timestamp,
  mtime: timestamp,
  atime: timestamp,
  contains_refs: list(ref('file', 'directory')),
}

const headerFields = [
  'date',
  'received_lines',
  'content_type',
  'from_ref',
  'sender_ref',
  'to_refs',
  'cc_refs',
]
const reservedFields = new Set([...headerFields, 'bcc_refs', 'subject'])

/** Header fields that have no property of their own: a value, or a list where a field is repeated. */
const additionalHeaderFields: Check<Record<string, string | string[]>> = (value, at) => {
  headerDictionary(value, at)
  if (isObject(value) && Object.keys(value).some((key) => reservedFields.has(key))) {
    at.must('header-field', { properties: [...reservedFields].join(', ') })
  }
}

const headerDictionary = dictionary((value, at) => {
  if (typeof value !== 'string') list(string)(value, at)
})

const emailMessage = {
  'is_multipart!': boolean,
  date: timestamp,
  content_type: string,
  from_ref: mail,
  sender_ref: mail,
  to_refs: list(mail),
  cc_refs: list(mail),
  bcc_refs: list(mail),
  message_id: string,
  subject: string,
  received_lines: list(string),
  additional_header_fields: additionalHeaderFields,
  body: string,
  body_multipart: list(
    embedded(
      {
        body: string,
        body_raw_ref: ref('artifact', 'file'),
        content_type: string,
        content_disposition: string,
      },
      ['body', 'body_raw_ref'],
    ),
  ),
  raw_email_ref: ref('artifact'),
}

const file = {
  hashes,
  size: count,
  name: string,
  name_enc: charset,
  magic_number_hex: hex,
  mime_type: ((value, at) => {
    string(value, at)
    if (typeof value === 'string' && at.checks('mime-type') && !mediaTypes().has(value)) {
      at.should('mime-type', { found: shown(value) })
    }
  }) satisfies Check as Check<string>,
  ctime: timestamp,
  mtime: timestamp,
  atime: timestamp,
  parent_directory_ref: ref('directory'),
  contains_refs: list(ref()),
  content_ref: ref('artifact'),
}

/** Names that STIX itself uses though the registry lacks them. */
const ownProtocols = new Set(['ipv4', 'ipv6', 'ssl', 'tls', 'dns'])

const protocol: Check<string> = (value, at) => {
  string(value, at)
  if (typeof value !== 'string' || !at.checks('protocols')) return
  if (!ownProtocols.has(value) && !serviceNames().has(value)) at.should('protocols', { found: shown(value) })
}

const ipfixEntries = dictionary<string | number>((value, at) => {
  if (typeof value !== 'string' && !Number.isInteger(value)) {
    at.must('type', { expected: 'string or integer', found: shown(value) })
  }
})

const ipfix: typeof ipfixEntries = (value, at) => {
  ipfixEntries(value, at)
  if (!isObject(value) || !at.checks('ipfix')) return
  for (const key of Object.keys(value)) {
    if (!ipfixElements().has(key)) at.should('ipfix', { found: shown(key) })
  }
}

const networkTraffic = {
  start: timestamp,
  end: timestamp,
  is_active: boolean,
  src_ref: address,
  dst_ref: address,
  src_port: integer(0, 65535),
  dst_port: integer(0, 65535),
  'protocols!': list(protocol),
  src_byte_count: count,
  dst_byte_count: count,
  src_packets: count,
  dst_packets: count,
  ipfix,
  src_payload_ref: ref('artifact'),
  dst_payload_ref: ref('artifact'),
  encapsulates_refs: list(ref('network-traffic')),
  encapsulated_by_ref: ref('network-traffic'),
}

const process = {
  is_hidden: boolean,
  pid: integer(),
  created_time: timestamp,
  cwd: string,
  command_line: string,
  environment_variables: dictionary(),
  opened_connection_refs: list(ref('network-traffic')),
  creator_user_ref: ref('user-account'),
  image_ref: ref('file'),
  parent_ref: ref('process'),
  child_refs: list(ref('process')),
}

const software = {
  'name!': string,
  cpe: format('cpe', isCpe),
  swid: string,
  languages: list(format('language', (text) => isLanguageTag(text) || isLongLanguageCode(text))),
  vendor: string,
  version: string,
}

const userAccount = {
  user_id: string,
  credential: string,
  account_login: string,
  account_type: vocabulary('account-type', false),
  display_name: string,
  is_service_account: boolean,
  is_privileged: boolean,
  can_escalate_privs: boolean,
  is_disabled: boolean,
  account_created: timestamp,
  account_expires: timestamp,
  credential_last_changed: timestamp,
  account_first_login: timestamp,
  account_last_login: timestamp,
}

/** Hives must be written out (6.17): HKLM and the like are short for one. */
const registryKey = format('registry-key', (text) => !/^(?:HKLM|HKCC|HKCR|HKCU|HKU)(?:\\|$)/i.test(text))

const windowsRegistryKey = {
  key: registryKey,
  values: list(
    embedded(
      {
        name: string,
        data: string,
        data_type: oneOf(
          'REG_NONE',
          'REG_SZ',
          'REG_EXPAND_SZ',
          'REG_BINARY',
          'REG_DWORD',
          'REG_DWORD_BIG_ENDIAN',
          'REG_DWORD_LITTLE_ENDIAN',
          'REG_LINK',
          'REG_MULTI_SZ',
          'REG_RESOURCE_LIST',
          'REG_FULL_RESOURCE_DESCRIPTION',
          'REG_RESOURCE_REQUIREMENTS_LIST',
          'REG_QWORD',
          'REG_INVALID_TYPE',
        ),
      },
      true,
    ),
  ),
  modified_time: timestamp,
  creator_user_ref: ref('user-account'),
  number_of_subkeys: integer(),
}

const x509Certificate = {
  is_self_signed: boolean,
  hashes,
  version: string,
  serial_number: string,
  signature_algorithm: string,
  issuer: string,
  validity_not_before: timestamp,
  validity_not_after: timestamp,
  subject: string,
  subject_public_key_algorithm: string,
  subject_public_key_modulus: string,
  subject_public_key_exponent: integer(),
  x509_v3_extensions: embedded(
    {
      basic_constraints: string,
      name_constraints: string,
      policy_constraints: string,
      key_usage: string,
      extended_key_usage: string,
      subject_key_identifier: string,
      authority_key_identifier: string,
      subject_alternative_name: string,
      issuer_alternative_name: string,
      subject_directory_attributes: string,
      crl_distribution_points: string,
      inhibit_any_policy: string,
      private_key_usage_period_not_before: timestamp,
      private_key_usage_period_not_after: timestamp,
      certificate_policies: string,
      policy_mappings: string,
    },
    true,
  ),
}

/** A definition of which at least one own property (or extension) has to be there. */
function some<T extends Definition['properties']>(properties: T, ...more: string[]) {
  const names = [...Object.keys(properties), ...more]
  return { properties, rule: ((value, at) => anyOf(value, names, at)) satisfies Definition['rule'] }
}

export const scos = {
  artifact: {
    properties: artifact,
    rule(value, at) {
      const has = (name: string) => Object.hasOwn(value, name)
      if (has('payload_bin') === has('url')) at.must('exactly-one', { properties: 'payload_bin, url' })
      else if (has('url') && !has('hashes')) at.must('required', { property: 'hashes' })
      if (has('decryption_key') && !has('encryption_algorithm')) {
        at.must('required', { property: 'encryption_algorithm' })
      }
    },
  },
  'autonomous-system': { properties: { 'number!': integer(), name: string, rir: string } },
  directory: { properties: directory },
  'domain-name': {
    properties: {
      'value!': format('domain', isDomainName),
      resolves_to_refs: list(ref('ipv4-addr', 'ipv6-addr', 'domain-name')),
    },
  },
  'email-addr': {
    properties: {
      'value!': format('email', isEmail),
      display_name: string,
      belongs_to_ref: ref('user-account'),
    },
  },
  'email-message': {
    properties: emailMessage,
    rule(value, at) {
      const wrong = value.is_multipart === true ? 'body' : 'body_multipart'
      if (Object.hasOwn(value, wrong)) at.must('excludes', { property: 'is_multipart', other: wrong })
    },
  },
  file: { properties: file, rule: (value, at) => anyOf(value, ['hashes', 'name'], at) },
  'ipv4-addr': {
    properties: {
      'value!': format('ipv4', isIpv4),
      resolves_to_refs: list(ref('mac-addr')),
      belongs_to_refs: list(ref('autonomous-system')),
    },
  },
  'ipv6-addr': {
    properties: {
      'value!': format('ipv6', isIpv6),
      resolves_to_refs: list(ref('mac-addr')),
      belongs_to_refs: list(ref('autonomous-system')),
    },
  },
  'mac-addr': { properties: { 'value!': format('mac', isMac) } },
  mutex: { properties: { 'name!': string } },
  'network-traffic': {
    properties: networkTraffic,
    order: [['end', 'start', false]],
    rule(value, at) {
      anyOf(value, ['src_ref', 'dst_ref'], at)
      if (value.is_active === true && Object.hasOwn(value, 'end')) {
        at.must('excludes', { property: 'is_active', other: 'end' })
      }
      if (!Object.hasOwn(value, 'src_port') || !Object.hasOwn(value, 'dst_port')) {
        at.should('network-traffic-ports')
      }
    },
  },
  process: {
    properties: process,
    rule(value, at) {
      anyOf(value, [...Object.keys(process), 'extensions'], at)
      if (typeof value.id === 'string' && uuidVersion(value.id) !== 4) at.must('uuid4', {}, 'id')
    },
  },
  software: { properties: software },
  url: { properties: { 'value!': uri } },
  'user-account': some(userAccount, 'extensions'),
  'windows-registry-key': some(windowsRegistryKey),
  'x509-certificate': some(x509Certificate),
} satisfies Record<string, Definition>
