import { readdirSync, readFileSync } from 'node:fs'
import { Command, Help, InvalidArgumentError } from 'commander'
import { expect, test } from 'vitest'
import type { Lang } from '../model/taxonomy.ts'
import { askedLang } from './options.ts'
import { makeProgram } from './program.ts'
import { helpAsOption } from './unknown-command.ts'
import { usageError } from './usage-error.ts'

function commandsIn(lang: Lang): Command[] {
  const all: Command[] = []
  const walk = (command: Command) => {
    all.push(command)
    command.commands.forEach(walk)
  }
  walk(makeProgram(lang))
  return all
}

function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name()
}

function helpOf(command: Command): string {
  let help = ''
  command.configureOutput({ writeOut: (text) => (help += text), getOutHelpWidth: () => 80 }).outputHelp()
  return help
}

const pairs = commandsIn('id').map((id, k) => ({ path: pathOf(id), id, en: commandsIn('en')[k] }))

test.each(pairs)('the help of $path has an example in both languages', ({ id, en }) => {
  const lines = (help: string, heading: RegExp) => help.split(heading)[1]?.match(/^ {2}.+$/gm)
  const examples = lines(helpOf(id), id.parent ? /^Contoh:$/m : /^Tugas utamanya:$/m)
  expect(examples?.join('\n')).toContain('perisai ')
  expect(examples).toEqual(lines(helpOf(en), en.parent ? /^Examples?:$/m : /^The main job:$/m))
})

test.each(pairs)('all that $path explains is in Indonesian and in English', ({ id, en }) => {
  const said = (command: Command) => [
    ['(itself)', command.description()],
    ...command.registeredArguments.map((one) => [one.name(), one.description] as const),
    ...new Help().visibleOptions(command).map((one) => [one.flags, one.description] as const),
  ]
  const inEnglish = new Map(said(en).map(([of, text]) => [of, text]))
  expect(said(id).map(([of]) => of)).toEqual([...inEnglish.keys()])
  for (const [of, text] of said(id)) {
    const english = inEnglish.get(of) ?? ''
    expect(text, of).not.toBe('')
    expect(english, of).not.toBe('')
    expect(text, of).not.toBe(english)
  }
})

test.each(pairs)('no English is left on the Indonesian page of $path', ({ id }) => {
  // examples, options and what is chosen from are typed, so they are the same in both languages
  const page = helpOf(id).replaceAll(
    /^ {2}(?:perisai|[A-Z_]+=|zcat) .*$|--\S+|"[^"]*"|[[<][^\]>]*[\]>]|^ {2}help /gm,
    '',
  )
  expect(
    page.match(
      /(?<!-)\b(the|of|and|or|is|are|with|for|that|usage|options|commands|default|choices|help)\b/gi,
    ),
  ).toBeNull()
})

test('in English a page says what commander says by itself', () => {
  const plain = new Help()
  for (const command of commandsIn('en')) {
    const help = command.createHelp()
    expect(help.commandUsage(command)).toBe(plain.commandUsage(command))
    for (const option of plain.visibleOptions(command)) {
      const repeatable = Array.isArray(option.defaultValue)
      if (!repeatable) expect(help.optionDescription(option)).toBe(plain.optionDescription(option))
    }
  }
})

/** Standard error of a command line that is wrong. */
async function errorOf(args: string[], lang: Lang): Promise<string> {
  let said = ''
  const program = makeProgram(lang)
  const quiet = (command: Command) => {
    command.configureOutput({ writeErr: (text) => (said += text) })
    command.commands.forEach(quiet)
  }
  quiet(program)
  await expect(program.parseAsync(args, { from: 'user' })).rejects.toMatchObject({ exitCode: 1 })
  return said
}

test.each([
  [
    'scan x --formt json',
    "opsi '--formt' tidak dikenal\n(Mungkin maksud Anda --format?)",
    "unknown option '--formt'\n(Did you mean --format?)",
  ],
  ['scan x --qqqq', "opsi '--qqqq' tidak dikenal", "unknown option '--qqqq'"],
  [
    'taxii lst',
    "perintah 'lst' tidak dikenal\n(Mungkin maksud Anda list?)",
    "unknown command 'lst'\n(Did you mean list?)",
  ],
  [
    'atlas share --oo',
    "opsi '--oo' tidak dikenal\n(Mungkin maksud Anda salah satu dari --of, --to?)",
    "unknown option '--oo'\n(Did you mean one of --of, --to?)",
  ],
  ['scan', "argumen 'path' harus diisi", "missing required argument 'path'"],
  ['scan x --home', "opsi '--home <dir>' memerlukan nilai", "option '--home <dir>' argument missing"],
  ['misp export', "opsi '--out <dir>' harus disebut", "required option '--out <dir>' not specified"],
  [
    'findings show a b',
    "terlalu banyak argumen untuk 'show': paling banyak 1, diberikan 2",
    "too many arguments for 'show': at most 1 expected, got 2",
  ],
  [
    'findings list --area x',
    "nilai 'x' untuk opsi '--area <area>' tidak sah: pilihannya infrastructure, politics, privacy",
    "option '--area <area>' argument 'x' is invalid: allowed choices are infrastructure, politics, privacy",
  ],
  [
    'findings list --limit 1.5',
    "nilai '1.5' untuk opsi '--limit <n>' tidak sah: harus bilangan bulat dari 0 sampai 1000000000",
    "option '--limit <n>' argument '1.5' is invalid: must be a whole number from 0 to 1000000000",
  ],
  [
    'serve --port 70000',
    "nilai '70000' untuk opsi '--port <port>' tidak sah: harus nomor port: bilangan bulat dari 0 sampai 65535",
    "option '--port <port>' argument '70000' is invalid: must be a port: a whole number from 0 to 65535",
  ],
  [
    'scan x --time-window 1e9',
    "nilai '1e9' untuk opsi '--time-window <seconds>' tidak sah: harus jumlah detik dari 0 sampai 86400",
    "option '--time-window <seconds>' argument '1e9' is invalid: must be seconds from 0 to 86400",
  ],
  [
    'scan x --fdr 5',
    "nilai '5' untuk opsi '--fdr <share>' tidak sah: harus bagian dari 0 sampai 1, misalnya 0.05",
    "option '--fdr <share>' argument '5' is invalid: must be a share from 0 to 1, such as 0.05",
  ],
  [
    'scan x --home --lang xx',
    "nilai 'xx' untuk opsi '--lang <lang>' tidak sah: pilihannya id, en",
    "option '--lang <lang>' argument 'xx' is invalid: allowed choices are id, en",
  ],
])('wrong use "%s" is explained in both languages', async (line, indonesian, english) => {
  expect(await errorOf(line.split(' '), 'id')).toBe(
    `kesalahan: ${indonesian}\nJalankan dengan --help untuk melihat pilihan yang ada.\n`,
  )
  expect(await errorOf(line.split(' '), 'en')).toBe(
    `error: ${english}\nRun with --help to see what is possible.\n`,
  )
})

test.each([
  ['protect 3f2a --fact gossip', 'pilihannya state-system, critical-infrastructure, '],
  ['protect 3f2a --notice gossip', 'pilihannya pdp-46, bssn-15, nis2-23'],
  ['protect 3f2a --aware yesterday', 'harus hari atau waktu beserta zonanya, misalnya '],
  // Date takes it for 2 March, and a deadline with it
  ['protect 3f2a --aware 2026-02-30', 'harus hari atau waktu beserta zonanya, misalnya '],
  ['protect 3f2a --aware 2026-02-30T08:00:00Z', 'harus hari atau waktu beserta zonanya, misalnya '],
  ['protect 3f2a --aware 2026-03-01T08:00', 'harus hari atau waktu beserta zonanya, misalnya '],
  ['protect 3f2a --aware 0000-01-01', 'harus hari atau waktu beserta zonanya, misalnya '],
  ['findings --limit 99999999999999999999', 'harus bilangan bulat dari 0 sampai 1000000000'],
  ['findings --limit 1e3', 'harus bilangan bulat dari '],
  ['findings --limit 0x10', 'harus bilangan bulat dari '],
  ['findings --limit -1', 'harus bilangan bulat dari '],
  ['findings --limit NaN', 'harus bilangan bulat dari '],
  ['findings --home=', 'tidak boleh kosong'],
  ['serve --host=', 'tidak boleh kosong'],
  ['protect 3f2a --export nft --out=', 'tidak boleh kosong'],
  ['taxii key add x --collection=', 'tidak boleh kosong'],
  ['atlas share --dataset=', 'tidak boleh kosong'],
  ['probe x --control nope', 'harus alamat web, misalnya https://'],
  ['probe x --doh file:///etc/passwd', 'harus alamat web, misalnya https://'],
  ['probe x --resolver nope', 'harus alamat IP, misalnya 192.0.2.53'],
  ['probe x --resolver 192.0.2.300', 'harus alamat IP, misalnya 192.0.2.53'],
  ['probe x --timeout 0', 'harus bilangan bulat dari 1 sampai 3600'],
  ['probe x --timeout 2147484', 'harus bilangan bulat dari 1 sampai 3600'],
  ['probe x --asn 4294967296', 'harus nomor AS: '],
  ['probe x --country IDN', 'harus kode negara dua huruf, misalnya ID'],
  ['scan x --only leak,gossip', 'pilihannya denial-of-service, intrusion, '],
  ['scan x --columns gossip=a', 'pilihannya account=..., time=..., '],
  ['findings --class gossip', 'pilihannya denial-of-service, intrusion, '],
  ['findings --min-confidence 101', 'harus bilangan bulat dari 0 sampai 100'],
  ['ledger exported 3f2a m --sha256 ABC', 'harus 64 angka heksadesimal huruf kecil'],
  ['ledger exported 3f2a m --expires 2026-02-30T', 'harus hari atau waktu beserta zonanya, misalnya '],
  ['taxii collection add x --id 7', 'harus UUID, misalnya '],
  ['atlas links --min-score 2', 'harus bagian dari 0 sampai 1, misalnya 0.05'],
])('the value in "%s" is answered with what is right', async (line, right) => {
  const said = await errorOf(line.split(' '), 'id')
  expect(said).toMatch(/^kesalahan: nilai '.*' untuk opsi '--.*' tidak sah: /)
  expect(said).toContain(`tidak sah: ${right}`)
})

test('values of options arrive as they are meant', async () => {
  const program = makeProgram('id')
  let flags: object = {}
  for (const name of ['scan', 'protect']) {
    program.commands
      .find((one) => one.name() === name)
      ?.action((_: unknown, given: object) => void (flags = given))
  }
  await program.parseAsync(['scan', 'x', '--only', 'leak, blocking', '--columns', 'time=a,text=b'], {
    from: 'user',
  })
  expect(flags).toMatchObject({ only: ['leak', 'blocking'], columns: { time: 'a', text: 'b' } })
  await program.parseAsync(['protect', 'x', '--aware', '2026-03-01T08:00:00+07:00', '--notice', 'pdp-46'], {
    from: 'user',
  })
  expect(flags).toMatchObject({ aware: '2026-03-01T01:00:00.000Z', notice: 'pdp-46' })
})

/** Every finished sentence of the parser, with something in each of its places. */
function sentences(): string[] {
  const folder = new URL('lib/', import.meta.resolve('commander'))
  const source = readdirSync(folder)
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n')
  const fill = (text: string) =>
    text
      .replaceAll(/\$\{getErrorMessage\(\w+\)\}/g, "option '--a'")
      .replaceAll(/\$\{(?:expected|receivedArgs\.length)\}/g, '2')
      .replaceAll(/\$\{(?:s|suggestion|forSubcommand)\}/g, '')
      .replaceAll(/\$\{[^}]+\}/g, 'x')
  const errors = [...source.matchAll(/(['"`])(error: (?:(?!\1).)*)\1/g)].map(([, , text]) => fill(text))
  const refusals = [...source.matchAll(/new InvalidArgumentError\(\s*(['"`])(.*?)\1/g)].map(([, , text]) =>
    fill(text),
  )
  expect(source.match(/new InvalidArgumentError\(/g)).toHaveLength(refusals.length)
  expect(errors.length).toBeGreaterThan(8)
  expect(refusals.length).toBeGreaterThan(0)
  const invalid = /is invalid(?: for argument 'x')?\.$/
  return errors.flatMap((text) => (invalid.test(text) ? refusals.map((why) => `${text} ${why}`) : [text]))
}

test.each(sentences())('commander says "%s", and it is said in both languages', (text) => {
  for (const suggestion of ['', '\n(Did you mean --a?)', '\n(Did you mean one of --a, --b?)']) {
    const id = usageError(`${text}${suggestion}\n`, 'id')
    expect(id).toMatch(/^kesalahan: /)
    expect(id).not.toMatch(
      /\b(?:error|option|argument|is|invalid|unknown|missing|cannot|command|Did|Allowed)\b/,
    )
    expect(usageError(`${text}${suggestion}\n`, 'en')).toMatch(
      /^error: .*x|^error: option '--a'|^error: too many/,
    )
  }
})

test('commander has no other suggestion than those that are translated', () => {
  const path = new URL('lib/suggestSimilar.js', import.meta.resolve('commander'))
  const said = [...readFileSync(path, 'utf8').matchAll(/return `(.+)`/g)].map(([, text]) => text)
  expect(said.map((text) => text.replaceAll(/\$\{.+?\}(?=\?)/g, 'x'))).toEqual([
    String.raw`\n(Did you mean one of x?)`,
    String.raw`\n(Did you mean x?)`,
  ])
})

test.each([
  ['findings lsit', 'lsit', 'list'],
  ['findings shwo 3f2a', 'shwo', 'show'],
  ['sources syn', 'syn', 'sync'],
  ['ledger lsit', 'lsit', 'list'],
  ['ledger aprove 3f2a m', 'aprove', 'approve'],
  ['watchlist ad kemlu.go.id', 'ad', 'add'],
  ['scna --help', 'scna', 'scan'],
  ['findings shwo --help', 'shwo', 'show'],
  ['findings help shwo', 'shwo', 'show'],
])('in "%s" the command is unknown, not an argument of the default one', async (line, word, meant) => {
  expect(await errorOf(line.split(' '), 'id')).toBe(
    `kesalahan: perintah '${word}' tidak dikenal\n(Mungkin maksud Anda ${meant}?)\n` +
      'Jalankan dengan --help untuk melihat pilihan yang ada.\n',
  )
})

test('a default command takes nothing, or the id of a finding, which no name of a command could be', () => {
  let taken = 0
  for (const group of commandsIn('id')) {
    const names = group.commands.map((one) => one.name())
    const standard = group.commands.find((one) => one.name() === 'list' && names.length > 1)
    for (const { variadic } of standard?.registeredArguments ?? []) {
      taken++
      expect(variadic).toBe(false)
      expect(names.filter((name) => /^[\da-f-]+$/.test(name))).toEqual([])
    }
  }
  expect(taken).toBe(1)
})

test('the start of an id goes to the default command', async () => {
  const program = makeProgram('id')
  const list = program.commands.find((one) => one.name() === 'ledger')?.commands[0]
  let given = ''
  list?.action((id: string) => void (given = id))
  await program.parseAsync(['ledger', '3F2a-'], { from: 'user' })
  expect(given).toBe('3F2a-')
})

test('no option and no argument takes nothing for a value, and several still are several', async () => {
  for (const command of commandsIn('id')) {
    for (const one of [...command.options, ...command.registeredArguments]) {
      expect(() => one.parseArg?.('', undefined), `${pathOf(command)} ${one.name()}`).toThrow('not-empty')
    }
  }
  const program = makeProgram('id')
  let given: unknown[] = []
  const keys = program.commands
    .find((one) => one.name() === 'taxii')
    ?.commands.find((one) => one.name() === 'key')
  keys?.commands[0].action((...all: unknown[]) => void (given = all))
  await program.parseAsync(['taxii', 'key', 'add', 'me', '--collection', 'a', 'b', '--read'], {
    from: 'user',
  })
  expect(given.slice(0, 2)).toEqual(['me', expect.objectContaining({ collection: ['a', 'b'], read: true })])
  const scan = program.commands.find((one) => one.name() === 'scan')
  scan?.action((...all: unknown[]) => void (given = all))
  await program.parseAsync(['scan', 'a', 'b', '--geoip', 'c', '--geoip', 'd', '--no-store'], { from: 'user' })
  expect(given.slice(0, 2)).toEqual([
    ['a', 'b'],
    expect.objectContaining({ geoip: ['c', 'd'], store: false }),
  ])
  const probe = program.commands.find((one) => one.name() === 'probe')
  probe?.action((...all: unknown[]) => void (given = all))
  for (const at of ['192.0.2.53', '192.0.2.53:5353', '2001:db8::53', '[2001:db8::53]:53']) {
    await program.parseAsync(['probe', 'x', '--resolver', at, '--control'], { from: 'user' })
    expect(given[1]).toMatchObject({ resolver: at, control: true })
  }
})

test('help before commands is help behind them', () => {
  expect(helpAsOption(['help', 'findings', 'show'])).toEqual(['findings', 'show', '--help'])
  expect(helpAsOption(['--lang', 'en', 'help', 'scan'])).toEqual(['--lang', 'en', 'scan', '--help'])
  expect(helpAsOption(['--lang=en', 'help', 'scan'])).toEqual(['--lang=en', 'scan', '--help'])
  expect(helpAsOption(['help'])).toEqual(['help'])
  expect(helpAsOption(['scan', 'help', 'x'])).toEqual(['scan', 'help', 'x'])
})

test.each([
  ['scan x --edges e.csv', '--edges', '--peer-compatible'],
  ['scan x --min-participation 3', '--min-participation', '--peer-compatible'],
  ['protect 3f2a --out x.nft', '--out', '--export'],
  ['protect 3f2a --life 600', '--life', '--export'],
  ['protect 3f2a --evidence x', '--evidence', '--export'],
])('an option of "%s" that would do nothing is refused', async (line, option, needed) => {
  expect(await errorOf(line.split(' '), 'id')).toContain(
    `kesalahan: opsi '${option}' hanya berlaku bersama '${needed}'\n`,
  )
})

test('an error of an unknown form goes out as it came', () => {
  expect(usageError('error: something new\n', 'id')).toBe('error: something new\n')
  expect(usageError("error: option '-a' argument 'b' is invalid. constructor\n", 'en')).toBe(
    "error: option '-a' argument 'b' is invalid: constructor\n",
  )
})

test('what a value contains does not change how the error is read', () => {
  const odd = "it' is invalid. Allowed choices are\n(Did you mean x?)"
  const program = new Command('odd')
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .option('-a <b>', '', () => {
      throw new InvalidArgumentError('whole-number')
    })
  let message = ''
  program.configureOutput({ outputError: (text) => (message = usageError(text, 'id')) })
  expect(() => program.parse(['-a', odd], { from: 'user' })).toThrow()
  expect(message).toBe(
    `kesalahan: nilai '${odd}' untuk opsi '-a <b>' tidak sah: harus bilangan bulat dari 0 sampai 1000000000\n`,
  )
})

test('--lang decides wherever it stands, else the system', () => {
  const english = { LANG: 'en_GB.UTF-8' }
  expect(askedLang(['--lang', 'en', '--help'], {})).toBe('en')
  expect(askedLang(['scan', '--help', '--lang=en'], {})).toBe('en')
  expect(askedLang(['taxii', '--lang', 'en', '--lang', 'id'], english)).toBe('id')
  expect(askedLang(['scan', '--lang', 'fr'], english)).toBe('en')
  expect(askedLang(['scan', '--', '--lang', 'en'], {})).toBe('id')
  expect(askedLang(['scan', '--lang'], {})).toBe('id')
})

test('--lang before the command is the language of its answer', async () => {
  const program = makeProgram(askedLang(['--lang', 'en', 'findings', 'list'], {}))
  const list = program.commands.find((one) => one.name() === 'findings')?.commands[0]
  let lang = ''
  list?.action((flags: { lang: string }) => void (lang = flags.lang))
  await program.parseAsync(['--lang', 'en', 'findings', 'list'], { from: 'user' })
  expect(lang).toBe('en')
})
