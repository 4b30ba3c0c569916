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
  badVariable: (option: string, value: string, variable: string, why: string) =>
    `nilai '${value}' dari variabel lingkungan '${variable}' untuk opsi '${option}' tidak sah: ${why}`,
  badArgument: (name: string, value: string, why: string) =>
    `nilai '${value}' untuk argumen '${name}' tidak sah: ${why}`,
  conflict: (one: string, other: string) => `${one} tidak dapat dipakai bersama ${other}`,
  option: (name: string) => `opsi '${name}'`,
  variable: (name: string) => `variabel lingkungan '${name}'`,
  needs: (option: string, needed: string) => `opsi '${option}' hanya berlaku bersama '${needed}'`,
  choices: (list: string) => `pilihannya ${list}`,
  suggest: (one: string) => `(Mungkin maksud Anda ${one}?)`,
  suggestOneOf: (list: string) => `(Mungkin maksud Anda salah satu dari ${list}?)`,
  error: 'kesalahan',
  wanted: {
    'whole-number': 'harus bilangan bulat dari 0 sampai 1000000000',
    'as-number': 'harus nomor AS: bilangan bulat dari 0 sampai 4294967295',
    timeout: 'harus bilangan bulat dari 1 sampai 3600',
    country: 'harus kode negara dua huruf, misalnya ID',
    'not-empty': 'tidak boleh kosong',
    'web-address': 'harus alamat web, misalnya https://perisai.example.id/',
    'ip-address': 'harus alamat IP, misalnya 192.0.2.53 atau [2001:db8::53]:5353',
    port: 'harus nomor port: bilangan bulat dari 0 sampai 65535',
    seconds: 'harus jumlah detik dari 0 sampai 86400',
    share: 'harus bagian dari 0 sampai 1, misalnya 0.05',
    confidence: 'harus bilangan bulat dari 0 sampai 100',
    instant: 'harus hari atau waktu beserta zonanya, misalnya 2026-01-31T08:00:00+07:00',
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
  badVariable: (option, value, variable, why) =>
    `value '${value}' of the environment variable '${variable}' for option '${option}' is invalid: ${why}`,
  badArgument: (name, value, why) => `value '${value}' of argument '${name}' is invalid: ${why}`,
  conflict: (one, other) => `${one} cannot be used with ${other}`,
  option: (name) => `option '${name}'`,
  variable: (name) => `environment variable '${name}'`,
  needs: (option, needed) => `option '${option}' only works with '${needed}'`,
  choices: (list) => `allowed choices are ${list}`,
  suggest: (one) => `(Did you mean ${one}?)`,
  suggestOneOf: (list) => `(Did you mean one of ${list}?)`,
  error: 'error',
  wanted: {
    'whole-number': 'must be a whole number from 0 to 1000000000',
    'as-number': 'must be an AS number: a whole number from 0 to 4294967295',
    timeout: 'must be a whole number from 1 to 3600',
    country: 'must be a country code of two letters, such as ID',
    'not-empty': 'must not be empty',
    'web-address': 'must be an address of the web, such as https://perisai.example.org/',
    'ip-address': 'must be an IP address, such as 192.0.2.53 or [2001:db8::53]:5353',
    port: 'must be a port: a whole number from 0 to 65535',
    seconds: 'must be seconds from 0 to 86400',
    share: 'must be a share from 0 to 1, such as 0.05',
    confidence: 'must be a whole number from 0 to 100',
    instant: 'must be a day, or a time with its zone, such as 2026-01-31T08:00:00+07:00',
    sha256: 'must be 64 hexadecimal digits in lower case',
    uuid: 'must be a UUID, such as 6f1c3a52-0d0c-4b7e-9a5d-2f6f0c1d7e11',
  },
}

export const usageTexts = { id, en } as const
