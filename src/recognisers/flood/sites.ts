/** The web sites that logs are about: a virtual host by name, or the log itself where it names none. */
import { parseAddress } from '../../model/address.ts'
import type { Target } from '../../model/finding.ts'
import type { JudgeContext } from '../recogniser.ts'
import { gather } from './absorb.ts'
import { SITE_HOST } from './requests.ts'
import * as T from './tables.ts'
import type { Tables } from './tables.ts'
import { HTTP } from './vectors.ts'
import { viewOf } from './view.ts'
import type { View } from './view.ts'

export function siteViews(t: Tables, context: JudgeContext): { view: View; target: Target }[] {
  const groups = new Map<string, { target: Target; bundles: number[] }>()
  for (let b = 0; b < t.bundleCount; b++) {
    if (T.vectorOf(t, b) !== HTTP) continue
    const target = targetOf(t, b, context)
    const name = `${target.type} ${target.value}`
    const group = groups.get(name)
    if (group) group.bundles.push(b)
    else groups.set(name, { target, bundles: [b] })
  }
  return [...groups.values()].map(({ target, bundles }) => {
    const key = T.keyOf(t, bundles[0])
    // A copy of a month of profiles is large: only where there is something to add up.
    if (bundles.length === 1) return { view: viewOf(t, key, bundles, 1, context.evidence), target }
    const own = gather(t, bundles, key)
    return { view: viewOf(own, key, [0], 1, context.evidence), target }
  })
}

function targetOf(t: Tables, b: number, context: JudgeContext): Target {
  const key = T.keyOf(t, b)
  if (key[0] === SITE_HOST) {
    const host = t.texts[`h${key[1]}.${key[2]}`] ?? ''
    const bare = host.replace(/^\[(.*)\]$/, '$1')
    if (parseAddress(bare, new Uint32Array(4), 0)) {
      return { type: bare.includes(':') ? 'ipv6-addr' : 'ipv4-addr', value: bare }
    }
    if (host !== '') return { type: 'domain-name', value: host }
  }
  return { type: 'service', value: logName(context.evidence[key[3]]?.path ?? '') }
}

/** File name without folder, compression and rotation: logs/access.log-20260101.gz and access.log.3 are access.log. */
export function logName(path: string): string {
  const file = path.split(/[/\\]/).at(-1) ?? ''
  const name = file
    .replace(/\.(gz|zst|bz2|xz)$/i, '')
    .replace(/[.-](\d{1,3}|\d{4}-?\d{2}-?\d{2}(-?\d{1,10})?)$/, '')
  return name === '' ? 'web' : name
}
