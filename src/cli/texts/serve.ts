import { defineHelp } from './define.ts'

export const serveHelp = defineHelp({
  id: {
    about: 'menyajikan halaman web dan HTTP API di mesin ini',
    host: 'alamat untuk mendengarkan; selain loopback memerlukan kunci (PERISAI_KEY)',
    port: 'port untuk mendengarkan; 0 memakai port yang bebas',
    publicUrl: 'alamat server ini di balik proksi TLS',
    samples: 'mengisi penyimpanan yang masih kosong dengan contoh bawaan dan katalog awal',
  },
  en: {
    about: 'serve the page and the HTTP API on this machine',
    host: 'address to listen on; anything but loopback wants a key (PERISAI_KEY)',
    port: 'port to listen on; 0 takes a free one',
    publicUrl: 'address under which a TLS proxy serves this server',
    samples: 'fill an empty store with the bundled samples and the starter catalogue first',
  },
})
