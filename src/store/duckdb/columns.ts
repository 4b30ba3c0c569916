/**
 * JS values into the columns of a table. A value that does not fit its column is refused: the engine's own writers
 * wrap a number that is too large and cut a fraction off, silently.
 *
 * Taken: boolean; whole numbers and bigint for integers; numbers for FLOAT, DOUBLE and DECIMAL; strings for VARCHAR,
 * ENUM and UUID; Date, RFC 3339 text or epoch milliseconds for timestamps; YYYY-MM-DD or Date for DATE; Uint8Array for
 * BLOB; arrays for LIST; objects for STRUCT, MAP and JSON. null and undefined are NULL.
 */
import {
  DuckDBBlobValue,
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBTimestampMillisecondsValue,
  DuckDBTimestampSecondsValue,
  DuckDBTimestampTZValue,
  DuckDBTimestampValue,
  DuckDBTypeId,
  DuckDBUUIDValue,
  listValue,
  mapValue,
  structValue,
} from '@duckdb/node-api'
import type {
  DuckDBDecimalType,
  DuckDBListType,
  DuckDBMapType,
  DuckDBStructType,
  DuckDBType,
  DuckDBValue,
} from '@duckdb/node-api'

type Write = (value: unknown) => DuckDBValue

const show = (value: unknown): string => {
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return text.length > 60 ? `${text.slice(0, 60)}...` : text
}
const refuse = (value: unknown, wanted: string): never => {
  throw new TypeError(`${show(value)} is not ${wanted}`)
}

function small(min: number, max: number, name: string): Write {
  return (value) => {
    const number = typeof value === 'bigint' ? Number(value) : value
    if (typeof number !== 'number' || !Number.isInteger(number) || number < min || number > max) {
      return refuse(value, name)
    }
    return number
  }
}

function large(min: bigint, max: bigint, name: string): Write {
  return (value) => {
    if (typeof value === 'number' ? !Number.isInteger(value) : typeof value !== 'bigint')
      return refuse(value, name)
    const integer = BigInt(value as number | bigint)
    return integer < min || integer > max ? refuse(value, name) : integer
  }
}

const number: Write = (value) => (typeof value === 'number' ? value : refuse(value, 'a number'))
const string: Write = (value) => (typeof value === 'string' ? value : refuse(value, 'text'))
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

function millis(value: unknown): number {
  let at = Number.NaN
  if (typeof value === 'number') at = Math.floor(value)
  else if (value instanceof Date) at = value.getTime()
  else if (typeof value === 'string') at = Date.parse(value)
  return Number.isNaN(new Date(at).getTime()) ? refuse(value, 'an instant') : at
}

/** The function that prepares values for a column of this type; NULL never reaches it. */
export function columnWriter(type: DuckDBType): Write {
  switch (type.typeId) {
    case DuckDBTypeId.BOOLEAN:
      return (value) => (typeof value === 'boolean' ? value : refuse(value, 'true or false'))
    case DuckDBTypeId.TINYINT:
      return small(-128, 127, 'a TINYINT')
    case DuckDBTypeId.UTINYINT:
      return small(0, 255, 'a UTINYINT')
    case DuckDBTypeId.SMALLINT:
      return small(-32768, 32767, 'a SMALLINT')
    case DuckDBTypeId.USMALLINT:
      return small(0, 65535, 'a USMALLINT')
    case DuckDBTypeId.INTEGER:
      return small(-(2 ** 31), 2 ** 31 - 1, 'an INTEGER')
    case DuckDBTypeId.UINTEGER:
      return small(0, 2 ** 32 - 1, 'a UINTEGER')
    case DuckDBTypeId.BIGINT:
      return large(-(2n ** 63n), 2n ** 63n - 1n, 'a BIGINT')
    case DuckDBTypeId.UBIGINT:
      return large(0n, 2n ** 64n - 1n, 'a UBIGINT')
    case DuckDBTypeId.HUGEINT:
      return large(-(2n ** 127n), 2n ** 127n - 1n, 'a HUGEINT')
    case DuckDBTypeId.FLOAT:
    case DuckDBTypeId.DOUBLE:
      return number
    case DuckDBTypeId.DECIMAL: {
      const { width, scale } = type as DuckDBDecimalType
      return (value) => DuckDBDecimalValue.fromDouble(number(value) as number, width, scale)
    }
    case DuckDBTypeId.VARCHAR:
      return type.alias === 'JSON'
        ? (value) => (typeof value === 'object' ? JSON.stringify(value) : string(value))
        : string
    case DuckDBTypeId.ENUM:
      return string
    case DuckDBTypeId.UUID:
      return (value) =>
        typeof value === 'string' && UUID.test(value) ? uuid(value) : refuse(value, 'a UUID')
    case DuckDBTypeId.BLOB:
      return (value) => (value instanceof Uint8Array ? new DuckDBBlobValue(value) : refuse(value, 'bytes'))
    case DuckDBTypeId.DATE:
      return (value) => new DuckDBDateValue(Math.floor(millis(value) / 86_400_000))
    case DuckDBTypeId.TIMESTAMP:
      return (value) => new DuckDBTimestampValue(BigInt(millis(value)) * 1000n)
    case DuckDBTypeId.TIMESTAMP_TZ:
      return (value) => new DuckDBTimestampTZValue(BigInt(millis(value)) * 1000n)
    case DuckDBTypeId.TIMESTAMP_MS:
      return (value) => new DuckDBTimestampMillisecondsValue(BigInt(millis(value)))
    case DuckDBTypeId.TIMESTAMP_S:
      return (value) => new DuckDBTimestampSecondsValue(BigInt(Math.floor(millis(value) / 1000)))
    case DuckDBTypeId.LIST: {
      const item = orNull(columnWriter((type as DuckDBListType).valueType))
      return (value) => (Array.isArray(value) ? listValue(value.map(item)) : refuse(value, 'a list'))
    }
    case DuckDBTypeId.STRUCT: {
      const { entryNames, entryTypes } = type as DuckDBStructType
      const entries = entryTypes.map((entry) => orNull(columnWriter(entry)))
      return (value) => {
        const from = record(value)
        return structValue(Object.fromEntries(entryNames.map((name, i) => [name, entries[i](from[name])])))
      }
    }
    case DuckDBTypeId.MAP: {
      const { keyType, valueType } = type as DuckDBMapType
      if (keyType.typeId !== DuckDBTypeId.VARCHAR) break
      const item = orNull(columnWriter(valueType))
      return (value) =>
        mapValue(Object.entries(record(value)).map(([key, entry]) => ({ key, value: item(entry) })))
    }
  }
  throw new TypeError(`columns of type ${type} cannot be appended to; load them with a query`)
}

const uuid = (value: string): DuckDBUUIDValue =>
  DuckDBUUIDValue.fromUint128(BigInt(`0x${value.replaceAll('-', '')}`))

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : refuse(value, 'an object')

const orNull =
  (write: Write): Write =>
  (value) =>
    value === null || value === undefined ? null : write(value)
