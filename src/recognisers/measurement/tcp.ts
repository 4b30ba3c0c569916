/** Connections: refused, dropped or reset where the control gets through. */
import type { TcpConnect } from '../../model/measurement.ts'
import { isV6 } from './bogon.ts'
import type { RuleId } from './rules.ts'
import type { Scene } from './scene.ts'

const unreachable = /^(?:network|host)_unreachable|no_route/

function ruleOf(failure: string): RuleId {
  if (failure.includes('refused')) return 'tcp-refused'
  if (failure.includes('timeout') || failure === 'timed_out') return 'tcp-timeout'
  return failure.includes('reset') ? 'tcp-reset' : 'tcp-unreachable'
}

export const showEndpoint = ({ address, port }: { address: string; port: number }): string =>
  address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`

export function judgeTcp(scene: Scene): void {
  const { m, control, url } = scene
  const tried = m.tcp.filter((one) => one.usual && one.depth === scene.depth)
  // a machine without IPv6 cannot reach any address of it
  const fair = tried.filter(
    (one) => !(isV6(one.address) && one.failure !== null && unreachable.test(one.failure)),
  )
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80)
  const needed = scene.depth === 0 ? fair.filter((one) => one.port === port) : fair
  if (needed.length === 0) return
  const before = scene.fired.length
  const [first] = needed
  const controls = needed.flatMap((one) => control?.tcp.get(`${one.address}:${one.port}`) ?? [])
  const failed = needed.every((one) => one.failure !== null)
  if (failed && !scene.reached) judgeFailure(scene, needed)
  const reached = needed.filter((one) => control?.tcp.get(`${one.address}:${one.port}`) === null)
  const seen = reached.length > 0 ? 'ok' : (controls[0] ?? '')
  scene.step('tcp', needed.map(showEndpoint).join(' '), failed ? first.failure! : 'ok', seen, before)
}

function judgeFailure(scene: Scene, needed: readonly TcpConnect[]): void {
  const { control, controlPage } = scene
  // an address that the control does not know and cannot reach: where the name led is the matter, not the way there
  const through = needed.filter((one) => control?.tcp.get(`${one.address}:${one.port}`) === null)
  const alike = needed.some((one) => (control?.tcp.get(`${one.address}:${one.port}`) ?? null) !== null)
  const failure = (through[0] ?? needed[0]).failure!
  if (scene.has('dns-other-silent', 'dns-other-page', 'dns-other-certificate', 'dns-bogon')) return
  if (scene.has('dns-known-block-page', 'dns-answer-for-nothing')) return
  if (through.length > 0 || (!alike && controlPage !== null)) scene.fire(ruleOf(failure), failure)
  else if (alike) scene.fire('tcp-down', failure)
}
