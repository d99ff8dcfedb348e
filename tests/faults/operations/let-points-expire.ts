import type { Bench } from "../bench.ts";
import { operation } from "./operation.ts";
import { spender, TALK } from "./spender.ts";

const LONG_AGO = [
  "update recognition_contribution set recorded_at = '2015-05-01' where contributor_id = $1",
  "update recognition_points_term set looked_on = null, looked_through = '-infinity' where $1 <> ''",
];
const EXPIRED = "select 1 from recognition_points_use where contributor_id = $1 and kind = 'expired'";

/** Points that nobody spent for years run out, once, however often the clock comes and is stopped. */
export const letPointsExpire = operation({
  name: "let points run out",
  weight: 0.6,
  repeats: true,
  prepare: async (bench: Bench) => ({ contributorId: await spender(bench) }),
  act: async (bench, { contributorId }) => {
    for (const sql of LONG_AGO) await bench.persist(() => bench.rig.database.sql(sql, [contributorId]));
    // The clock comes each minute; one may have been on its way when these points grew old.
    await bench.pause(3_000);
    return (await bench.persist(() => bench.rig.database.sql(EXPIRED, [contributorId]))).length > 0;
  },
  acknowledged: (isExpired) => isExpired || null,
  check: (books, { contributorId }, told) => {
    const { expired = 0 } = books.points.get(contributorId) ?? {};
    return [expired !== TALK && (told !== null || expired > 0) && `${expired} points of ${contributorId} ran out`];
  },
});
