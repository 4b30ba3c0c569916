/** What a page shows of itself: title, words of a block page, a check for robots, a captive portal. */
import type { HttpExchange } from '../../model/measurement.ts'

/** Only so much of a page is looked at: what says that a page is blocked is said at its beginning. */
const LOOKED_AT = 64 * 1024

export function titleOf(body: string): string {
  const at = body.slice(0, LOOKED_AT).search(/<title/i)
  if (at < 0) return ''
  const m = /^<title[^>]{0,200}>([^<]{0,1000})/i.exec(body.slice(at, at + 1300))
  return m ? m[1].replace(/\s+/g, ' ').trim() : ''
}

/** A body that is not UTF-8 comes as one character a byte; its page says the encoding. */
export function readable(exchange: HttpExchange): string {
  const body = exchange.body.slice(0, LOOKED_AT)
  // nothing but ASCII, as most pages: far quicker to say than by a pattern
  if (Buffer.byteLength(body) === body.length || /[^\0-\xff]/.test(body)) return body
  const said = `${exchange.headers.get('content-type') ?? ''} ${body.slice(0, 2048)}`
  const charset = /charset\s*=\s*["']?([\w-]{2,20})/i.exec(said)?.[1]
  try {
    return new TextDecoder(charset ?? 'windows-1252').decode(Buffer.from(body, 'latin1'))
  } catch {
    return body
  }
}

/** Without markup, scripts, styles and remarks, in lower case, white space as one space. Linear in the page. */
export function wordsOf(page: string): string {
  const lower = page.toLowerCase()
  const parts: string[] = []
  let at = 0
  while (at < lower.length) {
    const open = lower.indexOf('<', at)
    if (open < 0) {
      parts.push(lower.slice(at))
      break
    }
    parts.push(lower.slice(at, open))
    const name = /^(?:script|style|!--)/.exec(lower.slice(open + 1, open + 8))?.[0]
    const closing = name === undefined ? '>' : name === '!--' ? '-->' : `</${name}`
    const close = lower.indexOf(closing, open + 1)
    // what is never closed hides the rest, as in a browser
    if (close < 0) break
    const end = name === undefined || name === '!--' ? close + closing.length : lower.indexOf('>', close) + 1
    if (end === 0) break
    at = end
  }
  return parts
    .join(' ')
    .replace(/&nbsp;|&#160;|&#xa0;/g, ' ')
    .replace(/\s+/g, ' ')
}

/** Companies that put a page with a test between server and reader: their servers' headers or their page's parts. */
const robotHeaders: readonly (readonly [string, RegExp])[] = [
  ['cf-mitigated', /./],
  ['x-datadome', /./],
  ['x-px-block', /./],
  ['x-amzn-waf-action', /./],
  ['x-sucuri-block', /./],
]
const robotParts =
  /cdn-cgi\/challenge-platform|cf-browser-verification|cf[-_]chl[-_]|cf-turnstile|_cf_chl_opt|attention required! \| cloudflare|please wait\.\.\. \| cloudflare|just a moment\.\.\.|ddos protection by cloudflare|checking (?:if the site connection is secure|your browser before accessing)|g-recaptcha|google\.com\/recaptcha|hcaptcha\.com|captcha-delivery\.com|px-captcha|_incapsula_resource|incapsula incident id|geo\.captcha|awswafcaptcha|ddos-guard|sucuri website firewall|distil_r_captcha|bot verification|verifying you are human|verify you are human|are you a (?:robot|human)\?/

export function isRobotCheck(exchange: HttpExchange): boolean {
  if (robotHeaders.some(([name, value]) => value.test(exchange.headers.get(name) ?? ''))) return true
  return robotParts.test(exchange.body.slice(0, LOOKED_AT).toLowerCase())
}

const portalParts =
  /<wispaccessgatewayparam|wispaccessgateway|captive[ -]?portal|nodogsplash|opennds|uamip=|uamport=|coova|mikrotik hotspot|login\?dst=|hotspot[ _-]?login|login[ _-]?hotspot|\/guest\/s\/\w+\/|cmd=login&(?:amp;)?mac=|wifi login|wi-fi login|sign in to (?:the )?(?:wi-?fi|network)|masuk (?:ke )?wi-?fi|login (?:ke )?wi-?fi/

/** A network that wants a login first (RFC 6585 status 511, WISPr, the usual products and their wording). */
export function isCaptivePortal(exchange: HttpExchange): boolean {
  if (exchange.status === 511) return true
  const location = (exchange.headers.get('location') ?? '').toLowerCase()
  return portalParts.test(location) || portalParts.test(exchange.body.slice(0, LOOKED_AT).toLowerCase())
}
