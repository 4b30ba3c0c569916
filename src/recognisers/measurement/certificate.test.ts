import { rootCertificates } from 'node:tls'
import { expect, test } from 'vitest'
import { makeCertificate } from '../../../scripts/gen/certificates.ts'
import { madeMeasurement, SITE } from '../../../scripts/gen/measurements.ts'
import { inspect } from './certificate.ts'
import { judgeMeasurement } from './index.ts'

const host = 'www.warta.example'
const at = `${SITE}:443`
const authority = (organisation: string, common: string) => makeCertificate({ organisation, common })
const issuedBy = (organisation: string, common: string): string[] => {
  const issuer = authority(organisation, common)
  return [makeCertificate({ organisation: 'x', common: host, hosts: [host], issuer }).base64, issuer.base64]
}
const rulesOf = (made: Parameters<typeof madeMeasurement>[0]) =>
  judgeMeasurement(madeMeasurement(made))!.fired.map(({ rule, of }) => `${rule} ${of}`.trim())
const good = issuedBy('Otoritas Contoh', 'Otoritas Contoh R1')

test('a chain of nobody is not anchored, a root of browsers is', () => {
  expect(inspect(good)).toMatchObject({
    kind: null,
    anchored: false,
    issuer: 'O=Otoritas Contoh, CN=Otoritas Contoh R1',
  })
  const root = rootCertificates[0].replace(/-----[^-]+-----|\s/g, '')
  expect(inspect([root]).anchored).toBe(true)
})

test('what is no certificate is none', () => {
  expect(inspect(['AAAA', ''])).toMatchObject({ kind: null, anchored: false, issuer: '' })
})

test.each([
  [
    "a user's own antivirus is nobody on the way",
    'AO Kaspersky Lab',
    'Kaspersky Anti-Virus Personal Root Certificate',
    'own-security-software',
  ],
  ["an office's device", 'Fortinet', 'FortiGate CA', 'tls-middlebox'],
  ['a national certificate', 'ISCA', 'Qaznet Trust Network', 'tls-forged'],
  ['an unknown authority', 'Jalur Tengah', 'Jalur Tengah CA', 'tls-forged'],
])('%s', (_, organisation, common, rule) => {
  const rules = rulesOf({
    tls: { [at]: 'ssl_unknown_authority' },
    certificates: { [at]: issuedBy(organisation, common) },
  })
  expect(rules).toEqual([`${rule} O=${organisation}, CN=${common}`])
})

test('an authority that this machine trusts and the control does not see is told by the two certificates', () => {
  const forged = issuedBy('Jalur Tengah', 'Jalur Tengah CA')
  const measured = { certificates: { [at]: forged } }
  expect(rulesOf({ ...measured, control: { certificates: { [at]: good[0] } } })).toEqual([
    'tls-forged O=Jalur Tengah, CN=Jalur Tengah CA',
  ])
  expect(rulesOf({ ...measured, control: { certificates: { [at]: forged[0] } } })).toEqual([])
  // an own authority, of a company for one, that the control cannot compare accuses nobody
  expect(rulesOf(measured)).toEqual([])
})

test('a bad certificate for everyone accuses nobody', () => {
  const rules = rulesOf({
    tls: { [at]: 'ssl_unknown_authority' },
    certificates: { [at]: good },
    control: { tls: { [at]: 'ssl_unknown_authority' }, failure: 'unknown_error' },
  })
  expect(rules).toEqual(['tls-down ssl_unknown_authority'])
})
