/**
 * Techniques that findings carry as ids: MITRE ATT&CK (Enterprise and Mobile, attack.mitre.org) and DISARM Red
 * (disarmframework.org). Names are proper names and are the same in every language.
 */

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
  T0015: 'Create Hashtags and Search Artefacts',
  'T0048.004': 'Dox',
  T0049: 'Flood Information Space',
  'T0049.002': 'Flood Existing Hashtag',
  'T0049.003': 'Bots Amplify via Automated Forwarding and Reposting',
  T0060: 'Continue to Amplify',
  T0084: 'Reuse Existing Content',
  'T0084.001': 'Use Copypasta',
  T0090: 'Create Inauthentic Accounts',
  T0118: 'Amplify Existing Narrative',
  T0123: 'Control Information Environment through Offensive Cyberspace Operations',
  'T0123.002': 'Block Content',
  'T0123.003': 'Destroy Information Generation Capabilities',
  'T0123.004': 'Conduct Server Redirect',
  'T0143.003': 'Impersonated Persona',
  'T0146.005': 'Lookalike Account ID',
  'T0149.003': 'Lookalike Domain',
}

/** DISARM numbers its techniques below T0800, where ATT&CK for ICS begins. */
function isDisarm(id: string): boolean {
  return /^T0[0-7]\d\d(\.\d{3})?$/.test(id)
}

export interface Technique {
  readonly id: string
  /** the id itself where the name is not known here */
  readonly name: string
  readonly scheme: 'mitre-attack' | 'DISARM' | 'perisai'
  /** its page; absent for an id of neither scheme */
  readonly url?: string
}

export function technique(id: string): Technique {
  const name = Object.hasOwn(names, id) ? names[id] : id
  if (isDisarm(id)) {
    const url = `https://github.com/DISARMFoundation/DISARMframeworks/blob/main/generated_pages/techniques/${id}.md`
    return { id, name, scheme: 'DISARM', url }
  }
  if (!/^T\d{4}(\.\d{3})?$/.test(id)) return { id, name, scheme: 'perisai' }
  const url = `https://attack.mitre.org/techniques/${id.replace('.', '/')}/`
  return { id, name, scheme: 'mitre-attack', url }
}

/** All techniques that have a name here. */
export const techniques: readonly Technique[] = Object.keys(names).map(technique)
