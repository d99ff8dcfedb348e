import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ErrorAnswer } from "../../plugins/community/src/types/checkout.ts";
import type { PointsTermAnswer, RedeemableAnswer, RedemptionAnswer } from "../../plugins/community/src/types/points.ts";
import type { ContributionReportAnswer, OwnRecognitionAnswer } from "../../plugins/community/src/types/reports.ts";
import { type Account, openAccount, PASSWORD } from "./account.ts";
import { call } from "./buyer.ts";
import { openShop, type TestShop } from "./harness.ts";
import { type Stage, shirtIn, stageOf, stranger } from "./rewards.ts";

let shop: TestShop;
let stage: Stage;
beforeAll(async () => {
  shop = await openShop();
  stage = await stageOf(shop);
});
afterAll(async () => {
  await shop?.close();
});

const MINE = "/store/customers/me/recognition";
const PRICE = 30;
const own = async (who: Account, locale = "en") =>
  (await call<OwnRecognitionAnswer>(shop, `${MINE}?locale=${locale}`, undefined, who.as)).body;
const post = <T>(path: string, body: object) => shop.admin<T & ErrorAnswer>("POST", path, body);

/** An account that is known as somebody: a reviewer counted what it reported. 50 points for each talk. */
async function known(talks = 1) {
  const who = await openAccount(shop);
  for (let each = 0; each < talks; each++) {
    const talk = { kind: "talk", done_on: "2026-05-01", title: "On vacuum", link: "https://talks.example/vacuum" };
    const asked = { report_key: crypto.randomUUID(), name: "Mei Li", has_conflict: false, ...talk };
    const { body } = await call<{ report: ContributionReportAnswer }>(shop, MINE, asked, { ...stranger(), ...who.as });
    await post(`/admin/contribution-reports/${body.report.id}/judgement`, { to: "accepted", note: "" });
  }
  const [person] = (await own(who)).people;
  return { who, id: person?.id as string };
}
type Known = Awaited<ReturnType<typeof known>>;

/** A shirt that points buy, out of a budget of its own. */
async function offered(more: { points?: number; budget?: string } = {}) {
  const { productId: product_id } = await shirtIn(shop, 50, 50);
  const program = await stage.ask.program(more.budget ?? "1000000");
  const asked = { product_id, program_id: program.id, points: more.points ?? PRICE };
  const { status, body } = await post<{ redeemable: RedeemableAnswer }>("/admin/redeemables", asked);
  if (status !== 201) throw new Error(`not offered: ${status} ${JSON.stringify(body)}`);
  return { ...body.redeemable, program };
}
const redeem = ({ who, id }: Known, offer: { id: string }, more: object = {}) =>
  call<{ redemption: RedemptionAnswer } & ErrorAnswer>(
    shop,
    `${MINE}/redemptions`,
    { redemption_key: crypto.randomUUID(), redeemable_id: offer.id, contributor_id: id, points: PRICE, ...more },
    { ...stranger(), ...who.as },
  );
const left = async (mei: Known) => (await own(mei.who)).people[0]?.spendable;
const committed = async (programId: string) =>
  (await stage.ask.programs()).find(({ id }) => id === programId)?.committed_minor;
/** What the ledger holds for somebody, and for all that was used. */
async function booked(mei: Known) {
  await stage.ask.settle();
  const rows = await shop.sql<{ account: string; minor: string }>(
    `select account, (-sum(amount_minor))::text as minor from ledger.posted_leg
      where account = any($1) group by 1`,
    [[`contributor:${mei.id}:points_spendable`, `contributor:${mei.id}:points_standing`]],
  );
  return Object.fromEntries(rows.map(({ account, minor }) => [account.split("_").at(-1), minor]));
}
const clean = async () => expect(await stage.people.broken()).toEqual([]);

describe("points", () => {
  it("buy a reward whose link goes to an address of whoever has them; rank stays", async () => {
    const mei = await known(2);
    const offer = await offered();
    const before = await own(mei.who, "zh-CN");
    expect(before.people).toMatchObject([{ points: "100", spendable: "100", expiring: { points: "100" } }]);
    expect(before.offers.find(({ id }) => id === offer.id)).toMatchObject({ points: PRICE, is_available: true });
    const { status, body } = await redeem(mei, offer);
    expect(status).toBe(201);
    expect(body.redemption).toMatchObject({ state: "issued", spendable: "70" });
    expect(body.redemption.sent_to).toBe(`${mei.who.email[0]}•••@${mei.who.email.split("@")[1]}`);
    expect(JSON.stringify(body)).not.toContain("/claim/");
    const after = await own(mei.who);
    expect(after).toMatchObject({
      people: [{ points: "100", spendable: "70" }],
      uses: [{ kind: "spent", points: String(PRICE), title: "Shirt" }],
      rewards: [{ id: body.redemption.reward_id, state: "issued" }],
    });
    const detail = await stage.ask.detail(body.redemption.reward_id);
    expect(detail).toMatchObject({ points: String(PRICE), reward: { email: mei.who.email } });
    expect(await committed(offer.program.id)).toBe("2500");
    expect(await booked(mei)).toEqual({ spendable: "70", standing: "100" });
    const claimed = await stage.ask.claim(await stage.ask.token(body.redemption.reward_id));
    expect(claimed.status).toBe(200);
    await clean();
  });

  it("are spent once, whoever asks twice with one key, and never beyond what there is", async () => {
    const mei = await known(2);
    const offer = await offered();
    const key = crypto.randomUUID();
    const same = await Promise.all(Array.from({ length: 8 }, () => redeem(mei, offer, { redemption_key: key })));
    expect(new Set(same.map(({ body }) => body.redemption.reward_id)).size).toBe(1);
    expect(await left(mei)).toBe("70");
    const many = await Promise.all(Array.from({ length: 12 }, () => redeem(mei, offer)));
    expect(many.filter(({ status }) => status === 201)).toHaveLength(2);
    const refused = many.filter(({ status }) => status === 409);
    expect(refused).toHaveLength(10);
    expect(refused[0]?.body).toMatchObject({ code: "points_missing" });
    expect(await left(mei)).toBe("10");
    expect(await committed(offer.program.id)).toBe("7500");
    expect(await booked(mei)).toEqual({ spendable: "10", standing: "100" });
    await clean();
  });

  it("never take more out of a program than it has, by several people at once either", async () => {
    const offer = await offered({ budget: "5000" });
    const people = await Promise.all(Array.from({ length: 5 }, () => known()));
    const answers = await Promise.all(people.map((each) => redeem(each, offer)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: "reward_budget" });
    expect((await Promise.all(people.map(left))).sort()).toEqual(["20", "20", "50", "50", "50"]);
    expect(await committed(offer.program.id)).toBe("5000");
  });

  it("are nobody else's, and buy only what is offered at the price that was shown", async () => {
    const [mei, bo] = [await known(), await known()];
    const offer = await offered();
    for (const [more, status, code, field] of [
      [{ contributor_id: bo.id }, 404, "contributor_not_found", "contributor_id"],
      [{ redeemable_id: "rdm_none" }, 404, "redeemable_not_found", "redeemable_id"],
      [{ points: PRICE - 1 }, 409, "redeemable_changed", "points"],
      [{ redemption_key: "x" }, 400, "invalid_request", "redemption_key"],
      [{ points: "30" }, 400, "invalid_request", "points"],
    ] as const)
      expect(await redeem(mei, offer, more)).toMatchObject({ status, body: { code, field } });
    expect((await call(shop, `${MINE}/redemptions`, {}, stranger())).status).toBe(401);
    const { program_id, revision } = offer;
    const closed = { program_id, revision, points: PRICE, is_open: false };
    expect((await post(`/admin/redeemables/${offer.id}`, closed)).status).toBe(200);
    expect((await redeem(mei, offer)).body).toMatchObject({ code: "redeemable_not_found" });
    expect((await own(mei.who)).offers.map(({ id }) => id)).not.toContain(offer.id);
    expect(await left(mei)).toBe("50");
  });

  it("come back once when the reward is taken back or nobody claims it, and it cannot be had for nothing then", async () => {
    const mei = await known(2);
    const offer = await offered();
    const taken = (await redeem(mei, offer)).body.redemption.reward_id;
    const late = (await redeem(mei, offer)).body.redemption.reward_id;
    expect(await left(mei)).toBe("40");
    await stage.ask.judge(taken, { to: "revoked", reason: "Sold out for good" });
    await shop.sql("update recognition_reward set expires_at = now() - interval '1 minute' where id = $1", [late]);
    await Promise.all([stage.ask.settle(), stage.ask.settle()]);
    expect(await left(mei)).toBe("100");
    expect((await own(mei.who)).uses.map(({ kind }) => kind).sort()).toEqual([
      "returned",
      "returned",
      "spent",
      "spent",
    ]);
    const until = new Date(Date.now() + 86_400_000).toISOString();
    expect(await stage.ask.judge(late, { to: "issued", expires_at: until })).toMatchObject({
      status: 409,
      body: { code: "reward_points_returned" },
    });
    expect(await committed(offer.program.id)).toBe("0");
    expect(await booked(mei)).toEqual({ spendable: "100", standing: "100" });
    await clean();
  });

  it("go along with the person, with what was spent of them", async () => {
    const mei = await known(2);
    const ada = await known();
    await redeem(mei, await offered());
    const merged = await post(`/admin/contributors/${mei.id}/identities`, {
      ...{ to_id: ada.id, identity_ids: [], name: "", reason: "One person" },
    });
    expect(merged.status).toBe(200);
    expect(await left(ada)).toBe("120");
    expect(await booked(ada)).toEqual({ spendable: "120", standing: "150" });
    expect(await booked(mei)).toEqual({ spendable: "0", standing: "0" });
    await clean();
  });

  it("cannot be spent while undone work leaves a hole, and say no more who spent them once the account is gone", async () => {
    const mei = await known();
    const offer = await offered();
    await redeem(mei, offer);
    const [act] = await shop.sql<{ id: string }>(
      "select id::text as id from recognition_contribution where contributor_id = $1",
      [mei.id],
    );
    await post(`/admin/contributions/${act?.id}/undoing`, { note: "Not held" });
    expect(await left(mei)).toBe("0");
    expect((await redeem(mei, offer)).body).toMatchObject({ code: "points_missing" });
    expect(await booked(mei)).toEqual({ spendable: "-30", standing: "0" });
    const headers = { "x-publishable-api-key": shop.publishableKey, "content-type": "application/json", ...mei.who.as };
    const body = JSON.stringify({ password: PASSWORD });
    await fetch(`${shop.backendUrl}/store/customers/me/account`, { method: "DELETE", headers, body });
    expect(
      await shop.sql("select customer_id from recognition_points_use where contributor_id = $1", [mei.id]),
    ).toEqual([{ customer_id: null }]);
    await clean();
  });
});

describe("what staff decide", () => {
  it("names the field of an offer that does not hold", async () => {
    const offer = await offered();
    const asked = { product_id: offer.product_id, program_id: offer.program_id, points: 5 };
    for (const [more, status, field] of [
      [{}, 409, "product_id"],
      [{ product_id: "prod_none" }, 400, "product_id"],
      [{ program_id: "rwp_none" }, 404, "program_id"],
      [{ points: 0 }, 400, "points"],
    ] as const)
      expect(await post("/admin/redeemables", { ...asked, ...more })).toMatchObject({ status, body: { field } });
    const change = { program_id: offer.program_id, points: 7, is_open: true, revision: offer.revision };
    const both = await Promise.all([1, 2].map(() => post(`/admin/redeemables/${offer.id}`, change)));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it("lets points run out once, the oldest first, and not those that were spent", async () => {
    const mei = await known(3);
    await redeem(mei, await offered());
    const acts = await shop.sql<{ id: string }>(
      "select id::text as id from recognition_contribution where contributor_id = $1 order by id limit 2",
      [mei.id],
    );
    await shop.sql(
      "update recognition_contribution set recorded_at = now() - interval '30 months' where id = any($1)",
      [acts.map(({ id }) => id)],
    );
    // They were always that old: nobody has looked at them yet.
    await shop.sql("update recognition_points_term set looked_on = null, looked_through = '-infinity'");
    const term = async () => (await shop.admin<{ term: PointsTermAnswer }>("GET", "/admin/points-term")).body.term;
    const { revision } = await term();
    for (const months of [0, 121])
      expect(await post("/admin/points-term", { months, revision })).toMatchObject({
        status: 400,
        body: { field: "months" },
      });
    expect((await post("/admin/points-term", { months: 36, revision })).status).toBe(200);
    await stage.ask.settle();
    expect(await left(mei)).toBe("120");
    expect((await post("/admin/points-term", { months: 12, revision })).status).toBe(409);
    expect((await post("/admin/points-term", { months: 12, revision: revision + 1 })).status).toBe(200);
    await Promise.all([stage.ask.settle(), stage.ask.settle()]);
    await stage.ask.settle();
    expect(await own(mei.who)).toMatchObject({
      people: [{ points: "150", spendable: "50", expiring: { points: "50" } }],
      uses: [{ kind: "expired", points: "70", title: null }, { kind: "spent" }],
    });
    expect(await booked(mei)).toEqual({ spendable: "50", standing: "150" });
    await clean();
  });
});
