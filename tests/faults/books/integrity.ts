import { type Finding, none } from "../report.ts";
import { send } from "../rig/http.ts";
import type { Rig } from "../rig/open-rig.ts";

interface IntegrityAnswer {
  invariants: { code: string; rows: object[] }[];
}

/** The shop's own sentences about itself, as the admin sees them, and nothing may be under way still: what breaks them, in words. */
export async function brokenSentences({ backends, staff }: Rig): Promise<{ codes: string[]; broken: string[] }> {
  const { status, body } = await send<IntegrityAnswer>(`${backends[0].url}/admin/integrity?patience=0`, {
    headers: staff,
    isAlone: true,
  });
  if (status !== 200) return { codes: [], broken: [`/admin/integrity answered ${status}`] };
  const broken = body.invariants.flatMap(({ code, rows }) => rows.map((row) => `${code} ${JSON.stringify(row)}`));
  return { codes: body.invariants.map(({ code }) => code), broken };
}

export async function integrity(rig: Rig): Promise<Finding[]> {
  const { codes, broken } = await brokenSentences(rig);
  return none(`integrity (${codes.join(" ")})`, broken);
}
