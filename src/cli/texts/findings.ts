import { defineHelp } from './define.ts'

export const findingsHelp = defineHelp({
  id: {
    about: 'yang sudah ditemukan',
    list: 'semua temuan, yang terbaru lebih dulu',
    class: 'hanya ancaman ini',
    area: 'hanya wilayah ini',
    minConfidence: 'hanya yang keyakinannya sekian atau lebih',
    show: 'satu temuan sebagai laporan',
    export: 'temuan untuk perangkat lain, sebagai satu bundel STIX 2.1 atau JSON',
  },
  en: {
    about: 'what was found so far',
    list: 'all findings, latest first',
    class: 'only this threat',
    area: 'only this area',
    minConfidence: 'only from this confidence on',
    show: 'one finding as a report',
    export: 'findings for other tools, as one STIX 2.1 bundle or JSON',
  },
})
