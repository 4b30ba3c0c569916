import { defineHelp } from './define.ts'

/** The first help page, and what every help page says besides its own. */
export const programHelp = defineHelp({
  id: {
    about:
      'Bukti masuk; ancaman apa, siapa yang mungkin di baliknya, dan pelindungan mana yang aman, keluar.',
    main: 'Tugas utamanya:',
    page: 'Halaman web di mesin ini:',
    version: 'menampilkan nomor versi',
    help: 'menampilkan bantuan',
    hint: 'Jalankan dengan --help untuk melihat pilihan yang ada.',
    usage: 'Pemakaian:',
    arguments: 'Argumen:',
    options: 'Opsi:',
    commands: 'Perintah:',
    choices: 'pilihan',
    default: 'bawaan',
    example: 'Contoh:',
    examples: 'Contoh:',
    someOptions: '[opsi]',
    someCommand: '[perintah]',
  },
  en: {
    about: 'Evidence in; which threat it is, who may be behind it and which protection is safe, out.',
    main: 'The main job:',
    page: 'A web page on this machine:',
    version: 'output the version number',
    help: 'display help for command',
    hint: 'Run with --help to see what is possible.',
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    choices: 'choices',
    default: 'default',
    example: 'Example:',
    examples: 'Examples:',
    someOptions: '[options]',
    someCommand: '[command]',
  },
})
