/**
 * How the payloads of common protocols begin, so that whoever looks inside finds what it expects. Heads are right, the
 * rest is filler. Sources: RFC 1035 (DNS), 5905 and ntpd's mode 7 (NTP), 3416 (SNMP), 4511 (CLDAP), 864 (CharGEN), 8446
 * (TLS), UPnP 2.0 (SSDP), memcached's protocol.txt.
 */
import { filler } from './packets.ts'

const made = new Map<string, Uint8Array>()

/** Makes a payload once for each size; the bytes are shared and must not be changed. */
function once(name: string, size: number, head: () => Uint8Array | number[]): Uint8Array {
  const key = `${name} ${size}`
  let bytes = made.get(key)
  if (!bytes) {
    bytes = filler.slice(0, size)
    bytes.set(head().slice(0, size))
    made.set(key, bytes)
  }
  return bytes
}

const ascii = (text: string) => Array.from(Buffer.from(text, 'latin1'))
const be16 = (n: number) => [(n >>> 8) & 255, n & 255]
const be32 = (n: number) => [...be16(n >>> 16), ...be16(n)]

const question = ascii('\x03www\x07example\x03com\0')

/** A DNS question, or an answer of one TXT record that fills it; `any`: the question was for everything. */
export function dns(size: number, answer: boolean, any = false): Uint8Array {
  return once(`dns ${answer} ${any}`, size, () => {
    const asked = [...question, 0, any ? 255 : 16, 0, 1]
    if (!answer) return [0x1a, 0x2b, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, ...asked]
    const head = [0x1a, 0x2b, 0x81, 0x80, 0, 1, 0, 1, 0, 0, 0, 0, ...asked]
    const room = size - head.length - 12
    const record = [0xc0, 0x0c, 0, 16, 0, 1, 0, 0, 1, 0x2c, ...be16(Math.max(room, 0))]
    for (let left = room; left > 0; left -= 256) {
      const part = Math.min(left - 1, 255)
      record.push(part, ...filler.subarray(0, part))
    }
    return [...head, ...record]
  })
}

/** A DNS question for the address of a name. */
export function dnsQuery(name: string): Uint8Array {
  const labels = name.split('.').flatMap((label) => [label.length, ...ascii(label)])
  return Uint8Array.from([0x1a, 0x2b, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, ...labels, 0, 0, 1, 0, 1])
}

/** A whole TLS 1.2 ClientHello that names the server it wants (RFC 6066). */
export function clientHello(name: string): Uint8Array {
  const entry = [0, ...be16(name.length), ...ascii(name)]
  const list = [...be16(entry.length), ...entry]
  const extensions = [...be16(0), ...be16(list.length), ...list]
  const random = Array.from({ length: 32 }, (_, k) => k)
  const body = [3, 3, ...random, 0, ...be16(2), 0x13, 1, 1, 0, ...be16(extensions.length), ...extensions]
  const handshake = [1, 0, ...be16(body.length), ...body]
  return Uint8Array.from([0x16, 3, 1, ...be16(handshake.length), ...handshake])
}

export function ntp(size: number, answer: boolean): Uint8Array {
  return once(`ntp ${answer}`, size, () => (answer ? [0x24, 1, 3, 0xe9] : [0x23, 0, 6, 0xec]))
}

export function tlsHello(size: number, server: boolean): Uint8Array {
  return once(`tls ${server}`, size, () =>
    [0x16, 3, 1, be16(size - 5), server ? 2 : 1, 0, be16(size - 9), 3, 3].flat(),
  )
}

/** Answers of the services that are used for amplification. */
export const answers = {
  dns: (size: number) => dns(size, true, true),
  /** monlist: six entries of 72 bytes a packet */
  ntp: (size: number) => once('monlist', size, () => [0xd7, 0, 3, 0x2a, 0, 6, 0, 72]),
  snmp: (size: number) =>
    once('snmp', size, () => {
      const community = [2, 1, 1, 4, 6, ascii('public')].flat()
      const ids = [2, 1, 1, 2, 1, 0, 2, 1, 0]
      return [
        [0x30, 0x82, be16(size - 4), community],
        [0xa2, 0x82, be16(size - 19), ids, 0x30, 0x82, be16(size - 32)],
      ].flat(2)
    }),
  ssdp: (size: number) =>
    once('ssdp', size, () =>
      ascii(
        'HTTP/1.1 200 OK\r\nCACHE-CONTROL: max-age=1800\r\nEXT:\r\nST: upnp:rootdevice\r\n' +
          'LOCATION: http://192.168.1.1:49152/rootDesc.xml\r\nSERVER: Linux UPnP/1.0\r\nUSN: uuid:'.padEnd(
            400,
            'a',
          ),
      ),
    ),
  cldap: (size: number) =>
    once('cldap', size, () =>
      [
        [0x30, 0x84, be32(size - 6), 2, 1, 7],
        [0x64, 0x84, be32(size - 15), 4, 0, 0x30, 0x84, be32(size - 23)],
      ].flat(2),
    ),
  memcached: (size: number) =>
    once('memcached', size, () => [0, 1, 0, 0, 3, 0xe8, 0, 0, ...ascii('VALUE a 0 1048576\r\n')]),
  chargen: (size: number) =>
    once('chargen', size, () => Array.from({ length: size }, (_, k) => 32 + (k % 73))),
} as const
