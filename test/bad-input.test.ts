/** Evidence as it comes: cut, empty, random, huge, forbidden. Always a message with file and place, never a stack trace. */
import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  openSync,
  symlinkSync,
  writeFileSync,
  writeSync,
  closeSync,
} from 'node:fs'
import { join } from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { seeded, randomBytes } from '../src/readers/fuzz.ts'
import { cli, newFolder, scanJson } from './support/cli.ts'

const line = (k: number) =>
  `198.51.100.${k % 250} - - [10/Mar/2026:13:55:${String(k % 60).padStart(2, '0')} +0700] "GET /berita/${k} HTTP/1.1" 200 512 "-" "Mozilla/5.0"\n`
const log = Buffer.from(Array.from({ length: 50 }, (_, k) => line(k)).join(''))

/** A valid pcap header and three empty-payload UDP packets. */
function smallCapture(): Buffer {
  const header = Buffer.from('d4c3b2a1020004000000000000000000ffff000001000000', 'hex')
  const packet = Buffer.from(
    '00000000000000000000000008004500001c000100004011000001020304c0a800010035003500080000',
    'hex',
  )
  const record = Buffer.alloc(16)
  record.writeUInt32LE(1_700_000_000, 0)
  record.writeUInt32LE(packet.length, 8)
  record.writeUInt32LE(packet.length, 12)
  return Buffer.concat([header, record, packet, record, packet, record, packet])
}

const noStack = (text: string) => expect(text).not.toMatch(/\n\s+at |node:internal|\.ts:\d+/)

test('one bad file among good ones costs only itself, and every one is named', async () => {
  const folder = newFolder('bad')
  writeFileSync(join(folder, 'a-good.log'), log)
  writeFileSync(join(folder, 'b-empty.log'), '')
  writeFileSync(join(folder, 'c-random.bin'), randomBytes(seeded(7), 50_000))
  writeFileSync(join(folder, 'd-cut.pcap'), smallCapture().subarray(0, -7))
  writeFileSync(
    join(folder, 'e-cut.log.gz'),
    gzipSync(Buffer.concat(Array.from({ length: 2000 }, () => log))).subarray(0, 2000),
  )
  writeFileSync(join(folder, 'e-broken.log.zst'), zstdCompressSync(log).subarray(0, 60))
  writeFileSync(join(folder, 'f-zeros.bin'), Buffer.alloc(100_000))
  writeFileSync(join(folder, 'g-good.pcap'), smallCapture())
  writeFileSync(join(folder, 'h-some-bad.log'), Buffer.concat([log, Buffer.from('what is this\n'), log]))
  mkdirSync(join(folder, 'i'))
  symlinkSync(folder, join(folder, 'i/loop'))
  execFileSync('mkfifo', [join(folder, 'j-pipe')])

  const { status, document, stderr } = await scanJson([folder, join(folder, 'absent')])
  expect(status).toBe(1)
  noStack(stderr)
  const of = (name: string) =>
    document.problems.filter((p) => p.path.endsWith(name)).map((p) => [p.code, p.at])
  const file = (name: string) => document.files.find((f) => f.path.endsWith(name))
  expect(file('a-good.log')).toMatchObject({ records: 50, bad_records: 0 })
  expect(of('b-empty.log')).toEqual([['empty-file', '']])
  expect(of('c-random.bin')).toEqual([['unknown-format', '']])
  expect(file('d-cut.pcap')).toMatchObject({ format: 'pcap', records: 2 })
  expect(of('d-cut.pcap')[0][0]).toBe('cut-short')
  expect(of('d-cut.pcap')[0][1]).not.toBe('')
  expect(file('e-cut.log.gz')!.records).toBeGreaterThan(100)
  expect(of('e-cut.log.gz').map(([code]) => code)).toContain('bad-compression')
  expect(of('e-broken.log.zst')).toEqual([['bad-compression', 'byte 0']])
  expect(of('f-zeros.bin')).toEqual([['unknown-format', '']])
  expect(file('g-good.pcap')).toMatchObject({ records: 3, bad_records: 0 })
  expect(file('h-some-bad.log')).toMatchObject({ records: 101, bad_records: 1 })
  expect(of('h-some-bad.log')).toEqual([['bad-record', 'line 51']])
  expect(of('i/loop')).toEqual([['directory-loop', '']])
  expect(of('j-pipe')).toEqual([['not-regular', '']])
  expect(of('absent')).toEqual([['not-found', '']])
  for (const p of document.problems) noStack(p.message)
})

test('a log in a folder that is packed with something else is named with it and counts as not read', async () => {
  const folder = newFolder('packed')
  writeFileSync(join(folder, 'access.log'), log)
  const alone = await scanJson([folder])
  expect(alone.status).toBe(0)
  writeFileSync(join(folder, 'access.log.1.xz'), Buffer.from('fd377a585a000004e6d6b446', 'hex'))
  writeFileSync(join(folder, 'access.log.2.gz'), gzipSync(gzipSync(log)))
  const { status, document } = await scanJson([folder])
  expect(status).toBe(1)
  expect(document.problems.map((p) => p.code)).toEqual(['unknown-format', 'unknown-format'])
  expect(document.problems[0].message).toContain('xz')
  expect(document.problems[1].message).toContain('gzip')
})

test.each([40_000, 200_000, 9_000_000])(
  'a log that was emptied while its server kept writing begins with a hole: %i bytes',
  async (bytes) => {
    const folder = newFolder(`hole-${bytes}`)
    const hole = Buffer.alloc(bytes)
    writeFileSync(join(folder, 'access.log'), Buffer.concat([hole, log, Buffer.from('what is this\n')]))
    writeFileSync(join(folder, 'zeros'), hole)
    const { document } = await scanJson([folder])
    expect(document.files.map((f) => [f.format, f.records, f.bytes])).toEqual([
      ['combined', 51, bytes + log.length + 13],
      [null, 0, bytes],
    ])
    expect(document.problems.map((p) => [p.code, p.at])).toEqual([
      ['bad-record', 'line 51'],
      ['unknown-format', ''],
    ])
  },
)

test('a line of 1 GB is dropped with its place and the lines around it are read', async () => {
  const piece = Buffer.alloc(8 * 1024 * 1024, 'x')
  function* input() {
    yield log
    for (let k = 0; k < 128; k++) yield piece
    yield Buffer.from('\n')
    yield log
  }
  const { status, document } = await scanJson(['-'], { input: input() })
  expect(status).toBe(1)
  expect(document.files[0]).toMatchObject({ records: 101, bad_records: 1 })
  expect(document.problems.map((p) => p.code)).toEqual(['record-too-long'])
})

test('a file without permission is named and the rest is read', async () => {
  const folder = newFolder('forbidden')
  writeFileSync(join(folder, 'good.log'), log)
  writeFileSync(join(folder, 'secret.log'), log)
  chmodSync(join(folder, 'secret.log'), 0)
  chmodSync(folder, 0o755)
  // root may read everything: as root the scan runs as another user, where that one may run the program at all
  const nobody = process.getuid?.() === 0 ? 65534 : undefined
  const canRun = nobody === undefined || (await cli(['--version'], { uid: nobody })).status === 0
  const { document, status } = await scanJson([folder], { uid: canRun ? nobody : undefined })
  const refused = nobody === undefined || canRun
  expect(document.problems.map((p) => p.code)).toEqual(refused ? ['no-permission'] : [])
  expect(document.files.find((f) => f.path.endsWith('good.log'))).toMatchObject({ records: 50 })
  expect(status).toBe(refused ? 1 : 0)
})

test('a log that is written while it is read ends where it ended, with a message', async () => {
  const folder = newFolder('growing')
  const path = join(folder, 'access.log')
  const handle = openSync(path, 'w')
  for (let k = 0; k < 400; k++) writeSync(handle, Buffer.concat(Array.from({ length: 20 }, () => log)))
  closeSync(handle)
  const timer = setInterval(() => appendFileSync(path, line(1)), 5)
  const { document } = await scanJson([path])
  clearInterval(timer)
  expect(document.files[0].records).toBeGreaterThanOrEqual(400_000)
  expect(document.problems.map((p) => p.code)).toEqual(['file-changed'])
})

test('Ctrl-C ends cleanly, with what was read so far', async () => {
  const over = new AbortController()
  let stop = () => {}
  async function* input() {
    for (let given = 0; !over.signal.aborted; given += log.length) {
      // far more than a pipe holds: it has begun to read; a second signal would end it at once
      if (given > 1_000_000) {
        stop()
        stop = () => {}
      }
      yield log
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
  }
  const { status, document, stderr } = await scanJson(['-'], {
    input: input(),
    onStart: (child) => {
      stop = () => void child.kill('SIGINT')
      child.on('close', () => over.abort())
    },
  })
  expect(status).toBe(130)
  expect(document.problems.map((p) => p.code)).toContain('interrupted')
  noStack(stderr)
})

test.each([
  [['scan'], /missing required argument/],
  [['scan', 'x', '--format', 'xml'], /xml/],
  [['scan', 'x', '--only', 'gossip'], /gossip.*denial-of-service/],
  [['no-such-command'], /unknown command/],
  [['findings', 'list', '--class', 'gossip'], /gossip/],
])('wrong use %j exits with 2 and says what is right', async (args, message) => {
  const { status, stderr, stdout } = await cli([...args])
  expect(status).toBe(2)
  expect(stderr).toMatch(message)
  expect(stdout).toBe('')
  noStack(stderr)
})
