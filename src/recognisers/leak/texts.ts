import type { Params } from '../../model/finding.ts'
import type { Lang } from '../../model/taxonomy.ts'
import { defineTexts } from '../../model/text.ts'
import type { Wording } from '../../model/text.ts'
import { kindNames } from './names-of-kinds.ts'

const named = (id: unknown, lang: Lang): string => kindNames[lang][String(id)] ?? String(id)
const list = (ids: unknown, w: Wording): string =>
  new Intl.ListFormat(w.lang === 'id' ? 'id-ID' : 'en-GB').format(
    String(ids)
      .split(',')
      .filter((id) => id !== '')
      .map((id) => named(id, w.lang)),
  )

const column = (p: Params, w: Wording): string => {
  const word = w.lang === 'id' ? 'Kolom' : 'Column'
  return p.name === '' ? `${word} ${p.index}` : `${word} ${p.index} (${p.name})`
}

const lower = (text: string): string => text.replace(/^./, (c) => c.toLowerCase())

const form = (p: Params, w: Wording): string => {
  if (p.form === 'hashed') return w.lang === 'id' ? ', tersimpan sebagai hash' : ', kept as hashes'
  if (p.form === 'masked') return w.lang === 'id' ? ', sudah disamarkan' : ', masked'
  return ''
}

const cells = (p: Params, w: Wording): string =>
  w.lang === 'id'
    ? `adalah ${named(p.kind, w.lang)} pada ${w.percent(p.share)} dari ${w.number(p.filled)} baris yang terisi${form(p, w)}.`
    : `is ${named(p.kind, w.lang)} in ${w.percent(p.share)} of ${w.number(p.filled)} filled rows${form(p, w)}.`

const people = (p: Params, w: Wording): string =>
  w.lang === 'id'
    ? `${p.estimate === true ? 'sekitar ' : ''}${w.number(p.persons)} orang`
    : `${p.estimate === true ? 'about ' : ''}${w.number(p.persons)} ${Number(p.persons) === 1 ? 'person' : 'people'}`

const others = (p: Params, w: Wording): string =>
  Number(p.more) === 0
    ? ''
    : w.lang === 'id'
      ? ` dan ${w.number(p.more)} jenis lain`
      : ` and ${w.number(p.more)} more ${Number(p.more) === 1 ? 'kind' : 'kinds'}`

const severity: Record<Lang, Record<string, string>> = {
  id: { low: 'rendah', medium: 'sedang', high: 'tinggi', critical: 'kritis' },
  en: { low: 'low', medium: 'medium', high: 'high', critical: 'critical' },
}

export const texts = defineTexts({
  id: {
    'variant.general-data': () => 'Data pribadi umum',
    'variant.specific-data': () => 'Data pribadi spesifik',
    'variant.credentials': () => 'Kata sandi dan data pribadi',
    'variant.secrets': () => 'Kunci rahasia',
    title: (p, w) => `Data pribadi ${people(p, w)} dalam ${p.target}`,
    summary: (p, w) =>
      `${p.path} memuat ${list(p.kinds, w)}${others(p, w)} milik ${p.estimate === true ? '' : 'sedikitnya '}${people(p, w)}.${Number(p.specific) > 0 ? ' Di antaranya ada data pribadi yang bersifat spesifik menurut Pasal 4 UU 27/2022.' : ''} Tingkat keparahan: ${severity.id[String(p.severity)] ?? p.severity}. Nilai aslinya tidak disimpan Perisai.`,
    'title.secrets': (p) => `Kunci rahasia dalam ${p.target}`,
    'summary.secrets': (p) =>
      `${p.path} memuat kunci atau sandi yang membuka akses ke layanan. Anggap sudah bocor: cabut, ganti, lalu periksa catatan pemakaiannya.`,
    'reason.column': (p, w) => `${column(p, w)} ${cells(p, w)}`,
    'reason.table-column': (p, w) => `Tabel ${p.table}: ${lower(column(p, w))} ${cells(p, w)}`,
    'reason.text': (p, w) =>
      `Dalam teks terdapat ${named(p.kind, 'id')} sebanyak ${w.number(p.values)} kali${p.distinct === p.values ? '' : `, ${w.number(p.distinct)} di antaranya berbeda`}.`,
    'reason.persons': (p, w) =>
      `Sedikitnya ${w.number(p.persons)} orang, dihitung dari nilai pengenal yang berbeda, bukan dari banyaknya sel.`,
    'reason.specific': (p, w) =>
      `Menurut Pasal 4 ayat (2) UU 27/2022, ini data pribadi yang bersifat spesifik: ${list(p.kinds, w)}.`,
    'reason.general': (p, w) =>
      `Menurut Pasal 4 ayat (3) UU 27/2022, ini data pribadi yang bersifat umum, sendiri atau bila digabungkan: ${list(p.kinds, w)}.`,
    'reason.hashed': () =>
      'Sebagian tersimpan sebagai hash. Nomor yang jumlah kemungkinannya terbatas, seperti NIK dan nomor telepon, tetap dapat dipulihkan dengan mencoba semuanya.',
    'reason.masked': () => 'Sebagian sudah disamarkan, sehingga nilainya tidak terbaca utuh.',
    'alternative.made-up': () => 'Datanya buatan, misalnya untuk pengujian',
    'rejected.made-up': (p, w) =>
      `${w.number(p.persons)} nilai yang berbeda lolos pemeriksaan wilayah, tanggal, atau angka pemeriksanya. Data uji yang dibuat dengan saksama tetap dapat terlihat sama; cocokkan beberapa baris dengan sumbernya.`,
    'rejected.made-up-open': () =>
      'Belum dapat dikesampingkan karena jumlahnya sedikit. Cocokkan beberapa nilai dengan sumbernya.',
    'alternative.meant': () => 'Data ini memang boleh berada di sini, atau sengaja diumumkan',
    'rejected.meant-open': () =>
      'Isi berkas tidak menunjukkan siapa yang boleh membacanya. Periksa hak akses tempat berkas ini ditemukan dan dasar pemrosesannya.',
  },
  en: {
    'variant.general-data': () => 'General personal data',
    'variant.specific-data': () => 'Specific personal data',
    'variant.credentials': () => 'Passwords and personal data',
    'variant.secrets': () => 'Secret keys',
    title: (p, w) => `Personal data of ${people(p, w)} in ${p.target}`,
    summary: (p, w) =>
      `${p.path} holds ${list(p.kinds, w)}${others(p, w)} of ${p.estimate === true ? '' : 'at least '}${people(p, w)}.${Number(p.specific) > 0 ? ' Among it is what article 4 of Indonesian Law 27/2022 calls specific personal data.' : ''} Severity: ${severity.en[String(p.severity)] ?? p.severity}. Perisai does not keep the values themselves.`,
    'title.secrets': (p) => `Secret keys in ${p.target}`,
    'summary.secrets': (p) =>
      `${p.path} holds keys or passwords that open services. Take them as leaked: revoke them, replace them, and look through the logs of their use.`,
    'reason.column': (p, w) => `${column(p, w)} ${cells(p, w)}`,
    'reason.table-column': (p, w) => `Table ${p.table}: ${lower(column(p, w))} ${cells(p, w)}`,
    'reason.text': (p, w) =>
      `Running text holds ${named(p.kind, 'en')} ${w.number(p.values)} ${Number(p.values) === 1 ? 'time' : 'times'}${p.distinct === p.values ? '' : `, ${w.number(p.distinct)} of them different`}.`,
    'reason.persons': (p, w) =>
      `At least ${w.number(p.persons)} ${Number(p.persons) === 1 ? 'person' : 'people'}, counted by different identifying values and not by cells.`,
    'reason.specific': (p, w) =>
      `Article 4(2) of Law 27/2022 calls this specific personal data: ${list(p.kinds, w)}.`,
    'reason.general': (p, w) =>
      `Article 4(3) of Law 27/2022 calls this general personal data, alone or combined: ${list(p.kinds, w)}.`,
    'reason.hashed': () =>
      'Some of it is kept as hashes. Numbers of which there are only so many, such as NIK and phone numbers, can still be recovered by trying them all.',
    'reason.masked': () => 'Some of it is masked, so that the whole value cannot be read.',
    'alternative.made-up': () => 'The data is made up, for tests for instance',
    'rejected.made-up': (p, w) =>
      `${w.number(p.persons)} different values pass the checks of region, date or check digit. Test data that was made with care can still look the same; compare a few rows with their source.`,
    'rejected.made-up-open': () =>
      'Not ruled out, since there are few. Compare some values with their source.',
    'alternative.meant': () => 'The data may lie here, or was published on purpose',
    'rejected.meant-open': () =>
      'The content does not say who may read it. Check who has access to the place where it was found, and the ground on which it is processed.',
  },
})
