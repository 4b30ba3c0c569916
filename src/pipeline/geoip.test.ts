import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openGeo } from './geoip.ts'

const folder = mkdtempSync(join(tmpdir(), 'perisai-geoip-'))

type Value = string | number | { [key: string]: Value }

/** One value in the MaxMind DB data format (version 2.0): maps, UTF-8 strings and unsigned numbers. */
function encode(value: Value): Buffer {
  if (typeof value === 'string')
    return Buffer.concat([control(2, Buffer.byteLength(value)), Buffer.from(value)])
  if (typeof value === 'number') {
    const bytes = Buffer.alloc(4)
    bytes.writeUInt32BE(value)
    return Buffer.concat([control(6, 4), bytes])
  }
  const parts = Object.entries(value).flatMap(([k, v]) => [encode(k), encode(v)])
  return Buffer.concat([control(7, Object.keys(value).length), ...parts])
}

function control(type: number, size: number): Buffer {
  return size < 29 ? Buffer.from([(type << 5) | size]) : Buffer.from([(type << 5) | 29, size - 29])
}

/** An MMDB file for IPv4 that knows one /8 and nothing else. */
function mmdb(firstOctet: number, record: Value): string {
  const nodes = 8
  const tree = Buffer.alloc(nodes * 6)
  for (let bit = 0; bit < nodes; bit++) {
    const on = (firstOctet >> (7 - bit)) & 1
    // a record below the number of nodes leads on, that number means "nothing", above it lies data (16 bytes further)
    const next = bit === nodes - 1 ? nodes + 16 : bit + 1
    tree.writeUIntBE(on ? nodes : next, bit * 6, 3)
    tree.writeUIntBE(on ? next : nodes, bit * 6 + 3, 3)
  }
  const metadata: Value = {
    node_count: nodes,
    record_size: 24,
    ip_version: 4,
    database_type: 'Perisai-Test',
    binary_format_major_version: 2,
    binary_format_minor_version: 0,
    build_epoch: 1_790_000_000,
  }
  const bytes = [
    tree,
    Buffer.alloc(16),
    encode(record),
    Buffer.from('abcdef', 'hex'),
    Buffer.from('MaxMind.com'),
    encode(metadata),
  ]
  const path = join(folder, `${firstOctet}-${Math.random()}.mmdb`)
  writeFileSync(path, Buffer.concat(bytes))
  return path
}

test('country and AS come from the user’s files, each from the first that knows', async () => {
  const country = mmdb(203, { country: { iso_code: 'ID' } })
  const network = mmdb(203, {
    autonomous_system_number: 64_500,
    autonomous_system_organization: 'Jaringan Contoh',
  })
  const geo = (await openGeo([country, network]))!
  expect(geo('203.0.113.9')).toEqual({ country: 'ID', asn: 64_500, asName: 'Jaringan Contoh' })
  expect(geo('198.51.100.9')).toEqual({})
  expect(geo('2001:db8::1')).toEqual({})
})

test('flat records of other vendors are understood, odd values are not passed on', async () => {
  const flat = await openGeo([mmdb(198, { country: 'ID', asn: 'AS64501', as_name: 'X' })])
  expect(flat!('198.51.100.1')).toEqual({ country: 'ID', asn: 64_501, asName: 'X' })
  const odd = await openGeo([mmdb(198, { country: 'Indonesia', asn: 'none' })])
  expect(odd!('198.51.100.1')).toEqual({})
})

test('without a file there is no lookup; a broken file is named', async () => {
  expect(await openGeo([])).toBeUndefined()
  const path = join(folder, 'broken.mmdb')
  writeFileSync(path, 'not a database')
  await expect(openGeo([path])).rejects.toThrow(/broken\.mmdb/)
  await expect(openGeo([join(folder, 'absent.mmdb')])).rejects.toThrow(/absent\.mmdb/)
})
