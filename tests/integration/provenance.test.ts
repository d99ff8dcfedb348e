import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AgreementDetailAnswer } from "../../plugins/community/src/types/agreements.ts";
import type {
  ContributionRewardsAnswer,
  RewardProvenanceAnswer,
  RewardsPaidAnswer,
} from "../../plugins/community/src/types/provenance.ts";
import { eventually } from "./buyer.ts";
import { openGoal } from "./goals.ts";
import { openShop, type TestShop } from "./harness.ts";
import { buy, mustAdmin, pack, parcelOf, paymentOf, send } from "./orders.ts";
import { type Stage, stageOf } from "./rewards.ts";
import { applied, offered, publishTier, SELLER, sign, sponsor } from "./sponsors.ts";

let shop: TestShop;
let stage: Stage;
let ask: Stage["ask"];
beforeAll(async () => {
  shop = await openShop();
  stage = await stageOf(shop);
  ask = stage.ask;
  await shop.admin("POST", "/admin/sponsorship-seller", SELLER);
});
afterAll(async () => {
  await shop?.close();
});

const read = async <T>(path: string) => (await shop.admin<T>("GET", path)).body;
const back = (id: string) => read<RewardProvenanceAnswer>(`/admin/rewards/${id}/provenance`);
const paidBy = (path: string) => read<RewardsPaidAnswer>(`/admin/${path}/rewards-paid`);

/** An order of two plushes at 19.99, none of which any rule gives away. */
async function sale(): Promise<{ id: string; display_id: number }> {
  const { orderId } = await buy(shop, "plush", 2);
  await eventually(
    () => paidBy(`orders/${orderId}`),
    ({ kept_minor }) => kept_minor === "3998",
    60,
  );
  const [order] = await shop.sql<{ id: string; display_id: number }>(
    'select id, display_id from "order" where id = $1',
    [orderId],
  );
  return order as { id: string; display_id: number };
}

/** A sponsor's transfer of 1 000 dollars without tax. @returns the agreement's id. */
async function sponsorship(): Promise<string> {
  const one = await sponsor(shop);
  const tier = await publishTier(shop, { price: { usd: "100000" } });
  const offer = await offered(shop, await applied(one, tier, { wish: { currency_code: "usd" } }));
  const { agreement, invoices } = (await sign(one, offer)).body;
  await mustAdmin<AgreementDetailAnswer>(shop, `/admin/agreements/${agreement.id}/transfers`, {
    ...{ invoice_id: invoices[0]?.id, amount_minor: invoices[0]?.owed_minor },
    ...{ received_on: "2026-11-01", evidence: "Statement 11" },
  });
  await eventually(
    () => paidBy(`agreements/${agreement.id}`),
    ({ kept_minor }) => kept_minor === "100000",
    60,
  );
  return agreement.id;
}

/** The small shirt, worth 2 000, sent. */
async function sent(name: string): Promise<{ id: string; orderId: string }> {
  const { id, token } = await stage.rewarded(name);
  const [item] = (await ask.look(token)).body.reward.items;
  const { body } = await ask.claim(token, { choices: [{ item_id: item?.id, variant_id: stage.shirt.small }] });
  await ask.settle();
  return { id, orderId: body.order.id };
}

/** The worth of the larger one, 2 500, for a goal. */
async function given(name: string): Promise<string> {
  const { id, token } = await stage.rewarded(name);
  expect((await ask.give(token, await openGoal(shop))).status).toBe(200);
  await ask.settle();
  return id;
}

const saleOf = (order: object, minor: string) => ({ kind: "sale", order, minor });
const sponsored = (id: string, minor: string) => ({
  kind: "sponsorship",
  agreement: { id, partner_name: { en: "Elephant GmbH", "zh-CN": "" } },
  minor,
});

describe("what paid for a reward", () => {
  let first: { id: string; display_id: number };
  let shirt: { id: string; orderId: string };
  let gift: string;
  let deal: string;

  it("is nothing while nothing came in, and then what came first", async () => {
    shirt = await sent("ada");
    expect(await back(shirt.id)).toMatchObject({ worth_minor: "2000", uncovered_minor: "2000", sources: [] });
    first = await sale();
    expect(await back(shirt.id)).toMatchObject({
      ...{ currency_code: "usd", worth_minor: "2000", uncovered_minor: "0" },
      ...{ sources: [saleOf(first, "2000")], sources_count: 1, further_minor: "0" },
    });
    expect(await paidBy(`orders/${first.id}`)).toMatchObject({
      ...{ currency_code: "usd", kept_minor: "3998", unused_minor: "1998" },
      rewards: [
        { id: shirt.id, contributor_id: stage.ids.ada, contributor_name: "ada", state: "ordered", minor: "2000" },
      ],
    });
  });

  it("is what was left of a sale, then of a sponsor's payment, for one that was given to a goal too", async () => {
    gift = await given("bo");
    expect(await back(gift)).toMatchObject({
      ...{ worth_minor: "2500", uncovered_minor: "502", sources: [saleOf(first, "1998")] },
      order: null,
    });
    deal = await sponsorship();
    expect(await back(gift)).toMatchObject({
      ...{ worth_minor: "2500", uncovered_minor: "0" },
      sources: [saleOf(first, "1998"), sponsored(deal, "502")],
    });
    expect(await paidBy(`agreements/${deal}`)).toMatchObject({
      ...{ kept_minor: "100000", unused_minor: "99498" },
      rewards: [{ id: gift, state: "given", minor: "502" }],
    });
  });

  it("says the same from both ends, to the last cent", async () => {
    const second = await sale();
    const rewards = await Promise.all([shirt.id, gift].map(async (id) => ({ id, ...(await back(id)) })));
    const backwards = rewards.flatMap(({ id, sources }) =>
      sources.map((source) => [id, source.kind === "sale" ? source.order.id : deal, source.minor].join()),
    );
    const from = async (path: string, id: string) =>
      (await paidBy(`${path}/${id}`)).rewards.map((reward) => [reward.id, id, reward.minor].join());
    const forwards = [
      ...(await from("orders", first.id)),
      ...(await from("orders", second.id)),
      ...(await from("agreements", deal)),
    ];
    expect(forwards.sort()).toEqual(backwards.sort());
    for (const { worth_minor, uncovered_minor, sources } of rewards)
      expect(sources.reduce((sum, { minor }) => sum + Number(minor), Number(uncovered_minor))).toBe(
        Number(worth_minor),
      );
    // What was not needed yet has paid for nothing.
    expect(await paidBy(`orders/${second.id}`)).toMatchObject({ unused_minor: "3998", rewards: [], rewards_count: 0 });
  });

  it("moves on to what came next when a sale is refunded", async () => {
    await mustAdmin(shop, `/admin/payments/${(await paymentOf(shop, first.id)).id}/refund`, {});
    await ask.settle();
    expect(await paidBy(`orders/${first.id}`)).toMatchObject({ kept_minor: "0", rewards: [] });
    expect((await back(shirt.id)).sources).toEqual([sponsored(deal, "2000")]);
    expect((await back(gift)).sources).toEqual([sponsored(deal, "2500")]);
  });

  it("is nothing any more once the parcel comes back, and what was kept for it pays for others", async () => {
    expect((await ask.post(`/admin/orders/${shirt.orderId}/cancel`, {})).status).toBe(200);
    await ask.settle();
    const { transfers, ...rest } = await back(shirt.id);
    expect(rest).toMatchObject({ worth_minor: "0", uncovered_minor: "0", sources: [], order: null });
    expect(transfers.map(({ kind }) => kind)).toEqual(["reward_sent", "reward_returned"]);
    expect(await paidBy(`agreements/${deal}`)).toMatchObject({ unused_minor: "97500", rewards: [{ id: gift }] });
    expect(await stage.people.broken()).toEqual([]);
  });
});

describe("what a reward is for, and what became of it", () => {
  it("is what was counted before it was issued, its program, its postings and its parcel", async () => {
    const { id, orderId } = await sent("cy");
    const later = await stage.people.recorded({ name: "cy", email: "cy@example.org", title: "Afterwards" });
    const told = await back(id);
    expect(told).toMatchObject({
      program: { name: { en: "Thanks", "zh-CN": "致谢" } },
      contributions: [{ title: "talk 2", kind: "talk", points: 50 }, { title: "talk 1" }],
      contributions_count: 2,
      transfers: [{ kind: "reward_sent" }],
      order: { id: orderId, shipped_at: null, delivered_at: null },
    });
    const [transfer] = told.transfers;
    expect(await read(`/admin/ledger/transfers/${transfer?.id}`)).toMatchObject({
      transfer: { source: { id: orderId } },
    });
    expect(await pack(shop, orderId)).toMatchObject({ status: 200 });
    expect(await send(shop, orderId)).toMatchObject({ status: 200 });
    const parcel = `/admin/orders/${orderId}/fulfillments/${await parcelOf(shop, orderId)}`;
    await mustAdmin(shop, `${parcel}/mark-as-delivered`);
    const moments = { shipped_at: expect.stringMatching(/^20/), delivered_at: expect.stringMatching(/^20/) };
    expect((await back(id)).order).toMatchObject(moments);

    const countedFor = (contribution: string | undefined) =>
      read<ContributionRewardsAnswer>(`/admin/contributions/${contribution}/rewards`);
    expect(await countedFor(told.contributions[0]?.id)).toMatchObject({ rewards: [{ id }], count: 1 });
    expect(await countedFor(later.id)).toEqual({ rewards: [], count: 0 });
  });

  it.each([
    ["rewards/rwd_nobody/provenance", "reward_not_found"],
    ["orders/order_nobody/rewards-paid", "order_not_found"],
    ["agreements/agr_nobody/rewards-paid", "agreement_not_found"],
    ["contributions/999999999/rewards", "contribution_not_found"],
    ["contributions/nothing/rewards", "contribution_not_found"],
  ])("of what there is not (%s) says so", async (path, code) => {
    expect(await shop.admin("GET", `/admin/${path}`)).toMatchObject({ status: 404, body: { code } });
  });
});
