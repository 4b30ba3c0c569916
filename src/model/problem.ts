/**
 * Everything that can go wrong, in one list: a stable code and its wording in both languages. The same codes are used
 * by the scan document, the HTTP API (problem+json) and the command line; docs/errors.md lists them and a test holds
 * the two together.
 */
import { defineTexts, render } from './text.ts'
import type { Texts } from './text.ts'
import type { Params } from './finding.ts'
import type { Lang } from './taxonomy.ts'

export const problemTexts = defineTexts({
  id: {
    'not-found': () => 'Tidak ada berkas atau folder dengan nama ini. Periksa ejaannya.',
    'no-permission': () =>
      'Tidak boleh dibaca oleh pengguna ini. Beri izin baca atau jalankan sebagai pemiliknya.',
    'not-regular': (p) =>
      `Bukan berkas biasa (${p.what}), jadi dilewati. Alirkan isinya lewat "-" bila memang ingin dipindai.`,
    'directory-loop': () => 'Folder ini menunjuk ke folder yang sedang dibaca, jadi tidak diikuti.',
    'empty-file': () => 'Berkas kosong (0 bita).',
    'unknown-format': (p) => `Format tidak dikenal. Awal isinya: ${p.head}`,
    'read-failed': (p) => `Gagal dibaca: ${p.reason}. Bagian sebelumnya sudah diproses.`,
    'cut-short': (p) => `Berkas terpotong: ${p.reason}. Catatan sebelum titik ini sudah diproses.`,
    'bad-record': (p) => `Catatan rusak: ${p.reason}`,
    'record-too-long': (p) => `Catatan lebih panjang dari batas ${p.limit} bita, jadi dilewati.`,
    'bad-records-more': (p) => `${p.count} catatan rusak lain tidak ditampilkan satu per satu.`,
    'bytes-skipped': (p) =>
      `Paket ${p.record} rusak (${p.reason}); ${p.skipped} bita dilewati` +
      (p.resumed
        ? ' sampai paket berikutnya yang terbaca.'
        : ', dan belum ada paket lain yang terbaca di sana.'),
    'damage-not-listed': (p) =>
      `Lebih dari ${p.limit} tempat rusak; yang berikutnya dilewati tanpa disebut satu per satu.`,
    'unsupported-link-type': (p) =>
      `Jenis tautan ${p.type}${p.name ? ` (${p.name})` : ''} belum didukung; paketnya dihitung tetapi tidak diperiksa.`,
    'bad-compression': (p) => `Kompresi ${p.kind} rusak: ${p.reason}. Isi sebelum titik ini sudah diproses.`,
    'expansion-limit': (p) =>
      `Isi terkompresi mengembang lebih dari ${p.ratio} kali (batas ${p.limit} bita); pembacaan dihentikan di sini.`,
    'file-changed': () =>
      'Berkas berubah selagi dibaca. Hasil berlaku untuk bagian yang terbaca; pindai lagi setelah selesai ditulis.',
    interrupted: () => 'Dihentikan oleh pengguna. Yang ditemukan sejauh ini disimpan.',
    internal: (p) => `Kesalahan di dalam Perisai (${p.reason}). Mohon laporkan; berkas lain tetap diproses.`,
    'wrong-use': (p) => String(p.reason),
    'store-locked': (p) =>
      `Penyimpanan sedang dipakai proses lain (${p.holder}). Tutup proses itu atau tunggu.`,
    'store-failed': (p) => `Penyimpanan gagal: ${p.reason}`,
    'store-newer': (p) =>
      `Penyimpanan ditulis oleh Perisai yang lebih baru (skema ${p.found}; versi ini mengenal sampai ${p.known}). Perbarui Perisai.`,
    'finding-not-found': (p) => `Tidak ada temuan dengan id ${p.id}.`,
    'server-unreachable': (p) => `Server Perisai di ${p.url} tidak menjawab: ${p.reason}`,
    'not-authorised': () => 'Kunci akses tidak ada atau salah.',
    'upload-too-large': (p) => `Unggahan melebihi batas ${p.limit} bita.`,
    'too-many': (p) => `Terlalu banyak ${p.what}; batasnya ${p.limit}.`,
    'bad-request': (p) => `Permintaan tidak sah: ${p.reason}`,
    'route-not-found': (p) => `Tidak ada alamat ${p.path} di server ini.`,
    'geoip-failed': (p) => `Berkas MMDB tidak dapat dipakai: ${p.reason}`,
  },
  en: {
    'not-found': () => 'There is no file or folder of this name. Check the spelling.',
    'no-permission': () => 'This user may not read it. Grant read permission or run as its owner.',
    'not-regular': (p) =>
      `Not a regular file (${p.what}), so it was skipped. Pipe its content in through "-" to scan it.`,
    'directory-loop': () => 'This folder leads back to one that is being read, so it was not followed.',
    'empty-file': () => 'Empty file (0 bytes).',
    'unknown-format': (p) => `Unknown format. It begins with: ${p.head}`,
    'read-failed': (p) => `Could not be read: ${p.reason}. What came before was processed.`,
    'cut-short': (p) => `The file is cut short: ${p.reason}. Records before this point were processed.`,
    'bad-record': (p) => `Bad record: ${p.reason}`,
    'record-too-long': (p) => `A record is longer than the limit of ${p.limit} bytes and was skipped.`,
    'bad-records-more': (p) => `${p.count} more bad records are not listed one by one.`,
    'bytes-skipped': (p) =>
      `Packet ${p.record} is damaged (${p.reason}); ${p.skipped} bytes were skipped` +
      (p.resumed ? ' up to the next readable packet.' : ', and no other packet could be read there.'),
    'damage-not-listed': (p) =>
      `More than ${p.limit} damaged places; later ones are skipped without being listed one by one.`,
    'unsupported-link-type': (p) =>
      `Link type ${p.type}${p.name ? ` (${p.name})` : ''} is not supported; its packets were counted but not examined.`,
    'bad-compression': (p) =>
      `Broken ${p.kind} compression: ${p.reason}. Content before this point was processed.`,
    'expansion-limit': (p) =>
      `Compressed content expands more than ${p.ratio} times (limit ${p.limit} bytes); reading stopped here.`,
    'file-changed': () =>
      'The file changed while it was read. The result holds for the part read; scan again when writing is done.',
    interrupted: () => 'Stopped by the user. What was found so far is kept.',
    internal: (p) =>
      `An error inside Perisai (${p.reason}). Please report it; other files were still processed.`,
    'wrong-use': (p) => String(p.reason),
    'store-locked': (p) =>
      `The store is in use by another process (${p.holder}). Close that process or wait.`,
    'store-failed': (p) => `The store failed: ${p.reason}`,
    'store-newer': (p) =>
      `The store was written by a newer Perisai (schema ${p.found}; this one knows up to ${p.known}). Update Perisai.`,
    'finding-not-found': (p) => `There is no finding with the id ${p.id}.`,
    'server-unreachable': (p) => `The Perisai server at ${p.url} does not answer: ${p.reason}`,
    'not-authorised': () => 'The access key is missing or wrong.',
    'upload-too-large': (p) => `The upload exceeds the limit of ${p.limit} bytes.`,
    'too-many': (p) => `Too many ${p.what}; the limit is ${p.limit}.`,
    'bad-request': (p) => `The request is not valid: ${p.reason}`,
    'route-not-found': (p) => `This server has nothing at ${p.path}.`,
    'geoip-failed': (p) => `The MMDB file cannot be used: ${p.reason}`,
  },
})

export type ProblemCode = keyof (typeof problemTexts)['en']

/** Something that went wrong with a piece of evidence; never stops a run. */
export interface Problem {
  readonly code: ProblemCode
  /** file as the user named it; empty where no file is meant */
  readonly path: string
  /** place within it: "line 17", "packet 4", "byte 100"; empty for the whole file */
  readonly at: string
  readonly params: Params
}

export function problemMessage(code: ProblemCode, params: Params, lang: Lang): string {
  return render(problemTexts as Texts, { key: code, params }, lang)
}

/** An error that ends the work at hand, with a code of the list above and, where there is one, its cause. */
export class PerisaiError extends Error {
  readonly code: ProblemCode
  readonly params: Params

  constructor(code: ProblemCode, params: Params = {}, cause?: unknown) {
    super(problemMessage(code, params, 'en'), cause === undefined ? undefined : { cause })
    this.name = 'PerisaiError'
    this.code = code
    this.params = params
  }
}

/** The sentence of any error, without its stack. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
