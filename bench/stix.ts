/** A bundle of ATT&CK Enterprise's size: loading with an index, and validating; against OASIS's Python libraries. */
import { createReadStream, existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { StixCollection } from '../src/stix/collection.ts'
import { validate, validateStream } from '../src/stix/validate.ts'
import type { Benchmark } from './lib/benchmark.ts'
import { median } from './lib/command.ts'
import { generated } from './lib/data.ts'
import { pythonJson, pythonWith } from './lib/python.ts'

interface Peer {
  versions: string
  load: number
  validate: number
  verdicts: boolean[]
}

/** Loads and validates samples of the same objects: the whole bundle would take these libraries minutes. */
const program = `
import json, sys, time
from importlib.metadata import version
import stix2
from stix2validator import validate_instance, ValidationOptions
file, loads, checks = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
with open(file, encoding='utf-8') as f: objects = json.load(f)['objects']
sample = objects[::max(1, len(objects) // loads)][:loads]
text = json.dumps({'type': 'bundle', 'id': 'bundle--' + sample[0]['id'].split('--')[1], 'objects': sample})
start = time.perf_counter()
store = stix2.MemoryStore(stix_data=json.loads(text), allow_custom=True)
store.query([stix2.Filter('type', '=', 'malware')])
load = len(sample) / (time.perf_counter() - start)
few = sample[:checks]
validate_instance(few[0], ValidationOptions(version='2.1'))
start = time.perf_counter()
verdicts = [validate_instance(o, ValidationOptions(version='2.1')).is_valid for o in few]
check = len(few) / (time.perf_counter() - start)
versions = 'stix2 ' + version('stix2') + ', stix2-validator ' + version('stix2-validator')
print(json.dumps({'versions': versions, 'load': load, 'validate': check, 'verdicts': verdicts}))
`

/** Published ATT&CK bundles in the corpus folder. */
function attackBundles(): string[] {
  const folder = resolve(process.env.PERISAI_CORPUS ?? '../shared/data', 'knowledge/attack')
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []
  if (files.length === 0) throw new Error(`this benchmark needs ATT&CK bundles in ${folder} (PERISAI_CORPUS)`)
  return files.map((name) => join(folder, name))
}

async function medianRate(label: string, runs: number, once: () => Promise<number>): Promise<number> {
  await once()
  const rates: number[] = []
  for (let i = 0; i < runs; i++) {
    const started = performance.now()
    const objects = await once()
    const seconds = (performance.now() - started) / 1000
    rates.push(objects / seconds)
    console.log(
      `${label.padEnd(28)} run ${i + 1}: ${seconds.toFixed(3)} s, ${Math.round(objects / seconds)} objects/s`,
    )
  }
  return median(rates)
}

export const stix: Benchmark = {
  name: 'stix',
  about:
    'bundle of 25,000 ATT&CK objects: load with index, validate, objects/s; peers: python stix2, stix2-validator',
  async run({ quick }) {
    const from = attackBundles()
    const args = ['--objects', '25000', '--from', from.join(',')]
    const file = generated('stix-25000.json', 'scripts/gen/stix-bundle.ts', args)
    const open = () => createReadStream(file, { highWaterMark: 1 << 20 })
    // in memory, as the peer has its text
    const bytes = readFileSync(file)
    const load = await medianRate('load, index, query', quick ? 1 : 5, async () => {
      const collection = StixCollection.load(bytes)
      return collection.ofType('malware').length > 0 ? collection.size : 0
    })
    const checked = await medianRate(
      'validate',
      quick ? 1 : 5,
      async () => (await validateStream(open())).objects,
    )
    const python = pythonWith('stix', ['stix2==3.0.2', 'stix2-validator==3.3.2'])
    const [loads, checks] = quick ? [300, 50] : [2000, 500]
    const peer =
      python === null ? null : pythonJson<Peer>(python, program, [file, String(loads), String(checks)])
    if (peer) {
      const { objects } = JSON.parse(bytes.toString('utf8')) as { objects: unknown[] }
      const step = Math.max(1, Math.floor(objects.length / loads))
      const same = peer.verdicts.filter((valid, i) => validate(objects[i * step]).valid === valid).length
      console.log(`peer     ${peer.versions}; ${loads} objects loaded, ${checks} validated`)
      console.log(`verdicts ${same} of ${peer.verdicts.length} the same`)
    }
    return [
      { name: 'stix-load', ours: load, peer: peer?.load ?? null, unit: 'objects/s' },
      { name: 'stix-validate', ours: checked, peer: peer?.validate ?? null, unit: 'objects/s' },
    ]
  },
}
