/**
 * Writes docs/errors.md and docs/id/errors.md from the one list of problems; `--check` only says whether they are up to
 * date.
 */
import type { Lang } from '../src/model/taxonomy.ts'
import { problemTexts } from '../src/model/problem.ts'
import type { Texts } from '../src/model/text.ts'
import { wordings } from '../src/model/text.ts'
import { EXPANSION_FREE_BYTES, EXPANSION_RATIO } from '../src/pipeline/source.ts'
import { MAX_RECORD_BYTES } from '../src/readers/reader.ts'
import { writeOrCheck } from './lib/write.ts'

const mib = (bytes: number) => `${bytes / 2 ** 20} MiB`

const intro = {
  en: `# Errors and limits

Whatever goes wrong has a code from the list below. The command line prints it under "What was wrong", the JSON document
has it in \`problems\` with file (\`path\`) and place (\`at\`), the HTTP API answers with it as problem+json (RFC 9457).
One bad record or one bad file never ends a scan.

## Limits

| limit | value | what happens beyond it |
|---|---|---|
| longest record (line, packet, block) | ${mib(MAX_RECORD_BYTES)} | the record is dropped: \`record-too-long\` |
| compressed evidence | ${mib(EXPANSION_FREE_BYTES)} in any case, then ${EXPANSION_RATIO} times its own size | reading stops: \`expansion-limit\` |
| bad records listed one by one | 20 a file | the rest is counted: \`bad-records-more\` |

## Codes

| code | message |
|---|---|
`,
  id: `# Galat dan batas

Setiap hal yang salah mempunyai kode dari daftar di bawah. Baris perintah menampilkannya di bawah "Yang bermasalah",
dokumen JSON memuatnya dalam \`problems\` beserta berkas (\`path\`) dan tempatnya (\`at\`), dan HTTP API menjawab dengan
problem+json (RFC 9457). Satu catatan atau satu berkas yang rusak tidak pernah menghentikan pemindaian.

## Batas

| batas | nilai | yang terjadi bila terlampaui |
|---|---|---|
| catatan terpanjang (baris, paket, blok) | ${mib(MAX_RECORD_BYTES)} | catatan dilewati: \`record-too-long\` |
| bukti terkompresi | ${mib(EXPANSION_FREE_BYTES)}, selebihnya ${EXPANSION_RATIO} kali ukurannya sendiri | pembacaan berhenti: \`expansion-limit\` |
| catatan rusak yang disebut satu per satu | 20 per berkas | sisanya dihitung: \`bad-records-more\` |

## Kode

| kode | pesan |
|---|---|
`,
} as const

/** Parameters show as {name}. */
const names = new Proxy({}, { get: (_, key) => `{${String(key)}}` })

function page(lang: Lang): string {
  const rows = Object.entries((problemTexts as Texts)[lang]).map(
    ([code, template]) => `| \`${code}\` | ${template(names, wordings[lang]).replaceAll('|', '\\|')} |`,
  )
  return `${intro[lang]}${rows.join('\n')}\n`
}

writeOrCheck('docs/errors.md', page('en'))
writeOrCheck('docs/id/errors.md', page('id'))
