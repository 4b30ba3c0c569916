import { defineHelp } from './define.ts'

export const watchlistHelp = defineHelp({
  id: {
    about: 'nama resmi, yang tiruannya dicari dalam setiap pemindaian',
    list: 'nama-nama dalam daftar pantau',
    add: 'melindungi suatu nama: nama itu dan semua di bawahnya resmi',
    name: 'nama host: kemlu.go.id',
    owner: 'pemilik nama itu',
    example: 'nama-nama dari daftar contoh bawaan',
    allow: 'nama serupa yang diketahui tidak berbahaya: diparkir, untuk berjaga-jaga, kebetulan senama',
    allowed: 'nama host; semua di bawahnya ikut diizinkan',
    remove: 'mengeluarkan nama dari daftar pantau',
    removed: 'nama resmi atau nama yang diizinkan',
  },
  en: {
    about: 'official names, whose look-alikes every scan looks for',
    list: 'the names on the list',
    add: 'protects a name: it and what lies below it are official',
    name: 'host name: kemlu.go.id',
    owner: 'whose name it is',
    example: 'the names of an example that comes along',
    allow: 'a look-alike that is known to be harmless: parked, defensive, a namesake',
    allowed: 'host names; what lies below them is allowed too',
    remove: 'takes names off the list',
    removed: 'official or allowed names',
  },
})
