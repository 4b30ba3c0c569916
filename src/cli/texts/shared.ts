import { defineHelp } from './define.ts'

/** Options and arguments that several commands share. */
export const sharedHelp = defineHelp({
  id: {
    lang: 'bahasa jawaban, bantuan, dan pesan kesalahan',
    home: 'folder data (juga PERISAI_HOME); bawaannya tempat yang lazim di sistem ini',
    format: 'bentuk jawaban',
    limit: 'paling banyak sekian hasil',
    finding: 'id temuan, atau beberapa karakter pertamanya',
    findings: 'id satu temuan atau lebih; beberapa karakter pertamanya cukup',
    stixFiles: 'bundel STIX; - untuk masukan standar',
    taxiiUrl: 'alamat penemuan atau akar API; bila koleksinya beberapa, sebutkan yang mana',
    named: 'akun dengan namanya; tanpa ini akun keluar sebagai nomor',
  },
  en: {
    lang: 'language of answers, help and errors',
    home: 'data folder (also PERISAI_HOME); the usual place of this platform by default',
    format: 'form of the answer',
    limit: 'at most so many',
    finding: 'id of the finding, or its first characters',
    findings: 'ids of findings, or their first characters',
    stixFiles: 'STIX bundles; - for standard input',
    taxiiUrl: 'discovery address or API root; where it has several collections, say which',
    named: 'accounts by their names; they go out under numbers otherwise',
  },
})
