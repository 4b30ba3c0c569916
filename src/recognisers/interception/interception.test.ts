import { HOME, mailMeasurement, madeMeasurement, measured, SITE } from '../../../scripts/gen/measurements.ts'
import type { Made } from '../../../scripts/gen/measurements.ts'
import type { MailSession } from '../../model/measurement.ts'
import { newMeasurementBatch } from '../../model/observation.ts'
import type { Batch } from '../../model/observation.ts'
import { madeEvidence, testRecogniser } from '../contract.ts'
import { interception } from './index.ts'

const HTTP = 'http://www.warta.example/'
const target = 'www.warta.example'
const time = Date.UTC(2026, 2, 3, 4, 5, 6) / 1000

function scene(made: readonly Made[]) {
  return {
    evidence: [madeEvidence('ooni.jsonl', 'ooni-jsonl', made.length, time, time)],
    *batches(): Iterable<Batch> {
      for (const one of made) {
        const batch = newMeasurementBatch(1)
        batch.time[0] = time
        batch.measurements[0] = madeMeasurement(one)
        batch.count = 1
        yield batch
      }
    },
  }
}

/** A session with a mail server, and the control's with the same one. */
function mailScene(own: Partial<MailSession>, control: Partial<MailSession>) {
  const m = measured(mailMeasurement(own, control))
  return {
    evidence: [madeEvidence('ooni.jsonl', 'ooni-jsonl', 1, time, time)],
    *batches(): Iterable<Batch> {
      const batch = newMeasurementBatch(1)
      batch.time[0] = time
      batch.measurements[0] = m
      batch.count = 1
      yield batch
    },
  }
}

testRecogniser(interception, [
  {
    name: 'an untrusted certificate that the control does not see',
    ...scene([{ tls: { [`${SITE}:443`]: 'ssl_unknown_authority' } }]),
    expect: { variant: 'forged-certificate', target },
  },
  {
    name: 'led through a proxy by DNS',
    ...scene([{ url: HTTP, system: [HOME] }]),
    expect: { variant: 'dns-to-proxy', target },
  },
  {
    name: 'injected answers',
    ...scene([{ duplicates: ['195.0.7.7'] }, { duplicates: ['195.0.7.8'] }]),
    expect: { variant: 'dns-injection', target },
  },
  {
    name: 'HTTPS taken away',
    ...scene([
      {
        url: HTTP,
        control: { headers: { 'Strict-Transport-Security': 'max-age=1', 'X-Warta-Edisi': 'pagi' } },
      },
    ]),
    expect: { variant: 'https-stripped', target },
  },
  {
    name: 'a proxy that names itself',
    ...scene([
      { url: HTTP, pages: [{ headers: { Via: '1.1 p.example (squid/5.7)', 'X-Warta-Edisi': 'pagi' } }] },
    ]),
    expect: { variant: 'http-proxy', target },
  },
  {
    name: 'STARTTLS taken away',
    ...mailScene(
      { keywords: ['PIPELINING', 'XXXXXXXA'], offered: false, accepted: false },
      { keywords: ['STARTTLS'], offered: true, accepted: true },
    ),
    expect: { variant: 'starttls-stripped', target: 'surel.warta.example' },
  },
  {
    name: 'benign-mail-server-without-encryption',
    ...mailScene({ offered: false, accepted: false }, { offered: false, accepted: false }),
    expect: null,
  },
  {
    name: 'benign-mail-server-with-encryption',
    ...mailScene({ offered: true, accepted: true }, { offered: true, accepted: true }),
    expect: null,
  },
  { name: 'benign-page-that-comes', ...scene([{}, { url: HTTP }]), expect: null },
  {
    name: 'benign-bad-certificate-for-everyone',
    ...scene([
      {
        tls: { [`${SITE}:443`]: 'ssl_unknown_authority' },
        control: { tls: { [`${SITE}:443`]: 'ssl_unknown_authority' }, failure: 'unknown_error' },
      },
    ]),
    expect: null,
  },
  {
    name: 'benign-cache-in-the-own-network',
    ...scene([{ url: HTTP, system: [HOME], udp: [SITE] }]),
    expect: null,
  },
])
