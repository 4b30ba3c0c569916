/** What is wrong with a command line. Names of options, commands and values stay as they were given. */
const id = {
  unknownOption: (option: string) => `opsi '${option}' tidak dikenal`,
  unknownCommand: (command: string) => `perintah '${command}' tidak dikenal`,
  missingArgument: (name: string) => `argumen '${name}' harus diisi`,
  missingValue: (option: string) => `opsi '${option}' memerlukan nilai`,
  missingOption: (option: string) => `opsi '${option}' harus disebut`,
  tooMany: (expected: string, got: string, command?: string) =>
    `terlalu banyak argumen${command ? ` untuk '${command}'` : ''}: paling banyak ${expected}, diberikan ${got}`,
  badValue: (option: string, value: string, why: string) =>
    `nilai '${value}' untuk opsi '${option}' tidak sah: ${why}`,
  choices: (list: string) => `pilihannya ${list}`,
  suggest: (one: string) => `(Mungkin maksud Anda ${one}?)`,
  suggestOneOf: (list: string) => `(Mungkin maksud Anda salah satu dari ${list}?)`,
  error: 'kesalahan',
  wanted: {
    'whole-number': 'harus bilangan bulat',
    port: 'harus nomor port: bilangan bulat dari 0 sampai 65535',
    seconds: 'harus jumlah detik dari 0 sampai 86400',
    share: 'harus bagian dari 0 sampai 1, misalnya 0.05',
    confidence: 'harus bilangan bulat dari 0 sampai 100',
    instant: 'harus waktu, misalnya 2026-01-31T08:00:00Z',
    sha256: 'harus 64 angka heksadesimal huruf kecil',
    uuid: 'harus UUID, misalnya 6f1c3a52-0d0c-4b7e-9a5d-2f6f0c1d7e11',
  },
}

const en: typeof id = {
  unknownOption: (option) => `unknown option '${option}'`,
  unknownCommand: (command) => `unknown command '${command}'`,
  missingArgument: (name) => `missing required argument '${name}'`,
  missingValue: (option) => `option '${option}' argument missing`,
  missingOption: (option) => `required option '${option}' not specified`,
  tooMany: (expected, got, command) =>
    `too many arguments${command ? ` for '${command}'` : ''}: at most ${expected} expected, got ${got}`,
  badValue: (option, value, why) => `option '${option}' argument '${value}' is invalid: ${why}`,
  choices: (list) => `allowed choices are ${list}`,
  suggest: (one) => `(Did you mean ${one}?)`,
  suggestOneOf: (list) => `(Did you mean one of ${list}?)`,
  error: 'error',
  wanted: {
    'whole-number': 'must be a whole number',
    port: 'must be a port: a whole number from 0 to 65535',
    seconds: 'must be seconds from 0 to 86400',
    share: 'must be a share from 0 to 1, such as 0.05',
    confidence: 'must be a whole number from 0 to 100',
    instant: 'must be a time, such as 2026-01-31T08:00:00Z',
    sha256: 'must be 64 hexadecimal digits in lower case',
    uuid: 'must be a UUID, such as 6f1c3a52-0d0c-4b7e-9a5d-2f6f0c1d7e11',
  },
}

export const usageTexts = { id, en } as const
