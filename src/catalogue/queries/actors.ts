import type { Query } from '../../store/store.ts'
import { UID_STEP } from '../tables.ts'

/** The few words in which the engines differ. */
interface Words {
  p(name: string, type: string): string
  has(list: string, item: string): string
  hasAny(list: string, other: string): string
  contains(text: string, part: string): string
  split(text: string): string
  text: string
  big: string
}

const duckdb: Words = {
  p: (name) => `$${name}`,
  has: (list, item) => `list_contains(${list}, ${item})`,
  hasAny: (list, other) => `list_has_any(${list}, ${other})`,
  contains: (text, part) => `contains(${text}, ${part})`,
  split: (text) => `string_split(${text}, ' ')`,
  text: 'VARCHAR',
  big: 'BIGINT',
}
const clickhouse: Words = {
  p: (name, type) => `{${name}:${type}}`,
  has: (list, item) => `has(${list}, ${item})`,
  hasAny: (list, other) => `hasAny(${list}, ${other})`,
  contains: (text, part) => `position(${text}, ${part}) > 0`,
  split: (text) => `splitByChar(' ', ${text})`,
  text: 'String',
  big: 'Int64',
}

/** The same text for each engine. */
const both = (sql: (w: Words) => string) => ({ duckdb: sql(duckdb), clickhouse: sql(clickhouse) })

/** Actors of the releases asked for; `shared`: names of it that another actor of the same release has too. */
export const actorsPage: Query<
  { loads: number[]; q: string; folded: string; countries: string[]; limit: number; offset: number },
  { json: string; shared: number; total: number }
> = {
  name: 'atlas-actors-page',
  ...both(({ p, has, hasAny, contains, split }) => {
    const loads = p('loads', 'Array(Int32)')
    const countries = p('countries', 'Array(String)')
    const names = `SELECT load, subject, folded FROM catalogue_names WHERE kind = 'actor' AND ${has(loads, 'load')}`
    return `
    WITH ambiguous AS (
      SELECT load, folded FROM (${names}) AS n GROUP BY load, folded HAVING count(DISTINCT subject) > 1
    ), sharing AS (
      SELECT n.load AS load, n.subject AS subject, count(DISTINCT n.folded) AS shared
      FROM (${names}) AS n JOIN ambiguous AS m ON m.load = n.load AND m.folded = n.folded
      GROUP BY n.load, n.subject
    ), hits AS (
    SELECT a.json AS json, coalesce(s.shared, 0) AS shared, a.name AS name, a.load AS load
    FROM catalogue_actors AS a LEFT JOIN sharing AS s ON s.load = a.load AND s.subject = a.actor
    WHERE ${has(loads, 'a.load')}
      AND (${contains('a.search', p('q', 'String'))} OR (a.load, a.actor) IN (
        SELECT load, subject FROM (${names}) AS b WHERE folded <> '' AND folded = ${p('folded', 'String')}
      ))
      AND (${has(countries, "'*'")} OR ${hasAny(split('a.countries'), countries)})
    )
    SELECT json, shared, (SELECT count(*) FROM hits) AS total FROM hits
    ORDER BY name, load LIMIT ${p('limit', 'UInt32')} OFFSET ${p('offset', 'UInt64')}`
  }),
}

export const actorById: Query<{ id: string }, { load: number; actor: number; json: string }> = {
  name: 'atlas-actor-by-id',
  duckdb: 'SELECT load, actor, json FROM catalogue_actors WHERE id = $id::UUID',
  clickhouse: 'SELECT load, actor, json FROM catalogue_actors WHERE id = {id:UUID}',
}

/** Other actors, in any release, that bear a name of this one. */
export const actorsSharingNames: Query<
  { load: number; actor: number; loads: number[] },
  { name: string; load: number; id: string; other: string }
> = {
  name: 'atlas-actors-sharing-names',
  ...both(
    ({ p, has, text }) => `
    SELECT DISTINCT n.name AS name, a.load AS load, CAST(a.id AS ${text}) AS id, a.name AS other
    FROM catalogue_names AS n
    JOIN catalogue_names AS o ON o.folded = n.folded
    JOIN catalogue_actors AS a ON a.load = o.load AND a.actor = o.subject
    WHERE n.kind = 'actor' AND n.load = ${p('load', 'Int32')} AND n.subject = ${p('actor', 'Int32')}
      AND o.kind = 'actor' AND ${has(p('loads', 'Array(Int32)'), 'o.load')}
      AND (o.load <> n.load OR o.subject <> n.subject)
    ORDER BY name, other`,
  ),
}

/** Incidents whose initiator, or initiator of an attribution, bears a name of this actor. */
export const incidentsOfActor: Query<
  { load: number; actor: number; loads: number[]; limit: number },
  { uid: number }
> = {
  name: 'atlas-incidents-of-actor',
  ...both(
    ({ p, has, big }) => `
      SELECT DISTINCT i.uid AS uid, i.start_date AS start_date
      FROM catalogue_names AS n
      JOIN catalogue_names AS o ON o.folded = n.folded
      JOIN catalogue_incidents AS i ON i.uid = CAST(o.load AS ${big}) * ${UID_STEP} + o.subject
      WHERE n.kind = 'actor' AND n.load = ${p('load', 'Int32')} AND n.subject = ${p('actor', 'Int32')}
        AND o.kind = 'incident' AND ${has(p('loads', 'Array(Int32)'), 'o.load')}
      ORDER BY start_date DESC NULLS LAST, uid LIMIT ${p('limit', 'UInt32')}`,
  ),
}
