import type { MedusaContainer } from "@medusajs/framework/types";
import { award } from "../../domain/contribution-award";
import type { ContributionDraft, Identity } from "../../domain/contribution-draft";
import { DomainError } from "../../domain/errors";
import { seasonAt } from "../../domain/season";
import type { KindRow } from "../../modules/recognition/kind-rows";
import type { Connection } from "../database/connection";
import { recognition } from "./recognition";

export interface Recorded {
  created: number;
  newPeople: number;
  points: number;
  capped: number;
  kinds: Record<string, number>;
}

interface Asked {
  source: string;
  by: string;
  /** When an act counts whose source does not say when it was done. */
  now: Date;
}

interface KnownPerson {
  id: string;
  contributor_id: string;
  is_erased: boolean;
}

const keyOf = ({ kind, value }: Identity) => `${kind}\n${value}`;

/**
 * Writes down what is not there yet, with its points, and counts it on every board: all of it in the caller's transaction.
 * What was recorded before stays as it is.
 */
export async function record(
  container: MedusaContainer,
  drafts: readonly ContributionDraft[],
  { source, by, now }: Asked,
  on: Connection,
): Promise<Recorded> {
  const { kinds, contributors, contributions, scores } = recognition(container);
  await contributors.lockAll(on);
  const rules = new Map((await kinds.kinds(on)).map((kind) => [kind.handle, kind]));
  const seasons = await kinds.seasons(on);
  const different = [...new Map(drafts.map((draft) => [draft.externalId, draft])).values()];
  checkKinds(drafts, rules);
  const standing = await contributions.standing(
    source,
    different.map(({ externalId }) => externalId),
    on,
  );
  const fresh = different.filter(({ externalId }) => !standing.has(externalId));
  const { people, added } = await peopleOf(container, fresh, on);
  const acts = fresh.map((draft) => {
    const occurredAt = draft.occurredAt ?? now;
    const { id, contributor_id, is_erased } = people.get(keyOf(draft.identity)) as KnownPerson;
    return {
      external_id: draft.externalId,
      identity_id: id,
      contributor_id,
      is_erased,
      kind: draft.kind,
      season_id: seasonAt(seasons, occurredAt)?.id ?? null,
      occurred_at: occurredAt,
      title: draft.title,
      link: draft.link,
    };
  });
  const given = [
    ...(await contributions.givenOnDays(acts, on)),
    ...(await contributions.givenInSeasons([...new Set(acts.map((act) => act.contributor_id))], on)),
  ];
  const points = award(acts.map(actOf), rulesOf(rules), given.map(givenOf));
  const rows = acts.map((act, index) => ({ ...act, points: points[index] as number }));
  const named = rows.filter(({ is_erased }) => !is_erased);
  const nameless = rows.filter(({ is_erased }) => is_erased);
  await contributions.add(source, named, by, on);
  if (nameless.length > 0) await contributions.add(source, await contributions.withoutWords(nameless, on), by, on);
  await scores.add(
    rows.map((row) => ({ ...row, contributions: 1 })),
    on,
  );
  return {
    created: rows.length,
    newPeople: added,
    points: points.reduce((sum, each) => sum + each, 0),
    capped: rows.filter((row) => row.points < (rules.get(row.kind)?.points ?? 0)).length,
    kinds: Object.fromEntries(
      Object.entries(Object.groupBy(rows, ({ kind }) => kind)).map(([kind, of]) => [kind, of?.length ?? 0]),
    ),
  };
}

/** @throws DomainError `kind_unknown` naming each row of such a kind. */
function checkKinds(drafts: readonly ContributionDraft[], rules: ReadonlyMap<string, KindRow>): void {
  const problems = drafts.flatMap(({ kind }, index) =>
    rules.has(kind)
      ? []
      : [{ field: `content[${index}].kind`, code: "kind_unknown", message: `There is no kind "${kind}"` }],
  );
  if (problems.length === 0) return;
  throw new DomainError("invalid_data", "kind_unknown", "It names a kind that there is not", {
    problems: problems.slice(0, 20),
  });
}

/** Whose each identity is; who was never named before is added with the name of their newest act. */
async function peopleOf(container: MedusaContainer, drafts: readonly ContributionDraft[], on: Connection) {
  const { contributors } = recognition(container);
  const newest = new Map<string, ContributionDraft>();
  for (const draft of drafts) {
    const before = newest.get(keyOf(draft.identity));
    if (!before || (draft.occurredAt ?? 0) > (before.occurredAt ?? 0)) newest.set(keyOf(draft.identity), draft);
  }
  const known = await contributors.known(
    [...newest.values()].map(({ identity }) => identity),
    on,
  );
  const people = new Map(known.map((row) => [keyOf(row), row]));
  const unknown = [...newest].flatMap(([key, draft]) => (people.has(key) ? [] : [draft]));
  for (const row of await contributors.add(unknown, on)) people.set(keyOf(row), { ...row, is_erased: false });
  return { people, added: unknown.length };
}

const actOf = (act: { contributor_id: string; kind: string; occurred_at: Date; season_id: string | null }) => ({
  contributorId: act.contributor_id,
  kind: act.kind,
  occurredAt: act.occurred_at,
  seasonId: act.season_id,
});

const givenOf = (row: { contributor_id: string; kind: string; within: string; points: number }) => ({
  ...row,
  contributorId: row.contributor_id,
});

const rulesOf = (rows: ReadonlyMap<string, KindRow>) =>
  new Map(
    [...rows].map(([handle, { points, cap_per_day, cap_per_season }]) => [
      handle,
      { points, capPerDay: cap_per_day, capPerSeason: cap_per_season },
    ]),
  );
