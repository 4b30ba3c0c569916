/** Handshakes: cut off, or with a certificate that the control does not see. */
import type { TlsHandshake } from '../../model/measurement.ts'
import { inspect } from './certificate.ts'
import type { RuleId } from './rules.ts'
import type { Scene } from './scene.ts'
import { showEndpoint } from './tcp.ts'

const aboutCertificates = /^ssl_(?:unknown_authority|invalid_certificate|invalid_hostname)/

export function judgeTls(scene: Scene): void {
  const { m, control } = scene
  const usual = m.tls.filter((one) => one.usual && one.depth === scene.depth)
  // where only the encrypted lookup led to the page, its handshakes are all there is
  const tried = usual.length > 0 ? usual : m.tls.filter((one) => one.depth === 0)
  if (tried.length === 0) return
  const before = scene.fired.length
  const seenAt = (one: TlsHandshake) => control?.tls.get(`${one.address}:${one.port}`)
  const failed = tried.filter((one) => one.failure !== null)
  const [worst] = failed
  if (failed.length === tried.length) judgeFailure(scene, failed)
  else judgeCertificates(scene, tried)
  const seen = seenAt(worst ?? tried[0])
  scene.step(
    'tls',
    `${tried[0].serverName} ${tried.map(showEndpoint).join(' ')}`,
    failed.length === tried.length ? worst.failure! : 'ok',
    seen ? (seen.failure ?? 'ok') : '',
    before,
  )
}

function ruleOf(failure: string): RuleId {
  if (failure.includes('reset')) return 'tls-reset'
  if (failure.includes('timeout') || failure === 'timed_out') return 'tls-timeout'
  if (failure.includes('eof')) return 'tls-closed'
  return 'tls-alert'
}

function judgeFailure(scene: Scene, failed: readonly TlsHandshake[]): void {
  const { control, controlPage, m } = scene
  const seen = failed.map((one) => ({ one, control: control?.tls.get(`${one.address}:${one.port}`) }))
  const good = seen.find((pair) => pair.control?.failure === null)
  const bad = seen.find((pair) => (pair.control?.failure ?? null) !== null)
  const { one } = good ?? seen[0]
  const failure = one.failure!
  const certificate = aboutCertificates.test(failure)
  // where the name led is the matter, not what stands there
  if (certificate && scene.has('dns-other-certificate')) return
  if (bad && !good) {
    if (!scene.reached) scene.fire('tls-down', failure)
    return
  }
  const told = good !== undefined || (controlPage !== null && !scene.reached)
  if (certificate) {
    const found = inspect(one, m.time)
    if (found.rule) return scene.fire(found.rule, found.of)
    if (!told) return
    return scene.fire(
      failure.startsWith('ssl_invalid_hostname') ? 'tls-wrong-name' : 'tls-untrusted',
      found.of || failure,
    )
  }
  if (told) scene.fire(ruleOf(failure), failure)
}

/** The handshake went well, and still the chain may be one that nobody else sees. */
function judgeCertificates(scene: Scene, tried: readonly TlsHandshake[]): void {
  for (const one of tried) {
    if (one.failure !== null || one.certificates.length === 0) continue
    const seen = scene.control?.tls.get(`${one.address}:${one.port}`)?.certificate ?? null
    if (seen === one.certificates[0]) continue
    const found = inspect(one, scene.m.time)
    if (found.rule && found.rule !== 'clock-wrong') return scene.fire(found.rule, found.of)
    // trusted by this machine, anchored nowhere that browsers know, and the control sees another
    if (!found.anchored && seen !== null) return scene.fire('tls-forged', found.of)
  }
}
