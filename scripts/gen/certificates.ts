/** Certificates and authorities made up for tests: X.509 version 3, ECDSA on P-256 (RFC 5280), in DER. */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

export interface MadeCertificate {
  readonly der: Buffer
  /** certificate and, where one issued it, its authority's */
  readonly pem: string
  readonly keyPem: string
  readonly key: KeyObject
  readonly subject: Buffer
  readonly base64: string
}

function tlv(tag: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts)
  const length =
    body.length < 128
      ? Buffer.from([body.length])
      : body.length < 256
        ? Buffer.from([0x81, body.length])
        : Buffer.from([0x82, body.length >> 8, body.length & 255])
  return Buffer.concat([Buffer.from([tag]), length, body])
}

const sequence = (...parts: readonly Buffer[]): Buffer => tlv(0x30, ...parts)
const oid = (hex: string): Buffer => tlv(6, Buffer.from(hex, 'hex'))
const utf8 = (text: string): Buffer => tlv(12, Buffer.from(text))
const name = (organisation: string, common: string): Buffer =>
  sequence(
    tlv(0x31, sequence(oid('55040a'), utf8(organisation))),
    tlv(0x31, sequence(oid('550403'), utf8(common))),
  )
const utc = (date: Date): Buffer =>
  tlv(23, Buffer.from(`${date.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`))
const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'))

const extension = (id: string, critical: boolean, value: Buffer): Buffer =>
  sequence(oid(id), ...(critical ? [tlv(1, Buffer.from([255]))] : []), tlv(4, value))

export interface CertificateOptions {
  readonly organisation: string
  readonly common: string
  /** host names and IPv4 addresses; none: an authority */
  readonly hosts?: readonly string[]
  readonly issuer?: MadeCertificate
  readonly from?: Date
  readonly to?: Date
}

/** Signed by `issuer`, or by itself. */
export function makeCertificate(options: CertificateOptions): MadeCertificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { organisation, common, hosts = [], issuer } = options
  const subject = name(organisation, common)
  const from = options.from ?? new Date(Date.now() - 86_400_000)
  const to = options.to ?? new Date(Date.now() + 30 * 86_400_000)
  const names = hosts.map((host) =>
    /^[\d.]+$/.test(host)
      ? tlv(0x87, Buffer.from(host.split('.').map(Number)))
      : tlv(0x82, Buffer.from(host)),
  )
  const extensions =
    names.length > 0
      ? [extension('551d11', false, sequence(...names))]
      : [extension('551d13', true, sequence(tlv(1, Buffer.from([255]))))]
  const serial = randomBytes(8)
  serial[0] = (serial[0] & 0x7f) | 1
  const body = sequence(
    tlv(0xa0, tlv(2, Buffer.from([2]))),
    tlv(2, serial),
    ecdsaWithSha256,
    issuer?.subject ?? subject,
    sequence(utc(from), utc(to)),
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
    tlv(0xa3, sequence(...extensions)),
  )
  const signature = sign('sha256', body, issuer?.key ?? privateKey)
  const der = sequence(body, ecdsaWithSha256, tlv(3, Buffer.from([0]), signature))
  const base64 = der.toString('base64')
  const own = `-----BEGIN CERTIFICATE-----\n${base64.match(/.{1,64}/g)!.join('\n')}\n-----END CERTIFICATE-----\n`
  return {
    der,
    base64,
    pem: own + (issuer?.pem ?? ''),
    key: privateKey,
    keyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    subject,
  }
}
