import { defineHelp } from './define.ts'

export const samplesHelp = defineHelp({
  id: {
    about: 'bukti buatan kecil untuk belajar',
    add: 'memindai contoh dan menyimpan temuannya',
    remove: 'mengeluarkan lagi semua temuan contoh',
  },
  en: {
    about: 'small made-up evidence to learn with',
    add: 'scan the samples into the store',
    remove: 'take all sample findings out again',
  },
})
