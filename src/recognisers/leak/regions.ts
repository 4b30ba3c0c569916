/**
 * Region codes of Indonesia as NIK and KK begin with them: two digits province, two digits regency (01.. kabupaten, 71..
 * kota), two digits district. 38 provinces and the numbers that older cards still carry.
 * Source: the Ministry of Home Affairs' list of administrative codes (Kepmendagri 100.1.1-6117/2022).
 */

/** province: highest number of a kabupaten, highest of a kota (70: none) */
const provinces: Readonly<Record<number, readonly [number, number]>> = {
  11: [18, 75],
  12: [25, 78],
  13: [12, 77],
  14: [10, 73],
  15: [9, 72],
  16: [13, 74],
  17: [9, 71],
  18: [13, 72],
  19: [6, 71],
  21: [5, 72],
  31: [1, 75],
  32: [19, 79],
  33: [29, 76],
  34: [4, 71],
  35: [29, 79],
  36: [4, 74],
  51: [8, 71],
  52: [8, 72],
  53: [21, 71],
  61: [12, 72],
  62: [13, 71],
  63: [11, 72],
  64: [11, 74],
  65: [4, 71],
  71: [11, 74],
  72: [12, 71],
  73: [26, 73],
  74: [15, 72],
  75: [5, 71],
  76: [6, 70],
  81: [9, 72],
  82: [8, 72],
  91: [29, 71],
  92: [12, 71],
  93: [4, 70],
  94: [8, 71],
  95: [8, 70],
  96: [5, 71],
}

/** Districts of a regency; the largest has 51. */
const MOST_DISTRICTS = 55

const known = new Uint8Array(10_000)
for (const [province, [regencies, cities]] of Object.entries(provinces)) {
  for (let n = 1; n <= regencies; n++) known[Number(province) * 100 + n] = 1
  for (let n = 71; n <= cities; n++) known[Number(province) * 100 + n] = 1
}

/** `regency`: four digits, province and regency; `district`: two. */
export function isRegion(regency: number, district: number): boolean {
  return known[regency] === 1 && district >= 1 && district <= MOST_DISTRICTS
}

export const provinceCodes: readonly number[] = Object.keys(provinces).map(Number)
