import type { AwardDetailAnswer } from "../../plugins/community/src/types/awards.ts";
import type { ErrorAnswer } from "../../plugins/community/src/types/checkout.ts";
import type { IssueRewardsAnswer } from "../../plugins/community/src/types/rewards.ts";
import { type Admin, anotherAdmin } from "./admin-client.ts";
import type { TestShop } from "./harness.ts";
import type { Stage } from "./rewards.ts";

/** An administrator, as the committee knows them. */
export interface Member {
  ask: Admin;
  id: string;
  email: string;
}

async function memberOf(ask: Admin): Promise<Member> {
  const { body } = await ask<{ user: { id: string; email: string } }>("GET", "/admin/users/me");
  return { ask, id: body.user.id, email: body.user.email };
}

export const colleague = async (shop: TestShop) => memberOf(await anotherAdmin(shop.backendUrl));

type Told = AwardDetailAnswer & ErrorAnswer;

/** What a committee does about a round, each by whom. */
export async function awardsOf(shop: TestShop, stage: Stage) {
  const chair = await memberOf(shop.admin);
  const post = <T = Told>(who: Member, path: string, body: unknown) =>
    who.ask<T & ErrorAnswer>("POST", `/admin/awards${path}`, body);
  const wish = (program_id: string, members: readonly Member[], more: object = {}) => ({
    award_key: crypto.randomUUID(),
    program_id,
    name: { en: "Toy of the year", "zh-CN": "年度玩偶" },
    items: [{ product_id: stage.shirt.productId, quantity: 1 }],
    seats: 1,
    votes_each: 2,
    member_ids: members.map(({ id }) => id),
    closes_at: new Date(Date.now() + 86_400_000).toISOString(),
    message: "Chosen by the committee.",
    locale: "en",
    ...more,
  });
  const open = (body: object) => post(chair, "", body);
  const read = async (who: Member, id: string) => (await who.ask<Told>("GET", `/admin/awards/${id}`)).body;
  const nominate = (who: Member, id: string, contributor_id: string, reason = "Three talks") =>
    post(who, `/${id}/nominees`, { contributor_id, reason });
  const vote = (who: Member, id: string, nominee_ids: readonly (string | undefined)[]) =>
    post(who, `/${id}/ballot`, { nominee_ids });
  const decide = (who: Member, id: string, body: object = {}) => post(who, `/${id}/decision`, body);
  const issue = (who: Member, id: string, dry_run = false) =>
    post<{ issue: IssueRewardsAnswer }>(who, `/${id}/issue`, { dry_run });
  const cancel = (who: Member, id: string, reason: string) => post(who, `/${id}/cancellation`, { reason });
  /** Its time has come. */
  const close = (id: string) =>
    shop.sql("update recognition_award set closes_at = now() - interval '1 second' where id = $1", [id]);
  /** Open, with these people nominated: who is who by name. */
  const round = async (members: readonly Member[], names: readonly string[], more: object = {}) => {
    const program = (await stage.ask.program()).id;
    const { status, body } = await open(wish(program, members, more));
    if (status !== 201) throw new Error(`not opened: ${status} ${JSON.stringify(body)}`);
    const { id } = body.award;
    for (const name of names) await nominate(members[0] as Member, id, stage.ids[name] as string);
    const { nominees } = await read(chair, id);
    return { id, program, of: Object.fromEntries(nominees.map((each) => [each.contributor_name, each.id])) };
  };
  const rewardsOf = (id: string) =>
    shop.sql<{ contributor_id: string }>(
      "select contributor_id from recognition_reward where issue_key = $1 order by contributor_id",
      [`award:${id}`],
    );
  return { chair, post, wish, open, read, nominate, vote, decide, issue, cancel, close, round, rewardsOf };
}
