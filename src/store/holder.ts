/**
 * server.json in the data folder: how to reach the server that holds the store. Written by the server when it listens,
 * taken away when it stops; what a killed server left behind is recognised and cleaned up by whoever comes next.
 */
import { readFile, rm } from 'node:fs/promises'
import { z } from 'zod'
import { holderPath } from './home.ts'
import { writeOwnFile } from './own-file.ts'
import { callRemote } from './remote.ts'

const holderSchema = z.object({
  /** http://127.0.0.1:7373 */
  url: z.url({ protocol: /^http$/ }),
  /** opens the store over HTTP; made anew at every start */
  key: z.string().min(16),
  pid: z.int().positive(),
  started: z.iso.datetime(),
})
export type Holder = z.infer<typeof holderSchema>

/** A server on this machine that does not answer within this time is taken as gone. */
const PROBE_MS = 2000

/** Says that this process serves the store of `home`; readable by the owner only, and never half-written. */
export async function writeHolder(home: string, how: { url: string; key: string }): Promise<Holder> {
  const holder: Holder = { ...how, pid: process.pid, started: new Date().toISOString() }
  await writeOwnFile(holderPath(home), JSON.stringify(holder))
  return holder
}

/** Takes the notice away, if it is still that of this process. */
export async function removeHolder(home: string): Promise<void> {
  if ((await readHolder(home))?.holder?.pid === process.pid) await rm(holderPath(home), { force: true })
}

/**
 * The server that holds the store of `home` and answers to the key of its notice; undefined where there is none. The
 * notice of a process that is gone is removed; that of one that lives but does not answer stays.
 */
export async function findHolder(home: string): Promise<Holder | undefined> {
  const notice = await readHolder(home)
  if (!notice) return undefined
  const { holder, text } = notice
  if (holder && (await answers(holder))) return holder
  if (holder && isAlive(holder.pid)) return undefined
  // Another server may have put its own notice here in the meantime.
  if ((await readHolder(home))?.text === text) await rm(holderPath(home), { force: true })
  return undefined
}

async function readHolder(home: string): Promise<{ text: string; holder?: Holder } | undefined> {
  let text: string
  try {
    text = await readFile(holderPath(home), 'utf8')
  } catch {
    return undefined
  }
  try {
    return { text, holder: holderSchema.parse(JSON.parse(text)) }
  } catch {
    return { text }
  }
}

/** Only the right server knows the key, so an answer to it proves more than a health check or a process number. */
async function answers(holder: Holder): Promise<boolean> {
  try {
    await callRemote(holder, 'setting', ['probe'], AbortSignal.timeout(PROBE_MS))
    return true
  } catch {
    return false
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
