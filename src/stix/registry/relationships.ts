/** Relationships that STIX 2.1 suggests (chapter 4 and 6, "Relationships"; summary in appendix B). */

/** Relationships that any object may have to any other. */
export const commonRelationships: ReadonlySet<string> = new Set([
  'derived-from',
  'duplicate-of',
  'related-to',
])

const observables = `artifact autonomous-system directory domain-name email-addr email-message file ipv4-addr
  ipv6-addr mac-addr mutex network-traffic process software url user-account windows-registry-key x509-certificate`

/** Source type, then relationship type, then target types separated by spaces. */
const table: Record<string, Record<string, string>> = {
  'attack-pattern': {
    delivers: 'malware',
    targets: 'identity location vulnerability',
    uses: 'malware tool',
  },
  campaign: {
    'attributed-to': 'intrusion-set threat-actor',
    compromises: 'infrastructure',
    'originates-from': 'location',
    targets: 'identity location vulnerability',
    uses: 'attack-pattern infrastructure malware tool',
  },
  'course-of-action': {
    investigates: 'indicator',
    mitigates: 'attack-pattern indicator malware tool vulnerability',
    remediates: 'malware vulnerability',
  },
  'domain-name': { 'resolves-to': 'domain-name ipv4-addr ipv6-addr' },
  identity: { 'located-at': 'location' },
  indicator: {
    indicates: 'attack-pattern campaign infrastructure intrusion-set malware threat-actor tool',
    'based-on': 'observed-data',
  },
  infrastructure: {
    'communicates-with': 'infrastructure ipv4-addr ipv6-addr domain-name url',
    'consists-of': `infrastructure observed-data ${observables}`,
    controls: 'infrastructure malware',
    delivers: 'malware',
    has: 'vulnerability',
    hosts: 'tool malware',
    'located-at': 'location',
    uses: 'infrastructure',
  },
  'intrusion-set': {
    'attributed-to': 'threat-actor',
    compromises: 'infrastructure',
    hosts: 'infrastructure',
    'originates-from': 'location',
    owns: 'infrastructure',
    targets: 'identity location vulnerability',
    uses: 'attack-pattern infrastructure malware tool',
  },
  'ipv4-addr': { 'resolves-to': 'mac-addr', 'belongs-to': 'autonomous-system' },
  'ipv6-addr': { 'resolves-to': 'mac-addr', 'belongs-to': 'autonomous-system' },
  malware: {
    'authored-by': 'threat-actor intrusion-set',
    'beacons-to': 'infrastructure',
    'exfiltrates-to': 'infrastructure',
    'communicates-with': 'ipv4-addr ipv6-addr domain-name url',
    controls: 'malware',
    downloads: 'malware tool file',
    drops: 'malware tool file',
    exploits: 'vulnerability',
    'originates-from': 'location',
    targets: 'identity infrastructure location vulnerability',
    uses: 'attack-pattern infrastructure malware tool',
    'variant-of': 'malware',
  },
  'malware-analysis': {
    characterizes: 'malware',
    'analysis-of': 'malware',
    'static-analysis-of': 'malware',
    'dynamic-analysis-of': 'malware',
  },
  'threat-actor': {
    'attributed-to': 'identity',
    compromises: 'infrastructure',
    hosts: 'infrastructure',
    owns: 'infrastructure',
    impersonates: 'identity',
    'located-at': 'location',
    targets: 'identity location vulnerability',
    uses: 'attack-pattern infrastructure malware tool',
  },
  tool: {
    delivers: 'malware',
    drops: 'malware',
    has: 'vulnerability',
    targets: 'identity infrastructure location vulnerability',
    uses: 'infrastructure',
  },
}

const compiled = new Map(
  Object.entries(table).map(([source, kinds]) => [
    source,
    new Map(Object.entries(kinds).map(([kind, targets]) => [kind, new Set(targets.split(/\s+/))])),
  ]),
)

/** Which part of a relationship STIX does not suggest; undefined where it suggests all of it. */
export function unsuggested(
  source: string,
  kind: string,
  target: string,
): 'source' | 'kind' | 'target' | undefined {
  if (commonRelationships.has(kind)) return undefined
  const kinds = compiled.get(source)
  if (!kinds) return 'source'
  const targets = kinds.get(kind)
  if (!targets) return 'kind'
  return targets.has(target) ? undefined : 'target'
}
