/** Archives and documents around made-up content, for tests. */
import { crc32, deflateRawSync } from 'node:zlib'

export type Files = Readonly<Record<string, string | Uint8Array>>

/** A ZIP archive. `encrypted` sets the flag that says so; the bytes are as they are. */
export function zip(files: Files, encrypted = false): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content as Uint8Array)
    const packed = deflateRawSync(data)
    const path = Buffer.from(name)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(encrypted ? 1 : 0x800, 2)
    head.writeUInt16LE(8, 4)
    head.writeUInt16LE(0x5c21, 8)
    head.writeUInt32LE(crc32(data), 10)
    head.writeUInt32LE(packed.length, 14)
    head.writeUInt32LE(data.length, 18)
    head.writeUInt16LE(path.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), head, path, packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), head, tail, path]))
    locals.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(directory.length, 4)
  end.writeUInt16LE(directory.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, central, Buffer.from('PK\x05\x06', 'latin1'), end])
}

/** A tar archive (ustar). */
export function tar(files: Files): Buffer {
  const blocks: Buffer[] = []
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content as Uint8Array)
    const head = Buffer.alloc(512)
    head.write(name, 0)
    head.write('0000644\x000000000\x000000000\0', 100)
    head.write(`${data.length.toString(8).padStart(11, '0')}\0`, 124)
    head.write('15000000000\0', 136)
    head.write('        0', 148)
    head.write('ustar\x0000', 257)
    const sum = head.reduce((a, b) => a + b, 0)
    head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
    blocks.push(head, data, Buffer.alloc((512 - (data.length % 512)) % 512))
  }
  return Buffer.concat([...blocks, Buffer.alloc(1024)])
}

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A workbook of one sheet, with shared texts as spreadsheet programs write them. */
export function xlsx(rows: readonly (readonly string[])[]): Buffer {
  const shared = [...new Set(rows.flat())]
  const cell = (value: string, row: number, column: number) => {
    const place = `${String.fromCharCode(65 + column)}${row + 1}`
    return /^[1-9]\d{0,14}$/.test(value)
      ? `<c r="${place}"><v>${value}</v></c>`
      : `<c r="${place}" t="s"><v>${shared.indexOf(value)}</v></c>`
  }
  const sheet = rows
    .map((row, r) => `<row r="${r + 1}">${row.map((v, c) => cell(v, r, c)).join('')}</row>`)
    .join('')
  return zip({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': '<workbook><sheets><sheet name="Data &amp; kontak" sheetId="1"/></sheets></workbook>',
    'xl/sharedStrings.xml': `<sst>${shared.map((text) => `<si><t>${xml(text)}</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
  })
}

export function docx(paragraphs: readonly string[]): Buffer {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${xml(text)}</w:t></w:r></w:p>`).join('')
  return zip({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
  })
}

/** A PDF of one page with these lines; `locked`: it says that it is encrypted with a password nobody knows. */
export function pdf(lines: readonly string[], locked = false): Buffer {
  const text = lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`).join('\n')
  const stream = `BT /F1 12 Tf 14 TL 50 780 Td\n${text}\nET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
  ]
  let body = '%PDF-1.4\n'
  const places: number[] = []
  for (const [at, object] of objects.entries()) {
    places.push(body.length)
    body += `${at + 1} 0 obj\n${object}\nendobj\n`
  }
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const encrypt = locked ? ` /Encrypt 6 0 R /ID [<${'12'.repeat(16)}> <${'12'.repeat(16)}>]` : ''
  const size = objects.length + 1
  return Buffer.from(
    `${body}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R${encrypt} >>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  )
}

/** A message with one attachment in base64. */
export function mail(text: string, name: string, attachment: Uint8Array): string {
  return [
    'From: Budi <budi@contoh.id>',
    'To: Siti <siti@contoh.id>',
    'Subject: data',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="batas"',
    '',
    '--batas',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '--batas',
    `Content-Type: application/octet-stream; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    ...(Buffer.from(attachment)
      .toString('base64')
      .match(/.{1,76}/g) ?? []),
    '--batas--',
    '',
  ].join('\n')
}
