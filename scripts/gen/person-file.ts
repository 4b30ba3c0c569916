/**
 * A file of made-up people of any size: a CSV, a dump with statements of some thousand rows, or one statement on a single
 * line. `node scripts/gen/person-file.ts --mb 1000 --form csv --out people.csv`
 */
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { parseArgs } from 'node:util'
import { personRows } from './persons.ts'

const FORMS = ['csv', 'sql', 'sql-line'] as const
type Form = (typeof FORMS)[number]

/** People that are made; further rows are theirs again, with other serials. */
const PEOPLE = 20_000
const ROWS_OF_A_STATEMENT = 5000
const COLUMNS = 'id,nama,nik,hp,email,tgl_lahir,alamat,kota'

/** Cells of a row of personRows; only the address has quotes. */
function cellsOf(row: string): string[] {
  const [before, address, after] = row.trimEnd().split('"')
  return [...before.slice(0, -1).split(','), address, after.slice(1)]
}

/** About so many bytes, in pieces. */
export function* personFile(form: Form, bytes: number): Generator<string> {
  const people = [...personRows(1, PEOPLE)].slice(1).map(cellsOf)
  const quoted = people.map((cells) => cells.map((cell) => (form === 'csv' ? cell : `'${cell}'`)))
  const [open, close] = form === 'csv' ? ['', ''] : ["'", "'"]
  const insert =
    form === 'sql' ? 'INSERT INTO `warga` VALUES\n' : `INSERT INTO \`warga\` (${COLUMNS}) VALUES `
  if (form === 'csv') yield `${COLUMNS}\n`
  if (form === 'sql') {
    const columns = COLUMNS.split(',').map((name) => `  \`${name}\` varchar(120) NOT NULL`)
    yield `CREATE TABLE \`warga\` (\n${columns.join(',\n')}\n);\n`
  }
  if (form !== 'csv') yield insert
  let piece = ''
  for (let written = 0, n = 0; written < bytes; n++) {
    const cells = quoted[n % PEOPLE]
    const turn = Math.floor(n / PEOPLE)
    const nik = people[n % PEOPLE][2]
    const serial = String(((Number(nik.slice(12)) + turn * 97) % 9998) + 1).padStart(4, '0')
    const number = `${open}${nik.slice(0, 12)}${serial}${close}`
    const after = `${cells[3]},${cells[4]},${cells[5]}`
    let row: string
    if (form === 'csv') row = `${n + 1},${cells[1]},${number},${after},"${cells[6]}",${cells[7]}\n`
    else {
      const whole = `(${n + 1},${cells[1]},${number},${after},${cells[6]},${cells[7]})`
      const first = n === 0 || (form === 'sql' && n % ROWS_OF_A_STATEMENT === 0)
      row = first ? `${n === 0 ? '' : `;\n${insert}`}${whole}` : `${form === 'sql' ? ',\n' : ','}${whole}`
    }
    piece += row
    written += row.length
    if (piece.length < 1 << 20) continue
    yield piece
    piece = ''
  }
  yield form === 'csv' ? piece : `${piece};`
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      mb: { type: 'string', default: '10' },
      form: { type: 'string', default: 'csv' },
      out: { type: 'string' },
    },
  })
  const form = FORMS.find((one) => one === values.form)
  if (!values.out || !form || !(Number(values.mb) > 0)) {
    console.error(`usage: node scripts/gen/person-file.ts --mb N --form ${FORMS.join('|')} --out FILE`)
    process.exitCode = 2
    return
  }
  const out = createWriteStream(values.out)
  for (const piece of personFile(form, Number(values.mb) * 1e6)) {
    if (!out.write(piece)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
}

if (import.meta.main) await main()
