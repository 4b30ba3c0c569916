/** Open vocabularies of STIX 2.1, chapter 10, by name without the ending -ov. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

export const vocabularies = {
  'account-type': words(
    'facebook ldap nis openid radius skype tacacs twitter unix windows-local windows-domain kavi',
  ),
  'attack-motivation': words(
    `accidental coercion dominance ideology notoriety organizational-gain personal-gain personal-satisfaction
     revenge unpredictable`,
  ),
  'attack-resource-level': words('individual club contest team organization government'),
  'grouping-context': words('suspicious-activity malware-analysis unspecified'),
  'hash-algo': words('MD5 SHA-1 SHA-256 SHA-512 SHA3-256 SHA3-512 SSDEEP TLSH'),
  'identity-class': words('individual group system organization class unknown'),
  'implementation-languages': words(
    `applescript bash c c++ c# go java javascript lua objective-c perl php powershell python ruby scala swift
     typescript visual-basic x86-32 x86-64`,
  ),
  'indicator-pattern-types': words('stix pcre sigma snort suricata yara'),
  'indicator-types': words(
    'anomalous-activity anonymization attribution benign compromised malicious-activity unknown',
  ),
  'industry-sector': words(
    `agriculture aerospace automotive chemical commercial communications construction defense education energy
     entertainment financial-services government emergency-services government-local government-national
     government-public-services government-regional healthcare hospitality-leisure infrastructure dams nuclear
     water insurance manufacturing mining non-profit pharmaceuticals retail technology telecommunications
     transportation utilities`,
  ),
  'infrastructure-types': words(
    `amplification anonymization botnet command-and-control control-system exfiltration firewall hosting-malware
     hosting-target-lists phishing reconnaissance routers-switches staging unknown workstation`,
  ),
  'malware-capabilities': words(
    `accesses-remote-machines anti-debugging anti-disassembly anti-emulation anti-memory-forensics anti-sandbox
     anti-vm captures-input-peripherals captures-output-peripherals captures-system-state-data
     cleans-traces-of-infection commits-fraud communicates-with-c2 compromises-data-availability
     compromises-data-integrity compromises-system-availability controls-local-machine
     degrades-security-software degrades-system-updates determines-c2-server emails-spam escalates-privileges
     evades-av exfiltrates-data fingerprints-host hides-artifacts hides-executing-code infects-files
     infects-remote-machines installs-other-components persists-after-system-reboot prevents-artifact-access
     prevents-artifact-deletion probes-network-environment self-modifies steals-authentication-credentials
     violates-system-operational-integrity`,
  ),
  'malware-result': words('malicious suspicious benign unknown'),
  'malware-types': words(
    `adware backdoor bot bootkit ddos downloader dropper exploit-kit keylogger ransomware remote-access-trojan
     resource-exploitation rogue-security-software rootkit screen-capture spyware trojan unknown virus webshell
     wiper worm`,
  ),
  'processor-architecture': words('alpha arm ia-64 mips powerpc sparc x86 x86-64'),
  region: words(
    `africa eastern-africa middle-africa northern-africa southern-africa western-africa americas
     latin-america-caribbean south-america caribbean central-america northern-america asia central-asia
     eastern-asia southern-asia south-eastern-asia western-asia europe eastern-europe northern-europe
     southern-europe western-europe oceania australia-new-zealand melanesia micronesia polynesia antarctica`,
  ),
  'report-types': words(
    `attack-pattern campaign identity indicator intrusion-set malware observed-data threat-actor threat-report
     tool vulnerability`,
  ),
  'threat-actor-role': words(
    `agent director independent infrastructure-architect infrastructure-operator malware-author sponsor`,
  ),
  'threat-actor-sophistication': words('none minimal intermediate advanced expert innovator strategic'),
  'threat-actor-types': words(
    `activist competitor crime-syndicate criminal hacker insider-accidental insider-disgruntled nation-state
     sensationalist spy terrorist unknown`,
  ),
  'tool-types': words(
    `denial-of-service exploitation information-gathering network-capture credential-exploitation remote-access
     vulnerability-scanning unknown`,
  ),
  'windows-pebinary-type': words('dll exe sys'),
} as const satisfies Record<string, ReadonlySet<string>>

export type Vocabulary = keyof typeof vocabularies
