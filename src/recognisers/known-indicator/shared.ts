/**
 * Infrastructure that very many innocent people share. An indicator on it tells nothing by itself: malware that asks
 * 8.8.8.8 for a name does what every phone does. Sources: the operators' own published address lists (Cloudflare,
 * Fastly, Amazon CloudFront, Google), RFC 6890 for special purposes, the Public Suffix List's private part.
 */
import { isV4 } from '../../model/address.ts'
import { parseNetwork } from '../../stix/pattern/network.ts'
import type { Network } from '../../stix/pattern/network.ts'
import { Prefixes } from '../../stix/pattern/prefixes.ts'

function words(text: string): string[] {
  return text.trim().split(/\s+/)
}

const resolvers = words(`
    8.8.8.8 8.8.4.4 2001:4860:4860::8888 2001:4860:4860::8844 1.1.1.0/30 1.0.0.0/30
    2606:4700:4700::1111 2606:4700:4700::1001 9.9.9.9 149.112.112.112 2620:fe::fe 2620:fe::9
    208.67.222.222 208.67.220.220 94.140.14.14 94.140.15.15 185.228.168.9 76.76.2.0/30
  `)

const delivery = [
  ...words(`
    173.245.48.0/20 103.21.244.0/22 103.22.200.0/22 103.31.4.0/22 141.101.64.0/18 108.162.192.0/18
    190.93.240.0/20 188.114.96.0/20 197.234.240.0/22 198.41.128.0/17 162.158.0.0/15 104.16.0.0/13
    104.24.0.0/14 172.64.0.0/13 131.0.72.0/22 2400:cb00::/32 2606:4700::/32 2803:f800::/32
    2405:b500::/32 2a06:98c0::/29
  `), // Cloudflare
  ...words(`
    23.235.32.0/20 104.156.80.0/20 146.75.0.0/17 151.101.0.0/16 167.82.0.0/17 199.232.0.0/16
    2a04:4e40::/32 2a04:4e42::/32
  `), // Fastly
  ...words(`
    13.32.0.0/15 13.35.0.0/16 52.84.0.0/15 54.230.0.0/16 99.84.0.0/16 143.204.0.0/16
    205.251.192.0/19 2600:9000::/28
  `), // CloudFront
  ...words(`142.250.0.0/15 172.217.0.0/16 216.58.192.0/19 2607:f8b0::/32`), // Google's front ends
]

const nowhere = words(
  `0.0.0.0/8 127.0.0.0/8 169.254.0.0/16 224.0.0.0/4 240.0.0.0/4 ::/127 fe80::/10 ff00::/8`,
)

const internal = words(`10.0.0.0/8 100.64.0.0/10 172.16.0.0/12 192.168.0.0/16 fc00::/7`)

const shared = tableOf([...resolvers, ...delivery, ...nowhere])
const inner = tableOf(internal)

function tableOf(list: readonly string[]): Prefixes {
  const table = new Prefixes()
  for (const [i, text] of list.entries()) table.add(parseNetwork(text)!, i)
  return table
}

function isWithin(table: Prefixes, network: Network): boolean {
  let within = false
  table.find(network, () => (within = true))
  return within
}

/** Prefixes wider than these are whole providers or countries. */
const WIDEST_V4 = 96 + 16
const WIDEST_V6 = 32

/** Whether an indicator on this address or prefix cannot tell guilty from innocent. */
export function isSharedNetwork(network: Network): boolean {
  if (network.bits < (isV4(network.words, 0) ? WIDEST_V4 : WIDEST_V6)) return true
  return isWithin(shared, network)
}

/** Addresses of inner networks: they mean another machine in every network. */
export function isPrivateNetwork(network: Network): boolean {
  return isWithin(inner, network)
}

/** Names that everybody asks for, with all below them. */
const popular = new Set(
  words(`google.com google.co.id gstatic.com googleapis.com googleusercontent.com youtube.com ytimg.com doubleclick.net
  facebook.com fbcdn.net instagram.com whatsapp.com whatsapp.net apple.com icloud.com mzstatic.com microsoft.com
  windows.com windowsupdate.com office.com office365.com live.com outlook.com bing.com msftconnecttest.com amazon.com
  cloudflare.com akamai.net akamaized.net akamaiedge.net twitter.com x.com twimg.com t.co tiktok.com github.com
  githubusercontent.com wikipedia.org wikimedia.org mozilla.org mozilla.com firefox.com yahoo.com linkedin.com
  telegram.org t.me debian.org ubuntu.com detik.com kompas.com tribunnews.com tokopedia.com shopee.co.id gojek.com`),
)

/** Suffixes under which strangers have their own names: what is below one says nothing of its neighbours. */
const hosting = new Set(
  words(`github.io gitlab.io blogspot.com wordpress.com weebly.com wixsite.com herokuapp.com netlify.app vercel.app web.app
  firebaseapp.com appspot.com pages.dev workers.dev azurewebsites.net cloudapp.net cloudfront.net amazonaws.com
  duckdns.org no-ip.org ddns.net hopto.org ngrok.io trycloudflare.com surge.sh glitch.me repl.co onrender.com`),
)

/** Whether an indicator on this host name cannot tell guilty from innocent. */
export function isSharedHost(host: string): boolean {
  const labels = host.split('.')
  if (labels.length < 2 || hosting.has(host)) return true
  // co.id, com.au: a public suffix and no name of anybody
  if (/^(?:com|co|net|org|gov|go|ac|edu|or|web|sch|my|biz)\.[a-z]{2}$/.test(host)) return true
  return labels.some((_, k) => popular.has(labels.slice(k).join('.')))
}
