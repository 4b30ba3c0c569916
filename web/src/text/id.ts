/** Wording shared by all rooms, Indonesian. A room's own words stand in its text.ts. */
export const id = {
  skip: 'Langsung ke isi',
  rooms: 'Ruang',
  display: 'Tampilan',
  language: 'Bahasa',
  theme: 'Warna',
  themes: { auto: 'Ikut perangkat', light: 'Terang', dark: 'Gelap' },
  loading: 'Memuat…',
  search: 'Cari',
  noRoom: {
    title: 'Halaman tidak ada',
    body: 'Tidak ada ruang di alamat ini. Mungkin tautannya terpotong.',
    home: 'Ke Situasi',
  },
  broken: {
    title: 'Halaman ini gagal ditampilkan',
    body: 'Ini kesalahan di Perisai, bukan pada bukti Anda. Temuan tetap tersimpan.',
    reload: 'Muat ulang',
  },
  gone: {
    title: 'Server Perisai tidak menjawab.',
    body: 'Yang tampak di sini mungkin sudah lama. Perisai mencoba lagi setiap beberapa detik.',
    next: 'Pastikan perintah ini berjalan:',
    retry: 'Coba sekarang',
  },
  key: {
    title: 'Server ini meminta kunci',
    body: 'Kunci dicetak sekali saat server dijalankan, atau berasal dari PERISAI_KEY. Kunci tidak disimpan di halaman ini.',
    label: 'Kunci akses',
    open: 'Masuk',
    wrong: 'Kunci itu tidak cocok.',
  },
  failed: 'Permintaan gagal',
  unclear: (status: number) =>
    status
      ? `Server menjawab dengan cara yang tidak dikenal (status ${status}).`
      : 'Jawaban server tidak dapat dibaca.',
  retry: 'Coba lagi',
  next: {
    gone: 'Periksa apakah Perisai masih berjalan di komputer ini, lalu coba lagi.',
    'finding-not-found': 'Mungkin temuan ini sudah dihapus, atau alamatnya terpotong. Lihat daftar temuan.',
    'upload-too-large': 'Pindai lewat baris perintah, yang tidak punya batas ini: perisai scan BERKAS.',
    'too-many': 'Tunggu sampai pekerjaan lain selesai atau kurangi jumlahnya, lalu coba lagi.',
    'bad-field': 'Periksa alamat halaman ini atau isian Anda.',
    'scan-not-found':
      'Yang ditemukannya tetap ada di daftar temuan. Bila server sempat berhenti, pindai lagi.',
    'disk-full': 'Kosongkan ruang di disk folder data, lalu coba lagi.',
    'store-full': 'Kosongkan ruang di disk folder data, lalu coba lagi.',
    'bad-request': 'Kosongkan saringan lalu coba lagi.',
    'store-locked': 'Tutup proses lain yang memakai penyimpanan, lalu coba lagi.',
    'store-failed': 'Periksa ruang dan izin folder data, lalu coba lagi.',
    other: 'Coba lagi. Bila terus terjadi, lihat catatan server.',
  },
  of100: 'dari 100',
  confidence: 'Keyakinan',
  what: 'Ancaman',
  target: 'Sasaran',
  start: 'Mulai',
  startUtc: 'Mulai (UTC)',
  duration: 'Lama',
  size: 'Besaran',
  sources: 'Sumber',
  unknown: 'tidak diketahui',
  sample: 'contoh',
  sampleHint: 'Berasal dari bukti contoh bawaan Perisai, bukan dari bukti Anda.',
  now: 'perlu tindakan sekarang',
  nowHint: 'Keyakinan 70 ke atas dan masih teramati dalam 24 jam terakhir.',
  port: 'porta',
  copy: 'Salin',
  copied: 'Tersalin',
  basisOf: 'dasar angka',
  localTime: 'waktu setempat',
}

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { [K in keyof T]: Widen<T[K]> }

/** The keys that every language has. */
export type Text = Widen<typeof id>
