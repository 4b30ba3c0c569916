/** Ordinary host names, made up: words, pairs of words and syllables under suffixes as they are spread on the web. */
import { newRandom } from './random.ts'

const words =
  `air akar alam aman anak angin api arus asri atap awan bahari bahasa baja baru batik batu bawang beras bintang biru
  buah bukit bulan bumi bunga burung cahaya candi cepat cerdas cerita cinta damai dapur daun desa dewi duta emas energi
  gajah galeri garuda gedung gitar gunung hati hijau hotel hujan ikan indah jalan jambu jati jaya kain kaki kampus kapal
  karya kayu kebun kelapa kertas kilat kopi kota kuda kuning laut lebah lentera lestari lima logam madu makan mandiri
  manis mawar melati merah mobil motor muda murah mutiara nusa pagi pantai pasar pelangi perak petani pintar pohon
  ratu roda roti rumah sahabat sari sawah segar sehat sejuk seni sinar solusi sungai surya tani taman teknik teh telur
  toko tulip udara ukir warna warung wisata
  acme alder amber anchor apple arrow aspen atlas autumn bakery barn basil beacon bear berry birch blue bold book brass
  bread bridge bright brook cabin candle canyon cedar chalk cherry city clay clear cliff clover coast copper coral
  cotton craft creek crystal dawn deep delta desert dream drift dune eagle earth east echo ember fabric falcon farm
  feather fern field fine fire flint flora forest fox frost garden glass gold grain granite green grove hall harbor
  hawk hazel hill honey house iron island ivory ivy jade juniper kite lake lamp land lane leaf lemon light lily linen
  lion maple marble meadow mill mint moon moss motion mountain north oak ocean olive orchard otter paper park pearl
  pepper pine pixel planet plum pond prime quartz quick rain raven red reef ridge river robin rock root rose ruby sage
  salt sand shore silk silver sky smith snow solar south spark spring star stone storm stream studio summer sun swift
  table thunder tide timber trail tree urban vale valley velvet village violet walnut water wave west wild willow wind
  winter wolf wood yard dental legal travel fitness yoga pizza sushi cafe clinic design photo wedding music tech
  software consulting marketing construction plumbing auto car bike school academy institute church charity foundation`
    .trim()
    .split(/\s+/)

/** Share of each suffix, roughly as registered domains have it. */
const suffixes: readonly (readonly [string, number])[] = [
  ['com', 46],
  ['net', 4],
  ['org', 4],
  ['de', 5],
  ['uk', 1],
  ['co.uk', 3],
  ['nl', 2],
  ['ru', 2],
  ['com.br', 2],
  ['fr', 2],
  ['it', 1],
  ['pl', 1],
  ['id', 1],
  ['co.id', 1],
  ['ac.id', 0.5],
  ['sch.id', 0.5],
  ['xyz', 3],
  ['online', 2],
  ['top', 3],
  ['shop', 2],
  ['site', 1],
  ['store', 1],
  ['info', 2],
  ['biz', 0.5],
  ['io', 1],
  ['co', 1],
  ['me', 0.7],
  ['app', 0.5],
  ['dev', 0.3],
  ['eu', 1],
  ['in', 1],
  ['ch', 1],
  ['se', 1],
  ['life', 0.5],
  ['live', 0.5],
  ['club', 0.5],
  ['world', 0.3],
  ['news', 0.2],
  ['tv', 0.2],
  ['cc', 0.5],
  ['ws', 0.2],
  ['us', 0.5],
  ['ca', 1],
  ['com.au', 1],
  ['jp', 1],
]
const total = suffixes.reduce((sum, [, share]) => sum + share, 0)

/** `count` different names; the same seed gives the same ones. */
export function ordinaryNames(seed: number, count: number): string[] {
  const random = newRandom(seed)
  const syllable = (): string => random.pick([...'bcdfghjklmnprstvwyz']) + random.pick([...'aeiou'])
  const suffix = (): string => {
    let at = random.next() * total
    for (const [text, share] of suffixes) if ((at -= share) < 0) return text
    return 'com'
  }
  const label = (): string => {
    const kind = random.next()
    const word = (): string => random.pick(words)
    if (kind < 0.3) return word() + word()
    if (kind < 0.42) return `${word()}-${word()}`
    if (kind < 0.52)
      return word() + random.pick(['online', 'news', 'shop', 'media', 'group', 'web', 'hub', 'info'])
    if (kind < 0.6) return word() + word() + word()
    if (kind < 0.65) return word() + random.int(1, 2030)
    if (kind < 0.7)
      return Array.from({ length: random.int(3, 6) }, () => random.pick([...'abcdefghijklmnoprstuvw'])).join(
        '',
      )
    return (
      Array.from({ length: random.int(2, 6) }, syllable).join('') +
      (random.next() < 0.3 ? random.pick(['n', 's', 'r', 'x']) : '')
    )
  }
  const names = new Set<string>()
  while (names.size < count) {
    const below = random.next()
    names.add(`${below < 0.1 ? 'www.' : below < 0.15 ? 'mail.' : ''}${label()}.${suffix()}`)
  }
  return [...names]
}
