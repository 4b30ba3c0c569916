import { connect, createServer } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import { afterEach, expect, test } from 'vitest'
import { makeCertificate } from '../../../scripts/gen/certificates.ts'
import type { Measurement } from '../../model/measurement.ts'
import { measurementOf } from '../../readers/ooni/measurement.ts'
import { judgeMeasurement } from '../../recognisers/measurement/index.ts'
import { controlServer } from './control.ts'
import { measure } from './measure.ts'

const open: { close(): unknown }[] = []
const sockets = new Set<Socket>()
afterEach(() => {
  for (const server of open.splice(0)) server.close()
  for (const socket of sockets) socket.destroy()
  sockets.clear()
})

async function at(server: Server): Promise<number> {
  open.push(server)
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

const made = makeCertificate({ organisation: 'Surel', common: 'localhost', hosts: ['localhost'] })

type Protocol = 'smtp' | 'imap' | 'pop3'
const greetings = { smtp: '220 siap', imap: '* OK siap', pop3: '+OK siap' }

/** A mail server that grants encryption; `capable`: false grants it to nobody. */
function mailServer(protocol: Protocol, capable = true): Server {
  const answers: Record<Protocol, (line: string) => string | null> = {
    smtp: (line) => {
      if (line.startsWith('EHLO'))
        return `250-surel.example\r\n250-PIPELINING\r\n${capable ? '250-STARTTLS\r\n' : ''}250 8BITMIME`
      return line === 'STARTTLS' ? '220 mulai' : '502 tidak dikenal'
    },
    imap: (line) => {
      const [tag, command] = line.split(' ')
      if (command === 'CAPABILITY')
        return `* CAPABILITY IMAP4rev1${capable ? ' STARTTLS' : ''} LOGINDISABLED\r\n${tag} OK selesai`
      return command === 'STARTTLS' ? `${tag} OK mulai` : `${tag} BAD`
    },
    pop3: (line) => {
      if (line === 'CAPA') return `+OK\r\nUSER\r\n${capable ? 'STLS\r\n' : ''}.`
      return line === 'STLS' ? '+OK mulai' : '-ERR'
    },
  }
  return createServer((socket) => {
    socket.write(`${greetings[protocol]}\r\n`)
    const read = (part: Buffer) => {
      for (const line of part.toString().split('\r\n').filter(Boolean)) {
        socket.write(`${answers[protocol](line)}\r\n`)
        if (!/STARTTLS$|^STLS$/.test(line)) continue
        socket.off('data', read)
        const secured = new TLSSocket(socket, { isServer: true, key: made.keyPem, cert: made.pem })
        secured.on('error', () => {})
      }
    }
    socket.on('data', read)
  })
}

/** Stands between: whoever comes first gets every answer through `change`, later ones get the server's own. */
function between(port: number, change: (answer: string) => string): Server {
  let first = true
  return createServer((client) => {
    const changes = first
    first = false
    const server = connect(port, '127.0.0.1')
    sockets.add(server)
    server.on('error', () => client.destroy())
    client.on('close', () => server.destroy())
    server.on('close', () => client.destroy())
    server.on('data', (part) =>
      client.write(changes ? Buffer.from(change(part.toString('latin1')), 'latin1') : part),
    )
    client.on('data', (part) => server.write(part))
  })
}

async function measured(protocol: Protocol, port: number): Promise<Measurement> {
  const control = await at(controlServer({ ms: 3000, allowPrivate: true }))
  const options = { ms: 3000, control: `http://127.0.0.1:${control}/` }
  const found = measurementOf(
    JSON.parse(JSON.stringify(await measure(`${protocol}://127.0.0.1:${port}`, options))),
  )
  if (typeof found === 'string') throw new Error(found)
  return found
}

const firedIn = (m: Measurement) => judgeMeasurement(m)!.fired.map(({ rule }) => rule)

const takesAway: Record<Protocol, RegExp> = { smtp: /250-STARTTLS\r\n/, imap: / STARTTLS/, pop3: /STLS\r\n/ }

test.each(['smtp', 'imap', 'pop3'] as const)(
  '%s: an offer that is taken away on the way',
  async (protocol) => {
    const server = await at(mailServer(protocol))
    const m = await measured(
      protocol,
      await at(between(server, (answer) => answer.replace(takesAway[protocol], ''))),
    )
    expect(m.mail).toMatchObject({ protocol, offered: false, accepted: false, failure: null })
    expect(m.control?.mail).toMatchObject({ offered: true, accepted: true, failure: null })
    expect(firedIn(m)).toEqual(['starttls-stripped'])
    expect(judgeMeasurement(m)!.outcome).toBe('interference')
  },
)

test('an offer that is crossed out, and one that is refused', async () => {
  const server = await at(mailServer('smtp'))
  const crossed = await measured(
    'smtp',
    await at(between(server, (answer) => answer.replace('STARTTLS', 'XXXXXXXA'))),
  )
  expect(judgeMeasurement(crossed)!.fired).toMatchObject([{ rule: 'starttls-blanked', of: 'XXXXXXXA' }])
  const refused = await measured(
    'smtp',
    await at(between(server, (answer) => answer.replace('220 mulai', '454 tidak tersedia'))),
  )
  expect(judgeMeasurement(refused)!.fired).toMatchObject([
    { rule: 'starttls-refused', of: '454 tidak tersedia' },
  ])
})

test('what the server grants is granted here too, and what it grants nobody accuses nobody', async () => {
  const untouched = await measured(
    'smtp',
    await at(between(await at(mailServer('smtp')), (answer) => answer)),
  )
  expect(untouched.mail).toMatchObject({ offered: true, accepted: true })
  // its certificate is no better for the control
  expect(untouched.tls).toMatchObject([{ failure: 'ssl_unknown_authority', certificates: [made.base64] }])
  expect(firedIn(untouched)).toEqual(['tls-down'])
  const plain = await measured('imap', await at(mailServer('imap', false)))
  expect(firedIn(plain)).toEqual(['starttls-absent'])
  expect(judgeMeasurement(plain)!.outcome).toBe('none')
})

test.each([
  ['closes at once', (socket: Socket) => socket.end()],
  ['says no', (socket: Socket) => socket.write('554 pergi\r\n')],
  ['never ends', (socket: Socket) => socket.write(`220-${'x'.repeat(70_000)}`)],
  ['is no mail server', (socket: Socket) => socket.write('HTTP/1.1 400 Bad Request\r\n\r\n')],
])('a server that %s', async (_, act) => {
  const m = await measured('smtp', await at(createServer(act)))
  expect(m.mail).toMatchObject({ offered: false, accepted: false })
  expect(m.mail!.failure).not.toBeNull()
  expect(judgeMeasurement(m)!.outcome).not.toBe('interference')
})

test('the control speaks to no port that is not for mail, and to no private address', async () => {
  const control = await at(controlServer({ ms: 1000 }))
  for (const target of ['smtp://127.0.0.1:587', 'smtp://195.0.2.7:22', 'gopher://195.0.2.7:587']) {
    const answer = await fetch(`http://127.0.0.1:${control}/`, {
      method: 'POST',
      body: JSON.stringify({ mail_session: target }),
    })
    expect(await answer.text()).toMatch(/not a public address|not a port of mail|no mail server/)
  }
})
