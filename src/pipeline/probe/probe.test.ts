import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { createServer as createTls } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { makeCertificate } from '../../../scripts/gen/certificates.ts'
import { measurementOf } from '../../readers/ooni/measurement.ts'
import { judgeMeasurement } from '../../recognisers/measurement/index.ts'
import { consent, hasConsented } from './consent.ts'
import { controlServer } from './control.ts'
import { addressesOf, question } from './lookup.ts'
import { measure } from './measure.ts'

const open: Server[] = []
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function at(server: Server): Promise<string> {
  open.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

const ask = (control: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`http://${control}/`, { method: 'POST', body: JSON.stringify(body), headers })

describe('the control', () => {
  test('refuses what is not public, whether the page, an endpoint or a redirect leads there', async () => {
    let asked = 0
    const site = await at(createServer((_, response) => response.end(String(asked++))))
    const control = await at(controlServer({ ms: 1000 }))
    const answer = await ask(control, { http_request: `http://${site}/`, tcp_connect: [site, '10.0.0.1:22'] })
    expect(await answer.json()).toMatchObject({
      tcp_connect: { [site]: { status: false, failure: 'unknown_failure: not a public address' } },
      http_request: { failure: 'unknown_failure: not a public address' },
    })
    expect(asked).toBe(0)
  })

  test('goes only to the port of the page', async () => {
    const site = await at(createServer((_, response) => response.end('x')))
    const other = await at(createServer((_, response) => response.end('y')))
    const control = await at(controlServer({ ms: 1000, allowPrivate: true }))
    const answer = await ask(control, { http_request: `http://${site}/`, tcp_connect: [other] })
    expect(Object.keys(((await answer.json()) as { tcp_connect: object }).tcp_connect)).toEqual([site])
  })

  test.each([
    [{ http_request: 'file:///etc/passwd' }, 'no web page'],
    [{ http_request: 'http://a:b@example.org/' }, 'names a user'],
    [{ http_request: 7 }, 'no URL'],
    [[], 'no URL'],
    [{ http_request: 'x'.repeat(70_000) }, 'more than'],
  ])('refuses %#', async (body, why) => {
    const answer = await ask(await at(controlServer({ ms: 1000 })), body)
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain(why)
  })

  test('wants its key where it has one', async () => {
    const control = await at(controlServer({ ms: 1000, key: 'rahasia' }))
    expect((await ask(control, {})).status).toBe(401)
    expect((await ask(control, {}, { authorization: 'Bearer lain' })).status).toBe(401)
    expect((await ask(control, {}, { authorization: 'Bearer rahasia' })).status).toBe(400)
    expect((await fetch(`http://${control}/`)).status).toBe(405)
  })
})

test('a page, its redirects and its failure are measured in the shape of OONI', async () => {
  const site = await at(
    createServer((request, response) => {
      if (request.url === '/') response.writeHead(302, { Location: '/halaman' }).end()
      else if (request.url === '/putar') response.writeHead(302, { Location: '/putar' }).end()
      else if (request.url === '/rusak') response.writeHead(302, { Location: 'https://' }).end()
      else if (request.url === '/putus') request.socket.destroy()
      else response.end('<title>Halaman</title>')
    }),
  )
  const control = `http://${await at(controlServer({ ms: 1000, allowPrivate: true }))}/`
  const measured = async (path: string) => {
    const found = measurementOf(
      JSON.parse(JSON.stringify(await measure(`http://${site}${path}`, { ms: 1000, control }))),
    )
    if (typeof found === 'string') throw new Error(found)
    return found
  }
  const good = await measured('/')
  expect(good.http.map(({ status, depth }) => [status, depth])).toEqual([
    [302, 0],
    [200, 1],
  ])
  expect(good.control?.http).toMatchObject({ failure: null, status: 200, title: 'Halaman' })
  expect(judgeMeasurement(good)).toMatchObject({ outcome: 'none', reached: true })
  const rules = async (path: string) => judgeMeasurement(await measured(path))!.fired.map(({ rule }) => rule)
  expect(await rules('/putar')).toEqual(['redirect-loop'])
  expect(await rules('/rusak')).toEqual(['redirect-broken'])
  expect(await rules('/putus')).toEqual(['http-down'])
})

test('a forged certificate is taken, kept and told, though nothing more is sent over it', async () => {
  const issuer = makeCertificate({ organisation: 'Jalur Tengah', common: 'Jalur Tengah CA' })
  const made = makeCertificate({ organisation: 'x', common: 'x', hosts: ['localhost'], issuer })
  let asked = 0
  const tls = createTls({ key: made.keyPem, cert: made.pem }, (_, response) => response.end(String(asked++)))
  const port = (await at(tls)).split(':')[1]
  const measured = measurementOf(
    JSON.parse(JSON.stringify(await measure(`https://localhost:${port}/`, { ms: 1000 }))),
  )
  if (typeof measured === 'string') throw new Error(measured)
  const [one] = measured.tls.filter(({ address }) => address === '127.0.0.1')
  expect(one).toMatchObject({ failure: 'ssl_unknown_authority', certificates: [made.base64, issuer.base64] })
  expect(asked).toBe(0)
})

test('questions and answers of DNS', () => {
  expect(question('a.example').toString('hex')).toBe('0000010000010000000000000161076578616d706c650000010001')
  const answer = (status: number, rest = '') =>
    Buffer.from(`000081${(128 + status).toString(16)}${rest}`, 'hex')
  const record = 'c00c000100010000003c0004c3000207'
  const whole = answer(0, `00010001000000000161076578616d706c650000010001${record}`)
  expect(addressesOf(whole)).toEqual(['195.0.2.7'])
  for (let cut = 0; cut < whole.length; cut++) {
    expect(() => addressesOf(whole.subarray(0, cut))).toThrow(/ESERVFAIL|out of range|outside/)
  }
  expect(() => addressesOf(answer(3, '0000000000000000'))).toThrow('ENOTFOUND')
  expect(() => addressesOf(answer(5, '0000000000000000'))).toThrow('EREFUSED')
})

test('consent is asked for until it was given', async () => {
  const home = await mkdtemp(join(tmpdir(), 'perisai-consent-'))
  expect(await hasConsented(home)).toBe(false)
  await consent(home)
  expect(await hasConsented(home)).toBe(true)
  await rm(home, { recursive: true })
})
