import { afterAll, beforeAll, expect, it } from "vitest";
import { openShop, type TestShop } from "./harness.ts";
import { linesOf, mustAdmin, pack, parcelOf, send } from "./orders.ts";
import { type Stage, stageOf } from "./rewards.ts";

let shop: TestShop;
let stage: Stage;
beforeAll(async () => {
  shop = await openShop();
  stage = await stageOf(shop);
});
afterAll(async () => {
  await shop?.close();
});

const UNTIL = () => new Date(Date.now() + 30 * 86_400_000).toISOString();
const exchange = (id: string, reason = "Too small") =>
  stage.ask.judge(id, { to: "issued", expires_at: UNTIL(), reason });

/** Claimed in the small size, and handed over. */
async function delivered() {
  const { id, token, program } = await stage.rewarded();
  const item = (await stage.ask.look(token)).body.reward.items[0];
  const choices = [{ item_id: item?.id, variant_id: stage.shirt.small }];
  const { body } = await stage.ask.claim(token, { choices });
  const orderId = body.order.id;
  await pack(shop, orderId);
  await send(shop, orderId);
  await mustAdmin(shop, `/admin/orders/${orderId}/fulfillments/${await parcelOf(shop, orderId)}/mark-as-delivered`);
  await stage.ask.settle();
  expect(await stage.ask.stateOf(id)).toBe("delivered");
  return { id, token, program, orderId };
}

async function sendBack(orderId: string) {
  const items = await linesOf(shop, orderId);
  const path = "/admin/returns";
  const { return: made } = await mustAdmin<{ return: { id: string } }>(shop, path, {
    order_id: orderId,
    location_id: shop.catalogue.locationId,
  });
  await mustAdmin(shop, `${path}/${made.id}/request-items`, { items });
  await mustAdmin(shop, `${path}/${made.id}/request`);
  await mustAdmin(shop, `${path}/${made.id}/receive`);
  await mustAdmin(shop, `${path}/${made.id}/receive-items`, { items });
  await mustAdmin(shop, `${path}/${made.id}/receive/confirm`);
}

const posted = (orderId: string) =>
  shop.sql<{ kind: string; minor: string }>(
    `select t.kind, leg.amount_minor::text as minor from ledger.posted_source t join ledger.posted_leg leg using (transfer_id)
      where t.source_id = $1 and leg.account = 'expense:rewards:usd' order by t.kind`,
    [orderId],
  );

it("is refused until what was sent has come back, and while it is on its way", async () => {
  const { id } = await stage.rewarded();
  expect(await exchange(id)).toMatchObject({ status: 409, body: { code: "reward_transition" } });
  const sent = await delivered();
  expect(await exchange(sent.id)).toMatchObject({ status: 409, body: { code: "reward_not_returned" } });
  expect(await exchange(sent.id, "  ")).toMatchObject({ status: 400, body: { field: "reason" } });
  expect(await stage.ask.stateOf(sent.id)).toBe("delivered");
});

it("opens the choice anew once, with another link; what came back is no expense, and its budget is spent once", async () => {
  const { id, token, program, orderId } = await delivered();
  await sendBack(orderId);
  const both = await Promise.all([exchange(id), exchange(id)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect((await stage.ask.look(token)).status).toBe(404);
  const again = await stage.ask.token(id);
  const item = (await stage.ask.look(again)).body.reward.items[0];
  const choices = [{ item_id: item?.id, variant_id: stage.shirt.medium }];
  const { status, body } = await stage.ask.claim(again, { choices });
  expect(status).toBe(200);
  expect(body.order.id).not.toBe(orderId);
  await stage.ask.settle();
  expect(await posted(orderId)).toEqual([
    { kind: "reward_returned", minor: "-2000" },
    { kind: "reward_sent", minor: "2000" },
  ]);
  expect(await posted(body.order.id)).toEqual([{ kind: "reward_sent", minor: "2500" }]);
  expect(await stage.committed(program)).toBe("2500");
  const { moves } = await stage.ask.detail(id);
  expect(moves.find(({ from_state }) => from_state === "delivered")).toMatchObject({
    actor: "admin",
    reason: "Too small",
  });
  expect(await stage.people.broken()).toEqual([]);
});

it("leaves the order that came back as it is: nothing is added to it, and nothing owed for it", async () => {
  const { id, orderId } = await delivered();
  await sendBack(orderId);
  expect((await exchange(id)).status).toBe(200);
  for (const [path, more] of [
    ["/admin/order-edits", {}],
    ["/admin/exchanges", {}],
    ["/admin/claims", { type: "replace" }],
  ] as const)
    expect(await stage.ask.post(path, { order_id: orderId, ...more })).toMatchObject({
      status: 409,
      body: { code: "reward_order_fixed" },
    });
});
