import { defineTexts } from '../../model/text.ts'
import type { Bilingual } from '../../model/taxonomy.ts'
import type { Template } from '../../model/text.ts'
import { vocabularies } from '../registry/vocabularies.ts'
import type { Vocabulary } from '../registry/vocabularies.ts'

const outside: Record<keyof Bilingual, Template> = {
  id: (p) => `${p.found} boleh dipakai, tetapi tidak ada dalam kosakata ${p.vocabulary}-ov`,
  en: (p) => `${p.found} is permitted, but is not in the vocabulary ${p.vocabulary}-ov`,
}

/** One text for every open vocabulary. */
function vocabularyTexts(template: Template): Record<Vocabulary, Template> {
  return Object.fromEntries(Object.keys(vocabularies).map((name) => [name, template])) as Record<
    Vocabulary,
    Template
  >
}

/** Recommendations of the standard. The names are those of OASIS's stix2-validator, so that habits carry over. */
export const shouldTexts = defineTexts({
  id: {
    ...vocabularyTexts(outside.id),
    'extensions-use': (p) => `isi khusus ${p.found} sebaiknya diperkenalkan lewat definisi ekstensi`,
    'custom-prefix': (p) =>
      `nama khusus ${p.found} sebaiknya berawalan ${p.prefix}, lalu nama sumber yang unik, lalu namanya`,
    'custom-prefix-lax': (p) => `nama khusus ${p.found} sebaiknya berawalan ${p.prefix}`,
    'uuid-check': (p) => `id ini sebaiknya memakai UUID versi ${p.version}`,
    'open-vocab-format': (p) => `${p.found} sebaiknya huruf kecil dengan tanda hubung antarkata`,
    'kill-chain-names': (p) => `${p.found} sebaiknya huruf kecil dengan tanda hubung antarkata`,
    'observable-object-keys': (p) => `kunci ${p.found} sebaiknya bilangan bulat tak negatif`,
    'observable-dictionary-keys': (p) => `kunci ${p.found} sebaiknya huruf kecil`,
    'malware-analysis-product': (p) => `${p.found} sebaiknya huruf kecil dengan tanda hubung antarkata`,
    'windows-process-priority-format': (p) => `${p.found} sebaiknya berakhiran _CLASS`,
    'hash-length': (p) => `nama algoritma ${p.found} lebih panjang dari 30 aksara`,
    'marking-definition-type': (p) => `definition_type ${p.found} sebaiknya "statement" atau "tlp"`,
    'relationship-types': (p) =>
      `relasi "${p.source} ${p.kind} ${p.target}" boleh dipakai, tetapi tidak termasuk yang disarankan`,
    'duplicate-ids': () => 'id ini muncul lagi dengan "modified" yang sama',
    'mime-type': (p) => `bukan jenis media yang terdaftar di IANA: ${p.found}`,
    protocols: (p) => `${p.found} tidak ada dalam daftar nama layanan IANA`,
    ipfix: (p) => `${p.found} bukan elemen informasi IPFIX dari IANA`,
    'http-request-headers': (p) => `${p.found} bukan kolom kepala permintaan HTTP yang dikenal`,
    'socket-options': (p) => `${p.found} bukan opsi soket yang dikenal`,
    'pdf-doc-info': (p) => `${p.found} bukan kunci informasi dokumen PDF`,
    countries: (p) => `${p.found} bukan kode ISO 3166-1 alpha-2`,
    'network-traffic-ports': () => 'src_port dan dst_port sebaiknya ada keduanya',
    'extref-hashes': () => 'rujukan luar dengan URL sebaiknya disertai hash',
    'indicator-properties': () => 'name dan description sebaiknya ada keduanya',
    'deprecated-properties': (p) => `properti ${p.found} sudah usang`,
    'extension-description': () => 'description sebaiknya diisi',
    'extension-properties': () => 'extension_properties sebaiknya menyebut nama-nama propertinya',
  },
  en: {
    ...vocabularyTexts(outside.en),
    'extensions-use': (p) => `the custom content ${p.found} should be introduced by an extension definition`,
    'custom-prefix': (p) =>
      `the custom name ${p.found} should begin with ${p.prefix}, then a unique name of its source, then its name`,
    'custom-prefix-lax': (p) => `the custom name ${p.found} should begin with ${p.prefix}`,
    'uuid-check': (p) => `this id should use a UUID of version ${p.version}`,
    'open-vocab-format': (p) => `${p.found} should be lower case with hyphens between words`,
    'kill-chain-names': (p) => `${p.found} should be lower case with hyphens between words`,
    'observable-object-keys': (p) => `the key ${p.found} should be a non-negative integer`,
    'observable-dictionary-keys': (p) => `the key ${p.found} should be lower case`,
    'malware-analysis-product': (p) => `${p.found} should be lower case with hyphens between words`,
    'windows-process-priority-format': (p) => `${p.found} should end in _CLASS`,
    'hash-length': (p) => `the algorithm name ${p.found} is longer than 30 characters`,
    'marking-definition-type': (p) => `the definition_type ${p.found} should be "statement" or "tlp"`,
    'relationship-types': (p) =>
      `the relationship "${p.source} ${p.kind} ${p.target}" is permitted, but is not a suggested one`,
    'duplicate-ids': () => 'this id comes again with the same "modified"',
    'mime-type': (p) => `not a media type registered with IANA: ${p.found}`,
    protocols: (p) => `${p.found} is not in IANA's list of service names`,
    ipfix: (p) => `${p.found} is not an IPFIX information element of IANA's`,
    'http-request-headers': (p) => `${p.found} is not a known HTTP request header`,
    'socket-options': (p) => `${p.found} is not a known socket option`,
    'pdf-doc-info': (p) => `${p.found} is not a key of a PDF's document information`,
    countries: (p) => `${p.found} is not an ISO 3166-1 alpha-2 code`,
    'network-traffic-ports': () => 'src_port and dst_port should both be present',
    'extref-hashes': () => 'an external reference with a URL should carry a hash',
    'indicator-properties': () => 'name and description should both be present',
    'deprecated-properties': (p) => `the property ${p.found} is deprecated`,
    'extension-description': () => 'description should be filled in',
    'extension-properties': () => 'extension_properties should name its properties',
  },
})
