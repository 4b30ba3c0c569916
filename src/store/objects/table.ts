/**
 * STIX objects that are shared or were taken in, by collection. Rows are only added: a new version of an object is a new
 * row, and what was removed from a collection is named in `stix_removed` and stays in the file.
 *
 * `seq` is the moment of storing in microseconds since 1970, made by the one writer so that it rises with every row: it is
 * the row's key, the order of all answers and the cursor of a page at once, and DuckDB skips what lies outside a span of
 * it. `added` is the same moment as clients see it; it differs only in rows that were taken over with their history.
 * `head` tells objects apart in eight bytes (see `headOf`), so that "is there a later version" is a join of
 * numbers; `again` is whether the collection had the object when the row came, so that most pages need no such join.
 * `json` is uncompressed, as a page needs few of many texts.
 */
import type { TableDefinition } from '../store.ts'

export const objectsTable: TableDefinition = {
  name: 'stix_objects',
  duckdb: `CREATE TABLE IF NOT EXISTS stix_objects (
    seq BIGINT, added BIGINT, collection VARCHAR, head BIGINT, id VARCHAR, type VARCHAR, spec VARCHAR,
    version VARCHAR, vkey BIGINT, tlp UTINYINT, hash VARCHAR, json VARCHAR USING COMPRESSION uncompressed
  );
  ALTER TABLE stix_objects ADD COLUMN IF NOT EXISTS again BOOLEAN DEFAULT true`,
}

export const removedTable: TableDefinition = {
  name: 'stix_removed',
  duckdb: 'CREATE TABLE IF NOT EXISTS stix_removed (target BIGINT, removed TIMESTAMP, actor VARCHAR)',
}

/** What a server must let through for the command line to use collections of objects. */
export const objectTables: readonly TableDefinition[] = [objectsTable, removedTable]
