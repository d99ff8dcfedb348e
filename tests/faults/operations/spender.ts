import type { ContributionAnswer } from "../../../plugins/community/src/types/recognition.ts";
import type { Bench } from "../bench.ts";

/** What a talk is worth. */
export const TALK = 50;

/** Somebody who gave one talk, of which a reviewer says that it was the sponsor's owner. @returns who that is on the board. */
export async function spender(bench: Bench): Promise<string> {
  const act = {
    external_id: crypto.randomUUID(),
    ...{ kind: "talk", occurred_at: "2026-05-01T12:00:00Z", title: "A talk" },
    login: `spender-${crypto.randomUUID()}`,
  };
  const { contribution } = await bench.must<{ contribution: ContributionAnswer }>("/admin/contributions", () => act);
  const { authorization = "" } = bench.rig.sponsoring.headers;
  const [, payload = ""] = authorization.split(".");
  const { actor_id } = JSON.parse(Buffer.from(payload, "base64url").toString()) as { actor_id: string };
  await bench.persist(() =>
    bench.rig.database.sql(
      `insert into recognition_report (id, report_key, customer_id, name, kind, done_on, title, link, has_conflict, state,
                                       judged_by, judged_at, contribution_id)
       values ($1, $1, $2, 'Spender', 'talk', '2026-05-01', 'A talk', 'https://talks.example/', false, 'accepted', 'bench', now(), $3)
       on conflict do nothing`,
      [`crp_${contribution.id}`, actor_id, contribution.id],
    ),
  );
  return contribution.contributor_id;
}
