import { defineHelp } from './define.ts'

export const redactHelp = defineHelp({
  id: {
    about: 'menulis salinan teks atau tabel tanpa data pribadi yang ditemukan di dalamnya',
    in: 'teks, CSV, JSON, atau SQL, dalam UTF-8 atau UTF-16, biasa atau dimampatkan (gzip, zstd)',
    out: 'salinannya; belum boleh ada; dimampatkan bila namanya berakhir dengan .gz atau .zst',
    pseudonyms: 'hash berkunci sebagai pengganti samaran; kuncinya diambil dari PERISAI_REDACT_KEY',
    names: 'juga nama dan alamat dalam kalimat (lebih lambat, dan tidak semuanya)',
    rest: 'Yang luput dari pendeteksi tetap ada dalam salinan: periksa sebelum diteruskan.',
  },
  en: {
    about: 'write a copy of a text or table without the personal data found in it',
    in: 'text, CSV, JSON or SQL, in UTF-8 or UTF-16, plain or packed (gzip, zstd)',
    out: 'the copy; must not be there yet; packed where it ends with .gz or .zst',
    pseudonyms: 'keyed hashes instead of masks; the key is taken from PERISAI_REDACT_KEY',
    names: 'also names and addresses in running text (slower, and not all of them)',
    rest: 'What the detectors miss stays in the copy: look at it before you pass it on.',
  },
})
