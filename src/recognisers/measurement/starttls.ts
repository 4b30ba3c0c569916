/**
 * Mail: encryption that the server offers to the control and not here. Whoever takes the offer away reads passwords and
 * letters of every program that goes on without it.
 */
import type { MailSession } from '../../model/measurement.ts'
import type { Scene } from './scene.ts'
import { ruleOf } from './tls.ts'

export function judgeStarttls(scene: Scene): void {
  const { m, control } = scene
  const { mail } = m
  if (!mail) return
  const before = scene.fired.length
  const seen = control?.mail ?? null
  const granted = seen !== null && seen.failure === null && seen.accepted
  if (seen && seen.failure === null && !seen.accepted && !mail.accepted) scene.fire('starttls-absent')
  else if (granted && mail.failure !== null) {
    // the session itself came about: what was cut off is the change to encryption
    if (mail.offered) scene.fire(ruleOf(mail.failure), mail.failure)
  } else if (granted && !mail.accepted) {
    const blank = blanked(mail)
    if (mail.offered) scene.fire('starttls-refused', mail.answer)
    else if (blank !== '') scene.fire('starttls-blanked', blank)
    else scene.fire('starttls-stripped')
  }
  if (mail.accepted) return
  scene.step('tls', `${mail.protocol} ${scene.host}`, shown(mail), seen ? shown(seen) : '', before)
}

/** The keyword with its letters crossed out, as firewalls that inspect SMTP write it; '' where there is none. */
const blanked = ({ keywords }: MailSession): string =>
  keywords.find((word) => /^X{4,}[A-Z]?$/.test(word)) ?? ''

function shown(mail: MailSession): string {
  if (mail.failure !== null) return mail.failure
  if (mail.accepted) return 'STARTTLS'
  return mail.offered ? `STARTTLS: ${mail.answer}` : blanked(mail) || 'no STARTTLS'
}
