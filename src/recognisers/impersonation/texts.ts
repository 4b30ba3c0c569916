import { defineTexts } from '../../model/text.ts'
import type { Params } from '../../model/finding.ts'
import type { Wording } from '../../model/text.ts'

const more = (p: Params, w: Wording, word: string): string =>
  Number(p.count) > 1 ? ` (${w.number(p.count)} ${word})` : ''
const owner = (p: Params): string => (p.owner ? `${p.owner} (${p.official})` : String(p.official))

export const texts = defineTexts({
  id: {
    variant: () => 'Nama tiruan',
    title: (p, w) =>
      Number(p.look_alikes) > 1
        ? `${w.number(p.look_alikes)} nama menyerupai ${owner(p)}`
        : `${p.name} menyerupai ${owner(p)}`,
    summary: (p, w) =>
      `${w.number(p.look_alikes)} nama yang menyerupai ${p.official} muncul ${w.number(p.mentions)} kali dalam bukti. Yang paling mirip: ${p.name}. Kemiripan nama belum membuktikan niat pemiliknya; periksa isi dan pendaftarannya.`,
    'rule.suffix': (p, w) =>
      `${p.name} memakai label yang sama dengan ${p.official} di bawah akhiran domain lain${more(p, w, 'nama seperti itu')}.`,
    'rule.homoglyph': (p, w) =>
      `${p.name} memakai huruf dari aksara lain atau bertanda yang tampak seperti huruf ${p.official}${more(p, w, 'nama seperti itu')}.`,
    'rule.shape': (p, w) =>
      `${p.name} mengganti huruf ${p.official} dengan angka atau huruf yang bentuknya mirip${more(p, w, 'nama seperti itu')}.`,
    'rule.hyphen': (p, w) =>
      `${p.name} hanya berbeda tanda hubung dan akhiran dari ${p.official}${more(p, w, 'nama seperti itu')}.`,
    'rule.embedded': (p, w) =>
      `${p.name} memuat ${p.official} seutuhnya, tetapi domain yang didaftarkan milik pihak lain${more(p, w, 'nama seperti itu')}.`,
    'rule.flattened': (p, w) =>
      `${p.name} menulis ${p.official} tanpa titik atau dengan tanda hubung${more(p, w, 'nama seperti itu')}.`,
    'rule.government': (p, w) =>
      `${p.name} meniru akhiran domain pemerintah dari ${p.official}${more(p, w, 'nama seperti itu')}.`,
    'rule.combination': (p, w) =>
      `${p.name} menggabungkan label ${p.official} dengan kata pemikat${more(p, w, 'nama seperti itu')}.`,
    'rule.inside': (p, w) =>
      `${p.name} memuat label ${p.official} di antara kata lain${more(p, w, 'nama seperti itu')}.`,
    'rule.below': (p, w) =>
      `${p.name} memakai label ${p.official} sebagai subdomain pihak lain${more(p, w, 'nama seperti itu')}.`,
    'rule.omission': (p, w) =>
      `${p.name} kehilangan satu huruf dari ${p.official}${more(p, w, 'nama seperti itu')}.`,
    'rule.repetition': (p, w) =>
      `${p.name} menggandakan satu huruf dari ${p.official}${more(p, w, 'nama seperti itu')}.`,
    'rule.plural': (p, w) =>
      `${p.name} menambahkan "s" seperti bentuk jamak pada ${p.official}${more(p, w, 'nama seperti itu')}.`,
    'rule.insertion': (p, w) =>
      `${p.name} menyisipkan satu huruf ke dalam ${p.official}${more(p, w, 'nama seperti itu')}.`,
    'rule.swap': (p, w) =>
      `${p.name} menukar dua huruf bersebelahan dari ${p.official}${more(p, w, 'nama seperti itu')}.`,
    'rule.vowel': (p, w) =>
      `${p.name} mengganti satu huruf vokal dari ${p.official}${more(p, w, 'nama seperti itu')}.`,
    'rule.keyboard': (p, w) =>
      `${p.name} mengganti satu huruf ${p.official} dengan tetangganya di papan ketik${more(p, w, 'nama seperti itu')}.`,
    'rule.bit-flip': (p, w) =>
      `${p.name} berbeda satu bit dari ${p.official}${more(p, w, 'nama seperti itu')}.`,
    'rule.substitution': (p, w) =>
      `${p.name} mengganti satu huruf dari ${p.official}${more(p, w, 'nama seperti itu')}.`,
    'reason.seen': (p, w) =>
      `Bukti menyebut ${w.number(p.look_alikes)} nama tiruan sebanyak ${w.number(p.mentions)} kali.`,
    'reason.undated': () =>
      'Daftar nama ini tidak memuat waktu; tanggal temuan adalah tanggal nama resmi dimasukkan ke daftar pantau.',
    'alternative.namesake': (p) =>
      `Pemilik ${p.name} memang bernama demikian: perusahaan, orang, tempat, atau kata biasa`,
    'rejected.namesake': () =>
      'Bedanya hanya satu-dua karakter yang mudah terlewat mata, pola yang jarang pada nama sendiri. Isi situs sendiri, usia pendaftaran yang panjang, dan identitas pemilik yang terbuka akan membebaskannya.',
    'rejected.namesake-whole': () =>
      'Nama resmi ada di dalamnya beserta akhiran pemerintah atau domainnya; hampir tidak ada pemilik lain yang kebetulan bernama demikian. Situs yang menerangkan siapa pemiliknya dan untuk apa akan membebaskannya.',
    'rejected.namesake-open': () =>
      'Belum gugur, karena itu keyakinannya dibatasi. Isi situs sendiri, usia pendaftaran yang panjang, dan identitas pemilik yang terbuka akan membebaskannya.',
    'alternative.own': (p) => `${p.name} didaftarkan oleh pemilik nama resmi sendiri untuk berjaga-jaga`,
    'rejected.own': () =>
      'Tidak ada dalam daftar pantau. Pendaftar, server nama, atau pengalihan ke situs resmi akan menunjukkannya; lalu catat dengan "perisai watchlist allow".',
  },
  en: {
    variant: () => 'Look-alike name',
    title: (p, w) =>
      Number(p.look_alikes) > 1
        ? `${w.number(p.look_alikes)} names look like ${owner(p)}`
        : `${p.name} looks like ${owner(p)}`,
    summary: (p, w) =>
      `${w.number(p.look_alikes)} ${Number(p.look_alikes) === 1 ? 'name that looks' : 'names that look'} like ${p.official} came up ${w.number(p.mentions)} ${Number(p.mentions) === 1 ? 'time' : 'times'} in the evidence. The closest: ${p.name}. A likeness does not prove what its owner is after; look at its content and registration.`,
    'rule.suffix': (p, w) =>
      `${p.name} has the very label of ${p.official} under another domain suffix${more(p, w, 'such names')}.`,
    'rule.homoglyph': (p, w) =>
      `${p.name} has letters of another script, or with marks, that look like those of ${p.official}${more(p, w, 'such names')}.`,
    'rule.shape': (p, w) =>
      `${p.name} replaces letters of ${p.official} by digits or letters of a like shape${more(p, w, 'such names')}.`,
    'rule.hyphen': (p, w) =>
      `${p.name} differs from ${p.official} in a hyphen and the suffix only${more(p, w, 'such names')}.`,
    'rule.embedded': (p, w) =>
      `${p.name} holds the whole of ${p.official}, but the registered domain is somebody else's${more(p, w, 'such names')}.`,
    'rule.flattened': (p, w) =>
      `${p.name} spells ${p.official} without its dots or with hyphens for them${more(p, w, 'such names')}.`,
    'rule.government': (p, w) =>
      `${p.name} imitates the government suffix of ${p.official}${more(p, w, 'such names')}.`,
    'rule.combination': (p, w) =>
      `${p.name} puts lure words beside the label of ${p.official}${more(p, w, 'such names')}.`,
    'rule.inside': (p, w) =>
      `${p.name} holds the label of ${p.official} among other words${more(p, w, 'such names')}.`,
    'rule.below': (p, w) =>
      `${p.name} has the label of ${p.official} as a subdomain of somebody else${more(p, w, 'such names')}.`,
    'rule.omission': (p, w) => `${p.name} leaves out one letter of ${p.official}${more(p, w, 'such names')}.`,
    'rule.repetition': (p, w) => `${p.name} doubles one letter of ${p.official}${more(p, w, 'such names')}.`,
    'rule.plural': (p, w) => `${p.name} puts ${p.official} into the plural${more(p, w, 'such names')}.`,
    'rule.insertion': (p, w) => `${p.name} puts one letter into ${p.official}${more(p, w, 'such names')}.`,
    'rule.swap': (p, w) =>
      `${p.name} swaps two neighbouring letters of ${p.official}${more(p, w, 'such names')}.`,
    'rule.vowel': (p, w) => `${p.name} changes one vowel of ${p.official}${more(p, w, 'such names')}.`,
    'rule.keyboard': (p, w) =>
      `${p.name} replaces one letter of ${p.official} by its neighbour on the keyboard${more(p, w, 'such names')}.`,
    'rule.bit-flip': (p, w) => `${p.name} is one bit away from ${p.official}${more(p, w, 'such names')}.`,
    'rule.substitution': (p, w) =>
      `${p.name} replaces one letter of ${p.official}${more(p, w, 'such names')}.`,
    'reason.seen': (p, w) =>
      `The evidence names ${w.number(p.look_alikes)} ${Number(p.look_alikes) === 1 ? 'look-alike' : 'look-alikes'}, ${w.number(p.mentions)} ${Number(p.mentions) === 1 ? 'time' : 'times'} in all.`,
    'reason.undated': () =>
      'This list of names has no times; the date of the finding is the day on which the official name was put on the watchlist.',
    'alternative.namesake': (p) =>
      `The owner of ${p.name} simply has that name: a company, a person, a place, an ordinary word`,
    'rejected.namesake': () =>
      "The difference is a character or two that the eye passes over, which a name of one's own seldom has. Content of its own, a long registration and an owner who shows who he is would clear it.",
    'rejected.namesake-whole': () =>
      'The official name stands in it together with its suffix, which hardly any other owner is called by chance. A site that says whose it is and what it is for would clear it.',
    'rejected.namesake-open': () =>
      'Not ruled out, so confidence is held down. Content of its own, a long registration and an owner who shows who he is would clear it.',
    'alternative.own': (p) => `The owner of the official name registered ${p.name} to be on the safe side`,
    'rejected.own': () =>
      'It is not on the watchlist. Registrant, name servers or a redirect to the official site would show it; then note it with "perisai watchlist allow".',
  },
})
