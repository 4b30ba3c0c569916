/** Made-up catalogues for the Atlas, in the shapes of the real ones, taken in through the command line as a user would. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { csvOf, eurepocGlobal, pyList, randomEurepoc } from '../../src/catalogue/testing.ts'

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

export const PAGE = 'https://news.example.org/2016/grid'
/** A name that would be markup if anybody took it for such. */
export const hostile = '<img src=x onerror="document.title=1"> & <b>grid</b>'

const incident = {
  ID: '9001',
  name: hostile,
  description: 'The lights went out in a made-up city.',
  start_date: '2016-12-17',
  incident_type: 'Disruption',
  receiver_name: pyList([['Grid <i>operator</i>']]),
  receiver_country: pyList(['Ukraine']),
  receiver_category: pyList([['Critical infrastructure']]),
  receiver_category_subcode: pyList([['Energy']]),
  initiator_country: pyList(['Russia']),
  initiator_category: pyList(['State']),
  political_response_type: 'State Actors: Stabilizing measures',
  political_response_date: '2017-02-03',
  political_response_country: 'Germany',
  sources_url: `['${PAGE}', 'javascript:alert(1)']`,
}

const statements: Record<string, string>[] = [
  {
    incident_ID: '9001',
    attribution_ID: '1.0',
    attribution_date: '2017-01-06',
    attribution_type: 'Statement in media report',
    attribution_basis: 'IT-security community attributes attacker',
    attributing_actor: 'Example Labs',
    attributing_country: 'United States',
    attributed_initiator: 'APT 0',
    attributed_initiator_country: 'Russia',
  },
  {
    incident_ID: '9001',
    attribution_ID: '2.0',
    attribution_basis: 'Contested attribution',
    attributing_actor: 'Ministry of Examples',
    attributing_country: 'Russia',
    attributed_initiator_country: 'Not available',
  },
]

const twin = {
  Title: 'Power cut in a made-up city',
  Date: '12/17/2016',
  Victims: 'Ukrainian grid',
  Sponsor: 'Russian Federation',
  Type: 'Sabotage',
  Category: 'Private sector',
  Sources_1: PAGE,
}

const galaxy = {
  type: 'threat-actor',
  version: 1,
  values: [
    {
      uuid: 'u1',
      value: 'Panda Zero',
      description: 'A made-up group. <script>document.title=2</script>',
      meta: {
        synonyms: ['APT 0', 'TEMP.Zero'],
        country: 'RU',
        'attribution-confidence': '50',
        'cfr-suspected-state-sponsor': 'China',
      },
    },
    { uuid: 'u2', value: 'Other Zero', meta: { synonyms: ['APT-0'] } },
  ],
}

/** The first record is the header, which the second file has too. */
const withoutHeader = (csv: string): string => csv.slice(csv.indexOf('\r\n') + 2)

/** Files by catalogue. */
function files(): Record<string, Record<string, string>> {
  return {
    eurepoc: {
      'EuRepoC_Global_Database_1.1.csv':
        randomEurepoc(240, 7).text + withoutHeader(eurepocGlobal([incident]).text),
      'EuRepoC_Attribution_dataset_1.1.csv': csvOf(
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
        statements,
      ),
    },
    cfr: {
      'cfr.csv': csvOf(
        [
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
        ],
        [twin],
      ),
    },
    'misp-threat-actors': { 'threat-actor.json': JSON.stringify(galaxy) },
  }
}

/** Imports them into the data folder of a running server. */
export async function addCatalogues(home: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'perisai-catalogues-'))
  try {
    for (const [name, texts] of Object.entries(files())) {
      const paths: string[] = []
      for (const [file, text] of Object.entries(texts)) {
        const path = join(folder, file)
        await writeFile(path, text)
        paths.push(path)
      }
      const child = spawn(process.execPath, [main, 'sources', 'import', name, ...paths, '--home', home], {
        stdio: ['ignore', 'ignore', 'inherit'],
      })
      const [code] = (await once(child, 'exit')) as [number | null]
      if (code !== 0) throw new Error(`importing ${name} ended with ${code}`)
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}
