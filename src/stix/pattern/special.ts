/**
 * Values that are spelled differently and mean the same: addresses and prefixes of ipv4-addr and ipv6-addr, and the
 * names of windows-registry-key, which Windows compares without regard to case.
 */
import { parseAddress } from '../../model/address.ts'
import type { Literal, PropertyTest } from './ast.ts'
import { mask } from './network.ts'

const addressOperators = new Set(['=', '!=', 'IN', 'ISSUBSET', 'ISSUPERSET'])
const registryOperators = new Set(['=', '!=', 'IN', 'LIKE', '<', '<=', '>', '>='])

/** A text that is equal for values that mean the same in this test; null where the value means itself. */
export function specialValue(test: PropertyTest, literal: Literal): string | null {
  if (literal.type !== 'string') return null
  const { type, steps } = test.path
  const keys = steps.map((step) => ('key' in step ? step.key : '[]')).join('.')
  if (type === 'windows-registry-key') {
    const folds = (keys === 'key' || keys === 'values.[].name') && registryOperators.has(test.operator)
    return folds ? literal.value.toLowerCase() : null
  }
  if (keys !== 'value' || !addressOperators.has(test.operator)) return null
  if (type === 'ipv4-addr') return networkText(literal.value, 32, looseV4)
  if (type === 'ipv6-addr') return networkText(literal.value, 128, v6)
  return null
}

/** Reads an address into four words; the bits that its prefix counts are the last `width` of them. */
type Read = (text: string) => Uint32Array | null

function networkText(value: string, width: number, read: Read): string | null {
  const slash = value.indexOf('/')
  const words = read(slash < 0 ? value : value.slice(0, slash))
  if (!words) return null
  let length = width
  if (slash >= 0) {
    const suffix = value.slice(slash + 1)
    if (!/^\d{1,3}$/.test(suffix) || Number(suffix) > width) return null
    length = Number(suffix)
  }
  mask(words, length + 128 - width)
  return `${width}:${[...words].join('.')}/${length}`
}

function v6(text: string): Uint32Array | null {
  const words = new Uint32Array(4)
  return text.includes(':') && parseAddress(text, words, 0) ? words : null
}

/** As the C library's inet_aton reads it: octal after 0, hexadecimal after 0x, missing parts. */
function looseV4(text: string): Uint32Array | null {
  const parts = text.split('.')
  if (parts.length > 4 || !parts.every((part) => /^(?:0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*)$/.test(part)))
    return null
  const numbers = parts.map((part) =>
    /^0[xX]/.test(part) ? Number(part) : part[0] === '0' ? Number.parseInt(part, 8) : Number(part),
  )
  const last = numbers.pop()!
  if (numbers.some((n) => n > 255) || last >= 256 ** (4 - numbers.length)) return null
  const v4 = numbers.reduce((sum, n, k) => sum + n * 256 ** (3 - k), last)
  return new Uint32Array([0, 0, 0, v4])
}
