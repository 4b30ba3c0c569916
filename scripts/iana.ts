// Writes src/stix/registry/iana.ts from the CSV files of IANA's registries (www.iana.org/assignments, CC0): media types
// (application.csv, audio.csv ...; a file name's last part before .csv is the tree), character sets, service names,
// IPFIX information elements. Run `node scripts/iana.ts FOLDER` with the downloaded files.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Rows of a CSV file as objects by the header's names; quoted fields may hold commas and line breaks. */
function rows(path: string): Record<string, string>[] {
  const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
  const table: string[][] = [[]]
  const field = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/gy
  for (let m = field.exec(text); m && m[0] !== ''; m = field.exec(text)) {
    table[table.length - 1].push(m[1]?.replaceAll('""', '"') ?? m[2])
    if (m[3] === '\n') table.push([])
  }
  const [header, ...body] = table
  return body.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])))
}

const folder = process.argv[2]
if (!folder) throw new Error('usage: node scripts/iana.ts FOLDER')
const files = readdirSync(folder).filter((file) => file.endsWith('.csv'))
const file = (part: string) =>
  join(
    folder,
    files.find((f) => f.includes(part))!,
  )

const mediaTypes = ['application', 'audio', 'font', 'image', 'message', 'model', 'multipart', 'text', 'video']
  .flatMap((tree) => rows(file(tree)).map((row) => row.Template || (row.Name && `${tree}/${row.Name}`)))
  .filter((name) => name)
const charsets = rows(file('char')).map((row) => row['Preferred MIME Name'] || row.Name)
const services = rows(file('protocols')).flatMap((row) => [row['Service Name'], row['Transport Protocol']])
const elements = rows(file('ipfix')).map((row) => row.Name)

function list(name: string, values: string[]): string {
  const sorted = [...new Set(values)]
    .filter((value) => /^[\x21-\x7e]+$/.test(value) && !/[`\\$]/.test(value))
    .sort()
  const lines: string[] = ['']
  for (const value of sorted) {
    if (lines[lines.length - 1].length + value.length > 108) lines.push('')
    lines[lines.length - 1] += `${lines[lines.length - 1] ? ' ' : ''}${value}`
  }
  return `export const ${name} = set(\`\n${lines.join('\n')}\n\`)\n`
}

writeFileSync(
  new URL('../src/stix/registry/iana.ts', import.meta.url),
  `/** Names of IANA's registries (CC0), written by scripts/iana.ts. Read at first use: most runs need none of them. */

function set(text: string): () => ReadonlySet<string> {
  let made: ReadonlySet<string> | undefined
  return () => (made ??= new Set(text.trim().split(/\\s+/)))
}

/** Media types, www.iana.org/assignments/media-types */
${list('mediaTypes', mediaTypes)}
/** Character sets, preferred names, www.iana.org/assignments/character-sets */
${list('charsets', charsets)}
/** Service names and their transports, www.iana.org/assignments/service-names-port-numbers */
${list('serviceNames', services)}
/** IPFIX information elements, www.iana.org/assignments/ipfix */
${list('ipfixElements', elements)}`,
)
