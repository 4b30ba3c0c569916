/** Small evidence for uploads, made by code. */
import { mailMeasurement, ooniMeasurement, SITE } from '../../scripts/gen/measurements.ts'
import { domainToASCII } from 'node:url'
import { accessLog } from '../../scripts/gen/access-log.ts'
import { campaign, csv, group, organic } from '../../scripts/gen/posts.ts'

/** 1 October 2026, noon in Jakarta. */
const noon = Date.UTC(2026, 9, 1, 5, 0, 0) / 1000

/** An access log with an HTTP flood in its midst. */
export function floodLog(): Buffer {
  const flood = { start: 240, seconds: 60, rate: 300, sources: 120 }
  return Buffer.from([...accessLog({ lines: 4000, rate: 8, seed: 77, start: noon, flood })].join(''))
}

/** An ordinary hour, with one line that is none. */
export function quietLog(): Buffer {
  const lines = [...accessLog({ lines: 800, rate: 4, seed: 78, start: noon })].join('')
  return Buffer.from(`${lines}this is not a request\n`)
}

const uuid = (n: number) => `5f0c3a52-0d0c-4b7e-9a5d-${String(n).padStart(12, '0')}`

/** A STIX bundle with one good indicator and one object that lacks what it needs. */
export function exampleBundle(): Buffer {
  const time = '2026-10-01T00:00:00.000Z'
  const common = { spec_version: '2.1', created: time, modified: time }
  const good = {
    ...common,
    type: 'indicator',
    id: `indicator--${uuid(2)}`,
    name: 'C2',
    pattern: "[domain-name:value = 'update.portal-bantuan.example']",
    pattern_type: 'stix',
    valid_from: time,
  }
  const broken = { ...common, type: 'malware', id: `malware--${uuid(3)}`, name: 'BadRAT' }
  return Buffer.from(JSON.stringify({ type: 'bundle', id: `bundle--${uuid(1)}`, objects: [good, broken] }))
}

/** A table of indicators with one row that is none. */
export function exampleTable(): Buffer {
  return Buffer.from(
    'type,value,source,tlp,first_seen\n' +
      'ip,198.51.100.7,CSIRT Contoh,amber,2026-10-01\n' +
      'ip,999.9.9.9,CSIRT Contoh,amber,2026-10-01\n' +
      'url,http://203.0.113.9/a.exe,CSIRT Contoh,green,2026-10-02\n',
  )
}

/** Something that would run or turn the line around, were a post anything but text. */
export const HOSTILE = '<img src=x onerror=alert(1)> \u202eterbalik\u202c'

const GROUP = { name: 'relawan', accounts: 9, texts: 14, window: 30, rewording: 0.05, share: 0.8 }

/** Posts with a group that acts as one in an ordinary stream; its texts hold mark-up. */
export function groupPosts(): Buffer {
  const own = [...group(GROUP)].map((post) => ({
    ...post,
    text: `${post.text} ${HOSTILE} #bersamakita https://kabar-baik.example/1`,
  }))
  return Buffer.from([...csv([...organic(3000), ...own])].join(''))
}

/** Posts of a campaign in two minutes of the day. */
export function campaignPosts(): Buffer {
  return Buffer.from([...csv([...organic(2000), ...campaign({ authors: 120 })])].join(''))
}

/** A list of names, some of which look like Indonesia's; one has a Cyrillic letter. */
export function namesList(): Buffer {
  const names = [
    'kernenkeu.com',
    'kemenkeu-login.com',
    'kpu-go-id.com',
    domainToASCII('b\u0430waslu.com'),
    'toko-bunga.example',
  ]
  return Buffer.from(`${names.join('\n')}\n`)
}

/** Pages that are blocked and intercepted in several ways on a few networks over weeks, and a mail server. */
export function measurements(): Buffer {
  const lines: unknown[] = []
  const offered = { keywords: ['PIPELINING', 'STARTTLS', '8BITMIME'], offered: true, accepted: true }
  const crossed = { keywords: ['PIPELINING', 'XXXXXXXA', '8BITMIME'], offered: false, accepted: false }
  const page =
    '<html><title>Pemberitahuan</title>Situs ini diblokir sesuai peraturan perundang-undangan.</html>'
  for (let day = 1; day <= 21; day++) {
    for (let network = 1; network <= 6; network++) {
      const made = {
        asn: 64500 + network,
        network: `Jaringan Contoh ${network}`,
        time: new Date(Date.UTC(2026, 2, day, network)).toISOString(),
      }
      const since = day >= 2 * network
      const blocked = since && network < 5
      lines.push(
        ooniMeasurement({
          ...made,
          url: 'http://kabar.contoh.example/',
          ...(blocked ? { pages: [{ body: page, headers: {} }] } : {}),
        }),
        ooniMeasurement({
          ...made,
          url: 'https://forum.contoh.example/',
          ...(blocked ? { tls: { [`${SITE}:443`]: 'connection_reset' } } : {}),
        }),
        mailMeasurement(since && network < 3 ? crossed : offered, offered, made),
      )
    }
  }
  return Buffer.from(lines.map((line) => JSON.stringify(line)).join('\n'))
}
