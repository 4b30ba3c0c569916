/**
 * Types of incidents, as catalogues write them, to the threat classes of model/taxonomy.ts. Catalogues cut coarser than the
 * taxonomy: EuRepoC's "Disruption" holds defacements and wipers beside floods. docs/atlas.md says what that means.
 */
import type { ThreatClassId } from '../../model/taxonomy.ts'
import { lookup } from './lookup.ts'

type Table = (text: string) => ThreatClassId | null

const eurepoc: Table = lookup<ThreatClassId>({
  disruption: 'denial-of-service',
  'hijacking with misuse': 'intrusion',
  'hijacking without misuse': 'intrusion',
  ransomware: 'intrusion',
  'data theft': 'leak',
  'data theft & doxing': 'leak',
})

const cfr: Table = lookup<ThreatClassId>({
  espionage: 'intrusion',
  sabotage: 'intrusion',
  'data destruction': 'intrusion',
  'financial theft': 'intrusion',
  defacement: 'intrusion',
  'denial of service': 'denial-of-service',
  doxing: 'leak',
})

/** The ten subtypes of the CISSM taxonomy (Harry and Gallagher 2018): five that exploit, five that disrupt. */
const cissm: Table = lookup<ThreatClassId>({
  'exploitation of application server': 'leak',
  'exploitation of end host': 'leak',
  'exploitation of network infrastructure': 'leak',
  'exploitation of infrastructure': 'leak',
  'exploitation of sensor': 'leak',
  'exploitation of data in transit': 'interception',
  'external denial of service': 'denial-of-service',
  'internal denial of service': 'denial-of-service',
  'message manipulation': 'intrusion',
  'data attack': 'intrusion',
  'physical attack': 'intrusion',
})

const veris: Table = lookup<ThreatClassId>({
  'hacking.dos': 'denial-of-service',
  'malware.dos': 'denial-of-service',
  'hacking.mitm': 'interception',
  'hacking.aitm': 'interception',
  'malware.spyware/keylogger': 'wiretap',
  'malware.adware': 'tracking',
  'physical.wiretapping': 'wiretap',
  'social.phishing': 'impersonation',
  'social.forgery': 'impersonation',
  'social.pretexting': 'impersonation',
  'social.influence': 'coordination',
  'social.propaganda': 'coordination',
  'malware.packet sniffer': 'interception',
})
const verisAction: Table = lookup<ThreatClassId>({
  hacking: 'intrusion',
  malware: 'intrusion',
  error: 'leak',
  misuse: 'leak',
})

export const eurepocClass = eurepoc
export const cfrClass = cfr

/** Plurals and doubled letters ("Exploittation") mean the same subtype. */
export const cissmClass = (type: string): ThreatClassId | null =>
  cissm(
    type
      .trim()
      .replace(/^exploit\w*/i, 'exploitation')
      .replace(/s$/, ''),
  )

export const verisClass = (action: string, variety: string): ThreatClassId | null =>
  veris(`${action}.${variety}`) ?? verisAction(action)
