import { defineHelp } from './define.ts'

export const probeHelp = defineHelp({
  id: {
    about:
      'mengukur dari mesin ini apakah halaman dan server surel diblokir atau disadap; semuanya dihubungi',
    url: 'halaman yang diukur, atau server surel: smtp://, imap://, pop3://',
    list: 'halaman dari berkas, satu per baris, atau CSV dengan kolom url dan category_code',
    control: 'server kontrol sebagai pembanding; tanpa alamat: mesin ini menjadi kontrol',
    doh: 'layanan DNS lewat HTTPS sebagai pembanding nama',
    resolver: 'resolver yang ditanya tanpa enkripsi, di samping resolver sendiri',
    country: 'negara jaringan ini, dua huruf',
    asn: 'nomor AS jaringan ini',
    timeout: 'waktu terlama untuk satu langkah',
    out: 'menulis hasil pengukuran ke sini, dalam format OONI, untuk perisai scan',
    yes: 'setuju menghubungi halaman-halaman itu; persetujuan ini diingat',
    host: 'alamat tempat kontrol mendengarkan; selain loopback memerlukan PERISAI_KEY',
    port: 'port kontrol; 0 memakai port yang bebas',
    allowPrivate: 'kontrol boleh menghubungi alamat privat juga',
    format: 'bentuk jawaban: tangga dalam kata-kata, atau hasil pengukurannya',
  },
  en: {
    about:
      'measure from this machine whether pages and mail servers are blocked or intercepted; contacts them',
    url: 'pages to measure, or mail servers: smtp://, imap://, pop3://',
    list: 'pages of a file, one a line, or a CSV with the columns url and category_code',
    control: 'control server to compare with; without an address: be one',
    doh: 'DNS over HTTPS service to compare names with',
    resolver: 'resolver to ask in the clear besides the own one',
    country: 'country of this network, two letters',
    asn: 'AS number of this network',
    timeout: 'longest time of one step',
    out: 'write the measurements here, in the format of OONI, for perisai scan',
    yes: 'consent to contacting the pages; remembered',
    host: 'where the control listens; anything but loopback wants PERISAI_KEY',
    port: 'port of the control; 0 takes a free one',
    allowPrivate: 'let the control contact private addresses too',
    format: 'form of the answer: a ladder in words, or the measurements',
  },
})
