/** The hosts that links in posts lead to, as names to be looked at. */
import { BATCH_ROWS, newNameBatch } from '../model/observation.ts'
import type { NameBatch } from '../model/observation.ts'
import type { Scratch } from '../store/scratch.ts'

/** Hosts of one scan; of more, those with the most links. */
const MOST_HOSTS = 200_000

interface Host {
  file: number
  host: string
  n: number
  first: number
  last: number
}

/** One or two rows a host: its first link, and all others with the time of the last. Needs the table `posts`. */
export async function* linkedHosts(engine: Scratch): AsyncGenerator<NameBatch> {
  const hosts = await engine.rows<Host>(
    `SELECT file, lower(regexp_extract(link, '^https?://(?:[^/?#@]*@)?([^/:?#]+)', 1)) AS host, count(*) AS n,
       min(t) / 1000 AS first, max(t) / 1000 AS last
     FROM (SELECT file, t, unnest(links) AS link FROM posts) GROUP BY ALL HAVING host <> ''
     ORDER BY n DESC, host, file LIMIT ${MOST_HOSTS}`,
  )
  for (let at = 0; at < hosts.length; at += BATCH_ROWS / 2) {
    const rows = hosts.slice(at, at + BATCH_ROWS / 2)
    for (const file of new Set(rows.map((row) => row.file)))
      yield batchOf(
        rows.filter((row) => row.file === file),
        file,
      )
  }
}

function batchOf(hosts: readonly Host[], file: number): NameBatch {
  const texts = hosts.map(({ host }) => Buffer.from(host))
  const times = new Float64Array(2 * hosts.length)
  const batch: NameBatch = {
    ...newNameBatch(2 * hosts.length),
    file,
    bytes: Buffer.concat(texts),
    from: 'link',
    times,
  }
  let from = 0
  for (const [k, { n, first, last }] of hosts.entries()) {
    const until = from + texts[k].length
    for (const [time, count] of [
      [first, 1],
      [last, n - 1],
    ]) {
      if (count === 0) continue
      const row = batch.count++
      batch.name.start[row] = from
      batch.name.end[row] = until
      batch.time[row] = time
      times[row] = count
    }
    from = until
  }
  return batch
}
