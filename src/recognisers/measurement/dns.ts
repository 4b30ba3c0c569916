/** Names: what the resolver said, held against the control's answers and an encrypted lookup from the same place. */
import { isIP } from 'node:net'
import type { DnsAddress, DnsLookup } from '../../model/measurement.ts'
import { isBogon, isLoopback } from './bogon.ts'
import { compare } from './compare.ts'
import { cachesInAccessNetworks } from './networks.ts'
import type { RuleId } from './rules.ts'
import type { Scene } from './scene.ts'

const noSuchName = new Set(['dns_nxdomain_error', 'dns_name_error', 'android_dns_cache_no_data'])

const byFailure: readonly (readonly [RegExp, RuleId])[] = [
  [/^(?:dns_nxdomain_error|dns_name_error|android_dns_cache_no_data)$/, 'dns-nxdomain'],
  [/^dns_no_answer$/, 'dns-no-answer'],
  [/^dns_refused_error$/, 'dns-refused'],
  [/timeout/, 'dns-timeout'],
]
/** which failure of several questions (A, AAAA) is told */
const order = ['dns-nxdomain', 'dns-no-answer', 'dns-refused', 'dns-server-failure', 'dns-timeout']

/** The rule for a name that leads to no address, by OONI's word for the failure. */
export function ruleOf(failure: string): RuleId {
  return byFailure.find(([words]) => words.test(failure))?.[1] ?? 'dns-server-failure'
}

/** What the lookups of one engine say together. */
export interface Answer {
  readonly asked: boolean
  readonly addresses: readonly DnsAddress[]
  /** where there is no address */
  readonly failure: string | null
}

export function answerOf(lookups: readonly DnsLookup[]): Answer {
  const addresses = lookups.flatMap((one) => one.addresses)
  const failures = lookups.flatMap((one) => one.failure ?? [])
  failures.sort((a, b) => order.indexOf(ruleOf(a)) - order.indexOf(ruleOf(b)))
  return {
    asked: lookups.length > 0,
    addresses,
    failure: addresses.length > 0 ? null : (failures[0] ?? 'dns_no_answer'),
  }
}

export function judgeDns(scene: Scene): void {
  const { m, host, control } = scene
  if (isIP(host) || m.dns.length === 0) return
  const lookups = m.dns.filter((one) => one.depth === 0 && (one.host === host || one.host === `${host}.`))
  const by = (engine: DnsLookup['engine']) => answerOf(lookups.filter((one) => one.engine === engine))
  const own = by('system').asked ? by('system') : by('udp')
  if (!own.asked) return
  const before = scene.fired.length
  const encrypted = by('encrypted')
  const reference = new Set([
    ...(control?.dns?.addresses ?? []),
    ...encrypted.addresses.map(({ address }) => address),
  ])
  if (own.failure !== null) noAddress(scene, own.failure, reference, encrypted)
  else withAddresses(scene, own, by('udp'), encrypted, reference)
  injected(scene, lookups)
  const shown = (answer: Answer) =>
    answer.failure ?? answer.addresses.map(({ address, asn }) => labelled(address, asn)).join(' ')
  const seen = control?.dns
    ? (control.dns.failure ??
      (control.dns.addresses.map((address) => labelled(address, asnOf(scene, address))).join(' ') ||
        'dns_no_answer'))
    : ''
  scene.step('dns', host, shown(own), seen, before)
}

const labelled = (address: string, asn: number): string => (asn > 0 ? `${address} (AS${asn})` : address)

function noAddress(scene: Scene, failure: string, reference: ReadonlySet<string>, encrypted: Answer): void {
  const { control } = scene
  if (reference.size === 0) {
    if (control?.dns) scene.fire('dns-down', failure)
    return
  }
  const rule = ruleOf(failure)
  // the page came by the address that the encrypted lookup gave: the name is good, from this very place
  const proved = scene.m.tls.some(
    (one) => one.failure === null && !one.unverified && !one.usual && one.serverName === scene.host,
  )
  const strong = rule === 'dns-nxdomain' || rule === 'dns-no-answer' || rule === 'dns-refused'
  if (!control && !proved) return
  scene.fire(
    rule,
    failure,
    strong ? (proved && encrypted.addresses.length > 0 ? 0.75 : undefined) : undefined,
  )
}

function withAddresses(
  scene: Scene,
  own: Answer,
  udp: Answer,
  encrypted: Answer,
  reference: ReadonlySet<string>,
): void {
  const { control, known } = scene
  const addresses = own.addresses.map(({ address }) => address)
  for (const address of addresses) {
    const fingerprint = known.address(address)
    if (fingerprint && !reference.has(address)) return scene.fire('dns-known-block-page', fingerprint.name)
  }
  if (addresses.some((address) => reference.has(address))) {
    if (addresses.every(isLoopback)) scene.fire('localhost-name', addresses[0])
    return
  }
  const bogon = addresses.find(isBogon)
  if (reference.size === 0) {
    if (control?.dns && nothingThere(scene, encrypted)) ghost(scene, own)
    else if (bogon !== undefined && encrypted.asked && !encrypted.failure) scene.fire('dns-bogon', bogon)
    return
  }
  if (bogon !== undefined) {
    if ([...reference].some(isBogon)) scene.fire('localhost-name', bogon)
    else scene.fire('dns-bogon', bogon)
    return
  }
  if (sameNetwork(scene, own, encrypted, reference)) return
  elsewhere(scene, own, udp, encrypted, reference)
}

/** The control, and an encrypted lookup where there was one, say that there is no such name. */
function nothingThere({ control }: Scene, encrypted: Answer): boolean {
  const denied = control!.dns!.failure !== null && noSuchName.has(control!.dns!.failure)
  return denied && (!encrypted.asked || (encrypted.failure !== null && noSuchName.has(encrypted.failure)))
}

function ghost(scene: Scene, own: Answer): void {
  const works = scene.m.tls.some((one) => one.failure === null && !one.unverified)
  if (works) scene.fire('cdn-difference', own.addresses[0].address)
  else scene.fire('dns-answer-for-nothing', own.addresses[0].address)
}

export function asnOf({ control, m }: Scene, address: string): number {
  const known = control?.asn.get(address) ?? 0
  if (known > 0) return known
  for (const lookup of m.dns) {
    for (const one of lookup.addresses) if (one.address === address && one.asn > 0) return one.asn
  }
  return 0
}

function sameNetwork(scene: Scene, own: Answer, encrypted: Answer, reference: ReadonlySet<string>): boolean {
  const mine = new Set(own.addresses.map(({ address }) => asnOf(scene, address)).filter((asn) => asn > 0))
  const theirs = [...reference].map((address) => asnOf(scene, address))
  if (theirs.some((asn) => mine.has(asn))) return true
  const names = new Set(own.addresses.map(({ network }) => network.toLowerCase()).filter((n) => n !== ''))
  return encrypted.addresses.some(({ network }) => names.has(network.toLowerCase()))
}

/** The answer leads to another network than the control's: what is there? */
function elsewhere(
  scene: Scene,
  own: Answer,
  udp: Answer,
  encrypted: Answer,
  reference: ReadonlySet<string>,
): void {
  const { m, last, controlPage } = scene
  const mine = new Set(own.addresses.map(({ address }) => address))
  const first = own.addresses[0].address
  const there = m.tls.filter((one) => mine.has(one.address) && one.depth === 0)
  // the control got the page's certificate at these addresses too, or the machine itself did
  const trusted =
    there.some((one) => one.failure === null && !one.unverified) ||
    [...mine].some((address) => scene.control?.tls.get(`${address}:443`)?.failure === null)
  if (!trusted && there.some((one) => one.failure !== null && one.failure.startsWith('ssl_'))) {
    // a certificate that is as bad for the control says nothing
    const alsoThere = [...mine].some((address) => scene.control?.tcp.has(`${address}:443`))
    const bad = [...(scene.control?.tls.values() ?? [])].some((one) => one.failure === null)
    if (bad || !alsoThere) return scene.fire('dns-other-certificate', first)
    // bad for everyone; but an operator's cache in the user's network would have a good one
    if (leadsHome(scene, own, udp, encrypted)) return scene.fire('dns-other-certificate', first)
  }
  const page = last && mine.has(last.address) && last.failure === null && last.status > 0 ? last : null
  const samePage = page !== null && controlPage !== null && compare(page, controlPage).same
  const plain = page !== null && page.url.toLowerCase().startsWith('http:')
  const otherPage = plain && controlPage !== null && !samePage
  if (samePage || (trusted && !otherPage)) {
    const cached = [...reference].some((address) => cachesInAccessNetworks.has(asnOf(scene, address)))
    const rule = !cached && leadsHome(scene, own, udp, encrypted) ? 'dns-to-proxy' : 'cdn-difference'
    return scene.fire(rule, first)
  }
  // an address that does not answer the control either is nobody's cache
  if (page !== null && controlPage !== null) {
    if (!scene.reached || !serverTrouble(page.status)) scene.fire('dns-other-page', first)
    return
  }
  if (!scene.reached && controlPage !== null) scene.fire('dns-other-silent', first)
}

const serverTrouble = (status: number): boolean => status >= 500 || status === 429

/**
 * Every lookup in the clear, even by a public resolver, leads into the user's own network, and the encrypted lookup from
 * the same place leads where the control's does. Where the page is right, it comes through somebody's hands then, unless
 * its operator is one that keeps caches in access networks.
 */
function leadsHome(scene: Scene, own: Answer, udp: Answer, encrypted: Answer): boolean {
  const { m } = scene
  const mine = new Set(own.addresses.map(({ address }) => address))
  const inTheClear = udp.addresses.length > 0 && udp.addresses.every(({ address }) => mine.has(address))
  const hidden =
    encrypted.addresses.length > 0 && encrypted.addresses.every(({ address }) => !mine.has(address))
  if (!inTheClear || !hidden) return false
  const asns = [...mine].map((address) => asnOf(scene, address))
  return asns.every((asn) => asn > 0 && (asn === m.asn || asn === m.resolverAsn))
}

/** Two answers to one question: one of them was put on the wire by somebody on the way. */
function injected(scene: Scene, lookups: readonly DnsLookup[]): void {
  for (const second of scene.m.duplicateAnswers) {
    const first = lookups.find((one) => one.engine === second.engine && one.type === second.type)
    if (!first || second.addresses.length === 0) continue
    const known = new Set(first.addresses.map(({ address }) => address))
    const other = second.addresses.find(({ address }) => !known.has(address))
    if (other && first.addresses.length > 0) return scene.fire('dns-injected', other.address)
  }
}
