import type { StoredFinding } from '../../model/finding.ts'
import type { Heading } from '../recogniser.ts'

/** What heads a finding of measured sites. */
export function headed(finding: StoredFinding): Heading {
  const detail = (finding.detail ?? {}) as {
    country?: string
    layer?: string
    led_to?: { host: string }[]
    networks?: { network: string; as_name: string }[]
  }
  const [network] = detail.networks ?? []
  const params = {
    site: finding.target.value,
    country: detail.country ?? 'ZZ',
    layer: detail.layer ?? '',
    led_to: detail.led_to?.[0]?.host ?? '',
    network: network ? (network.as_name === '' ? network.network : network.as_name) : '',
    start: finding.start,
    measurements: finding.magnitude.measurements,
    accused: finding.magnitude.accused,
    networks: finding.magnitude.networks,
    networks_accused: finding.magnitude.networks_accused,
  }
  return {
    title: { key: 'title', params },
    summary: { key: 'summary', params },
    variant: { key: `variant.${finding.variant}`, params: {} },
  }
}
