/**
 * The rules by which one measurement is judged: which layer each looks at, what it means where it fires, and how much
 * one measurement alone is worth then (0..1, how often such a sight is what the rule says). The weights are an
 * analyst's, checked by the sets in docs/blocking.md; repetition raises them, contradiction lowers them.
 */

export type Layer = 'dns' | 'tcp' | 'tls' | 'http'
export const layers: readonly Layer[] = ['dns', 'tcp', 'tls', 'http']

/** "innocent": something else explains what was seen. "down": the page is broken for everyone. */
export type Meaning = 'blocking' | 'interception' | 'innocent' | 'down'

export interface Rule {
  readonly layer: Layer
  readonly meaning: Meaning
  readonly weight: number
}

const rule = (layer: Layer, meaning: Meaning, weight = 0): Rule => ({ layer, meaning, weight })

export const rules = {
  'dns-known-block-page': rule('dns', 'blocking', 0.9),
  'dns-bogon': rule('dns', 'blocking', 0.8),
  'dns-nxdomain': rule('dns', 'blocking', 0.65),
  'dns-no-answer': rule('dns', 'blocking', 0.55),
  'dns-refused': rule('dns', 'blocking', 0.5),
  'dns-answer-for-nothing': rule('dns', 'blocking', 0.5),
  'dns-other-certificate': rule('dns', 'blocking', 0.75),
  'dns-other-page': rule('dns', 'blocking', 0.7),
  'dns-other-silent': rule('dns', 'blocking', 0.55),
  'dns-server-failure': rule('dns', 'blocking', 0.25),
  'dns-timeout': rule('dns', 'blocking', 0.2),
  'dns-injected': rule('dns', 'interception', 0.7),
  'dns-to-proxy': rule('dns', 'interception', 0.6),
  'tcp-refused': rule('tcp', 'blocking', 0.5),
  'tcp-timeout': rule('tcp', 'blocking', 0.45),
  'tcp-reset': rule('tcp', 'blocking', 0.55),
  'tcp-unreachable': rule('tcp', 'blocking', 0.15),
  'tls-reset': rule('tls', 'blocking', 0.6),
  'tls-timeout': rule('tls', 'blocking', 0.5),
  'tls-closed': rule('tls', 'blocking', 0.5),
  'tls-alert': rule('tls', 'blocking', 0.4),
  'tls-forged': rule('tls', 'interception', 0.75),
  'tls-untrusted': rule('tls', 'interception', 0.65),
  'tls-wrong-name': rule('tls', 'interception', 0.45),
  'tls-middlebox': rule('tls', 'interception', 0.8),
  'starttls-blanked': rule('tls', 'interception', 0.85),
  'starttls-refused': rule('tls', 'interception', 0.6),
  'starttls-stripped': rule('tls', 'interception', 0.65),
  'http-known-block-page': rule('http', 'blocking', 0.9),
  'http-block-page': rule('http', 'blocking', 0.75),
  'http-difference': rule('http', 'blocking', 0.5),
  'http-reset': rule('http', 'blocking', 0.6),
  'http-closed': rule('http', 'blocking', 0.45),
  'http-timeout': rule('http', 'blocking', 0.45),
  'http-proxy': rule('http', 'interception', 0.45),
  'https-stripped': rule('http', 'interception', 0.6),
  'localhost-name': rule('dns', 'innocent'),
  'cdn-difference': rule('dns', 'innocent'),
  'clock-wrong': rule('tls', 'innocent'),
  'own-security-software': rule('tls', 'innocent'),
  'starttls-absent': rule('tls', 'innocent'),
  'redirect-loop': rule('http', 'innocent'),
  'redirect-broken': rule('http', 'innocent'),
  'robot-check': rule('http', 'innocent'),
  'captive-portal': rule('http', 'innocent'),
  'server-answers-otherwise': rule('http', 'innocent'),
  'control-failed': rule('http', 'innocent'),
  'dns-down': rule('dns', 'down'),
  'tcp-down': rule('tcp', 'down'),
  'tls-down': rule('tls', 'down'),
  'http-down': rule('http', 'down'),
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof rules

export const ruleIds = Object.keys(rules) as RuleId[]

/** What one measurement alone must weigh to be told; lighter sights count only where they come again. */
export const LEAST_ALONE = 0.4
