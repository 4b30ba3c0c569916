/** Remarks that several provisions share. */
import type { Bilingual } from '../../model/taxonomy.ts'

export const ITE = 'UU 11/2008 ITE jo. UU 19/2016 jo. UU 1/2024'
export const KUHP = 'UU 1/2023 KUHP'
export const PDP = 'UU 27/2022 PDP'
export const TELECOM = 'UU 36/1999 Telekomunikasi'
export const PEMILU = 'UU 7/2017 Pemilu'
export const GGE = 'UN GGE 2015 report A/70/174 para 13 (UNGA res. 70/237)'
export const TALLINN = 'Tallinn Manual 2.0 (expert restatement, not law)'
export const BUDAPEST = 'Convention on Cybercrime (Budapest, ETS 185)'
export const UNCC = 'UN Convention against Cybercrime (A/RES/79/243)'
export const ICCPR = 'ICCPR (ratified by Indonesia: UU 12/2005)'
export const NIS2 = 'NIS2 Directive 2022/2555'

export const rescaled: Bilingual = {
  id: 'Sejak 2 Januari 2026 dibaca bersama UU 1/2026 tentang Penyesuaian Pidana: besarnya pidana harus diperiksa ulang.',
  en: 'Since 2 January 2026 read together with UU 1/2026 on the adjustment of penalties: check the penalty again.',
}

export const movedToKuhp: Bilingual = {
  id: 'Untuk perbuatan sebelum 2 Januari 2026. Sesudahnya berlaku pasal penggantinya dalam KUHP; Pasal 3 KUHP memilih aturan yang lebih meringankan.',
  en: 'For acts before 2 January 2026. Later acts fall under its successor in the KUHP; article 3 KUHP prefers the milder rule.',
}

export const voluntary: Bilingual = {
  id: 'Norma sukarela, tidak mengikat; ASEAN menerimanya secara prinsip pada 2018.',
  en: 'A voluntary norm that does not bind; ASEAN accepted it in principle in 2018.',
}

export const experts: Bilingual = {
  id: 'Pandangan para ahli, bukan hukum; sikap negara-negara berbeda.',
  en: 'A view of experts and not law; states differ on it.',
}

export const budapestParties: Bilingual = {
  id: 'Indonesia sejauh diketahui bukan pihak (belum dipastikan); berguna untuk kerja sama dengan negara pihak.',
  en: 'Indonesia is not a party as far as is known (not verified); of use in cooperation with parties.',
}

export const notYet: Bilingual = {
  id: 'Diadopsi 24 Desember 2024, dibuka di Hanoi 25 Oktober 2025; berlaku 90 hari setelah ratifikasi ke-40. Periksa statusnya; nomor pasal dari ingatan.',
  en: 'Adopted 24 December 2024, opened at Hanoi on 25 October 2025; in force 90 days after the 40th ratification. Check its status; the article number is from memory.',
}

export const parody: Bilingual = {
  id: 'Parodi dan kritik yang jelas bukan tipuan tidak dimaksud. Sejak 2 Januari 2026 dibaca bersama UU 1/2026: periksa ulang pidananya.',
  en: 'Parody and criticism that plainly deceive nobody are not meant. Since 2 January 2026 read together with UU 1/2026: check the penalty again.',
}

export const notCriticism: Bilingual = {
  id: 'Penjaga hak: jangan dipakai terhadap kritik, satire, atau keramaian di media sosial. Muncul di sini hanya karena ada yang menyatakan telah terjadi kerusuhan fisik.',
  en: 'Guard of rights: not for criticism, satire or an uproar on social media. It is shown only because somebody asserted that physical unrest has followed.',
}

export const threePart: Bilingual = {
  id: 'Uji dahulu menurut Pasal 19 ayat (3) ICCPR: diatur undang-undang, bertujuan sah, perlu dan sebanding; baru sebut sah atau tidak.',
  en: 'Test it first by article 19(3) ICCPR: set by law, a lawful aim, necessary and proportionate; only then call it lawful or not.',
}

export const ministryNote: Bilingual = {
  id: 'Bagi kementerian luar negeri: informasi hubungan internasional dan gangguan atas komputer pemerintah disebut di sini.',
  en: 'For a foreign ministry: information on international relations and the disturbance of government computers are named here.',
}

export const concordance: Bilingual = {
  id: 'Daftar pasal lengkapnya belum seluruhnya dilihat; mintalah ahli hukum menyusun persandingannya.',
  en: 'The full list of articles was not seen; have a lawyer complete the concordance.',
}

export const pdpAgency: Bilingual = {
  id: 'Menurut kabar 4 Februari 2026 lembaga PDP (Pasal 58) belum terbentuk dan Komdigi mengawasi sementara; periksa ke mana pemberitahuan dikirim.',
  en: 'As reported on 4 February 2026 the agency (article 58) did not exist yet and Komdigi supervised for the while; check where the notice goes.',
}

export const ss7: Bilingual = {
  id: 'Bahwa SS7 dan menara palsu termasuk di sini adalah tafsir kami. Sejak 2 Januari 2026 dibaca bersama UU 1/2026.',
  en: 'That SS7 and false base stations fall under it is our reading. Since 2 January 2026 read together with UU 1/2026.',
}

export const ourReading: Bilingual = {
  id: 'Penerapannya pada banjir terhadap situs kampanye adalah tafsir kami.',
  en: 'Its application to a flood on a campaign site is our reading.',
}

export const pilkada: Bilingual = {
  id: 'Untuk pemilihan umum; pemilihan kepala daerah punya undang-undang sendiri.',
  en: 'For general elections; local elections have a law of their own.',
}

export const bssnDay: Bilingual = {
  id: 'Hari mulai berlakunya yang tepat belum dipastikan.',
  en: 'The exact day on which it entered into force was not verified.',
}

export const memory28f: Bilingual = { id: 'Pasal 28F dari ingatan.', en: 'Article 28F is from memory.' }

export const month: Bilingual = {
  id: 'Satu bulan kalender; Perisai tidak menghitungkan jamnya.',
  en: 'A calendar month; Perisai gives no clock for it.',
}

export const fifth: Bilingual = {
  id: 'Empat dari lima kategori terlihat dalam sumber; yang kelima dari ingatan.',
  en: 'Four of the five categories were seen in sources; the fifth is from memory.',
}
