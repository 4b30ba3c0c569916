/**
 * Values out of DuckDB as plain JSON-like values, and JS values into parameters.
 *
 * | DuckDB | JS |
 * |---|---|
 * | BOOLEAN, VARCHAR, ENUM, UUID, FLOAT, DOUBLE, integers to 32 bits | boolean, string, number |
 * | BIGINT, UBIGINT, HUGEINT, UHUGEINT | number where it is a safe integer, else decimal text |
 * | DECIMAL | number |
 * | TIMESTAMP (any precision, with or without zone) | RFC 3339 text in UTC with milliseconds, or as many digits as it has |
 * | DATE, TIME, INTERVAL, BIT | text as DuckDB writes it (2026-11-22, 10:00:00) |
 * | LIST, ARRAY | array |
 * | STRUCT, MAP | object; the keys of a MAP as text |
 * | BLOB | Uint8Array |
 * | NULL | null |
 */
import {
  BIGINT,
  BOOLEAN,
  DOUBLE,
  DuckDBArrayType,
  DuckDBArrayValue,
  DuckDBBlobValue,
  DuckDBListType,
  DuckDBListValue,
  DuckDBMapType,
  DuckDBMapValue,
  DuckDBStructType,
  DuckDBStructValue,
  DuckDBTimestampMillisecondsValue,
  DuckDBTimestampNanosecondsValue,
  DuckDBTimestampSecondsValue,
  DuckDBTimestampValue,
  DuckDBTypeId,
  HUGEINT,
  LIST,
  SQLNULL,
  TIMESTAMP,
  VARCHAR,
  BLOB,
  listValue,
} from '@duckdb/node-api'
import type { DuckDBDecimalValue, DuckDBResultReader, DuckDBType, DuckDBValue } from '@duckdb/node-api'

type Convert = (value: DuckDBValue) => unknown

const same: Convert = (value) => value
const text: Convert = (value) => String(value)
const integer: Convert = (value) => {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : String(value)
}

/** The function that turns values of one column type into plain values; NULL never reaches it. */
function converter(type: DuckDBType): Convert {
  switch (type.typeId) {
    case DuckDBTypeId.BIGINT:
    case DuckDBTypeId.UBIGINT:
    case DuckDBTypeId.HUGEINT:
    case DuckDBTypeId.UHUGEINT:
    case DuckDBTypeId.BIGNUM:
      return integer
    case DuckDBTypeId.DECIMAL:
      return (value) => (value as DuckDBDecimalValue).toDouble()
    case DuckDBTypeId.TIMESTAMP:
    case DuckDBTypeId.TIMESTAMP_TZ:
      return (value) => isoText((value as DuckDBTimestampValue).micros * 1000n, value)
    case DuckDBTypeId.TIMESTAMP_S:
      return (value) => isoText((value as DuckDBTimestampSecondsValue).seconds * 1_000_000_000n, value)
    case DuckDBTypeId.TIMESTAMP_MS:
      return (value) => isoText((value as DuckDBTimestampMillisecondsValue).millis * 1_000_000n, value)
    case DuckDBTypeId.TIMESTAMP_NS:
      return (value) => isoText((value as DuckDBTimestampNanosecondsValue).nanos, value)
    case DuckDBTypeId.UUID:
    case DuckDBTypeId.DATE:
    case DuckDBTypeId.TIME:
    case DuckDBTypeId.TIME_TZ:
    case DuckDBTypeId.TIME_NS:
    case DuckDBTypeId.INTERVAL:
    case DuckDBTypeId.BIT:
      return text
    case DuckDBTypeId.BLOB:
      // A copy: the bytes are a window into the result's own memory, and a Buffer.
      return (value) => new Uint8Array((value as DuckDBBlobValue).bytes)
    case DuckDBTypeId.LIST:
    case DuckDBTypeId.ARRAY: {
      const item = orNull(converter((type as DuckDBListType | DuckDBArrayType).valueType))
      return (value) => (value as DuckDBListValue | DuckDBArrayValue).items.map(item)
    }
    case DuckDBTypeId.STRUCT: {
      const { entryNames, entryTypes } = type as DuckDBStructType
      const entries = entryTypes.map((entry) => orNull(converter(entry)))
      return (value) => {
        const from = (value as DuckDBStructValue).entries
        return Object.fromEntries(entryNames.map((name, i) => [name, entries[i](from[name])]))
      }
    }
    case DuckDBTypeId.MAP: {
      const { keyType, valueType } = type as DuckDBMapType
      const key = converter(keyType)
      const item = orNull(converter(valueType))
      return (value) =>
        Object.fromEntries((value as DuckDBMapValue).entries.map((e) => [String(key(e.key)), item(e.value)]))
    }
    default:
      return same
  }
}

const orNull =
  (convert: Convert): Convert =>
  (value) =>
    value === null ? null : convert(value)

/** RFC 3339 of nanoseconds since 1970; what no JS date can hold (infinity, year 12000) stays as DuckDB writes it. */
function isoText(nanos: bigint, value: DuckDBValue): string {
  const millis = Number(nanos / 1_000_000n) - (nanos % 1_000_000n < 0n ? 1 : 0)
  const date = new Date(millis)
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 || date.getUTCFullYear() < 0) {
    return String(value)
  }
  const iso = date.toISOString()
  const below = nanos - BigInt(millis) * 1_000_000n
  if (below === 0n) return iso
  return `${iso.slice(0, -1)}${String(below).padStart(6, '0').replace(/0+$/, '')}Z`
}

/** Rows as objects by column name. */
export function plainRows(reader: DuckDBResultReader): Record<string, unknown>[] {
  const names = reader.deduplicatedColumnNames()
  const converters = reader.columnTypes().map(converter)
  const columns = reader.getColumns()
  return Array.from({ length: reader.currentRowCount }, (_, row) => {
    const object: Record<string, unknown> = {}
    for (let c = 0; c < names.length; c++) {
      const value = columns[c][row]
      object[names[c]] = value === null ? null : converters[c](value)
    }
    return object
  })
}

const INT64 = 2n ** 63n

/**
 * A JS value as a bound parameter with its type: null, boolean, number (whole: BIGINT, else DOUBLE), bigint,
 * string, Date (TIMESTAMP), Uint8Array (BLOB), or an array of one of these (LIST).
 * @throws TypeError for anything else
 */
export function parameter(value: unknown): [DuckDBValue, DuckDBType] {
  switch (typeof value) {
    case 'undefined':
      return [null, SQLNULL]
    case 'boolean':
      return [value, BOOLEAN]
    case 'string':
      return [value, VARCHAR]
    case 'number':
      return Number.isSafeInteger(value) ? [BigInt(value), BIGINT] : [value, DOUBLE]
    case 'bigint':
      return [value, value >= -INT64 && value < INT64 ? BIGINT : HUGEINT]
    case 'object':
      if (value === null) return [null, SQLNULL]
      if (value instanceof Date) return [new DuckDBTimestampValue(BigInt(value.getTime()) * 1000n), TIMESTAMP]
      if (value instanceof Uint8Array) return [new DuckDBBlobValue(value), BLOB]
      if (Array.isArray(value)) return listParameter(value)
  }
  throw new TypeError(`a parameter cannot be ${typeof value}`)
}

function listParameter(items: unknown[]): [DuckDBValue, DuckDBType] {
  const pairs = items.map(parameter)
  const types = new Set(pairs.map(([, type]) => type).filter((type) => type !== SQLNULL))
  if (types.size === 0) return [listValue(pairs.map(([item]) => item)), LIST(SQLNULL)]
  const [first] = types
  if (types.size === 1) return [listValue(pairs.map(([item]) => item)), LIST(first)]
  if ([...types].every((type) => type === BIGINT || type === DOUBLE)) {
    return [listValue(pairs.map(([item]) => (item === null ? null : Number(item)))), LIST(DOUBLE)]
  }
  throw new TypeError('a list parameter must hold values of one type')
}
