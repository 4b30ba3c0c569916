/**
 * Who may be behind it, as far as packets and requests can say, which is not far: hypotheses side by side, no names.
 * An address that may be forged says nothing about its owner, and a reflector is somebody's abused server.
 */
import type { Attribution, Params } from '../../model/finding.ts'
import { round } from './floors.ts'
import type { Verdict } from './verdict.ts'
import type { WebVerdict } from './web.ts'

type Likelihood = Attribution['likelihood']

function hypothesis(
  key: string,
  likelihood: Likelihood,
  confidence: number,
  basis: string,
  params: Params,
): Attribution {
  return {
    hypothesis: { key: `attribution.${key}`, params },
    likelihood,
    confidence,
    basis: [{ key: `basis.${basis}`, params }],
  }
}

export function attributionOfPackets(verdict: Verdict): Attribution[] {
  const { count, once, topShare } = verdict.traits.spread
  const params = { count, once: round(once) }
  if (verdict.reflected) {
    return [
      hypothesis('reflectors', 'very-likely', 80, 'reflectors', params),
      hypothesis('hidden-origin', 'unknown', 0, 'forged-question', params),
    ]
  }
  if (!verdict.spoofable) return [hypothesis('real-clients', 'likely', 60, 'handshake', params)]
  if (count > 2 && topShare >= 0.9) {
    const sender = { top_share: round(topShare) }
    return [
      hypothesis('one-machine', 'roughly-even', 40, 'one-sender', sender),
      hypothesis('forged', 'roughly-even', 30, 'no-proof', sender),
    ]
  }
  if (count >= 100 && once >= 0.8) {
    return [
      hypothesis('forged', 'likely', 60, 'once-each', params),
      hypothesis('many-machines', 'unlikely', 30, 'once-each', params),
      hypothesis('hidden-origin', 'unknown', 0, 'no-proof', params),
    ]
  }
  if (count <= 2) {
    return [
      hypothesis('one-machine', 'roughly-even', 40, 'few-addresses', params),
      hypothesis('forged', 'roughly-even', 30, 'no-proof', params),
    ]
  }
  return [
    hypothesis('many-machines', 'roughly-even', 40, 'steady-addresses', params),
    hypothesis('forged', 'roughly-even', 30, 'no-proof', params),
  ]
}

export function attributionOfRequests(verdict: WebVerdict): Attribution[] {
  const params = { count: verdict.spread.count, top_share: round(verdict.spread.topShare) }
  if (verdict.spread.topShare >= 0.8) {
    return [hypothesis('one-client', 'likely', 60, 'one-address', params)]
  }
  return [
    hypothesis('many-machines', 'likely', 55, 'handshake', params),
    hypothesis('proxies', 'roughly-even', 35, 'handshake', params),
  ]
}
