/** Progress of a scan as server-sent events (WHATWG HTML, 9.2). A slow client gets fewer events, never a longer queue. */
import type { FastifyReply } from 'fastify'
import { PerisaiError } from '../../model/problem.ts'
import type { Lang } from '../../model/taxonomy.ts'
import { presentScan } from '../../pipeline/present.ts'
import type { Limits } from '../limits.ts'
import type { Job } from './queue.ts'
import { failureOf, progressOf } from './state.ts'

const EVERY_MS = 200

/** Makes the function that streams a job to a client until the job has ended or the client has gone. */
export function openStream(limits: Limits): (job: Job, reply: FastifyReply, lang: Lang) => void {
  let open = 0
  return (job, reply, lang) => {
    if (open >= limits.streams) throw new PerisaiError('too-many-streams', { limit: limits.streams })
    open++
    stream(job, reply, lang, limits.heartbeatMs, () => open--)
  }
}

function stream(job: Job, reply: FastifyReply, lang: Lang, heartbeatMs: number, closed: () => void): void {
  const { raw } = reply
  reply.hijack()
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'x-accel-buffering': 'no',
  })
  raw.write('retry: 3000\n\n')
  const heartbeat = setInterval(() => raw.write(': still here\n\n'), heartbeatMs)
  let pending: NodeJS.Timeout | undefined

  const stop = () => {
    clearInterval(heartbeat)
    clearTimeout(pending)
    job.listeners.delete(changed)
    closed()
  }
  const progress = () => {
    pending = undefined
    // what does not fit now is out of date by the time it would
    if (!raw.writableNeedDrain && job.progress) send('progress', progressOf(job.progress))
  }
  const changed = () => {
    if (job.finishedAt === undefined) {
      pending ??= setTimeout(progress, EVERY_MS)
      return
    }
    clearTimeout(pending)
    if (job.state === 'failed') send('failed', failureOf(job, lang))
    else send(job.state, job.result ? presentScan(job.result, lang) : null)
    raw.end()
  }
  const send = (event: string, data: unknown) =>
    raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)

  raw.on('close', stop)
  raw.on('error', () => raw.destroy())
  job.listeners.add(changed)
  progress()
  if (job.finishedAt !== undefined) changed()
}
