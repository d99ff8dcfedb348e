import type { Connection } from "./connection";

/** How a name of the world outside is kept of somebody who is forgotten: enough to know it when it comes again, and no more. */
export const ERASED = "sha256:";
const hashed = (kind: string, value: string) =>
  `'${ERASED}' || encode(sha256(convert_to(${kind} || ':' || ${value}, 'UTF8')), 'hex')`;

/** SQL that takes the words of a report. */
export const WORDLESS = "name = '—', title = '', link = '', note = null";

/** SQL that is true of a column which holds this text, or what is left of it. */
export const isOrWas = (column: string, kind: string, value: string) =>
  `${column} in (${value}, ${hashed(kind, value)})`;

/**
 * Takes away what tells who it was: name, addresses, ids and words of what was done. Points and their places in the ledger
 * stay, under an id that says nothing. What comes from a source again is known, and counts for nobody by name.
 */
export async function erase(id: string, on: Connection): Promise<void> {
  await on.raw("update recognition_contributor set name = '—', is_listed = false, erased_at = now() where id = ?", [
    id,
  ]);
  await on.raw("update recognition_score set is_listed = false where contributor_id = ? and is_listed", [id]);
  await on.raw(
    `update recognition_identity set value = ${hashed("kind", "value")} where contributor_id = ? and value not like '${ERASED}%'`,
    [id],
  );
  await on.raw(
    `update recognition_contribution
        set external_id = ${hashed("'id'", "external_id")}, title = '', link = null, note = null
      where contributor_id = ? and external_id not like '${ERASED}%'`,
    [id],
  );
  await on.raw(
    `update recognition_report r set ${WORDLESS}
       from recognition_contribution c where c.id = r.contribution_id and c.contributor_id = ?`,
    [id],
  );
  await on.raw("update recognition_identity_move set reason = null where ? in (from_id, to_id)", [id]);
  await on.raw(
    `with told as (update recognition_reward set email = null, message = '', shared_at = null
                    where contributor_id = ? returning id)
     update recognition_reward_move move set reason = null from told where told.id = move.reward_id`,
    [id],
  );
  // What was said of them by whoever nominated them, stood aside, chose among the tied, or cancelled the round.
  await on.raw(
    `with told as (update recognition_award_nominee set reason = '' where contributor_id = ? returning id, award_id),
          aside as (update recognition_award_conflict c set reason = '' from told where told.id = c.nominee_id)
     update recognition_award_move move set reason = null from told where told.award_id = move.award_id`,
    [id],
  );
}

/** For an act of somebody who is forgotten. */
export async function hashOf(externalIds: readonly string[], on: Connection): Promise<string[]> {
  const { rows } = await on.raw<{ hash: string }>(
    `select ${hashed("'id'", "id")} as hash from unnest(?::text[]) with ordinality asked (id, turn) order by turn`,
    [externalIds],
  );
  return rows.map(({ hash }) => hash);
}
