/**
 * The catalogues: who publishes them, under which licence, how to cite it. Where the
 * official copies lie is in sync/downloads.ts.
 */

export interface CatalogueSource {
  /** id of the catalogue, first part of the names of its data sets */
  readonly id: string
  readonly name: string
  readonly kind: 'incidents' | 'actors'
  readonly publisher: string
  readonly homepage: string
  readonly licence: string
  readonly citation: string
  /** what the figures of this catalogue leave out, for whoever reads them */
  readonly bias: { readonly id: string; readonly en: string }
  /** picked by hand to show something: it is never counted beside a catalogue */
  readonly selection?: true
}

export const catalogueSources: readonly CatalogueSource[] = [
  {
    id: 'eurepoc',
    name: 'European Repository of Cyber Incidents (EuRepoC)',
    kind: 'incidents',
    publisher: 'EuRepoC consortium',
    homepage: 'https://eurepoc.eu',
    licence: 'as stated on the Zenodo record of the release; look there before reuse',
    citation: 'European Repository of Cyber Incidents (EuRepoC), Global Dataset, doi:10.5281/zenodo.14965395',
    bias: {
      id: 'hanya insiden berdimensi politik yang dilaporkan terbuka; sumber media Eropa dan Amerika Utara lebih banyak',
      en: 'only publicly reported incidents with a political dimension; European and North American media prevail',
    },
  },
  {
    id: 'cfr',
    name: 'CFR Cyber Operations Tracker',
    kind: 'incidents',
    publisher: 'Council on Foreign Relations',
    homepage: 'https://www.cfr.org/cyber-operations',
    licence: 'not stated; ask the publisher before redistributing',
    citation: 'Council on Foreign Relations, Cyber Operations Tracker, cfr.org/cyber-operations',
    bias: {
      id: 'hanya operasi yang diduga disponsori negara, dan hanya yang sponsornya disebut',
      en: 'only operations with a suspected state sponsor, and only where a sponsor is named',
    },
  },
  {
    id: 'cissm',
    name: 'CISSM Cyber Events Database',
    kind: 'incidents',
    publisher: 'Center for International and Security Studies at Maryland, University of Maryland',
    homepage: 'https://cissm.umd.edu/cyber-events-database',
    licence: 'not stated; access on request from the publisher',
    citation:
      'Harry, C., & Gallagher, N. (2018). Classifying Cyber Events. Journal of Information Warfare 17(3), 17-31; CISSM Cyber Events Database',
    bias: {
      id: 'negara pelaku tidak ditentukan pada sekitar empat dari lima kejadian; target di Amerika Serikat lebih banyak',
      en: 'the country of the actor is undetermined for about four in five events; targets in the United States prevail',
    },
  },
  {
    id: 'veris',
    name: 'VERIS Community Database (VCDB)',
    kind: 'incidents',
    publisher: 'VERIS community, Verizon',
    homepage: 'https://verisframework.org/vcdb.html',
    licence: 'CC BY-SA 4.0',
    citation: 'VERIS Community Database, github.com/vz-risk/VCDB',
    bias: {
      id: 'terutama Amerika Serikat dan sektor kesehatan, karena di sana pelaporan diwajibkan',
      en: 'mostly the United States and health care, where breaches must be reported by law',
    },
  },
  {
    id: 'disarm',
    name: 'DISARM incidents',
    kind: 'incidents',
    publisher: 'DISARM Foundation',
    homepage: 'https://www.disarm.foundation',
    licence: 'CC BY-SA 4.0',
    citation: 'DISARM Foundation, DISARM Frameworks, github.com/DISARMFoundation/DISARMframeworks',
    bias: {
      id: 'contoh yang dipilih untuk menguji suatu kerangka, bukan hitungan',
      en: 'examples picked to try out a framework, not a count',
    },
    selection: true,
  },
  {
    id: 'misp-threat-actors',
    name: 'MISP galaxy: threat actors',
    kind: 'actors',
    publisher: 'MISP project',
    homepage: 'https://www.misp-galaxy.org/threat-actor/',
    licence: 'CC0 1.0 or BSD 2-Clause',
    citation: 'MISP project, misp-galaxy, clusters/threat-actor.json',
    bias: {
      id: 'nama menurut perusahaan keamanan, terutama dari Barat',
      en: 'names as security companies give them, mostly Western ones',
    },
  },
  {
    id: 'attack-groups',
    name: 'MITRE ATT&CK groups',
    kind: 'actors',
    publisher: 'The MITRE Corporation',
    homepage: 'https://attack.mitre.org/groups/',
    licence: 'ATT&CK Terms of Use: free with the copyright notice',
    citation: '(c) The MITRE Corporation, MITRE ATT&CK, github.com/mitre-attack/attack-stix-data',
    bias: { id: 'kelompok yang dilaporkan secara terbuka', en: 'groups that were publicly reported' },
  },
  {
    id: 'starter',
    name: 'Perisai starter catalogue',
    kind: 'incidents',
    publisher: 'Perisai',
    homepage: '',
    licence: 'Apache-2.0',
    citation: 'Perisai, starter catalogue: a selection of landmark incidents',
    bias: {
      id: 'pilihan Perisai sendiri, bukan cuplikan: persentase di atasnya tidak berarti apa-apa tentang dunia; insiden Indonesia sengaja lebih banyak',
      en: "Perisai's own selection, not a sample: shares over it mean nothing about the world; Indonesian incidents prevail on purpose",
    },
    selection: true,
  },
]

export const catalogueSource = (id: string): CatalogueSource | undefined =>
  catalogueSources.find((source) => source.id === id)
