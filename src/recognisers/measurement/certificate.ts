/** Who issued a certificate, and whether a root that browsers know stands at the end of its chain. */
import { X509Certificate } from 'node:crypto'
import { issuerKind } from './issuers.ts'
import type { IssuerKind } from './issuers.ts'

export interface Inspected {
  /** null: none of the known products and programmes */
  readonly kind: IssuerKind | null
  /** the issuer in its own words; empty where no certificate could be read */
  readonly issuer: string
  readonly anchored: boolean
  /** seconds since 1970, of the server's own certificate; NaN where unknown */
  readonly from: number
  readonly to: number
}

const nothing: Inspected = { kind: null, issuer: '', anchored: false, from: NaN, to: NaN }

/** Chains that are remembered; the same ones come with every measurement of a site. */
const MAX_KNOWN = 2000
const MOST_CHAIN = 10
const known = new Map<string, Inspected>()

/** `chain`: DER in base64, the server's own first. Never throws. */
export function inspect(chain: readonly string[]): Inspected {
  if (chain.length === 0) return nothing
  const key = chain.slice(0, MOST_CHAIN).join(' ')
  let found = known.get(key)
  if (!found) {
    found = look(chain.slice(0, MOST_CHAIN))
    if (known.size >= MAX_KNOWN) known.clear()
    known.set(key, found)
  }
  return found
}

function look(chain: readonly string[]): Inspected {
  const parsed = chain.flatMap((data) => {
    try {
      return [new X509Certificate(Buffer.from(data, 'base64'))]
    } catch {
      return []
    }
  })
  const [leaf] = parsed
  if (!leaf) return nothing
  const kind = parsed.map(({ issuer }) => issuerKind(issuer)).find((one) => one !== null) ?? null
  return {
    kind,
    issuer: shortName(leaf.issuer),
    anchored: isAnchored(parsed),
    from: Date.parse(leaf.validFrom) / 1000,
    to: Date.parse(leaf.validTo) / 1000,
  }
}

/** "O=..., CN=..." of a name that comes one attribute a line. */
function shortName(name: string): string {
  const parts = name.split('\n').filter((part) => /^(?:O|CN)=/.test(part))
  return (parts.length > 0 ? parts : name.split('\n')).join(', ').slice(0, 160)
}

let roots: Map<string, X509Certificate[]> | null = null

function rootsBySubject(): Map<string, X509Certificate[]> {
  if (roots) return roots
  roots = new Map()
  // Loaded here: it takes every thread of every scan a tenth of its start, and few scans see a certificate.
  const { rootCertificates } = process.getBuiltinModule('node:tls')
  for (const pem of rootCertificates) {
    const root = new X509Certificate(pem)
    roots.set(root.subject, [...(roots.get(root.subject) ?? []), root])
  }
  return roots
}

/** Follows the signatures from the server's certificate to a root; certificates that came may be in any order. */
function isAnchored(chain: readonly X509Certificate[]): boolean {
  let [at] = chain
  for (let k = 0; k <= chain.length; k++) {
    const own = at
    const signs = (issuer: X509Certificate): boolean => {
      try {
        return own.issuer === issuer.subject && own.verify(issuer.publicKey)
      } catch {
        return false
      }
    }
    const candidates = rootsBySubject().get(own.issuer) ?? []
    if (candidates.some(signs)) return true
    const next = chain.find((one) => one !== own && one.ca && signs(one))
    if (!next) return false
    at = next
  }
  return false
}
