import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ErrorAnswer } from "../../plugins/community/src/types/checkout.ts";
import type { OwnRecognitionAnswer } from "../../plugins/community/src/types/reports.ts";
import type { ClaimRewardAnswer, GiveRewardAnswer } from "../../plugins/community/src/types/rewards.ts";
import type { SharingAnswer, ThanksAnswer } from "../../plugins/community/src/types/thanks.ts";
import { type Account, openAccount, PASSWORD } from "./account.ts";
import { call } from "./buyer.ts";
import { openGoal } from "./goals.ts";
import { openShop, type TestShop } from "./harness.ts";
import { type Stage, stageOf, stranger } from "./rewards.ts";

let shop: TestShop;
let stage: Stage;
let ask: Stage["ask"];
beforeAll(async () => {
  shop = await openShop();
  stage = await stageOf(shop);
  ask = stage.ask;
});
afterAll(async () => {
  await shop?.close();
});

const look = (id: string, query = "") =>
  call<{ thanks: ThanksAnswer } & ErrorAnswer>(shop, `/store/thanks/${id}${query}`);
const isShown = async (id: string) => (await look(id)).status === 200;
const give = (token: string, body: object) =>
  call<GiveRewardAnswer & ErrorAnswer>(shop, `/store/rewards/${token}/gift`, body, stranger());
const byLink = (token: string, body: object) =>
  call<SharingAnswer & ErrorAnswer>(shop, `/store/rewards/${token}/sharing`, body, stranger());
const MINE = "/store/customers/me/recognition";
const own = async (who: Account) => (await call<OwnRecognitionAnswer>(shop, MINE, undefined, who.as)).body.rewards;
const share = (who: Account | null, id: string, body: object) =>
  call<SharingAnswer & ErrorAnswer>(shop, `${MINE}/rewards/${id}/sharing`, body, { ...stranger(), ...who?.as });
const claimedBy = async (who: Account, name = "ada", more: object = {}) => {
  const { id, token } = await stage.rewarded(name);
  const wish = await ask.wish(token, { email: who.email, ...more });
  const { status, body } = await call<ClaimRewardAnswer>(shop, `/store/rewards/${token}/claim`, wish, {
    ...stranger(),
    ...who.as,
  });
  expect(status).toBe(200);
  return { id, token, orderId: body.order.id };
};

describe("a page of thanks", () => {
  it("is made only where it was wished for", async () => {
    const claimed = await stage.rewarded();
    expect((await ask.claim(claimed.token)).body.thanks_id).toBeNull();
    const gift = await stage.rewarded("bo");
    expect((await give(gift.token, { goal_id: await openGoal(shop) })).body.thanks_id).toBeNull();
    const open = await stage.rewarded("cy");
    for (const { id } of [claimed, gift, open])
      expect(await look(id)).toMatchObject({ status: 404, body: { code: "thanks_not_found" } });
  });

  it("shows whom the shop thanks, for what and with what; no size, no address, no worth", async () => {
    const { id, token } = await stage.rewarded("ada", { message: "For three talks." });
    const wish = await ask.wish(token, { share: true });
    const { body } = await ask.ask(token, wish);
    expect(body.thanks_id).toBe(id);
    expect((await ask.ask(token, wish)).body).toEqual(body);
    const { status, body: shown } = await look(id, "?locale=zh-CN");
    expect(status).toBe(200);
    expect(shown.thanks).toEqual({
      ...{ name: "ada", contributor_id: stage.ids.ada, program: "致谢", message: "For three talks." },
      thanked_at: (await ask.detail(id)).reward.issued_at,
      contributions: ["talk 3", "talk 2", "talk 1"].map((title) => expect.objectContaining({ title })),
      items: [{ product_id: stage.shirt.productId, title: "Shirt", thumbnail: null, quantity: 1 }],
      goal: null,
    });
    expect(JSON.stringify(shown)).not.toMatch(/worth|variant|2000|2500|"S"|"M"|example\.org|杭州/);
  });

  it("shows the goal that got its worth, and whose name stands on no board without a link there", async () => {
    const goal = await openGoal(shop);
    const { id, token } = await stage.rewarded("bo");
    expect((await give(token, { goal_id: goal, share: true })).body).toEqual({ goal_id: goal, thanks_id: id });
    const person = `/admin/contributors/${stage.ids.bo}`;
    await ask.post(person, { is_listed: false });
    expect((await look(id)).body.thanks).toMatchObject({
      ...{ name: "bo", contributor_id: null, items: [] },
      goal: { title: "Train students", slug: expect.stringMatching(/^train-students/) },
    });
    await ask.post(person, { is_listed: true });
  });

  it("says which field does not hold", async () => {
    const { token } = await stage.rewarded();
    for (const [answer, field] of [
      [await ask.claim(token, { share: "yes" }), "share"],
      [await give(token, { goal_id: "goal_x", share: 1 }), "share"],
      [await byLink(token, { is_shared: "yes" }), "is_shared"],
      [await byLink(token, {}), "is_shared"],
    ] as const)
      expect(answer).toMatchObject({ status: 400, body: { field } });
  });
});

describe("an account", () => {
  it("makes and takes down the pages of its own rewards, and of no other", async () => {
    const [mei, other] = [await openAccount(shop), await openAccount(shop)];
    const { id } = await claimedBy(mei);
    expect(await own(mei)).toMatchObject([{ id, is_shared: false }]);
    expect((await share(null, id, { is_shared: true })).status).toBe(401);
    const foreign = { status: 404, body: { code: "reward_not_found" } };
    expect(await share(other, id, { is_shared: true })).toMatchObject(foreign);
    expect(await share(mei, "rwd_nobody", { is_shared: true })).toMatchObject(foreign);
    expect(await isShown(id)).toBe(false);

    expect(await share(mei, id, { is_shared: true })).toMatchObject({ status: 200, body: { thanks_id: id } });
    expect(await share(other, id, { is_shared: false })).toMatchObject(foreign);
    expect(await isShown(id)).toBe(true);
    expect(await own(mei)).toMatchObject([{ id, is_shared: true }]);
    expect(await share(mei, id, { is_shared: false })).toMatchObject({ status: 200, body: { thanks_id: null } });
    expect(await isShown(id)).toBe(false);
    expect(await share(mei, id, { is_shared: "on" })).toMatchObject({ status: 400, body: { field: "is_shared" } });
  });

  it("takes its pages with it when it goes", async () => {
    const mei = await openAccount(shop);
    const { id } = await claimedBy(mei, "ada", { share: true });
    expect(await isShown(id)).toBe(true);
    const gone = await fetch(`${shop.backendUrl}/store/customers/me/account`, {
      method: "DELETE",
      headers: { "x-publishable-api-key": shop.publishableKey, "content-type": "application/json", ...mei.as },
      body: JSON.stringify({ password: PASSWORD }),
    });
    expect(gone.status).toBe(200);
    expect(await isShown(id)).toBe(false);
  });
});

describe("whoever holds the link", () => {
  it("takes the page down, and makes it, without an account, once it was claimed", async () => {
    const { id, token } = await stage.rewarded("cy");
    const nothing = { status: 404, body: { code: "reward_link_invalid" } };
    expect(await byLink(token, { is_shared: true })).toMatchObject(nothing);
    await ask.claim(token, { share: true });
    expect(await isShown(id)).toBe(true);
    expect(await byLink(`${token.slice(0, -2)}xx`, { is_shared: false })).toMatchObject(nothing);
    expect(await byLink(token, { is_shared: false })).toMatchObject({ status: 200, body: { thanks_id: null } });
    expect(await isShown(id)).toBe(false);
    expect((await byLink(token, { is_shared: true })).body.thanks_id).toBe(id);
    expect(await isShown(id)).toBe(true);
  });

  it("shows nothing of an order that was cancelled, and decides anew with the next one", async () => {
    const mei = await openAccount(shop);
    const { id, token, orderId } = await claimedBy(mei, "di", { share: true });
    expect((await ask.post(`/admin/orders/${orderId}/cancel`, {})).status).toBe(200);
    await ask.settle();
    expect(await ask.stateOf(id)).toBe("issued");
    expect(await isShown(id)).toBe(false);
    expect(await byLink(token, { is_shared: true })).toMatchObject({ status: 404 });
    expect((await share(mei, id, { is_shared: true })).status).toBe(404);
    expect((await ask.claim(await ask.token(id))).body.thanks_id).toBeNull();
    expect(await isShown(id)).toBe(false);
    // Whose order was cancelled has no say in the page of the next one.
    expect((await share(mei, id, { is_shared: true })).status).toBe(404);
  });
});

it("is gone with whoever is forgotten, and nothing tells what there was", async () => {
  const mei = await openAccount(shop);
  const { id, token } = await claimedBy(mei, "di", { share: true });
  const hidden = await stage.rewarded("ada");
  await ask.claim(hidden.token);
  expect(await isShown(id)).toBe(true);
  expect((await stage.people.post(`/admin/contributors/${stage.ids.di}/erasure`, {})).status).toBe(200);
  const answers = new Set<string>();
  for (const each of [id, hidden.id, "rwd_nobody", "nothing", "%F0%9F%90%98"])
    answers.add(JSON.stringify(await look(each)));
  expect([...answers]).toHaveLength(1);
  expect([...answers][0]).toContain("thanks_not_found");
  expect(await shop.sql("select shared_at from recognition_reward where id = $1", [id])).toEqual([{ shared_at: null }]);
  expect((await share(mei, id, { is_shared: true })).status).toBe(404);
  await byLink(token, { is_shared: true });
  expect(await isShown(id)).toBe(false);
});
