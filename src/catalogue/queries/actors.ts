import type { Query } from '../../store/store.ts'
import { UID_STEP } from '../tables.ts'

/** Actors of the releases asked for; `shared`: names of it that another actor of the same release has too. */
export const actorsPage: Query<
  { loads: number[]; q: string; folded: string; countries: string[]; limit: number; offset: number },
  { json: string; shared: number; total: number }
> = {
  name: 'atlas-actors-page',
  duckdb: `
    WITH ambiguous AS (
      SELECT load, folded FROM catalogue_names WHERE kind = 'actor' AND list_contains($loads, load)
      GROUP BY load, folded HAVING count(DISTINCT subject) > 1
    )
    SELECT a.json, count(*) OVER () AS total, (
      SELECT count(DISTINCT n.folded) FROM catalogue_names AS n
      JOIN ambiguous AS m ON m.load = n.load AND m.folded = n.folded
      WHERE n.kind = 'actor' AND n.load = a.load AND n.subject = a.actor
    ) AS shared
    FROM catalogue_actors AS a
    WHERE list_contains($loads, a.load)
      AND (contains(a.search, $q) OR ($folded <> '' AND EXISTS (
        SELECT 1 FROM catalogue_names AS x
        WHERE x.kind = 'actor' AND x.load = a.load AND x.subject = a.actor AND x.folded = $folded
      )))
      AND (list_contains($countries, '*') OR list_has_any(string_split(a.countries, ' '), $countries))
    ORDER BY a.name, a.load LIMIT $limit OFFSET $offset`,
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
  duckdb: `
    SELECT DISTINCT n.name AS name, a.load AS load, CAST(a.id AS VARCHAR) AS id, a.name AS other
    FROM catalogue_names AS n
    JOIN catalogue_names AS o ON o.kind = 'actor' AND o.folded = n.folded AND (o.load <> n.load OR o.subject <> n.subject)
    JOIN catalogue_actors AS a ON a.load = o.load AND a.actor = o.subject
    WHERE n.kind = 'actor' AND n.load = $load AND n.subject = $actor AND list_contains($loads, o.load)
    ORDER BY name, other`,
}

/** Incidents whose initiator, or initiator of an attribution, bears a name of this actor. */
export const incidentsOfActor: Query<
  { load: number; actor: number; loads: number[]; limit: number },
  { uid: number }
> = {
  name: 'atlas-incidents-of-actor',
  duckdb: `
    SELECT DISTINCT i.uid AS uid, i.start_date FROM catalogue_names AS n
    JOIN catalogue_names AS o ON o.kind = 'incident' AND o.folded = n.folded AND list_contains($loads, o.load)
    JOIN catalogue_incidents AS i ON i.uid = o.load * ${UID_STEP}::BIGINT + o.subject
    WHERE n.kind = 'actor' AND n.load = $load AND n.subject = $actor
    ORDER BY i.start_date DESC NULLS LAST LIMIT $limit`,
}
