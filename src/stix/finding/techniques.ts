/**
 * Attack-patterns for the technique ids that findings carry. Names are those of MITRE ATT&CK (Enterprise and Mobile)
 * and of DISARM Red; a technique without a name here goes out under its id, which is what consumers match on.
 */
import { uuid5 } from '../../model/ids.ts'
import type { StixObject } from '../object.ts'
import { ownObject } from './own.ts'

const names: Readonly<Record<string, string>> = {
  T1036: 'Masquerading',
  'T1036.005': 'Match Legitimate Resource Name or Location',
  T1040: 'Network Sniffing',
  T1046: 'Network Service Discovery',
  T1059: 'Command and Scripting Interpreter',
  T1083: 'File and Directory Discovery',
  T1110: 'Brute Force',
  'T1110.001': 'Password Guessing',
  'T1110.003': 'Password Spraying',
  'T1110.004': 'Credential Stuffing',
  T1123: 'Audio Capture',
  T1190: 'Exploit Public-Facing Application',
  T1429: 'Audio Capture',
  T1430: 'Location Tracking',
  T1491: 'Defacement',
  'T1491.002': 'External Defacement',
  T1498: 'Network Denial of Service',
  'T1498.001': 'Direct Network Flood',
  'T1498.002': 'Reflection Amplification',
  T1499: 'Endpoint Denial of Service',
  'T1499.001': 'OS Exhaustion Flood',
  'T1499.002': 'Service Exhaustion Flood',
  'T1499.003': 'Application Exhaustion Flood',
  'T1499.004': 'Application or System Exploitation',
  'T1505.003': 'Web Shell',
  T1530: 'Data from Cloud Storage',
  T1557: 'Adversary-in-the-Middle',
  'T1557.002': 'ARP Cache Poisoning',
  T1567: 'Exfiltration Over Web Service',
  'T1583.001': 'Domains',
  'T1585.001': 'Social Media Accounts',
  T1592: 'Gather Victim Host Information',
  T1595: 'Active Scanning',
  'T1595.001': 'Scanning IP Blocks',
  'T1595.002': 'Vulnerability Scanning',
  'T1595.003': 'Wordlist Scanning',
  T1636: 'Protected User Data',
  T1656: 'Impersonation',
  T0049: 'Flood Information Space',
  T0060: 'Continue to Amplify',
  'T0084.001': 'Use Copypasta',
  T0090: 'Create Inauthentic Accounts',
  T0123: 'Control Information Environment through Offensive Cyberspace Operations',
  'T0123.003': 'Destroy Information Generation Capabilities',
  'T0123.004': 'Conduct Server Redirect',
  'T0143.003': 'Impersonated Persona',
}

/** DISARM numbers its techniques below T0800, where ATT&CK for ICS begins. */
function isDisarm(id: string): boolean {
  return /^T0[0-7]\d\d(\.\d{3})?$/.test(id)
}

function reference(id: string): StixObject['external_references'] {
  if (isDisarm(id)) {
    return [
      {
        source_name: 'DISARM',
        external_id: id,
        url: `https://github.com/DISARMFoundation/DISARMframeworks/blob/main/generated_pages/techniques/${id}.md`,
      },
    ]
  }
  const attack = /^T\d{4}(\.\d{3})?$/.test(id)
  return [
    attack
      ? {
          source_name: 'mitre-attack',
          external_id: id,
          url: `https://attack.mitre.org/techniques/${id.replace('.', '/')}/`,
        }
      : { source_name: 'perisai', external_id: id },
  ]
}

export function attackPattern(id: string): StixObject {
  return ownObject('attack-pattern', uuid5(`attack-pattern:${id}`), {
    name: Object.hasOwn(names, id) ? names[id] : id,
    external_references: reference(id),
  })
}
