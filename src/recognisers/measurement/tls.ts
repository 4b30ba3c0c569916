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

export function ruleOf(failure: string): RuleId {
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
  if (!certificate) return told ? scene.fire(ruleOf(failure), failure) : undefined
  const found = inspect(one.certificates)
  if (found.kind !== null) return scene.fire(byIssuer[found.kind], found.issuer)
  if (!told) return
  // a good chain outside of its dates by this machine's clock, and inside them by the control's
  if (found.anchored && (m.time < found.from || m.time > found.to)) return scene.fire('clock-wrong')
  if (failure.startsWith('ssl_invalid_hostname')) return scene.fire('tls-wrong-name', found.issuer || failure)
  const forged = one.certificates.length > 0 && found.issuer !== '' && !found.anchored
  scene.fire(forged ? 'tls-forged' : 'tls-untrusted', found.issuer || failure)
}

const byIssuer = { own: 'own-security-software', middlebox: 'tls-middlebox', state: 'tls-forged' } as const

/** The handshake went well, and still the chain may be one that nobody else sees. */
function judgeCertificates(scene: Scene, tried: readonly TlsHandshake[]): void {
  for (const one of tried) {
    if (one.failure !== null || one.certificates.length === 0) continue
    const seen = scene.control?.tls.get(`${one.address}:${one.port}`)?.certificate ?? null
    if (seen === one.certificates[0]) continue
    const found = inspect(one.certificates)
    if (found.anchored) continue
    if (found.kind !== null) return scene.fire(byIssuer[found.kind], found.issuer)
    // trusted by this machine, anchored nowhere that browsers know, and the control sees another
    if (seen !== null && inspect([seen]).issuer !== found.issuer)
      return scene.fire('tls-forged', found.issuer)
  }
}
