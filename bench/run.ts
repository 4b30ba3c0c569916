/**
 * npm run bench -- NAME [--quick]: one comparison with a peer, in the same run on the same input. Without a name it lists
 * what there is. Prints the machine, versions, every run, medians, and last one line:
 *   bench NAME ours=... peer=... ratio=... unit=...
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchmarks } from './index.ts'
import { printMachine } from './lib/machine.ts'

const [name, ...rest] = process.argv.slice(2)
const chosen = benchmarks.find((b) => b.name === name)
if (!chosen) {
  if (name !== undefined) console.error(`There is no benchmark "${name}".`)
  for (const b of benchmarks) console.log(`${b.name.padEnd(20)} ${b.about}`)
  process.exitCode = name === undefined ? 0 : 2
} else {
  printMachine()
  // Every command that is measured has an empty data folder: what the user's own holds would be loaded with it.
  const home = mkdtempSync(join(tmpdir(), 'perisai-bench-home-'))
  process.env.PERISAI_HOME = home
  try {
    for (const l of await chosen.run({ quick: rest.includes('--quick') })) {
      const peer = l.peer === null ? 'absent' : l.peer.toPrecision(4)
      const ratio = l.peer === null ? 'n/a' : (l.ours / l.peer).toPrecision(3)
      console.log(`bench ${l.name} ours=${l.ours.toPrecision(4)} peer=${peer} ratio=${ratio} unit=${l.unit}`)
    }
  } finally {
    rmSync(home, { recursive: true })
  }
}
