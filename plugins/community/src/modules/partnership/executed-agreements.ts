import type { Connection } from "./connection";

/**
 * Whether anybody has an executed agreement in this version of a program, also one that is over by now: from the first one
 * on nothing in it changes any more. Whoever asks holds the program's tiers, as does whoever signs.
 */
export async function hasExecutedAgreement(programId: string, on: Connection): Promise<boolean> {
  const { rows } = await on.raw(
    "select 1 from partnership_agreement where program_id = ? and signed_at is not null limit 1",
    [programId],
  );
  return rows.length > 0;
}
