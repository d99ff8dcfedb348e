import { afterAll, beforeAll, expect, it } from "vitest";
import type { ContributionAnswer, ContributorAnswer } from "../../plugins/community/src/types/recognition.ts";
import { call, eventually } from "./buyer.ts";
import { contributorsOf } from "./contributors.ts";
import { openShop, type TestShop } from "./harness.ts";
import { rewardsOf } from "./rewards.ts";

const NAME = "Grace Forgotten";
const FILE = `external_id,kind,occurred_at,name,email,title
grace-1,talk,2026-04-01T09:00:00Z,${NAME},grace@forgotten.example,Her secret talk
grace-2,answer,2026-04-02T09:00:00Z,${NAME},grace@forgotten.example,Her answer
bo-1,talk,2026-04-01T09:00:00Z,Bo,bo@example.org,Another talk
`;

let shop: TestShop;
let ask: ReturnType<typeof contributorsOf>;
let id: string;
beforeAll(async () => {
  shop = await openShop();
  ask = contributorsOf(shop);
  await ask.imported(FILE, "meetup");
  id = (await ask.named("grace@"))[0]?.id as string;
  await ask.post(`/admin/contributors/${(await ask.named("bo@"))[0]?.id}/identities`, {
    to_id: id,
    reason: "Grace knows",
  });
  await ask.booked();
  const rewards = rewardsOf(shop);
  const items = [{ product_id: shop.catalogue.productId.plush, quantity: 1 }];
  const program_id = (await rewards.program()).id;
  await rewards.issued({ program_id, contributor_ids: [id], items, message: "Forgotten words" });
  await eventually(
    () => shop.sql("select 1 from notification where resource_type = 'reward' and status = 'success'"),
    (sent) => sent.length > 0,
    90,
  );
});
afterAll(async () => {
  await shop?.close();
});

const erase = (whose = id) => ask.post<{ contributor: ContributorAnswer }>(`/admin/contributors/${whose}/erasure`, {});
/** Everything that is kept about people, as text. */
const kept = async () => {
  const tables = ["contributor", "identity", "contribution", "identity_move", "reward", "reward_move"];
  const rows = await Promise.all([
    ...tables.map((table) => shop.sql(`select to_jsonb(t) as row from recognition_${table} t`)),
    shop.sql("select to_jsonb(t) as row from notification t"),
  ]);
  return JSON.stringify(rows);
};

it("takes away name, addresses and words, and leaves every sum", async () => {
  const before = await ask.detail(id);
  expect(await kept()).toMatch(/Forgotten.*grace@.*Forgotten words/);
  expect((await erase()).body.contributor).toMatchObject({ is_erased: true, is_listed: false });
  expect(await kept()).not.toMatch(/grace|forgotten|secret|bo@|knows/i);
  expect((await ask.detail(id)).balance).toEqual(before.balance);
  expect((await ask.board()).places).toEqual([]);
  expect((await call(shop, `/store/contributors/${id}`, undefined)).status).toBe(404);
});

it("is known when the source names it again: nothing comes back, and nothing is counted twice", async () => {
  const again = await ask.imported(FILE, "meetup");
  expect(again).toMatchObject({ outcomes: { created: 0, unchanged: 3 }, new_people: 0 });
  const more = await ask.imported(
    `${FILE}grace-3,talk,2026-05-01T09:00:00Z,${NAME},grace@forgotten.example,One more\n`,
    "meetup",
  );
  expect(more).toMatchObject({ outcomes: { created: 1, unchanged: 3 }, new_people: 0, points: 50 });
  expect(await kept()).not.toMatch(/grace|forgotten|secret|one more/i);
  const { contributions } = await ask.get<{ contributions: ContributionAnswer[] }>(
    `/admin/contributions?contributor_id=${id}`,
  );
  expect(contributions).toHaveLength(4);
  expect(contributions.every(({ title, link }) => title === "" && link === null)).toBe(true);
});

it("can be asked for twice, and nothing can be changed afterwards", async () => {
  expect((await erase()).status).toBe(200);
  expect(await ask.post(`/admin/contributors/${id}`, { is_listed: true })).toMatchObject({ status: 409 });
  const other = await ask.recorded({ email: "other@example.org" });
  const move = (from: string, to_id: string) => ask.post(`/admin/contributors/${from}/identities`, { to_id });
  expect(await move(other.contributor_id, id)).toMatchObject({ status: 409, body: { code: "contributor_erased" } });
  expect(await move(id, other.contributor_id)).toMatchObject({ status: 409, body: { code: "contributor_erased" } });
  expect((await erase("ctb_nobody")).status).toBe(404);
});

it("leaves the books as they were", async () => {
  await ask.booked();
  await shop.sql("update recognition_contribution set recorded_at = now() - interval '1 hour'");
  expect(await ask.broken()).toEqual([]);
});
