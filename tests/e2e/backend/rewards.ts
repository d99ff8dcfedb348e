import type { ContributionAnswer } from "../../../plugins/community/src/types/recognition.ts";
import type {
  IssueRewardsAnswer,
  RewardDetailAnswer,
  RewardProgramAnswer,
} from "../../../plugins/community/src/types/rewards.ts";
import type { AdminApi } from "./admin-api.ts";
import { productByHandle } from "./catalogue.ts";

/** Somebody new, who gave a talk, is thanked with one thing out of a budget of its own. @returns the reward's id. */
export async function thankFor(admin: AdminApi, handle: string, name: string): Promise<string> {
  const key = crypto.randomUUID();
  const act = { external_id: key, kind: "talk", occurred_at: "2026-05-01T12:00:00Z", title: "A talk" };
  const { contribution } = await admin.post<{ contribution: ContributionAnswer }>("/admin/contributions", {
    ...act,
    ...{ name, login: `thanked-${key.slice(0, 8)}` },
  });
  const { program } = await admin.post<{ program: RewardProgramAnswer }>("/admin/reward-programs", {
    name: { en: "Speakers' thanks", "zh-CN": "致谢讲者" },
    ...{ currency_code: "usd", budget_minor: "100000", claim_days: 30 },
  });
  const product = await productByHandle(admin, handle);
  const { issue } = await admin.post<{ issue: IssueRewardsAnswer }>("/admin/rewards", {
    ...{ issue_key: key, program_id: program.id, contributor_ids: [contribution.contributor_id], locale: "en" },
    ...{ items: [{ product_id: product.id, quantity: 1 }], message: "For a good talk.", dry_run: false },
  });
  return issue.reward_ids[0] as string;
}

/** Where it is claimed now, as a path of the shop in this language. */
export async function claimPath(admin: AdminApi, rewardId: string, language: "en" | "zh"): Promise<string> {
  const { claim_url } = await admin.get<RewardDetailAnswer>(`/admin/rewards/${rewardId}`);
  return new URL(claim_url as string).pathname.replace(/^.(en|zh)/, `/${language}`);
}

/** What the clock does each minute. */
export async function passTime(admin: AdminApi): Promise<void> {
  await admin.post("/admin/checkout/repair", { hours: 1 });
}

/** The whole order in one parcel, handed over to the carrier. */
export async function shipOrder(admin: AdminApi, orderId: string): Promise<void> {
  type Item = { id: string; quantity: number };
  const { order } = await admin.get<{ order: { items: Item[] } }>(`/admin/orders/${orderId}`, { fields: "id,*items" });
  const items = order.items.map(({ id, quantity }) => ({ id, quantity }));
  const { stock_locations } = await admin.get<{ stock_locations: { id: string }[] }>("/admin/stock-locations");
  const packed = async () => {
    for (const { id: location_id } of stock_locations)
      try {
        return await admin.post(`/admin/orders/${orderId}/fulfillments`, { items, location_id });
      } catch {
        // The other place has what was reserved.
      }
    throw new Error(`no place could pack ${orderId}`);
  };
  await packed();
  type Parcels = { order: { fulfillments: { id: string }[] } };
  const { order: sent } = await admin.get<Parcels>(`/admin/orders/${orderId}`, { fields: "id,*fulfillments" });
  const parcel = sent.fulfillments[0]?.id;
  await admin.post(`/admin/orders/${orderId}/fulfillments/${parcel}/shipments`, { items });
}
