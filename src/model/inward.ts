/** Addresses that a connection on behalf of others must never reach: nothing of the public internet answers there. */
import { BlockList, isIP } from 'node:net'

/** IANA special-purpose registries (RFC 6890 and its updates), multicast and reserved space. */
const inward = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  inward.addSubnet(network, prefix, 'ipv4')
}
for (const [network, prefix] of [
  ['::', 96],
  // translators: what they lead to may lie in the own network
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2002::', 16],
  ['100::', 64],
  ['2001:db8::', 32],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const) {
  inward.addSubnet(network, prefix, 'ipv6')
}

/** True as well for what is no address. IPv4 inside IPv6 (`::ffff:10.0.0.1`) counts as IPv4. */
export function isInward(address: string): boolean {
  const family = isIP(address)
  return family === 0 || inward.check(address, family === 4 ? 'ipv4' : 'ipv6')
}
