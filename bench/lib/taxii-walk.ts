/**
 * A TAXII client that walks a collection page by page. `fork` with the address of the first page, a bearer secret, how many
 * pages and how many objects are on each; sends the times of the pages in ms, after a few that warm it up.
 */
const [base, secret, wanted, size] = process.argv.slice(2)
const headers = { accept: 'application/taxii+json;version=2.1', authorization: `Bearer ${secret}` }

async function walk(pages: number): Promise<number[]> {
  const times: number[] = []
  let next = ''
  for (let page = 0; page < pages; page++) {
    const started = performance.now()
    const answer = await fetch(base + next, { headers })
    const body = (await answer.json()) as { next?: string; objects?: unknown[] }
    times.push(performance.now() - started)
    if (body.objects?.length !== Number(size)) {
      throw new Error(`page ${page} has ${body.objects?.length} objects`)
    }
    next = body.next === undefined ? '' : `&next=${encodeURIComponent(body.next)}`
  }
  return times
}

const WARM_UP = 20
await walk(WARM_UP)
const times = await walk(Number(wanted))
process.send!(times)
process.disconnect()
