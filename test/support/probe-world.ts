/**
 * A small internet for measurements, one process a network namespace. `site`: the true resolver, the true site and the
 * control. `middle`: resolvers that lie, a block page, a proxy that forges certificates, one that throttles.
 * Arguments: the role, and a JSON file with keys and certificates. Says "ready" when everything listens.
 */
import { createSocket } from 'node:dgram'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect, createServer as createTcp } from 'node:net'
import type { Server } from 'node:net'
import { TLSSocket } from 'node:tls'
import { createServer as createTls } from 'node:https'
import { controlServer } from '../../src/pipeline/probe/control.ts'

export interface World {
  readonly host: string
  readonly site: string
  readonly resolver: string
  readonly control: string
  readonly middle: string
  readonly page: string
  readonly blockPage: string
  readonly good: { readonly key: string; readonly cert: string }
  readonly forged: { readonly key: string; readonly cert: string }
}

export const LIARS = { nxdomain: 5301, bogon: 5302, blockPage: 5303 } as const
export const THROTTLE = 8081
/** Crosses out the mail server's offer of encryption; grants it with a forged certificate. */
export const MAIL = { crossed: 8587, forged: 8588 } as const

/** Answers every question for A with `address`; null: there is no such name. */
function resolver(at: string, port: number, address: string | null): Promise<void> {
  const socket = createSocket('udp4')
  socket.on('message', (question, { port: from, address: who }) => {
    const type = question.readUInt16BE(question.length >= 16 ? endOfName(question) : 0)
    const answers = address !== null && type === 1 ? 1 : 0
    const head = Buffer.from(question.subarray(0, 12))
    head.writeUInt16BE(address === null ? 0x8183 : 0x8180, 2)
    head.writeUInt16BE(1, 4)
    head.writeUInt16BE(answers, 6)
    head.writeUInt32BE(0, 8)
    const asked = question.subarray(12, endOfName(question) + 4)
    const record = Buffer.from([
      0xc0,
      12,
      0,
      1,
      0,
      1,
      0,
      0,
      0,
      5,
      0,
      4,
      ...(address ?? '0.0.0.0').split('.').map(Number),
    ])
    socket.send(Buffer.concat([head, asked, ...(answers ? [record] : [])]), from, who)
  })
  return new Promise((resolve) => socket.bind(port, at, resolve))
}

function endOfName(question: Buffer): number {
  let at = 12
  while (question[at] !== 0) at += question[at] + 1
  return at + 1
}

/** A mail server that grants encryption. */
function mailServer(credentials: World['good']): Server {
  return createTcp((socket) => {
    socket.on('error', () => {})
    socket.write('220 siap\r\n')
    socket.on('data', function read(part: Buffer) {
      if (part.toString().startsWith('EHLO')) return void socket.write('250-surel\r\n250 STARTTLS\r\n')
      socket.off('data', read)
      socket.write('220 mulai\r\n')
      new TLSSocket(socket, { isServer: true, ...credentials }).on('error', () => {})
    })
  })
}

/** As firewalls do that take mail apart. */
function crossesOut(port: number, host: string): Server {
  return createTcp((client) => {
    const server = connect(port, host)
    for (const one of [client, server]) one.on('error', () => {})
    server.on('data', (part) =>
      client.write(part.toString('latin1').replace('STARTTLS', 'XXXXXXXA'), 'latin1'),
    )
    client.on('data', (part) => server.write(part))
    server.on('close', () => client.destroy())
    client.on('close', () => server.destroy())
  })
}

interface Listening {
  listen(port: number, host: string, done: () => void): unknown
}
const listen = (server: Listening, port: number, host: string): Promise<void> =>
  new Promise((resolve) => server.listen(port, host, resolve))

if (process.argv[1] === import.meta.filename) {
  const [, , role, file] = process.argv
  const world = JSON.parse(readFileSync(file, 'utf8')) as World
  if (role === 'site') {
    const web = (
      _: unknown,
      response: { setHeader(a: string, b: string): void; end(body: string): void },
    ) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.setHeader('X-Warta-Edisi', 'pagi')
      response.end(world.page)
    }
    await resolver(world.resolver, 53, world.site)
    await listen(createServer(web), 80, world.site)
    await listen(createTls(world.good, web), 443, world.site)
    await listen(mailServer(world.good), 587, world.site)
    await listen(controlServer({ ms: 3000 }), 7374, world.control)
  } else {
    const { middle } = world
    await resolver(middle, LIARS.nxdomain, null)
    await resolver(middle, LIARS.bogon, '10.10.34.35')
    await resolver(middle, LIARS.blockPage, middle)
    await listen(
      createServer((_, response) => response.end(world.blockPage)),
      80,
      middle,
    )
    await listen(
      createTls(world.forged, (_, response) => response.end(world.page)),
      443,
      middle,
    )
    await listen(crossesOut(587, world.site), MAIL.crossed, middle)
    await listen(mailServer(world.forged), MAIL.forged, middle)
    // one byte a second is no page in any time
    await listen(
      createTcp((socket) => {
        socket.on('error', () => {})
        socket.once('data', () => {
          socket.write('HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\n')
          const drip = setInterval(() => socket.write('x'), 1000)
          socket.once('close', () => clearInterval(drip))
        })
      }),
      THROTTLE,
      middle,
    )
  }
  process.stdout.write('ready\n')
}
