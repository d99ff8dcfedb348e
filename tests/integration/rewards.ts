import type { ErrorAnswer } from "../../plugins/community/src/types/checkout.ts";
import type {
  ClaimableReward,
  ClaimRewardAnswer,
  IssueRewardsAnswer,
  RewardDetailAnswer,
  RewardProgramAnswer,
} from "../../plugins/community/src/types/rewards.ts";
import { type Answer, call, hangzhou, newEmail, type Shop } from "./buyer.ts";
import { contributorsOf } from "./contributors.ts";
import type { TestShop } from "./harness.ts";
import { STOREFRONT_TOKEN } from "./shop-environment.ts";

let visitors = 0;
/** Somebody of their own each time: a limit is for people. */
export const stranger = (address = visitors++): Record<string, string> => ({
  "x-storefront-token": STOREFRONT_TOKEN,
  "x-client-ip": `10.77.${(address >> 8) & 255}.${address & 255}`,
});

export interface Shirt {
  productId: string;
  small: string;
  medium: string;
  /** Of the small one. */
  shelf: string;
}

/** In two sizes, of which the medium one costs more: `small` of the one and `medium` of the other. */
export async function shirtIn(shop: TestShop, small: number, medium: number): Promise<Shirt> {
  const sku = `SHIRT-${crypto.randomUUID().slice(0, 8)}`;
  const made = async <T>(path: string, body: unknown): Promise<T> => {
    const answer = await shop.admin<T>("POST", path, body);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  type Item = { inventory_item: { id: string } };
  const shelf = async (size: string, stocked_quantity: number) => {
    const { inventory_item } = await made<Item>("/admin/inventory-items", {
      sku: `${sku}-${size}`,
      requires_shipping: true,
    });
    const level = { location_id: shop.catalogue.locationId, stocked_quantity };
    await made(`/admin/inventory-items/${inventory_item.id}/location-levels`, level);
    return inventory_item.id;
  };
  const shelves = { S: await shelf("S", small), M: await shelf("M", medium) };
  const prices = (usd: number) => [
    { currency_code: "usd", amount: usd },
    { currency_code: "cny", amount: usd * 7 },
  ];
  const [like] = await shop.sql<{ profile: string; channel: string }>(
    `select sales_channel_id as channel, shipping_profile_id as profile
       from product_sales_channel join product_shipping_profile using (product_id) where product_id = $1`,
    [shop.catalogue.productId.plush],
  );
  type Product = { product: { id: string; variants: { id: string; title: string }[] } };
  const { product } = await made<Product>("/admin/products", {
    title: "Shirt",
    handle: sku.toLowerCase(),
    status: "published",
    shipping_profile_id: like?.profile,
    sales_channels: [{ id: like?.channel }],
    options: [{ title: "Size", values: ["S", "M"] }],
    variants: (["S", "M"] as const).map((size) => ({
      title: size,
      options: { Size: size },
      prices: prices(size === "S" ? 20 : 25),
      manage_inventory: true,
      inventory_items: [{ inventory_item_id: shelves[size], required_quantity: 1 }],
    })),
  });
  const variant = (size: string) => product.variants.find(({ title }) => title === size)?.id as string;
  return { productId: product.id, small: variant("S"), medium: variant("M"), shelf: shelves.S };
}

/** What staff and whoever was thanked ask about rewards. */
export function rewardsOf(shop: TestShop) {
  const post = <T>(path: string, body: unknown) => shop.admin<T & ErrorAnswer>("POST", path, body);
  const program = async (budget_minor = "10000000", more: object = {}) => {
    const asked = { name: { en: "Thanks", "zh-CN": "致谢" }, currency_code: "usd", budget_minor, claim_days: 30 };
    const { status, body } = await post<{ program: RewardProgramAnswer }>("/admin/reward-programs", {
      ...asked,
      ...more,
    });
    if (status !== 201) throw new Error(`no program: ${status} ${JSON.stringify(body)}`);
    return body.program;
  };
  const programs = async () =>
    (await shop.admin<{ programs: RewardProgramAnswer[] }>("GET", "/admin/reward-programs")).body.programs;
  const issue = (more: object) =>
    post<{ issue: IssueRewardsAnswer }>("/admin/rewards", {
      issue_key: crypto.randomUUID(),
      locale: "en",
      dry_run: false,
      ...more,
    });
  const issued = async (more: object): Promise<string[]> => {
    const { status, body } = await issue(more);
    if (status !== 201) throw new Error(`not issued: ${status} ${JSON.stringify(body)}`);
    return body.issue.reward_ids;
  };
  const detail = async (id: string) => (await shop.admin<RewardDetailAnswer>("GET", `/admin/rewards/${id}`)).body;
  const stateOf = async (id: string) => (await detail(id)).reward.state;
  const token = async (id: string) => (await detail(id)).claim_url?.split("/").at(-1) as string;
  const look = (at: string, headers = stranger()) =>
    call<{ reward: ClaimableReward } & ErrorAnswer>(shop, `/store/rewards/${at}`, undefined, headers);
  /** Chooses the first that is there, unless `more` says what. */
  const wish = async (at: string, more: object = {}) => {
    const { reward } = (await look(at)).body;
    const choices = (reward?.items ?? []).map(({ id, variants }) => ({
      item_id: id,
      variant_id: variants.find(({ is_available }) => is_available)?.id ?? variants[0]?.id,
    }));
    return {
      claim_key: crypto.randomUUID(),
      choices,
      email: newEmail(),
      shipping_address: hangzhou,
      locale: "zh-CN",
      ...more,
    };
  };
  const ask = (at: string, body: object, of: Shop = shop): Promise<Answer<ClaimRewardAnswer & ErrorAnswer>> =>
    call(of, `/store/rewards/${at}/claim`, body, stranger());
  const claim = async (at: string, more: object = {}) => ask(at, await wish(at, more));
  const give = (at: string, goal_id: string) =>
    call<{ goal_id: string } & ErrorAnswer>(shop, `/store/rewards/${at}/gift`, { goal_id }, stranger());
  const wait = (at: string, more: object = {}) =>
    call<ErrorAnswer>(shop, `/store/rewards/${at}/wait`, more, stranger());
  const judge = (id: string, body: object) => post<RewardDetailAnswer>(`/admin/rewards/${id}/state`, body);
  /** What the clock does each minute. */
  const settle = async () => {
    const { status, body } = await post<object>("/admin/checkout/repair", { hours: 1 });
    if (status !== 200) throw new Error(`not settled: ${status} ${JSON.stringify(body)}`);
  };
  return {
    post,
    program,
    programs,
    issue,
    issued,
    detail,
    stateOf,
    token,
    look,
    wish,
    ask,
    claim,
    give,
    wait,
    judge,
    settle,
  };
}

/** Four people, of whom the second and the third have done as much. */
export async function castOf(people: ReturnType<typeof contributorsOf>): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  const acts = [
    ["ada", "talk", 3],
    ["bo", "talk", 2],
    ["cy", "talk", 2],
    ["di", "answer", 1],
  ] as const;
  for (const [name, kind, times] of acts)
    for (let each = 1; each <= times; each++) {
      const occurred_at = `2026-0${each}-01T12:00:00Z`;
      const act = { name, kind, email: `${name}@example.org`, occurred_at, title: `${kind} ${each}` };
      ids[name] = (await people.recorded(act)).contributor_id;
    }
  return ids;
}

export type Stage = Awaited<ReturnType<typeof stageOf>>;

/** People, a shirt, and programs out of which they are given it. */
export async function stageOf(shop: TestShop) {
  const ask = rewardsOf(shop);
  const people = contributorsOf(shop);
  const shirt = await shirtIn(shop, 500, 500);
  const ids = await castOf(people);
  const to = (name: string, program_id: string, more: object = {}) => ({
    program_id,
    contributor_ids: [ids[name]],
    items: [{ product_id: shirt.productId, quantity: 1 }],
    ...more,
  });
  /** One, out of a program of its own, and the token of its link. */
  const rewarded = async (name = "ada", more: object = {}) => {
    const program = (await ask.program()).id;
    const [id = ""] = await ask.issued(to(name, program, more));
    return { id, program, token: await ask.token(id) };
  };
  const committed = async (program: string) => (await ask.programs()).find(({ id }) => id === program)?.committed_minor;
  const ordersOf = (rewardId: string) =>
    shop.sql<{ id: string; status: string }>(
      `select o.id, o.status from recognition_reward_order made join "order" o on o.id = made.order_id
        where made.reward_id = $1`,
      [rewardId],
    );
  return { ask, people, shirt, ids, to, rewarded, committed, ordersOf };
}
