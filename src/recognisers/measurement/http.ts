/** Pages: another page than the control's, a failure where the control gets the page, and who says so. */
import type { HttpExchange } from '../../model/measurement.ts'
import { blockPageWords } from './block-words.ts'
import { compare } from './compare.ts'
import { ruleOf as dnsRuleOf } from './dns.ts'
import { isCaptivePortal, isRobotCheck, readable, titleOf } from './page.ts'
import type { RuleId } from './rules.ts'
import type { Scene } from './scene.ts'

export function judgeHttp(scene: Scene): void {
  const { last, controlPage, control } = scene
  if (!last) return
  const before = scene.fired.length
  if (last.failure !== null) judgeFailure(scene, last)
  else judgePages(scene)
  const page = control?.http
  const seen = !page
    ? ''
    : controlPage
      ? `${controlPage.status} ${bytesOf(controlPage.length)} ${controlPage.title}`
      : (page.failure ?? 'no answer')
  const came = last.failure ?? `${last.status} ${bytesOf(last.length)} ${titleOf(readable(last))}`
  scene.step('http', last.url, came.trim(), seen.trim(), before)
}

const bytesOf = (length: number): string => (length >= 0 ? `${length} B` : '')

function ruleOf(failure: string): RuleId {
  if (failure.startsWith('dns_')) return dnsRuleOf(failure)
  if (failure.startsWith('ssl_')) return failure.includes('hostname') ? 'tls-wrong-name' : 'tls-untrusted'
  if (failure.includes('reset')) return 'http-reset'
  return failure.includes('timeout') || failure === 'timed_out' ? 'http-timeout' : 'http-closed'
}

function judgeFailure(scene: Scene, last: HttpExchange): void {
  const { failure } = last as { failure: string }
  const { control, controlPage } = scene
  if (/redirect/.test(failure)) {
    return scene.fire(/too many|stopped after/.test(failure) ? 'redirect-loop' : 'redirect-broken', failure)
  }
  if (scene.accused('tls') || scene.accused('tcp') || scene.accused('dns')) return
  if (controlPage) {
    if (!judgedBefore(scene, last)) scene.fire(ruleOf(failure), failure)
  } else if (control?.http && control.http.failure !== null) {
    if (scene.has('tcp-down', 'tls-down', 'dns-down')) return
    const layer = /^(dns|ssl)_/.exec(failure)?.[1]
    scene.fire(layer === 'dns' ? 'dns-down' : layer === 'ssl' ? 'tls-down' : 'http-down', failure)
  }
}

/** The name or handshake that the page failed by was looked at; 0.4 lists neither behind a redirect. */
function judgedBefore({ m }: Scene, last: HttpExchange): boolean {
  const layer = /^(dns|ssl)_/.exec(last.failure!)?.[1]
  const host = URL.canParse(last.url) ? new URL(last.url).hostname : ''
  if (layer === 'dns') return m.dns.some((one) => one.host === host)
  return layer === 'ssl' && m.tls.some((one) => one.serverName === host)
}

/**
 * True where a certificate that browsers trust vouched for every page on the way: then the server itself, or whom it
 * trusts with its key, said what was said.
 */
function vouched(scene: Scene): boolean {
  const way = scene.m.http.filter((one) => one.usual)
  const unsafe = scene.m.tls.some((one) => one.usual && one.unverified)
  return !unsafe && !scene.accused('tls') && way.every((one) => one.url.toLowerCase().startsWith('https:'))
}

function judgePages(scene: Scene): void {
  const { known, last, controlPage } = scene
  const way = scene.m.http.filter((one) => one.usual && one.failure === null)
  if (vouched(scene)) return
  const same = controlPage !== null && scene.reached && compare(last!, controlPage).same
  proxied(scene, last!)
  stripped(scene, last!)
  if (same) return
  for (const exchange of way) {
    const match = known.page(exchange)
    if (match) {
      scene.ledTo = leadsTo(scene, exchange)
      return scene.fire('http-known-block-page', match.name)
    }
  }
  if (way.some(isCaptivePortal)) return scene.fire('captive-portal')
  if (isRobotCheck(last!)) return scene.fire('robot-check')
  for (const exchange of way) {
    const words = blockPageWords(exchange)
    if (words !== null) {
      scene.ledTo = leadsTo(scene, exchange)
      return scene.fire('http-block-page', words)
    }
  }
  if (controlPage && scene.reached) judgeDifference(scene, last!)
}

function judgeDifference(scene: Scene, last: HttpExchange): void {
  const { controlPage } = scene
  const { headers, status } = compare(last, controlPage!)
  const trouble = last.status >= 500 || last.status === 429
  if (scene.accused('dns')) return
  if (headers || trouble) return scene.fire('server-answers-otherwise', String(last.status))
  // pages of the same status differ by language, time and reader; a middlebox seldom is that near
  const alike = status && controlPage!.status >= 400
  if (alike) return scene.fire('server-answers-otherwise', String(last.status))
  scene.ledTo = leadsTo(scene, last)
  scene.fire('http-difference', `${last.status} ${titleOf(readable(last))}`.trim())
}

/** The host to which this page or its redirect led away from the page that was asked for. */
function leadsTo(scene: Scene, exchange: HttpExchange): string {
  for (const target of [exchange.headers.get('location'), exchange.url]) {
    try {
      const host = target ? new URL(target, exchange.url).hostname : ''
      if (host !== '' && !related(host, scene.host)) return host
    } catch {
      // no address: nothing that could be told
    }
  }
  return ''
}

const bare = (host: string): string => host.replace(/^www\./, '')
const related = (one: string, other: string): boolean =>
  bare(one) === bare(other) || one.endsWith(`.${bare(other)}`) || other.endsWith(`.${bare(one)}`)

const proxyHeaders = [
  'x-squid-error',
  'x-bluecoat-via',
  'x-cache-lookup',
  'proxy-connection',
  'x-iinfo-proxy',
]

/** A cache or filter that names itself in an answer over plain HTTP, and not in the one that the control got. */
function proxied(scene: Scene, last: HttpExchange): void {
  const { controlPage } = scene
  if (!controlPage) return
  const via = last.headers.get('via') ?? ''
  const named = proxyHeaders.find((name) => last.headers.has(name) && !controlPage.headers.has(name))
  const software =
    /squid|bluecoat|websense|fortigate|fortinet|zscaler|mikrotik|netsweeper|sophos|mcafee|ironport|wingate|privoxy/i
  if (software.test(via) && !controlPage.headers.has('via')) scene.fire('http-proxy', `via: ${via}`)
  else if (named) scene.fire('http-proxy', `${named}: ${last.headers.get(named)}`)
}

/** The control ended on a page that wants HTTPS from now on, which only an answer over HTTPS may say; this one did not. */
function stripped(scene: Scene, last: HttpExchange): void {
  const { controlPage, m } = scene
  const plain = last.url.toLowerCase().startsWith('http:')
  if (!controlPage || !plain || !scene.reached || !controlPage.headers.has('strict-transport-security'))
    return
  const asked = m.input.toLowerCase().startsWith('https:')
  if ((asked || compare(last, controlPage).same) && !last.headers.has('strict-transport-security')) {
    scene.fire('https-stripped', last.url)
  }
}
