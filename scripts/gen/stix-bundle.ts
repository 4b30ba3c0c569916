// Makes a bundle of any size from published ATT&CK bundles: as many copies as needed, each with ids of its own and
// references that stay among themselves. node scripts/gen/stix-bundle.ts --objects 25000 --out FILE --from FILE,FILE
import { createWriteStream, readFileSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { uuid5 } from '../../src/model/ids.ts'
import type { StixObject } from '../../src/stix/object.ts'
import { writeBundle } from '../../src/stix/stream.ts'

const { values } = parseArgs({
  options: { objects: { type: 'string' }, out: { type: 'string' }, from: { type: 'string' } },
})
const wanted = Number(values.objects)
const texts = values.from!.split(',').flatMap((file) => {
  const { objects } = JSON.parse(readFileSync(file, 'utf8')) as { objects: StixObject[] }
  // definitions that all copies share keep their ids
  return objects
    .filter((o) => o.type !== 'marking-definition' && o.type !== 'identity')
    .map((o) => JSON.stringify(o))
})

function* copies(): Generator<StixObject> {
  for (let i = 0; i < wanted; i++) {
    const copy = Math.floor(i / texts.length)
    const text = texts[i % texts.length].replace(
      /("(?!marking-definition|identity)[a-z0-9-]+--)([0-9a-f-]{36})"/g,
      (_, type: string, uuid: string) => `${type}${copy === 0 ? uuid : version4(uuid5(`${copy}:${uuid}`))}"`,
    )
    yield JSON.parse(text) as StixObject
  }
}

const version4 = (uuid: string) => `${uuid.slice(0, 14)}4${uuid.slice(15)}`

await pipeline(
  writeBundle(copies(), `bundle--${version4(uuid5(`bench:${wanted}`))}`),
  createWriteStream(values.out!),
)
