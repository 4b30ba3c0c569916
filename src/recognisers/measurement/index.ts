/** Judges one measurement: every layer by its rules, then what the layers say together. See README.md. */
import type { Measurement } from '../../model/measurement.ts'
import { judgeDns } from './dns.ts'
import { noFingerprints } from './fingerprints.ts'
import type { Fingerprints } from './fingerprints.ts'
import { judgeHttp } from './http.ts'
import { Scene } from './scene.ts'
import { judgeStarttls } from './starttls.ts'
import { judgeTcp } from './tcp.ts'
import { judgeTls } from './tls.ts'
import { outcomeOf } from './verdict.ts'
import type { Verdict } from './verdict.ts'

/** Several recognisers ask for the same measurement's verdict, one after the other. */
const judged = new WeakMap<Measurement, Verdict>()

/** Null: the address that was asked for is none. */
export function judgeMeasurement(m: Measurement, known: Fingerprints = noFingerprints): Verdict | null {
  const before = judged.get(m)
  if (before) return before
  if (!URL.canParse(m.input)) return null
  const scene = new Scene(m, known, new URL(m.input))
  judgeDns(scene)
  farther(scene)
  judgeTcp(scene)
  judgeStarttls(scene)
  judgeTls(scene)
  judgeHttp(scene)
  if (scene.control === null && scene.fired.length === 0) scene.fire('control-failed', m.controlFailure ?? '')
  const fired = explained(scene)
  const verdict: Verdict = {
    outcome: outcomeOf(fired),
    fired,
    looked: scene.looked,
    steps: scene.steps,
    reached: scene.reached,
    ledTo: scene.ledTo,
  }
  judged.set(m, verdict)
  return verdict
}

/** A name that a redirect led to and that is not found here, while the control got to the end. */
function farther(scene: Scene): void {
  const { m, depth, controlPage } = scene
  if (depth === 0 || scene.reached || !controlPage) return
  const lookups = m.dns.filter((one) => one.depth === depth && one.engine === 'system')
  const failure = lookups.find((one) => one.failure !== null)?.failure
  if (!failure || lookups.some((one) => one.addresses.length > 0)) return
  const before = scene.fired.length
  if (/nxdomain|no_data|no_answer|refused/.test(failure)) scene.fire('dns-nxdomain', failure, 0.5)
  else scene.fire(failure.includes('timeout') ? 'dns-timeout' : 'dns-server-failure', failure)
  scene.step('dns', lookups[0].host, failure, '', before)
}

/** What is innocent for the whole measurement takes the accusations of its layers with it. */
function explained(scene: Scene): typeof scene.fired {
  const portal = scene.has('captive-portal')
  return portal ? scene.fired.filter(({ rule }) => rule === 'captive-portal') : scene.fired
}
