/** Predefined extensions of cyber-observables (STIX 2.1, chapter 6), by the type that they extend. */
import { pdfInformation, requestHeaders, socketOptions } from '../registry/names.ts'
import { vocabularies } from '../registry/vocabularies.ts'
import {
  boolean,
  coarseTimestamp,
  dictionary,
  hex,
  integer,
  isObject,
  list,
  number,
  oneOf,
  observableRef as ref,
  string,
} from '../validate/check.ts'
import type { Check, Table } from '../validate/check.ts'
import { shown } from '../validate/cursor.ts'
import { embedded } from '../validate/custom.ts'
import type { ShouldRule } from '../validate/issue.ts'
import { hashes } from './common.ts'
import { freeProperty } from './free.ts'

const count = integer(0)
const anyInteger = integer()

/** Keys that should come from a list. */
function keysFrom<T>(check: Check<T>, names: ReadonlySet<string>, rule: ShouldRule): Check<T> {
  return (value, at) => {
    check(value, at)
    if (!isObject(value) || !at.checks(rule)) return
    for (const key of Object.keys(value)) if (!names.has(key)) at.should(rule, { found: shown(key) })
  }
}

const optionalHeader = {
  magic_hex: hex,
  major_linker_version: anyInteger,
  minor_linker_version: anyInteger,
  size_of_code: count,
  size_of_initialized_data: count,
  size_of_uninitialized_data: count,
  address_of_entry_point: anyInteger,
  base_of_code: anyInteger,
  base_of_data: anyInteger,
  image_base: anyInteger,
  section_alignment: anyInteger,
  file_alignment: anyInteger,
  major_os_version: anyInteger,
  minor_os_version: anyInteger,
  major_image_version: anyInteger,
  minor_image_version: anyInteger,
  major_subsystem_version: anyInteger,
  minor_subsystem_version: anyInteger,
  win32_version_value_hex: hex,
  size_of_image: count,
  size_of_headers: count,
  checksum_hex: hex,
  subsystem_hex: hex,
  dll_characteristics_hex: hex,
  size_of_stack_reserve: count,
  size_of_stack_commit: count,
  size_of_heap_reserve: count,
  size_of_heap_commit: count,
  loader_flags_hex: hex,
  number_of_rva_and_sizes: anyInteger,
  hashes,
}

const peType: Check<string> = (value, at) => {
  if (typeof value !== 'string') at.must('type', { expected: 'string', found: shown(value) })
  else if (!vocabularies['windows-pebinary-type'].has(value)) {
    at.should('windows-pebinary-type', { found: shown(value), vocabulary: 'windows-pebinary-type' })
  }
}

const stringOrInteger: Check<string | number> = (value, at) => {
  if (typeof value !== 'string' && !Number.isInteger(value)) {
    at.must('type', { expected: 'string or integer', found: shown(value) })
  }
}

const peBinary = {
  'pe_type!': peType,
  imphash: string,
  machine_hex: hex,
  number_of_sections: count,
  time_date_stamp: coarseTimestamp,
  pointer_to_symbol_table_hex: hex,
  number_of_symbols: count,
  size_of_optional_header: count,
  characteristics_hex: hex,
  file_header_hashes: hashes,
  optional_header: embedded(optionalHeader, true),
  sections: list(embedded({ 'name!': string, size: count, entropy: number(), hashes })),
}

/** An extension of the standard's: what it does not define has the form of a property all the same. */
function predefined<T extends Table>(table: T, some: true | readonly string[] = []) {
  return embedded(table, some, freeProperty)
}

export const fileExtensions = {
  'archive-ext': predefined({ 'contains_refs!': list(ref('file', 'directory')), comment: string }),
  'ntfs-ext': predefined(
    { sid: string, alternate_data_streams: list(embedded({ 'name!': string, hashes, size: count })) },
    true,
  ),
  'pdf-ext': predefined(
    {
      version: string,
      is_optimized: boolean,
      document_info_dict: keysFrom(dictionary(string), pdfInformation, 'pdf-doc-info'),
      pdfid0: string,
      pdfid1: string,
    },
    true,
  ),
  'raster-image-ext': predefined(
    {
      image_height: anyInteger,
      image_width: anyInteger,
      bits_per_pixel: anyInteger,
      exif_tags: dictionary(stringOrInteger, /^[A-Z][a-zA-Z0-9_-]+$/),
    },
    ['image_height', 'image_width', 'bits_per_pixel', 'image_compression_algorithm', 'exif_tags'],
  ),
  'windows-pebinary-ext': predefined(peBinary, Object.keys(peBinary).slice(1)),
}

export const trafficExtensions = {
  'http-request-ext': predefined({
    'request_method!': string,
    'request_value!': string,
    request_version: string,
    request_header: keysFrom(dictionary(list(string, 0), /./), requestHeaders, 'http-request-headers'),
    message_body_length: anyInteger,
    message_body_data_ref: ref('artifact'),
  }),
  'icmp-ext': predefined({ 'icmp_type_hex!': hex, 'icmp_code_hex!': hex }),
  'socket-ext': predefined({
    'address_family!': oneOf(
      'AF_UNSPEC',
      'AF_INET',
      'AF_IPX',
      'AF_APPLETALK',
      'AF_NETBIOS',
      'AF_INET6',
      'AF_IRDA',
      'AF_BTH',
    ),
    is_blocking: boolean,
    is_listening: boolean,
    options: keysFrom(
      dictionary(anyInteger, /^(?:SO|ICMP|ICMP6|IP|IPV6|MCAST|TCP|IRLMP)(?:_[A-Z]+)+$/),
      socketOptions,
      'socket-options',
    ),
    socket_type: oneOf('SOCK_STREAM', 'SOCK_DGRAM', 'SOCK_RAW', 'SOCK_RDM', 'SOCK_SEQPACKET'),
    socket_descriptor: count,
    socket_handle: anyInteger,
  }),
  'tcp-ext': predefined({ src_flags_hex: hex, dst_flags_hex: hex }, true),
}

const windowsProcess = {
  aslr_enabled: boolean,
  dep_enabled: boolean,
  priority: ((value, at) => {
    string(value, at)
    if (typeof value === 'string' && !/._CLASS$/.test(value)) {
      at.should('windows-process-priority-format', { found: shown(value) })
    }
  }) satisfies Check as Check<string>,
  owner_sid: string,
  window_title: string,
  startup_info: dictionary(),
  integrity_level: oneOf('low', 'medium', 'high', 'system'),
}

export const processExtensions = {
  'windows-process-ext': predefined(windowsProcess, true),
  'windows-service-ext': predefined(
    {
      service_name: string,
      descriptions: list(string),
      display_name: string,
      group_name: string,
      start_type: oneOf(
        'SERVICE_AUTO_START',
        'SERVICE_BOOT_START',
        'SERVICE_DEMAND_START',
        'SERVICE_DISABLED',
        'SERVICE_SYSTEM_ALERT',
      ),
      service_dll_refs: list(ref('file')),
      service_type: oneOf(
        'SERVICE_KERNEL_DRIVER',
        'SERVICE_FILE_SYSTEM_DRIVER',
        'SERVICE_WIN32_OWN_PROCESS',
        'SERVICE_WIN32_SHARE_PROCESS',
      ),
      service_status: oneOf(
        'SERVICE_CONTINUE_PENDING',
        'SERVICE_PAUSE_PENDING',
        'SERVICE_PAUSED',
        'SERVICE_RUNNING',
        'SERVICE_START_PENDING',
        'SERVICE_STOP_PENDING',
        'SERVICE_STOPPED',
      ),
    },
    true,
  ),
}

export const accountExtensions = {
  'unix-account-ext': predefined(
    { gid: number(), groups: list(string), home_dir: string, shell: string },
    true,
  ),
}
