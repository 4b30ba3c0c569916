/**
 * The threats that Perisai knows: one stable id a class, its area, its names and definitions in Indonesian and
 * English, and its codes in the field's own schemes. Who did it (state or non-state, domestic or foreign) is a
 * property of an attribution and never part of a class.
 *
 * Codes: MITRE ATT&CK techniques (attack.mitre.org), DISARM Red techniques (disarmframework.org), EuRepoC incident
 * types (codebook 1.2), VERIS actions (verisframework.org, 1.4). An empty list means the scheme has no code for it.
 */

export type Area = 'infrastructure' | 'politics' | 'privacy'

export type ThreatClassId =
  | 'denial-of-service'
  | 'intrusion'
  | 'coordination'
  | 'impersonation'
  | 'leak'
  | 'interception'
  | 'wiretap'
  | 'blocking'
  | 'tracking'

export type Lang = 'id' | 'en'
export type Bilingual = Readonly<Record<Lang, string>>

export interface ThreatClass {
  readonly id: ThreatClassId
  readonly area: Area
  readonly name: Bilingual
  readonly definition: Bilingual
  readonly codes: {
    readonly attack: readonly string[]
    readonly disarm: readonly string[]
    readonly eurepoc: readonly string[]
    readonly veris: readonly string[]
  }
}

export const areas: Readonly<Record<Area, Bilingual>> = {
  infrastructure: { id: 'Infrastruktur', en: 'Infrastructure' },
  politics: { id: 'Proses politik', en: 'Political process' },
  privacy: { id: 'Privasi', en: 'Privacy' },
}

export const threatClasses: readonly ThreatClass[] = [
  {
    id: 'denial-of-service',
    area: 'infrastructure',
    name: { id: 'Serangan penolakan layanan', en: 'Denial of service' },
    definition: {
      id: 'Layanan dibanjiri atau dikuras sampai orang yang berhak tidak dapat memakainya.',
      en: 'A service is flooded or exhausted until the people it is meant for cannot use it.',
    },
    codes: {
      attack: [
        'T1498',
        'T1498.001',
        'T1498.002',
        'T1499',
        'T1499.001',
        'T1499.002',
        'T1499.003',
        'T1499.004',
      ],
      disarm: ['T0123.003'],
      eurepoc: ['Disruption'],
      veris: ['action.hacking.variety.DoS', 'action.malware.variety.DoS'],
    },
  },
  {
    id: 'intrusion',
    area: 'infrastructure',
    name: { id: 'Penyusupan', en: 'Intrusion' },
    definition: {
      id: 'Pihak tanpa hak mencari jalan masuk ke suatu sistem, mencobanya, atau telah berada di dalamnya.',
      en: 'Somebody without the right looks for a way into a system, tries it, or is already inside.',
    },
    codes: {
      attack: ['T1595', 'T1110', 'T1190', 'T1491'],
      disarm: ['T0123'],
      eurepoc: ['Hijacking with Misuse', 'Hijacking without Misuse'],
      veris: [
        'action.hacking.variety.Brute force',
        'action.hacking.variety.Exploit vuln',
        'action.hacking.variety.Scan network',
        'action.hacking.variety.SQLi',
      ],
    },
  },
  {
    id: 'coordination',
    area: 'politics',
    name: { id: 'Akun terkoordinasi', en: 'Coordinated accounts' },
    definition: {
      id: 'Banyak akun bertindak sebagai satu kehendak sambil tampak berdiri sendiri-sendiri.',
      en: 'Many accounts act as one will while they appear to be independent.',
    },
    codes: {
      attack: ['T1585.001'],
      disarm: ['T0049', 'T0049.003', 'T0084.001', 'T0060'],
      eurepoc: [],
      veris: [],
    },
  },
  {
    id: 'impersonation',
    area: 'politics',
    name: { id: 'Peniruan identitas', en: 'Impersonation' },
    definition: {
      id: 'Nama atau alamat dibuat mirip lembaga, media, partai, atau penyelenggara pemilu yang sesungguhnya.',
      en: 'A name or address is made to look like that of a real institution, media house, party or election body.',
    },
    codes: {
      attack: ['T1583.001', 'T1036.005', 'T1656'],
      disarm: ['T0143.003', 'T0149.003', 'T0146.005'],
      eurepoc: [],
      veris: ['action.social.variety.Forgery', 'action.social.variety.Phishing'],
    },
  },
  {
    id: 'leak',
    area: 'privacy',
    name: { id: 'Kebocoran data', en: 'Data leak' },
    definition: {
      id: 'Data pribadi berada di tempat yang dapat dibaca pihak yang tidak berhak.',
      en: 'Personal data lies where people without the right can read it.',
    },
    codes: {
      attack: ['T1567', 'T1530'],
      disarm: ['T0048.004'],
      eurepoc: ['Data theft', 'Data theft & Doxing'],
      veris: ['attribute.confidentiality.data_disclosure.Yes', 'action.error.variety.Publishing error'],
    },
  },
  {
    id: 'interception',
    area: 'privacy',
    name: { id: 'Penyadapan lalu lintas', en: 'Interception' },
    definition: {
      id: 'Pihak di tengah jalan membaca atau mengubah komunikasi antara dua ujung.',
      en: 'Somebody in the middle reads or alters what two ends say to each other.',
    },
    codes: { attack: ['T1557', 'T1040'], disarm: [], eurepoc: [], veris: ['action.hacking.variety.MitM'] },
  },
  {
    id: 'wiretap',
    area: 'privacy',
    name: { id: 'Penyadapan perangkat', en: 'Wiretap' },
    definition: {
      id: 'Perangkat itu sendiri merekam atau meneruskan percakapan, pesan, dan isinya kepada pihak lain.',
      en: 'The device itself records or passes on talks, messages and contents to somebody else.',
    },
    codes: {
      attack: ['T1429', 'T1636', 'T1430', 'T1123'],
      disarm: [],
      eurepoc: ['Hijacking with Misuse'],
      veris: ['action.malware.variety.Spyware/Keylogger'],
    },
  },
  {
    id: 'blocking',
    area: 'privacy',
    name: { id: 'Pemblokiran', en: 'Blocking' },
    definition: {
      id: 'Jaringan mencegah orang membaca isi yang diminta, secara terbuka atau tersamar.',
      en: 'A network keeps people from reading what they asked for, openly or covertly.',
    },
    codes: { attack: [], disarm: ['T0123.002'], eurepoc: [], veris: [] },
  },
  {
    id: 'tracking',
    area: 'privacy',
    name: { id: 'Pelacakan', en: 'Tracking' },
    definition: {
      id: 'Kebiasaan atau lokasi seseorang dikumpulkan dan dikirim kepada pihak lain tanpa sepengetahuannya.',
      en: "A person's habits or whereabouts are collected and sent to others without their knowledge.",
    },
    codes: { attack: ['T1430', 'T1592'], disarm: [], eurepoc: [], veris: ['action.malware.variety.Adware'] },
  },
]

const byId = new Map(threatClasses.map((c) => [c.id, c]))

/** The class with this id; undefined where there is none (an id from outside may be anything). */
export function threatClass(id: string): ThreatClass | undefined {
  return byId.get(id as ThreatClassId)
}
