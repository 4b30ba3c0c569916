/**
 * Issuers of certificates that are made on the way, by the words in their names, as the products' own documentation and
 * the studies of intercepted TLS (Durumeric et al., NDSS 2017; de Carné de Carnavalet and Mannan, NDSS 2016) give them.
 * National certificates: Censored Planet on Kazakhstan, 2019 and 2020.
 */

export type IssuerKind = 'own' | 'middlebox' | 'state'

const table: readonly (readonly [IssuerKind, RegExp])[] = [
  [
    'own',
    /Kaspersky (?:Anti-?Virus|Web|Endpoint)|avast! |Avast (?:Web|Antivirus)|AVG (?:Web|Technologies|Antivirus)|ESET SSL Filter|Bitdefender (?:Personal|CA)|Net-Defender|Norton Web|Dr\.?Web|BullGuard|AdGuard|Adguard|NetFilter ?SDK|Trend ?Micro|Net Nanny|Qustodio|Covenant Eyes|G ?DATA|Emsisoft|360 ?Total|Quick Heal|PC Tools|Panda Security|Mobicip|CYBERsitter|FiddlerRoot|DO_NOT_TRUST|Charles Proxy|mitmproxy|PortSwigger|OWASP (?:ZAP|Root)|Proxyman|HTTP Toolkit/i,
  ],
  [
    'state',
    /Qaznet|Information Security Certification Authority|Kazakhstan (?:Trust|Root)|Security Certificate.{0,20}Kazakhtelecom/i,
  ],
  [
    'middlebox',
    /Forti(?:Gate|net)|Zscaler|Blue ?Coat|Palo ?Alto|PAN-OS|Sophos|Cyberoam|Check ?Point|SonicWALL|WatchGuard|Fireware|Barracuda|Cisco Umbrella|OpenDNS|Forcepoint|Websense|McAfee Web Gateway|Netskope|iboss|ContentKeeper|Smoothwall|Lightspeed|Securly|GoGuardian|Untangle|Squid|Sangfor|Hillstone|NetSpark|Netsweeper|Allot|MikroTik|Cloudflare for Teams|Gateway CA - Cloudflare|pfSense|ClearSwift|Trustwave SWG|Superfish|Komodia|PrivDog/i,
  ],
]

export function issuerKind(issuer: string): IssuerKind | null {
  return table.find(([, words]) => words.test(issuer))?.[0] ?? null
}
