/**
 * Who is never blocked, whatever the evidence says: blocking them harms more people than any attack that this machine
 * could see coming from them. Sources: the IANA special-purpose registries (RFC 6890), root-servers.org, and the address
 * lists that operators publish for exactly this use (Cloudflare, Fastly, Amazon, Google, Microsoft, Apple, Meta, Akamai).
 *
 * The ranges for documentation and benchmarks (RFC 5737, 3849, 9637, 2544, 5180) are absent on purpose: nobody is there to be harmed,
 * and exercises are run with them.
 */
export const categories = [
  'own',
  'user',
  'special-use',
  'dns-root',
  'resolver',
  'cdn-cloud',
  'crawler',
  'election',
  'payment',
  'health',
  'warninglist',
] as const
export type Category = (typeof categories)[number]

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

export const networks: Readonly<Partial<Record<Category, readonly string[]>>> = {
  'special-use': words(`
    0.0.0.0/8 10.0.0.0/8 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.31.196.0/24 192.52.193.0/24
    192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 224.0.0.0/4 240.0.0.0/4
    ::/96 ::ffff:0:0/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 100:0:0:1::/64 2001::/32 2001:1::/32 2001:3::/32
    2001:4:112::/48 2001:10::/28 2001:20::/28 2001:30::/28 2002::/16 2620:4f:8000::/48 5f00::/16 fc00::/7 fe80::/9
    ff00::/8
  `),
  'dns-root': words(`
    198.41.0.4 170.247.170.2 192.33.4.12 199.7.91.13 192.203.230.10 192.5.5.241 192.112.36.4 198.97.190.53
    192.36.148.17 192.58.128.30 193.0.14.129 199.7.83.42 202.12.27.33
    2001:503:ba3e::2:30 2801:1b8:10::b 2001:500:2::c 2001:500:2d::d 2001:500:a8::e 2001:500:2f::f
    2001:500:12::d0d 2001:500:1::53 2001:7fe::53 2001:503:c27::2:30 2001:7fd::1 2001:500:9f::42 2001:dc3::35
  `),
  resolver: words(`
    1.1.1.0/24 1.0.0.0/24 8.8.8.0/24 8.8.4.0/24 9.9.9.0/24 149.112.112.0/24 208.67.222.0/24 208.67.220.0/24
    94.140.14.0/24 94.140.15.0/24 185.228.168.0/24 185.228.169.0/24 76.76.2.0/24 76.76.10.0/24 45.90.28.0/22
    77.88.8.0/24 114.114.114.0/24 223.5.5.0/24 223.6.6.0/24 119.29.29.29 180.131.144.0/24 180.131.145.0/24
    2001:4860:4860::/48 2606:4700:4700::/48 2620:fe::/48 2620:119:35::/48 2620:119:53::/48 2a10:50c0::/32
    2a0d:2a00:1::/48 2a0d:2a00:2::/48 2606:1a40::/48 2606:1a40:1::/48
  `),
  'cdn-cloud': words(`
    173.245.48.0/20 103.21.244.0/22 103.22.200.0/22 103.31.4.0/22 141.101.64.0/18 108.162.192.0/18 190.93.240.0/20
    188.114.96.0/20 197.234.240.0/22 198.41.128.0/17 162.158.0.0/15 104.16.0.0/13 104.24.0.0/14 172.64.0.0/13
    131.0.72.0/22 2400:cb00::/32 2606:4700::/32 2803:f800::/32 2405:b500::/32 2405:8100::/32 2a06:98c0::/29
    2c0f:f248::/32
    23.235.32.0/20 43.249.72.0/22 103.244.50.0/24 103.245.222.0/23 104.156.80.0/20 140.248.64.0/18 140.248.128.0/17
    146.75.0.0/17 151.101.0.0/16 157.52.64.0/18 167.82.0.0/17 172.111.64.0/18 185.31.16.0/22 199.27.72.0/21
    199.232.0.0/16 2a04:4e40::/32 2a04:4e42::/32
    13.32.0.0/15 13.35.0.0/16 13.224.0.0/14 13.249.0.0/16 18.64.0.0/14 52.84.0.0/15 54.182.0.0/16 54.192.0.0/16
    54.230.0.0/16 54.239.128.0/18 99.84.0.0/16 143.204.0.0/16 204.246.164.0/22 205.251.192.0/19 2600:9000::/28
    23.32.0.0/11 23.192.0.0/11 2.16.0.0/13 96.16.0.0/15 104.64.0.0/10 184.24.0.0/13 184.50.0.0/15 184.84.0.0/14
    2600:1400::/24 2a02:26f0::/29
    142.250.0.0/15 172.217.0.0/16 216.58.192.0/19 74.125.0.0/16 173.194.0.0/16 209.85.128.0/17 108.177.0.0/17
    2607:f8b0::/32 2404:6800::/32 2a00:1450::/32
    13.107.0.0/16 204.79.197.0/24 150.171.0.0/16 52.96.0.0/14 40.96.0.0/13 2620:1ec::/36
    31.13.24.0/21 31.13.64.0/18 157.240.0.0/16 129.134.0.0/16 179.60.192.0/22 2a03:2880::/32
    140.82.112.0/20 185.199.108.0/22 149.154.160.0/20 91.108.4.0/22 91.108.56.0/22
  `),
  crawler: words(`
    66.249.64.0/19 64.233.160.0/19 72.14.192.0/18 2001:4860:4801::/48 40.77.167.0/24 40.77.188.0/22 157.55.39.0/24
    207.46.13.0/24 199.30.16.0/20 65.52.104.0/24 65.55.210.0/24 17.0.0.0/8 5.255.253.0/24 87.250.224.0/19
    95.108.128.0/17 141.8.128.0/18 54.208.100.253 107.21.1.8 20.191.45.212 40.88.21.235 207.241.224.0/20
  `),
}

/** A name stands for itself and all below it. */
export const names: Readonly<Partial<Record<Category, readonly string[]>>> = {
  'special-use': words('localhost local internal home.arpa in-addr.arpa ip6.arpa'),
  'dns-root': words('root-servers.net gtld-servers.net iana.org icann.org pandi.id'),
  resolver: words('dns.google one.one.one.one dns.quad9.net cloudflare-dns.com opendns.com nextdns.io'),
  'cdn-cloud': words(`
    cloudflare.com cloudflare.net fastly.net akamai.net akamaized.net akamaiedge.net edgekey.net edgesuite.net
    cloudfront.net amazonaws.com azure.com azureedge.net azurewebsites.net windows.net microsoft.com microsoftonline.com
    windowsupdate.com office.com office365.com live.com outlook.com google.com googleapis.com gstatic.com youtube.com
    gmail.com apple.com icloud.com facebook.com fbcdn.net instagram.com whatsapp.com whatsapp.net twitter.com x.com
    twimg.com telegram.org t.me tiktok.com linkedin.com github.com githubusercontent.com wikipedia.org wikimedia.org
    mozilla.org debian.org ubuntu.com letsencrypt.org jsdelivr.net
  `),
  crawler: words('googlebot.com search.msn.com duckduckgo.com archive.org'),
  election: words('kpu.go.id bawaslu.go.id dkpp.go.id mkri.id perludem.org pemilu.info idea.int'),
  payment: words(`
    bi.go.id ojk.go.id lps.go.id bca.co.id klikbca.com bankmandiri.co.id bri.co.id bni.co.id btn.co.id bankbsi.co.id
    gopay.co.id ovo.id dana.id shopeepay.co.id linkaja.id midtrans.com xendit.co doku.com qris.online jalin.co.id
    visa.com mastercard.com swift.com paypal.com stripe.com
  `),
  health: words(`
    kemkes.go.id satusehat.kemkes.go.id bpjs-kesehatan.go.id pom.go.id bnpb.go.id bmkg.go.id pmi.or.id halodoc.com
    alodokter.com who.int icrc.org redcross.org
  `),
}
