import { defineHelp } from './define.ts'

export const protectHelp = defineHelp({
  id: {
    about:
      'apa yang dapat dilakukan dengan aman atas suatu temuan: rencana, tenggat, dan hukumnya; konfigurasi',
    for: 'siapa yang bertanya',
    format: 'bentuk rencana',
    fact: 'yang Anda ketahui dan tidak dapat dikatakan bukti',
    aware: 'kapan Anda mengetahuinya (RFC 3339); tenggat berjalan sejak saat itu',
    notice: 'mencetak draf pemberitahuan',
    export: 'menulis konfigurasi yang aman dimuat',
    out: 'berkas tujuannya; pembatalannya ditulis ke <file>.rollback',
    evidence: 'letak bukti yang sudah dipindahkan (boleh berulang)',
    life: 'berapa lama konfigurasi itu berlaku',
  },
  en: {
    about: 'what can safely be done about a finding: a plan, its deadlines, the law; configurations',
    for: 'who asks',
    format: 'form of the plan',
    fact: 'what you know and the evidence cannot say',
    aware: 'when you learnt of it (RFC 3339); deadlines run from here',
    notice: 'print a draft of a notice',
    export: 'write a configuration that is safe to load',
    out: 'where to; its rollback goes to <file>.rollback',
    evidence: 'where evidence is that was moved (repeatable)',
    life: 'how long the configuration acts',
  },
})
