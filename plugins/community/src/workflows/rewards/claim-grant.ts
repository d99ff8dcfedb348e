import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { holdEndWithoutPage } from "../../domain/hold-lifetime";
import { type ChosenLine, chosenLines } from "../../domain/reward-choice";
import { isOpenToClaim, isOverdue } from "../../domain/reward-lifecycle";
import { failPoint } from "../../fail-point";
import type { RewardItemRow, RewardRow } from "../../modules/recognition/reward-rows";
import type { ClaimRewardAnswer, ClaimRewardRequest } from "../../types/rewards";
import { announceMoney } from "../books/announce-money";
import { orderForGrant } from "../checkout/place-order";
import { stockHolds } from "../checkout/take-hold";
import { type Connection, database, inTransaction } from "../database/connection";
import { orderToken } from "../order-links/order-token";
import { communityOptions } from "../plugin-options";
import { recognition } from "../recognition/recognition";
import { linkInvalid, openedClaim } from "./claim-token";
import { type ClaimBy, type GrantedCart, grantedCart } from "./granted-cart";
import { CLOCK, moveReward } from "./rewards";

export interface ClaimRewardInput extends ClaimRewardRequest, ClaimBy {
  token: string;
}

interface Made {
  order: { id: string; display_id: number };
  isNew: boolean;
}

/**
 * Makes the order of a grant: reservation, order, what the grant says of it and what comes back to the budget are written
 * in one transaction, so a process that dies leaves all of it or nothing. Asked for again with one key it is the same order;
 * with another, the link opens nothing any more.
 * @throws DomainError `reward_link_invalid`, `reward_choice_invalid`, `checkout_details_invalid`, `out_of_stock`.
 */
export async function claimReward(container: MedusaContainer, input: ClaimRewardInput): Promise<ClaimRewardAnswer> {
  const { id, version } = openedClaim(container, input.token);
  const on = database(container);
  const seen = await recognition(container).rewards.find(id);
  const before = await orderOfClaim(container, id, input.claim_key, on);
  if (before && seen?.link_version === version) return answer(container, id, before);
  const reward = openReward(seen, version);
  const items = await recognition(container).rewards.items([reward.id]);
  const chosen = chosenLines(items.map(claimable), input.choices.map(choice));
  const cart = await grantedCart(container, chosen, input);
  const made = await inTransaction(container, (tx) =>
    order(container, input, { id, version, items, chosen, cart }, tx),
  );
  await failPoint("claim-reward.after-commit");
  if (made.isNew) {
    await container.resolve(Modules.EVENT_BUS).emit({ name: "order.placed", data: { id: made.order.id } });
    await announceMoney(container);
  }
  return answer(container, id, made.order);
}

/** What was chosen before the transaction, and on whose link. */
interface Wanted {
  id: string;
  version: number;
  items: readonly RewardItemRow[];
  chosen: readonly ChosenLine[];
  cart: GrantedCart;
}

async function order(
  container: MedusaContainer,
  { claim_key, share = false }: ClaimRewardInput,
  { id, version, items, chosen, cart }: Wanted,
  on: Connection,
): Promise<Made> {
  const { rewards, orders, programs, sharing } = recognition(container);
  const locked = await rewards.lock(id, on);
  const standing = await orderOfClaim(container, id, claim_key, on);
  if (standing && locked?.link_version === version) return { order: standing, isNew: false };
  const reward = openReward(locked, version);
  const worth = worthOf(items, chosen);
  const more = worth - BigInt(reward.worth_minor);
  // The program before the shelves, as whoever issues out of it: nobody waits for each other in a circle.
  if (more !== 0n) await programs.commit(reward.program_id, more, on);
  await stockHolds(container).moveToCart(id, cart.cartId, holdEndWithoutPage(new Date()), on);
  const made = await orderForGrant(container, on, cart);
  await moveReward(container, reward, "claimed", { actor: "contributor", by: null, reason: null }, on);
  await moveReward(container, { ...reward, state: "claimed" }, "ordered", CLOCK, on);
  await rewards.setWorth(id, worth, on);
  const { currency_code } = reward;
  await orders.add({ order_id: made.id, reward_id: id, claim_key, worth_minor: String(worth), currency_code }, on);
  await sharing.set(id, share, on);
  await failPoint("claim-reward.before-commit");
  return { order: made, isNew: true };
}

/** @throws DomainError `reward_link_invalid` */
export function openReward(reward: RewardRow | null, version: number): RewardRow {
  const isOpen = reward?.link_version === version && isOpenToClaim(reward.state);
  if (!isOpen || (reward.state === "issued" && isOverdue(reward.expires_at, new Date()))) throw linkInvalid();
  return reward;
}

async function orderOfClaim(container: MedusaContainer, rewardId: string, claimKey: string, on: Connection) {
  const made = await recognition(container).orders.ofClaim(rewardId, claimKey, on);
  const { rows } = await on.raw<Made["order"]>('select id, display_id from "order" where id = ?', [
    made?.order_id ?? "",
  ]);
  return rows[0] ?? null;
}

const claimable = ({ id, product_id, quantity, variants }: RewardItemRow) => ({
  itemId: id,
  productId: product_id,
  quantity,
  variantIds: variants.map((variant) => variant.id),
});

const choice = ({ item_id, variant_id }: ClaimRewardRequest["choices"][number]) => ({
  itemId: item_id,
  variantId: variant_id,
});

/** At the prices of the day it was granted. */
function worthOf(items: readonly RewardItemRow[], chosen: readonly ChosenLine[]): bigint {
  return chosen.reduce((sum, { itemId, variantId, quantity }) => {
    const item = items.find(({ id }) => id === itemId);
    const minor = item?.variants.find(({ id }) => id === variantId)?.minor ?? "0";
    return sum + BigInt(minor) * BigInt(quantity);
  }, 0n);
}

async function answer(
  container: MedusaContainer,
  rewardId: string,
  { id, display_id }: Made["order"],
): Promise<ClaimRewardAnswer> {
  const token = orderToken(id, communityOptions(container).orderLinkSecret);
  const shown = await recognition(container).sharing.shown([rewardId]);
  return { order: { id, display_id }, token, thanks_id: shown.has(rewardId) ? rewardId : null };
}
