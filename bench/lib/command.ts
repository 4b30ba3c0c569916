/** Times whole commands by the operating system's own accounting (GNU time), as a user would. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface CommandRun {
  wall_s: number
  /** user and system time of the process and its children */
  cpu_s: number
  peak_mb: number
  exit: number
}

/** True where a program can be started. */
export function installed(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
}

/** First line of a program's own version text. */
export function versionOf(program: string, flag = '--version'): string {
  const { stdout, stderr } = spawnSync(program, [flag], { encoding: 'utf8' })
  return (stdout || stderr || '').split('\n')[0].trim()
}

/** Runs a command once; its output is thrown away. Needs GNU time (Debian package "time"). */
export async function timed(
  program: string,
  args: readonly string[],
  stdinFile?: string,
): Promise<CommandRun> {
  const folder = mkdtempSync(join(tmpdir(), 'perisai-bench-'))
  const report = join(folder, 'time')
  const started = performance.now()
  const quoted = [program, ...args].map((a) => `'${a.replaceAll("'", "'\\''")}'`).join(' ')
  const line = `exec /usr/bin/time -f '%U %S %M' -o '${report}' ${quoted} >/dev/null 2>/dev/null${stdinFile ? ` <'${stdinFile}'` : ''}`
  const exit = await new Promise<number>((resolve) => {
    spawn('sh', ['-c', line], { stdio: 'ignore' }).on('close', (code) => resolve(code ?? -1))
  })
  const wall_s = (performance.now() - started) / 1000
  const last = readFileSync(report, 'utf8').trim().split('\n').at(-1)!
  const [user, system, peak] = last.split(' ').map(Number)
  rmSync(folder, { recursive: true })
  return { wall_s, cpu_s: user + system, peak_mb: peak / 1024, exit }
}

/** Several runs after one that does not count (without it where `cold`); prints each and gives the medians. */
export async function medianOf(
  label: string,
  runs: number,
  once: () => Promise<CommandRun>,
  { cold = false }: { cold?: boolean } = {},
): Promise<CommandRun> {
  if (!cold) await once()
  const all: CommandRun[] = []
  for (let i = 0; i < runs; i++) {
    const run = await once()
    all.push(run)
    console.log(
      `${label.padEnd(28)} run ${i + 1}: ${run.wall_s.toFixed(2)} s wall, ${run.cpu_s.toFixed(2)} s cpu, ${run.peak_mb.toFixed(0)} MB, exit ${run.exit}`,
    )
  }
  const middle = (pick: (r: CommandRun) => number) => median(all.map(pick))
  return {
    wall_s: middle((r) => r.wall_s),
    cpu_s: middle((r) => r.cpu_s),
    peak_mb: middle((r) => r.peak_mb),
    exit: all[0].exit,
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
}
