/** Words for made-up Indonesian posts: enough that people do not say the same by chance as often as a program would. */
import type { Random } from './random.ts'

const subjects =
  'aku,kami,kita,dia,mereka,warga,tetangga,ibu,bapak,anak,teman,guru,petani,nelayan,pedagang,sopir,mahasiswa,perawat,pemuda,pak lurah,bu kades,orang,tukang sayur,penjaga warung,adik,kakak,nenek,kakek,pelatih,pemain'.split(
    ',',
  )
const verbs =
  'melihat,membahas,menunggu,membeli,memasak,menanam,memperbaiki,membaca,menonton,mendengar,menolak,mendukung,menulis,mencari,membawa,menjual,membantu,menjaga,mengantar,mengingat,melupakan,mengeluhkan,mensyukuri,menghitung,merayakan,meminta,menanyakan,mengusulkan,memotret,menyapu'.split(
    ',',
  )
const objects =
  'harga beras,jalan rusak,hujan deras,banjir di gang,lampu jalan,bus kota,sekolah baru,pertandingan semalam,rapat desa,pasar pagi,puskesmas,listrik padam,air bersih,musim tanam,panen cabai,ikan asin,kereta pagi,tugas kuliah,gaji bulan ini,konser kampung,lomba tujuhbelasan,bantuan sosial,surat suara,debat calon,pos ronda,sampah sungai,warung kopi,sepeda tua,kucing liar,langit sore,sinyal internet,antrean bensin,jadwal imunisasi,tanggul laut,kebun belakang,nasi goreng,sambal matah,rumah sakit,pajak kendaraan,jembatan gantung'.split(
    ',',
  )
const places =
  'di depan rumah,di alun-alun,di terminal,di kampung sebelah,dekat pasar,di pinggir kali,di kantor kelurahan,di atas motor,di dapur,di kelas,di sawah,di pelabuhan,di stasiun,di masjid,di gereja,di warung,di lapangan,di kos,di kebun,di balai desa'.split(
    ',',
  )
const tails =
  'sambil tertawa,tanpa banyak bicara,dengan hati lapang,sejak tadi pagi,sampai larut malam,meski lelah,karena terpaksa,seperti biasa,untuk pertama kali,lagi dan lagi,bersama keluarga,dengan payung bocor,tanpa alasan jelas,penuh harap,setengah kesal,sambil minum teh,sebelum pulang,setelah hujan reda,pelan-pelan saja,dengan uang receh'.split(
    ',',
  )
const openers =
  'wah,duh,jadi,eh,ternyata,kemarin,barusan,entah kenapa,kabarnya,semoga,jangan lupa,ya ampun,nah,besok'.split(
    ',',
  )

/** A sentence as a person might write it. */
export function sentence(random: Random): string {
  const parts = [random.pick(subjects), random.pick(verbs), random.pick(objects)]
  if (random.next() < 0.6) parts.unshift(random.pick(openers))
  if (random.next() < 0.7) parts.push(random.pick(places))
  if (random.next() < 0.6) parts.push(random.pick(tails))
  if (random.next() < 0.35) parts.push('dan', random.pick(subjects), random.pick(verbs), random.pick(objects))
  return parts.join(' ')
}

/** The sentence with about `share` of its words exchanged. */
export function reworded(text: string, share: number, random: Random): string {
  return text
    .split(' ')
    .map((word) =>
      random.next() < share ? random.pick(random.pick([subjects, verbs, tails])).split(' ')[0] : word,
    )
    .join(' ')
}
