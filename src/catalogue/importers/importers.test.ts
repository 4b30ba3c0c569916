import { expect, test } from 'vitest'
import { cfr, sponsorNames } from './cfr.ts'
import { cissm } from './cissm.ts'
import { attack } from './attack.ts'
import { disarm } from './disarm.ts'
import { eurepoc } from './eurepoc/index.ts'
import { misp } from './misp.ts'
import { Report } from './report.ts'
import { veris } from './veris/index.ts'
import { csvOf, eurepocGlobal, fileOf, pyList } from '../testing.ts'

const keys = (list: readonly { country: { key: string | null } }[]) => list.map((i) => i.country.key)

test('EuRepoC 1.1: lists in cells, statements, receivers, oddities', () => {
  const report = new Report()
  const global = eurepocGlobal([
    {
      ID: '7',
      name: 'Name',
      start_date: '2014-01-01',
      end_date: '2013-01-01',
      incident_type: 'Disruption; Data theft',
      receiver_country: pyList(['Japan', 'Atlantis']),
      receiver_region: pyList([['ASIA', 'NEA'], []]),
      receiver_category: pyList([['State institutions / political system', 'Media'], ['Castles']]),
      receiver_category_subcode: pyList([['Military', ''], ['']]),
      initiator_name: pyList(['APT1/Comment Crew']),
      initiator_country: pyList(['China', 'Not available']),
      initiator_category: pyList(['State', 'Not available']),
      political_response_type: 'State Actors: Preventive measures; EU: Stabilizing measures',
      political_response_date: '2015-02-03; NaT',
      political_response_country: 'Japan; EU (region)',
      data_theft: 'x (incident scores 1 point in intensity)',
      disruption: 'y (incident scores 2 points in intensity)',
      unweighted_cyber_intensity: '4',
      sources_url: "['https://example.org/a', 'https://example.org/b']",
    },
  ])
  const attributions = fileOf(
    'EuRepoC_Attribution_dataset_1.1.csv',
    csvOf(
      [
        'incident_ID',
        'attribution_ID',
        'attribution_date',
        'attribution_type',
        'attribution_basis',
        'attributing_actor',
        'attribution_it_company',
        'attributing_country',
        'attributed_initiator',
        'attributed_initiator_country',
        'attributed_initiator_category',
      ],
      [
        {
          incident_ID: '7',
          attribution_ID: '1.0',
          attribution_basis: 'Attacker confirms',
          attributing_actor: 'CERT',
          attributing_country: 'Japan',
          attributed_initiator_country: 'China',
        },
        {
          incident_ID: '7',
          attribution_ID: '1.0',
          attribution_basis: 'Attacker confirms',
          attributing_actor: 'NSA',
          attributing_country: 'United States',
          attributed_initiator_country: 'China',
        },
        {
          incident_ID: '7',
          attribution_ID: '2.0',
          attribution_date: '2015-06-01',
          attribution_basis: 'Contested attribution',
          attributed_initiator_country: 'Russia',
        },
        { incident_ID: '99', attribution_ID: '3.0', attributed_initiator_country: 'Russia' },
      ],
    ),
  )
  const { release, incidents } = eurepoc.read([global, attributions], report)
  expect(release).toBe('1.1')
  const [incident] = incidents
  expect(incident.start).toMatchObject({ date: '2014-01-01', precision: 'year' })
  expect(incident.types).toEqual([
    { published: 'Disruption', class: 'denial-of-service' },
    { published: 'Data theft', class: 'leak' },
  ])
  expect(incident.receivers.map((r) => [r.country.key, r.groups, r.sectors])).toEqual([
    ['JP', ['ASIA', 'NEA'], ['government', 'military']],
    ['JP', ['ASIA', 'NEA'], ['media']],
    ['name:Atlantis', [], []],
  ])
  expect(keys(incident.initiators)).toEqual(['CN', null])
  expect(incident.attributions).toMatchObject([
    { id: '1', by: [{ name: 'CERT' }, { name: 'NSA' }], status: 'not-stated' },
    { id: '2', date: { date: '2015-06-01' }, status: 'contested' },
  ])
  expect(incident.responses).toMatchObject([
    { kind: 'political', date: { date: '2015-02-03' }, country: { key: 'JP' } },
    { kind: 'political', date: null, country: { key: 'region:eu' } },
  ])
  expect(incident.sources).toEqual(['https://example.org/a', 'https://example.org/b'])
  const odd = Object.fromEntries(report.result().oddities.map((o) => [o.code, o.count]))
  expect(odd).toEqual({
    'end-before-start': 1,
    'first-of-january': 1,
    'several-countries': 1,
    contested: 1,
    'orphan-row': 1,
    'intensity-sum': 1,
  })
  expect(report.result().unmapped.map((u) => u.value)).toEqual(['Castles', 'Atlantis'])
})

test('EuRepoC 1.3: values between semicolons, settled attributions, dates by points', () => {
  const global = fileOf(
    'eurepoc_global_dataset_1_3.csv',
    csvOf(
      [
        'incident_id',
        'name',
        'description',
        'start_date',
        'end_date',
        'incident_type',
        'receiver_country',
        'receiver_category',
        'initiator_country',
        'initiator_category',
        'source_url',
      ],
      [
        {
          incident_id: '4',
          name: 'N',
          start_date: '17.05.2021',
          incident_type: 'Ransomware',
          receiver_country: 'France; Spain',
          receiver_category: 'Media; Media',
          initiator_country: 'Iran, Islamic Republic of; China',
        },
      ],
    ),
  )
  const attributions = fileOf(
    'eurepoc_attribution_dataset_1.3.csv',
    csvOf(
      [
        'attribution_id',
        'incident_id',
        'attribution_date',
        'attribution_basis',
        'settled_attribution',
        'initiator_name',
        'initiator_country',
        'initiator_category',
      ],
      [
        {
          attribution_id: '1',
          incident_id: '4',
          settled_attribution: 'True',
          initiator_country: 'Iran, Islamic Republic of',
          initiator_category: 'State',
        },
        { attribution_id: '2', incident_id: '4', settled_attribution: 'False', initiator_country: 'China' },
      ],
    ),
  )
  const { release, incidents } = eurepoc.read([attributions, global], new Report())
  expect(release).toBe('1.3')
  expect(incidents[0].start).toMatchObject({ date: '2021-05-17', precision: 'day' })
  expect(keys(incidents[0].initiators)).toEqual(['IR'])
  expect(incidents[0].attributions.map((s) => s.status)).toEqual(['settled', 'not-stated'])
  expect(keys(incidents[0].receivers)).toEqual(['FR', 'ES'])
})

const sectorColumns = [
  'ID',
  'start_date',
  'year',
  'month',
  'initiator_country',
  'incident_type',
  'receiver_country',
  'receiver_category',
  'receiver_category_subcode',
  'receiver_region',
]

test('EuRepoC dashboard: long tables, HTML in labels, rows that are no product', () => {
  const row = { ID: '1', start_date: '2023-11-05', incident_type: 'Disruption', receiver_region: "['ASIA']" }
  const sectors = fileOf(
    'dashboard_targeted_sectors_data.csv',
    csvOf(sectorColumns, [
      {
        ...row,
        initiator_country: 'China',
        receiver_country: 'Japan',
        receiver_category: 'State institutions<br>/ political system',
      },
      { ...row, initiator_country: 'Russia', receiver_country: 'Japan', receiver_category: 'Media' },
      {
        ...row,
        ID: '2',
        initiator_country: 'Unknown',
        receiver_country: 'Japan',
        receiver_category: 'Media',
      },
    ]),
  )
  const bases = fileOf(
    'dashboard_attributions_basis_data.csv',
    csvOf(
      [
        'ID',
        'attribution_ID',
        'attribution_date',
        'attribution_basis_clean',
        'receiver_country',
        'initiator_country',
      ],
      [
        {
          ID: '1',
          attribution_ID: '5',
          attribution_basis_clean: 'Industry attribution',
          initiator_country: 'China',
        },
      ],
    ),
  )
  const report = new Report()
  const { release, incidents } = eurepoc.read([sectors, bases], report)
  expect(release).toBe('2023-11')
  expect(incidents.map((i) => [i.native_id, keys(i.initiators), i.attributions.length])).toEqual([
    ['1', ['CN', 'RU'], 1],
    ['2', [null], 0],
  ])
  expect(incidents[0].receivers[0].sectors).toEqual(['government'])
  expect(report.result().oddities).toMatchObject([{ code: 'not-a-product', count: 1 }])
})

const cfrColumns = [
  'Title',
  'Date',
  'Affiliations',
  'Description',
  'Response',
  'Victims',
  'Sponsor',
  'Type',
  'Category',
  'Sources_1',
  'Sources_2',
  'Sources_3',
]

test('CFR: a shifted row is kept as it stands and put right', () => {
  const shifted = {
    Title: 'Targeting of a ministry',
    Date: '3/29/2021',
    Affiliations: 'APT 36',
    Description: 'What happened.???,,Indian officials"',
    Response: 'Pakistan',
    Victims: 'Espionage',
    Sponsor: 'Government, Military',
    Type: 'https://example.org/a',
    Category: 'https://example.org/b',
  }
  const order = {
    Title: 'T',
    Date: '1/20/2022',
    Victims: 'Ukrainian banks',
    Sponsor: 'China, Iran (Islamic Republic of)',
    Type: 'Espionage',
    Category: 'Government, Civil society',
    Response: 'Sanctions   https://example.org/s',
  }
  const report = new Report()
  const { release, incidents } = cfr.read([fileOf('cfr.csv', csvOf(cfrColumns, [shifted, order]))], report)
  expect(release).toBe('2022')
  expect(incidents[0].initiators.map((i) => [i.country.key, i.reading])).toEqual([
    ['name:Government', 'published'],
    ['name:Military', 'published'],
    ['PK', 'repaired'],
  ])
  expect(
    incidents[0].receivers.filter((r) => r.reading === 'repaired').map((r) => [r.country.key, r.sectors]),
  ).toEqual([
    ['IN', ['government']],
    ['IN', ['military']],
  ])
  expect(keys(incidents[1].initiators)).toEqual(['CN', 'IR'])
  expect(incidents[1].responses).toMatchObject([{ kind: 'legal', type: 'Sanctions' }])
  expect(report.result().oddities.map((o) => o.code)).toContain('shifted-row')
})

test('names of sponsors with a comma of their own', () => {
  expect(sponsorNames('Palestine, State of, China')).toEqual(['Palestine, State of', 'China'])
  expect(sponsorNames("Korea (Democratic People's Republic of)")).toHaveLength(1)
})

test('CISSM: months, spellings of subtypes, a shifted row, equal rows', () => {
  const columns = [
    'evtDate',
    'actor',
    'actor_type',
    'organization',
    'industry_code',
    'industry',
    'motive',
    'event_type',
    'event_subtype',
    'description',
    'source_url',
    'country',
    'actor_country',
  ]
  const row = {
    evtDate: '2022 Dec',
    actor: 'X',
    actor_type: 'Hacktivist',
    organization: 'O',
    industry: 'Public Administration',
    event_type: 'Disruptive',
    event_subtype: 'External Denial of Services',
    description: 'D',
    source_url: 'https://example.org/1',
    country: 'Viet Nam',
    actor_country: 'Undetermined',
  }
  const shifted = {
    ...row,
    description: 'Undetermined',
    source_url: 'What happened',
    country: 'https://example.org/2',
    actor_country: 'Indonesia',
  }
  const report = new Report()
  const { release, incidents } = cissm.read([fileOf('c.csv', csvOf(columns, [row, row, shifted]))], report)
  expect(release).toBe('2022-12')
  expect(incidents[0]).toMatchObject({
    start: { date: '2022-12-01', precision: 'month' },
    types: [{ class: 'denial-of-service' }],
  })
  expect(new Set(incidents.map((i) => i.native_id)).size).toBe(3)
  expect(incidents[2].receivers.map((r) => [r.country.key, r.reading])).toEqual([
    ['name:https://example.org/2', 'published'],
    ['ID', 'repaired'],
  ])
})

test('a row with more or fewer cells than the header is counted, and what is over is kept', () => {
  const report = new Report()
  const header =
    'evtDate,actor,actor_type,organization,industry_code,industry,motive,event_type,event_subtype,description,source_url,country,actor_country'
  const row =
    '2020-01-01,A,Hacktivist,Kantor,92,Public Administration,Protest,Disruptive,External Denial of Service,Satu,http://a.example,Indonesia,China'
  const short = '2020-01-02,A,Hacktivist,Kantor'
  const { incidents } = cissm.read([fileOf('c.csv', `${header}\n${row}\n${row},lebih\n${short}\n`)], report)
  expect(incidents).toHaveLength(3)
  expect(incidents.map(({ extra }) => extra['column 14'])).toEqual([undefined, 'lebih', undefined])
  expect(report.result().oddities.find(({ code }) => code === 'ragged-row')).toEqual({
    code: 'ragged-row',
    count: 2,
    examples: [
      { at: 'c.csv, line 3', value: '14 / 13' },
      { at: 'c.csv, line 4', value: '4 / 13' },
    ],
  })
})

test('VERIS: full, reduced, and the wide table say the same', () => {
  const full = {
    incident_id: 'A',
    security_incident: 'Confirmed',
    summary: 'S',
    reference: 'https://example.org/v',
    actor: { external: { country: ['CN'], variety: ['State-affiliated'] } },
    action: { hacking: { variety: ['DoS'] } },
    victim: { country: ['US'], industry: '928110', victim_id: 'Org' },
    attribute: { confidentiality: { data_disclosure: 'Yes' } },
    timeline: { incident: { year: 2014, month: 3 } },
  }
  const reduced = {
    incident_id: 'B',
    actor: { internal: {} },
    action: { error: { variety: ['Loss'] } },
    victim: { country: 'USA', industry: 'Healthcare' },
    timeline: { incident: { year: 2015 } },
  }
  const wide = csvOf(
    [
      'incident_id',
      'security_incident.Confirmed',
      'summary',
      'reference',
      'actor.External',
      'actor.external.country.CN',
      'actor.external.variety.State-affiliated',
      'action.hacking.variety.DoS',
      'action.hacking.variety.SQLi',
      'victim.country.US',
      'victim.industry',
      'victim.victim_id',
      'attribute.confidentiality.data_disclosure.Yes',
      'timeline.incident.year',
      'timeline.incident.month',
    ],
    [
      {
        incident_id: 'A',
        'security_incident.Confirmed': 'TRUE',
        summary: 'S',
        reference: 'https://example.org/v',
        'actor.External': 'TRUE',
        'actor.external.country.CN': 'TRUE',
        'actor.external.variety.State-affiliated': 'TRUE',
        'action.hacking.variety.DoS': 'TRUE',
        'action.hacking.variety.SQLi': 'FALSE',
        'victim.country.US': 'TRUE',
        'victim.industry': '928110',
        'victim.victim_id': 'Org',
        'attribute.confidentiality.data_disclosure.Yes': 'TRUE',
        'timeline.incident.year': '2014',
        'timeline.incident.month': '3',
      },
    ],
  )
  const [a] = veris.read([fileOf('a.json', JSON.stringify(full))], new Report()).incidents
  const b = veris.read([fileOf('b.json', JSON.stringify([reduced, reduced, { x: 1 }]))], new Report())
  const [c] = veris.read([fileOf('c.csv', wide)], new Report()).incidents
  expect({ ...c, file: null, extra: {} }).toEqual({ ...a, file: null, extra: {} })
  expect(a).toMatchObject({
    start: { date: '2014-03-01', precision: 'month' },
    types: [{ class: 'denial-of-service' }, { class: 'leak' }],
    initiators: [{ country: { key: 'CN' }, category: { type: 'state-affiliated' } }],
    receivers: [{ country: { key: 'US' }, sectors: ['government', 'military'] }],
  })
  expect([b.release, b.incidents.length, b.incidents[0].receivers[0].country.key]).toEqual([
    '2015-reduced',
    1,
    'US',
  ])
})

test('DISARM: several countries in a cell, spreadsheet formulas left alone', () => {
  const columns = [
    'disarm_id',
    'name',
    'objecttype',
    'summary',
    'year_started',
    'attributions_seen',
    'found_in_country',
    'urls',
    'notes',
    'when_added',
    'found_via',
    'longname',
  ]
  const rows: Record<string, string>[] = [
    {
      disarm_id: 'I00001',
      name: 'A',
      objecttype: 'campaign',
      year_started: '2016',
      attributions_seen: 'Russia,Mexico',
      found_in_country: 'World',
      when_added: '2019-02-24',
      longname: '=A2&"x"',
    },
    { disarm_id: 'I00002', name: '', objecttype: '' },
    { disarm_id: 'I00003', name: 'C', objecttype: 'tactic' },
  ]
  const report = new Report()
  const { release, incidents } = disarm.read([fileOf('incidents.csv', csvOf(columns, rows))], report)
  expect([release, incidents.length]).toEqual(['2019-02', 1])
  expect([keys(incidents[0].initiators), keys(incidents[0].receivers)]).toEqual([
    ['RU', 'MX'],
    ['region:world'],
  ])
  expect(report.result().oddities).toMatchObject([{ code: 'bad-row', count: 1 }])
})

test('two actors of MISP under one id stay two, and it is said', () => {
  const values = ['Panda', 'Bear'].map((value) => ({ uuid: 'u1', value }))
  const report = new Report()
  const file = fileOf('t.json', JSON.stringify({ type: 'threat-actor', version: 12, values }))
  expect(misp.read([file], report).actors.map((actor) => actor.native_id)).toEqual(['u1', 'u1#2'])
  expect(report.result().oddities).toMatchObject([{ code: 'duplicate-id', count: 1 }])
})

test('actors of MISP and ATT&CK: names, and who says whose they are', () => {
  const cluster = {
    type: 'threat-actor',
    version: 12,
    values: [
      {
        uuid: 'u1',
        value: 'Panda',
        meta: {
          synonyms: ['APT 0'],
          country: 'CN',
          'attribution-confidence': '50',
          'cfr-suspected-state-sponsor': 'Unknown',
          refs: ['https://example.org', 'javascript:alert(1)'],
        },
      },
      { value: 'no id' },
    ],
  }
  const [panda] = misp.read([fileOf('t.json', JSON.stringify(cluster))], new Report()).actors
  expect(panda).toMatchObject({
    countries: [{ country: { key: 'CN' }, says: 'MISP galaxy', confidence: 50 }],
    sources: ['https://example.org'],
  })
  expect(panda.names.map((n) => n.name)).toEqual(['Panda', 'APT 0'])
  const bundle = {
    type: 'bundle',
    objects: [
      {
        type: 'intrusion-set',
        id: 'intrusion-set--1',
        name: 'Bear',
        aliases: ['Bear', 'APT 9'],
        external_references: [
          { source_name: 'mitre-attack', external_id: 'G0001', url: 'https://attack.mitre.org/groups/G0001' },
          { source_name: 'APT 9', description: '(Citation: Somebody 2020)' },
        ],
      },
      { type: 'intrusion-set', id: 'intrusion-set--2', name: 'Gone', revoked: true },
      { type: 'x-mitre-collection', name: 'ICS ATT&CK', x_mitre_version: '18.1' },
    ],
  }
  const read = attack.read([fileOf('ics.json', JSON.stringify(bundle))], new Report())
  expect([read.release, read.actors.length, read.actors[0].native_id]).toEqual(['ics-18.1', 1, 'G0001'])
  expect(read.actors[0].names[1]).toEqual({ name: 'APT 9', given_by: 'Somebody 2020' })
})

test.each([
  [eurepoc, 'a,b\n1,2\n', 'catalogue-not'],
  [cfr, 'a,b\n1,2\n', 'catalogue-columns'],
  [cissm, 'Title,Date\nx,y\n', 'catalogue-columns'],
  [veris, '{"objects":[]}', 'catalogue-not'],
  [disarm, 'a,b\n1,2\n', 'catalogue-not'],
  [misp, '{"type":"x"}', 'catalogue-not'],
  [attack, '{"type":"bundle","objects":[]}', 'catalogue-not'],
] as const)('another file is refused by %#', (importer, text, code) => {
  expect(() => importer.read([fileOf('x', text)], new Report())).toThrow(expect.objectContaining({ code }))
})
