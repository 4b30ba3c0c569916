/**
 * Where the official copies of the catalogues lie. `perisai sources sync` asks nothing of any other address, unless a mirror
 * is set, and then it asks nothing of any address but the mirror.
 */

export interface DownloadFile {
  /** what it is called on a mirror, and in the data folder */
  readonly name: string
  /** null: the publisher gives copies on request only; a mirror may have it */
  readonly url: string | null
  /** largest answer that is taken, MiB */
  readonly maxMib: number
}

export interface Download {
  /** what `sync` is asked for */
  readonly id: string
  readonly catalogue: string
  readonly files: readonly DownloadFile[]
}

const zenodo = 'https://zenodo.org/records'
const github = 'https://raw.githubusercontent.com'
const dashboard = `${github}/swp-berlin/EuRepoC_Cyber_Incident_Dashboard/main/app/data`
const attackData = `${github}/mitre-attack/attack-stix-data/master`
const disarmData = `${github}/DISARMFoundation/DISARMframeworks/main/DISARM_MASTER_DATA`

const at = (base: string, name: string, maxMib: number, remote = name): DownloadFile => ({
  name,
  url: `${base}/${remote}`,
  maxMib,
})

export const downloads: readonly Download[] = [
  {
    id: 'eurepoc',
    catalogue: 'eurepoc',
    files: [
      at(`${zenodo}/14965395/files`, 'eurepoc_global_dataset_1_3.csv', 64),
      at(`${zenodo}/14965395/files`, 'eurepoc_attribution_dataset_1.3.csv', 32),
      at(`${zenodo}/14965395/files`, 'eurepoc_receiver_dataset_1.3.csv', 32),
    ],
  },
  {
    id: 'eurepoc-1.1',
    catalogue: 'eurepoc',
    files: [
      at(`${zenodo}/7848941/files`, 'EuRepoC_Global_Database_1.1.csv', 64),
      at(`${zenodo}/7848941/files`, 'EuRepoC_Attribution_dataset_1.1.csv', 32),
      at(`${zenodo}/7848941/files`, 'EuRepoC_Receiver_dataset_1.1.csv', 32),
    ],
  },
  {
    id: 'eurepoc-dashboard',
    catalogue: 'eurepoc',
    files: [
      'targeted_sectors',
      'attributions_basis',
      'initiators',
      'responses',
      'conflict_issues',
      'incident_types',
    ].map((table) => at(dashboard, `dashboard_${table}_data.csv`, 32)),
  },
  { id: 'cfr', catalogue: 'cfr', files: [{ name: 'cyber-operations-incidents.csv', url: null, maxMib: 32 }] },
  { id: 'cissm', catalogue: 'cissm', files: [{ name: 'cyber_events.csv', url: null, maxMib: 64 }] },
  {
    id: 'veris',
    catalogue: 'veris',
    files: [at(`${github}/vz-risk/VCDB/master/data/joined`, 'vcdb.json.zip', 64)],
  },
  {
    id: 'disarm',
    catalogue: 'disarm',
    files: [at(disarmData, 'incidents.csv', 16), at(disarmData, 'cross_incident_technique.csv', 16)],
  },
  {
    id: 'misp-threat-actors',
    catalogue: 'misp-threat-actors',
    files: [at(`${github}/MISP/misp-galaxy/main/clusters`, 'threat-actor.json', 16)],
  },
  {
    id: 'attack-groups',
    catalogue: 'attack-groups',
    files: ['enterprise', 'mobile', 'ics'].map((domain) =>
      at(`${attackData}/${domain}-attack`, `${domain}-attack.json`, 128),
    ),
  },
]

/** What is fetched the same way and is no catalogue of incidents: only by name. */
export const otherDownloads: readonly Download[] = [
  {
    id: 'ooni-fingerprints',
    catalogue: 'ooni-fingerprints',
    files: [
      at(`${github}/ooni/blocking-fingerprints/main`, 'fingerprints_dns.csv', 16),
      at(`${github}/ooni/blocking-fingerprints/main`, 'fingerprints_http.csv', 16),
    ],
  },
]

export const downloadNamed = (id: string): Download | undefined =>
  [...downloads, ...otherDownloads].find((download) => download.id === id)
