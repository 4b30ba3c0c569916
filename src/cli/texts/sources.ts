import { defineHelp } from './define.ts'

export const sourcesHelp = defineHelp({
  id: {
    about: 'katalog insiden yang diterbitkan, dasar hitungan Atlas',
    list: 'yang dapat diambil atau diimpor, dan yang ada di sini',
    sync: 'mengambil salinan resmi dan mengimpornya; tidak menghubungi alamat lain mana pun',
    toFetch: 'katalog yang diambil; bawaannya semua yang mempunyai salinan publik',
    mirror: 'mengambil dari sini saja: URL/NAME/FILE (juga PERISAI_MIRROR)',
    add: 'menambahkan server lain sebagai sumber indikator',
    taxii: 'satu koleksi dari server TAXII 2.1; sama dengan perisai taxii add',
    name: 'sebutannya di sini; bawaannya nama host',
    import: 'mengimpor berkas yang sudah ada sebagai rilis suatu katalog',
    catalogue: 'katalognya',
    files: 'berkasnya, atau folder berisi berkas itu; .gz dan .zip juga; tidak perlu untuk starter',
    release: 'nama rilis ini, sebagai pengganti yang disebut datanya',
    remove:
      'mengeluarkan suatu kumpulan data; versi lamanya disimpan, dan mengimpornya lagi mengembalikannya',
    dataset: 'kumpulan data, atau katalog untuk semua kumpulan datanya',
  },
  en: {
    about: 'published incident catalogues that the atlas counts on',
    list: 'what can be fetched or imported, and what is here',
    sync: 'fetch the official copies and import them; asks nothing of any other address',
    toFetch: 'catalogues to fetch; all that have a public copy by default',
    mirror: 'fetch from here and from nowhere else: URL/NAME/FILE (also PERISAI_MIRROR)',
    add: 'names another server as a source of indicators',
    taxii: 'a collection of a TAXII 2.1 server; the same as perisai taxii add',
    name: 'what it is called here; the host by default',
    import: 'import files at hand as a release of a catalogue',
    catalogue: 'catalogue',
    files: 'its files, or a folder of them; .gz and .zip too; none for starter',
    release: 'what to call the release, instead of what its data say',
    remove: 'take a data set out; its earlier versions are kept, and importing it again brings it back',
    dataset: 'data set, or catalogue for all of its data sets',
  },
})
