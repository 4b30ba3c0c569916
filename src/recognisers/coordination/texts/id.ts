import type { Params } from '../../../model/finding.ts'
import { languageName } from '../../../model/language.ts'
import type { Template, Wording } from '../../../model/text.ts'

export const variants: Readonly<Record<string, string>> = {
  'copied-posts': 'Kiriman salinan',
  'shared-links': 'Tautan yang disebar serentak',
  'shared-objects': 'Isi yang disebar serentak',
  boosting: 'Penggaungan serentak',
  clockwork: 'Kiriman pada menit yang sama',
  'peer-compatible': 'Hitungan menurut CooRTweet',
}

const seen = (p: Params, w: Wording): string =>
  `${w.number(p.edges)} pasangan akun, yang mencakup ${w.percent(p.coverage, 0)} anggota kelompok`
const sure = (p: Params, w: Wording): string =>
  p.fdr === 0
    ? `Ambang ${w.number(p.threshold)} kali ialah yang terendah yang tidak terjelaskan oleh kebetulan: ketika waktu kiriman tiap akun diacak, tidak satu pasangan pun mencapainya.`
    : `Ambang ${w.number(p.threshold)} kali dipilih agar paling banyak ${w.percent(p.fdr, 2)} pasangan muncul karena kebetulan (waktu kiriman tiap akun diacak sebagai pembanding).`

export const id = {
  variant: (p) => variants[String(p.variant)] ?? String(p.variant),
  'series.posts': () => 'Kiriman',
  'title.group': (p, w) => `${w.number(p.accounts)} akun terkoordinasi seputar ${p.target}`,
  'title.peer': (p, w) => `${w.number(p.edges)} pasangan akun menurut hitungan CooRTweet`,
  'summary.group': (p, w) =>
    `${w.number(p.accounts)} akun membuat ${w.number(p.posts)} kiriman antara ${w.instant(p.start)} dan ${w.instant(p.end)} dan berulang kali melakukan hal yang sama pada saat yang sama. Ini bukan bukti bahwa akun-akun itu dijalankan program, dan bukan bukti siapa pengendalinya.`,
  'summary.peer': (p, w) =>
    `${w.number(p.accounts)} akun terhubung dalam jendela ${w.number(p.window)} detik. Ini hitungan untuk dibandingkan dengan CooRTweet 2.1.3, bukan penilaian.`,
  'reason.cohort': (p, w) =>
    `${w.number(p.accounts)} akun menyalin ${w.number(p.texts)} teks yang sama, kata demi kata atau nyaris begitu, dalam menit yang sama; ${w.percent(p.share, 0)} kiriman mereka sendiri (${w.number(p.copies)}) adalah salinan seperti itu.`,
  'reason.same-object': (p, w) =>
    `Isi yang sama disebar dalam ${w.duration(p.window)}: ${seen(p, w)}; separuhnya sedikitnya ${w.number(p.median)} kali. ${sure(p, w)}`,
  'reason.same-text': (p, w) =>
    `Teks yang sama dalam ${w.duration(p.window)}: ${seen(p, w)}; separuhnya sedikitnya ${w.number(p.median)} teks berbeda. ${sure(p, w)}`,
  'reason.near-text': (p, w) =>
    `Teks yang nyaris sama (indeks Jaccard sedikitnya 0,6) dalam ${w.duration(p.window)}: ${seen(p, w)}; separuhnya sedikitnya ${w.number(p.median)} teks. ${sure(p, w)}`,
  'reason.same-link': (p, w) =>
    `Tautan yang sama dengan kata-kata berbeda dalam ${w.duration(p.window)}: ${seen(p, w)}; separuhnya sedikitnya ${w.number(p.median)} tautan. ${sure(p, w)}`,
  'reason.same-hashtags': (p, w) =>
    `Deretan tagar yang sama dalam ${w.duration(p.window)}: ${seen(p, w)}. Tagar saja tidak pernah cukup; di sini hanya pendukung. ${sure(p, w)}`,
  'reason.same-repost': (p, w) =>
    `Kiriman yang sama disebar ulang dalam ${w.duration(p.window)}: ${seen(p, w)}; separuhnya sedikitnya ${w.number(p.median)} kiriman. ${sure(p, w)}`,
  'reason.fast-repost': (p, w) =>
    `Disebar ulang paling lambat ${w.duration(p.window)} setelah terbit: ${seen(p, w)}; separuhnya sedikitnya ${w.number(p.median)} kiriman. ${sure(p, w)}`,
  'reason.same-minute': (p, w) =>
    `Menit yang sama, hari demi hari: ${seen(p, w)}; separuhnya sedikitnya ${w.number(p.median)} hari. Ambang ${w.number(p.threshold)} hari dipilih dengan menggeser jam tiap akun secara acak (paling banyak ${w.percent(p.fdr, 2)} karena kebetulan).`,
  'reason.clock': (p, w) =>
    `${w.percent(p.share, 0)} kiriman kelompok ini jatuh pada dua menit saja dalam sehari (${p.minutes} UTC).`,
  'reason.coarse': (p, w) =>
    `Waktu pada data hanya seteliti ${w.duration(p.resolution)}; jejak dengan jendela yang lebih sempit tidak diperiksa, dan keyakinan diturunkan.`,
  'reason.peer': (p, w) =>
    `${w.number(p.edges)} pasangan dengan jendela ${w.number(p.window)} detik dan sedikitnya ${w.number(p.participation)} baris per akun, dihitung seperti CooRTweet 2.1.3.`,
  'alternative.trend': () => 'Banyak orang membicarakan hal yang sama karena sedang ramai',
  'alternative.same-owner': () =>
    'Akun-akun satu lembaga yang terbuka soal itu (cabang media, partai, komunitas penggemar)',
  'rejected.copies': (p, w) =>
    `dalam keramaian biasa orang menulis dengan kata sendiri; di sini ${w.percent(p.share, 0)} kiriman adalah salinan dari ${w.number(p.texts)} teks`,
  'rejected.chance': (p, w) =>
    `pasangan yang sama muncul jauh lebih jarang ketika waktu kiriman tiap akun diacak (batas ${w.percent(p.fdr)}), sedangkan keramaian tetap ada dalam pengacakan itu`,
  'rejected.open-question': () =>
    'masih terbuka; periksa apakah akun-akun itu menyebut pemilik yang sama di profilnya',
  'origin.unknown': () => 'Asal dan pengendali tidak diketahui',
  'origin.hints': (p, w) =>
    `Petunjuk lemah tentang tempat kerja: ${[
      p.offset === null
        ? ''
        : `jam sepi cocok dengan UTC${Number(p.offset) >= 0 ? '+' : ''}${w.number(p.offset)}`,
      p.language === null ? '' : `bahasa terbanyak ${languageName(w.lang, p.language)}`,
      p.place === null ? '' : `tempat yang paling sering disebut ${p.place}`,
    ]
      .filter((part) => part !== '')
      .join('; ')}`,
  'basis.rhythm': (p, w) =>
    `Delapan jam tersepi mulai pukul ${w.number(p.start)}.00 UTC dan hanya memuat ${w.percent(p.share)} kiriman asli`,
  'basis.language': (p, w) =>
    `Bahasa terbanyak: ${languageName(w.lang, p.language)} (${w.number(p.posts)} kiriman)`,
  'basis.place': (p, w) => `Tempat yang paling sering disebut: ${p.place} (${w.number(p.accounts)} akun)`,
  'basis.one-hint': () => 'Satu petunjuk saja tidak dipakai untuk menduga asal',
  'basis.forgeable': () => 'Semua petunjuk ini dapat dipalsukan',
} as const satisfies Record<string, Template>
