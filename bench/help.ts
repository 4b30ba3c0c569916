/** How long a person waits for `perisai --help`. */
import { medianOf, timed } from './lib/command.ts'
import { perisai } from './lib/data.ts'
import type { Benchmark } from './lib/benchmark.ts'

export const help: Benchmark = {
  name: 'help',
  about: 'perisai --help, milliseconds (peer = node -e 0, the floor)',
  async run() {
    const [program, ...args] = perisai()
    const ours = await medianOf('perisai --help', 9, () => timed(program, [...args, '--help']))
    const floor = await medianOf('node -e 0', 9, () => timed(program, ['-e', '0']))
    return [{ name: 'help', ours: ours.wall_s * 1000, peer: floor.wall_s * 1000, unit: 'ms' }]
  },
}
