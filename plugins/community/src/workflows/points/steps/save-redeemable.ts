import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { DomainError } from "../../../domain/errors";
import { checkPrice } from "../../../domain/spendable-points";
import type { RedeemableRow } from "../../../modules/recognition/redeemable-rows";
import type { RedeemableAnswer, RedeemableChange, RedeemableRequest } from "../../../types/points";
import { recognition } from "../../recognition/recognition";
import { pricedItems } from "../../rewards/granted-items";
import { programNotFound } from "../../rewards/rewards";
import { redeemableAnswers, redeemableChanged, redeemableNotFound } from "../redeemables";

export type SaveRedeemableInput = { by: string } & (
  | { id: null; redeemable: RedeemableRequest }
  | { id: string; redeemable: RedeemableChange }
);

/** What was redeemed before stays what it was. */
export const saveRedeemableStep = createStep("save-redeemable", async (input: SaveRedeemableInput, { container }) => {
  checkPrice(input.redeemable.points);
  const program = await recognition(container).programs.find(input.redeemable.program_id);
  if (!program) throw programNotFound("program_id");
  const row = await (input.id === null
    ? add(container, input.redeemable, program.currency_code, input.by)
    : change(container, input.id, input.redeemable, program.currency_code, input.by));
  const [answer] = await redeemableAnswers(container, [row]);
  return new StepResponse(answer as RedeemableAnswer);
});

async function add(container: MedusaContainer, wish: RedeemableRequest, currency: string, by: string) {
  await requirePrice(container, wish.product_id, currency);
  const added = await recognition(container).redeemables.add(wish, by);
  if (added) return added;
  throw new DomainError("conflict", "redeemable_known", "It is to be had for points already", { field: "product_id" });
}

async function change(
  container: MedusaContainer,
  id: string,
  wish: RedeemableChange,
  currency: string,
  by: string,
): Promise<RedeemableRow> {
  const { redeemables } = recognition(container);
  const standing = await redeemables.find(id);
  if (!standing) throw redeemableNotFound();
  // What is closed need not be sold any more.
  if (wish.is_open) await requirePrice(container, standing.product_id, currency);
  const changed = await redeemables.change(id, wish, by);
  if (!changed) throw redeemableChanged("revision");
  return changed;
}

/** What it costs the program is what it costs a buyer. @throws DomainError as `pricedItems`, naming the product. */
async function requirePrice(container: MedusaContainer, product_id: string, currency: string): Promise<void> {
  const field = { field: "product_id" };
  const [item] = await pricedItems(container, [{ product_id, variant_id: null, quantity: 1 }], currency).catch(
    () => [],
  );
  if (!item) throw new DomainError("invalid_data", "reward_item_unknown", "There is no such thing in the shop", field);
  if (item.variants.some(({ priceMinor }) => priceMinor === null))
    throw new DomainError("invalid_data", "reward_item_unpriced", "It has no price in the program's currency", field);
}
