/** Standard output that waits for a slow reader and does not complain when `head` has seen enough. */
import { EXIT } from './exit.ts'

let broken = false
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (broken) return
  broken = true
  if (error.code === 'EPIPE') return
  // a full disk: what was to be read is not there, whatever the command itself makes of its work
  process.once('exit', () => (process.exitCode = EXIT.partly))
  void import('./fail.ts').then(({ failOutput }) => failOutput(error))
})
// nobody reads what is said there, and there is no other place to say so
process.stderr.on('error', () => undefined)

export async function write(text: string): Promise<void> {
  if (broken || process.stdout.write(text) || broken) return
  await new Promise<void>((resolve) => {
    process.stdout.once('drain', resolve)
    process.stdout.once('error', () => resolve())
  })
}

/** Whether bold letters are wanted: on a terminal, unless https://no-color.org or a terminal that knows none says no. */
export const colored = (): boolean =>
  process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'

/** Control characters in paths, evidence and arguments must not reach the terminal as commands to it. */
export const harmless = (text: string): string => text.replace(/[[\p{Cc}\p{Bidi_Control}]--\n]/gv, '\ufffd')
