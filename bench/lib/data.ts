/** Inputs of benchmarks: generated once into bench/.data (or PERISAI_BENCH_DATA) and used again. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
/** Where inputs are kept. */
export const dataFolder = process.env.PERISAI_BENCH_DATA ?? join(root, 'bench/.data')

/** The file `name`, made by `node SCRIPT ARGS --out FILE` when it is not there yet. */
export function generated(name: string, script: string, args: readonly string[]): string {
  mkdirSync(dataFolder, { recursive: true })
  const path = join(dataFolder, name)
  if (!existsSync(path)) {
    console.log(`making   ${name} ...`)
    const made = spawnSync(process.execPath, [join(root, script), ...args, '--out', `${path}.part`], {
      stdio: 'inherit',
    })
    if (made.status !== 0) throw new Error(`${script} failed`)
    renameSync(`${path}.part`, path)
  }
  console.log(`input    ${name}, ${(statSync(path).size / 1e6).toFixed(0)} MB`)
  return path
}

/** How a user starts Perisai: the compiled package where it is built, the sources otherwise. */
export function perisai(): readonly string[] {
  const built = join(root, 'dist/cli/main.js')
  return [process.execPath, existsSync(built) ? built : join(root, 'src/cli/main.ts')]
}
