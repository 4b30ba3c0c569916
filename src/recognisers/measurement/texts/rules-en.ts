/** What each rule says that was seen, English. `of`: what exactly; `networks`: on how many. */
import type { Template } from '../../../model/text.ts'
import type { RuleId } from '../rules.ts'

const times = (say: (of: string) => string): Template => {
  return (p, w) =>
    `${say(p.of ? ` (${w.text(p.of)})` : '')}: ${w.number(p.count)} ${Number(p.count) === 1 ? 'measurement' : 'measurements'}, ${w.number(p.networks)} ${Number(p.networks) === 1 ? 'network' : 'networks'}.`
}

export const en: Readonly<Record<`rule.${RuleId}`, Template>> = {
  'rule.dns-known-block-page': times((of) => `The name leads to an address known for block pages${of}`),
  'rule.dns-bogon': times((of) => `The name leads to an address at which no public site can be${of}`),
  'rule.dns-nxdomain': times(
    (of) => `The resolver says that there is no such name; the control finds it${of}`,
  ),
  'rule.dns-no-answer': times((of) => `The resolver gives no address; the control finds one${of}`),
  'rule.dns-refused': times((of) => `The resolver refuses to answer for this name${of}`),
  'rule.dns-answer-for-nothing': times(
    (of) =>
      `The resolver gives an address for a name that exists nowhere else, and nothing useful is there${of}`,
  ),
  'rule.dns-other-certificate': times(
    (of) => `The name leads into another network, where the certificate is not the site's${of}`,
  ),
  'rule.dns-other-page': times((of) => `The name leads into another network, where another page is${of}`),
  'rule.dns-other-silent': times((of) => `The name leads into another network, where nothing answers${of}`),
  'rule.dns-server-failure': times((of) => `The resolver fails at this name; the control finds it${of}`),
  'rule.dns-timeout': times((of) => `The resolver does not answer for this name; the control finds it${of}`),
  'rule.dns-injected': times(
    (of) => `Two different answers came to one question: one was slipped in on the way${of}`,
  ),
  'rule.dns-to-proxy': times(
    (of) =>
      `Every lookup in the clear leads into the user's own network, an encrypted one to the real server, and yet the right page comes: it passes through a proxy${of}`,
  ),
  'rule.tcp-refused': times((of) => `The connection is refused; the control gets through${of}`),
  'rule.tcp-timeout': times((of) => `The connection is never answered; the control gets through${of}`),
  'rule.tcp-reset': times((of) => `The connection is reset at its start; the control gets through${of}`),
  'rule.tcp-unreachable': times((of) => `The address cannot be reached; the control gets through${of}`),
  'rule.tls-reset': times((of) => `The connection is reset once the site's name was said (TLS)${of}`),
  'rule.tls-timeout': times((of) => `Nothing comes back once the site's name was said (TLS)${of}`),
  'rule.tls-closed': times((of) => `The connection is closed once the site's name was said (TLS)${of}`),
  'rule.tls-alert': times((of) => `The handshake is broken off with an alert; the control's is not${of}`),
  'rule.tls-forged': times(
    (of) => `The certificate is issued by somebody whom no browser knows, and the control sees another${of}`,
  ),
  'rule.tls-untrusted': times(
    (of) => `The certificate is not trusted; the control's at the same address is${of}`,
  ),
  'rule.tls-wrong-name': times(
    (of) => `The certificate is for another name; the control's at the same address is right${of}`,
  ),
  'rule.tls-middlebox': times(
    (of) => `The certificate is issued by a device that opens encrypted connections${of}`,
  ),
  'rule.starttls-blanked': times(
    (of) => `The mail server's offer of encryption arrives crossed out; the control gets it whole${of}`,
  ),
  'rule.starttls-refused': times(
    (of) => `Encryption of mail is offered and then refused; the control gets it${of}`,
  ),
  'rule.starttls-stripped': times(
    (of) => `The mail server's offer of encryption is missing; the control gets it${of}`,
  ),
  'rule.http-known-block-page': times((of) => `A known block page came${of}`),
  'rule.http-block-page': times((of) => `A page came that says it blocks${of}`),
  'rule.http-difference': times((of) => `Another page came than the control's${of}`),
  'rule.http-reset': times((of) => `The connection is reset once the page was asked for${of}`),
  'rule.http-closed': times((of) => `The connection is closed once the page was asked for${of}`),
  'rule.http-timeout': times((of) => `Nothing comes back once the page was asked for${of}`),
  'rule.http-proxy': times((of) => `A proxy names itself in the answer, and not in the control's${of}`),
  'rule.https-stripped': times(
    (of) => `The control is led to HTTPS, here the page stays without encryption${of}`,
  ),
  'rule.localhost-name': times((of) => `The name points to the own machine for everyone${of}`),
  'rule.cdn-difference': times((of) => `Another address, but the right site: a network of servers${of}`),
  'rule.clock-wrong': times((of) => `The measuring machine's clock is wrong${of}`),
  'rule.own-security-software': times((of) => `The user's own security software opens the connections${of}`),
  'rule.starttls-absent': times((of) => `The mail server grants nobody encryption${of}`),
  'rule.redirect-loop': times((of) => `The site redirects without end${of}`),
  'rule.redirect-broken': times((of) => `The site redirects to no address${of}`),
  'rule.robot-check': times((of) => `The site checks whether a human is asking${of}`),
  'rule.captive-portal': times((of) => `The network wants a login first${of}`),
  'rule.server-answers-otherwise': times((of) => `The site's own server answers differently${of}`),
  'rule.control-failed': times((of) => `The control could not look${of}`),
  'rule.dns-down': times((of) => `Nobody finds an address for the name${of}`),
  'rule.tcp-down': times((of) => `Nobody can connect${of}`),
  'rule.tls-down': times((of) => `The handshake fails for everyone${of}`),
  'rule.http-down': times((of) => `The page fails for everyone${of}`),
}
