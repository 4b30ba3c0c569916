/** Peers written in Python, in an environment of their own that is made once beside the benchmarks' inputs. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from './data.ts'

/** Python with these packages from PyPI; null where Python or the registry is not at hand. */
export function pythonWith(name: string, packages: readonly string[]): string | null {
  const environment = join(dataFolder, `python-${name}`)
  const python = join(environment, 'bin/python')
  if (!existsSync(python)) {
    console.log(`making   ${name}: ${packages.join(' ')} from PyPI ...`)
    const run = (command: string, args: string[]) =>
      spawnSync(command, args, { stdio: 'ignore' }).status === 0
    if (!run('python3', ['-m', 'venv', environment])) return null
    if (!run(python, ['-m', 'pip', 'install', '-q', ...packages])) {
      console.log(`peer     absent: ${packages.join(' ')} could not be installed`)
      return null
    }
  }
  return python
}

/** Runs a program text and reads the JSON on its last line. Null where it fails. */
export function pythonJson<T>(python: string, program: string, args: readonly string[]): T | null {
  const { status, stdout, stderr } = spawnSync(python, ['-c', program, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (status === 0) return JSON.parse(stdout.trim().split('\n').at(-1)!) as T
  console.log(`peer     failed: ${stderr.trim().split('\n').at(-1)}`)
  return null
}
