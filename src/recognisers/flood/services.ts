/**
 * UDP services that have been abused as reflectors: their answer is larger than the question, or there are many of
 * them, and the question's sender is not checked. `factor` is the bandwidth amplification factor as published; null
 * for services that CISA TA14-017A "UDP-Based Amplification Attacks" (with its later additions) does not list: they are
 * known as reflectors from the advisories of network operators, and their figures differ too much to quote one.
 */
export interface ReflectedService {
  /** part of the variant's name: <id>-amplification */
  readonly id: string
  readonly name: string
  readonly ports: readonly number[]
  readonly factor: readonly [low: number, high: number] | null
  /**
   * Set where ordinary hosts, or the many behind one address, ask many servers of the kind (resolvers, pollers, games,
   * tunnels), so that many answerers prove nothing: mean size of their ordinary answers, IP bytes, at most.
   */
  readonly asked?: number
  /** Set where one question begins a stream: a relay, tunnel or game sends many packets for each that it receives. */
  readonly streams?: true
}

export const services: readonly ReflectedService[] = [
  { id: 'dns', name: 'DNS', ports: [53], factor: [28, 54], asked: 600 },
  { id: 'ntp', name: 'NTP', ports: [123], factor: [556.9, 556.9], asked: 120 },
  { id: 'snmp', name: 'SNMP', ports: [161], factor: [6.3, 6.3], asked: 700 },
  { id: 'ssdp', name: 'SSDP', ports: [1900], factor: [30.8, 30.8] },
  { id: 'cldap', name: 'CLDAP', ports: [389], factor: [56, 70] },
  { id: 'memcached', name: 'memcached', ports: [11211], factor: [10000, 51000] },
  { id: 'chargen', name: 'CharGEN', ports: [19], factor: [358.8, 358.8] },
  { id: 'qotd', name: 'QOTD', ports: [17], factor: [140.3, 140.3] },
  { id: 'rpcbind', name: 'RPC portmapper', ports: [111], factor: [7, 28] },
  { id: 'netbios', name: 'NetBIOS', ports: [137, 138], factor: [3.8, 3.8] },
  { id: 'mssql', name: 'SQL Server Browser', ports: [1434], factor: null },
  { id: 'ripv1', name: 'RIPv1', ports: [520], factor: [131.24, 131.24] },
  { id: 'tftp', name: 'TFTP', ports: [69], factor: [60, 60] },
  { id: 'mdns', name: 'Multicast DNS', ports: [5353], factor: [2, 10] },
  { id: 'wsdiscovery', name: 'WS-Discovery', ports: [3702], factor: [10, 500] },
  { id: 'coap', name: 'CoAP', ports: [5683], factor: null },
  { id: 'arms', name: 'Apple Remote Management', ports: [3283], factor: null },
  { id: 'bacnet', name: 'BACnet', ports: [47808], factor: null },
  { id: 'ike', name: 'IKE', ports: [500], factor: null },
  { id: 'quake', name: 'Quake', ports: [27960, 26000], factor: [63.9, 63.9], asked: 1500, streams: true },
  {
    id: 'steam',
    name: 'Steam',
    ports: [27015, 27016, 27017, 27018, 27019, 27020],
    factor: [5.5, 5.5],
    asked: 1500,
    streams: true,
  },
  { id: 'bittorrent', name: 'BitTorrent', ports: [6881], factor: [3.8, 3.8], asked: 1500 },
  { id: 'sip', name: 'SIP', ports: [5060], factor: null, asked: 1500 },
  { id: 'stun', name: 'STUN', ports: [3478], factor: null, asked: 1500, streams: true },
  { id: 'openvpn', name: 'OpenVPN', ports: [1194], factor: null, asked: 1500, streams: true },
  { id: 'l2tp', name: 'L2TP', ports: [1701], factor: null, asked: 1500, streams: true },
  { id: 'natpmp', name: 'NAT-PMP', ports: [5351], factor: null },
  { id: 'ipmi', name: 'IPMI', ports: [623], factor: null },
  { id: 'rdp', name: 'RDP', ports: [3389], factor: null, asked: 1500, streams: true },
  { id: 'plex', name: 'Plex', ports: [32414, 32410], factor: null },
  { id: 'jenkins', name: 'Jenkins', ports: [33848], factor: null },
  { id: 'dvr', name: 'DVR (DHCPDiscover)', ports: [37810], factor: null },
  { id: 'ubiquiti', name: 'Ubiquiti discovery', ports: [10001], factor: null },
  { id: 'teamspeak', name: 'TeamSpeak', ports: [9987], factor: null, asked: 1500, streams: true },
  { id: 'citrix', name: 'Citrix ICA', ports: [1604], factor: null, asked: 1500, streams: true },
  { id: 'xdmcp', name: 'XDMCP', ports: [177], factor: null },
  { id: 'echo', name: 'Echo', ports: [7], factor: null },
  { id: 'slp', name: 'SLP', ports: [427], factor: null },
]

/** Service number by port: index into `services` plus one, 0 for none. */
export const serviceByPort: Uint8Array = new Uint8Array(65536)
services.forEach((service, index) => {
  for (const port of service.ports) serviceByPort[port] = index + 1
})
