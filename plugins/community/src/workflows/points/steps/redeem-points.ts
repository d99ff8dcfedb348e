import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { checkBudget, worthMinor } from "../../../domain/reward-budget";
import { claimEnd } from "../../../domain/reward-lifecycle";
import { checkSpendable, spendable } from "../../../domain/spendable-points";
import { failPoint } from "../../../fail-point";
import type { RedeemableRow } from "../../../modules/recognition/redeemable-rows";
import type { RewardRow } from "../../../modules/recognition/reward-rows";
import type { RedemptionAnswer, RedemptionRequest } from "../../../types/points";
import { announceMoney } from "../../books/announce-money";
import { type Connection, inTransaction } from "../../database/connection";
import { peopleOfAccount } from "../../recognition/people-of-account";
import { contributorNotFound, recognition } from "../../recognition/recognition";
import { announceRewards } from "../../rewards/announce-rewards";
import { grantedItems, type PricedItem, pricedItems } from "../../rewards/granted-items";
import { redeemableChanged, redeemableNotFound } from "../redeemables";

export interface RedeemPointsInput extends RedemptionRequest {
  customer_id: string;
  locale: RewardRow["locale"];
}

/**
 * Points become a reward like any other. Its link is sent to an address of the person whose points they are, so that
 * whoever else got hold of an account gets nothing by spending them; unclaimed, the points come back.
 * @throws DomainError `redeemable_not_found`, `redeemable_changed`, `contributor_not_found`, `points_missing`, `reward_budget`.
 */
export const redeemPointsStep = createStep("redeem-points", async (input: RedeemPointsInput, { container }) => {
  const { redeemables, programs, rewards, points } = recognition(container);
  const offer = await redeemables.find(input.redeemable_id);
  const program = offer && (await programs.find(offer.program_id));
  if (!offer || !program) throw redeemableNotFound();
  const items = offer.is_open ? await priced(container, offer, program.currency_code) : null;
  const id = await inTransaction(container, (on) => redeem(container, input, { offer, items }, on));
  await failPoint("redeem-points.after-commit");
  await announceRewards(container);
  await announceMoney(container);
  const reward = (await rewards.find(id)) as RewardRow;
  const { earned, used } = await points.sum(input.contributor_id);
  return new StepResponse<RedemptionAnswer>({
    ...{ reward_id: id, state: reward.state, sent_to: hinted(reward.email ?? "") },
    spendable: String(spendable(earned, used)),
  });
});

function priced(container: MedusaContainer, { product_id }: RedeemableRow, currency: string): Promise<PricedItem[]> {
  return pricedItems(container, [{ product_id, variant_id: null, quantity: 1 }], currency);
}

/** What is asked for, as it was read before the transaction; without items it is not to be had any more. */
interface Offer {
  offer: RedeemableRow;
  items: readonly PricedItem[] | null;
}

async function redeem(
  container: MedusaContainer,
  input: RedeemPointsInput,
  { offer, items }: Offer,
  on: Connection,
): Promise<string> {
  const { contributors, programs, rewards, points } = recognition(container);
  const { contributor_id, customer_id, locale } = input;
  const people = await peopleOfAccount(on, customer_id);
  if (!people.some(({ id }) => id === contributor_id)) throw contributorNotFound("contributor_id");
  await points.lockPerson(contributor_id, on);
  const issue_key = `points:${customer_id}:${input.redemption_key}`;
  const [standing] = await rewards.ofIssue(issue_key, on);
  if (standing) return standing.id;
  if (!items) throw redeemableNotFound();
  if (offer.points !== input.points) throw redeemableChanged("points");
  const { earned, used } = await points.sum(contributor_id, on);
  checkSpendable(earned, used, BigInt(offer.points));
  const program = await programs.lock(offer.program_id, on);
  if (!program) throw redeemableNotFound();
  const worth_minor = worthMinor(items);
  const { budget_minor, committed_minor } = program;
  checkBudget({ totalMinor: BigInt(budget_minor), committedMinor: BigInt(committed_minor) }, worth_minor);
  const email = (await contributors.mailboxes([contributor_id], on)).get(contributor_id);
  const expires_at = claimEnd(program.claim_days, new Date());
  const [id] = await rewards.issue(
    [{ contributor_id, email: email ?? (await emailOf(customer_id, on)), items: grantedItems(items) }],
    { program_id: program.id, issue_key, message: "", locale, worth_minor, expires_at, by: customer_id },
    on,
    "contributor",
  );
  const rewardId = id as string;
  await programs.commit(program.id, worth_minor, on);
  await points.spend({ contributorId: contributor_id, points: offer.points, rewardId, customerId: customer_id }, on);
  await failPoint("redeem-points.before-commit");
  return rewardId;
}

/** Whoever is known by a login alone is written to where their account is. */
async function emailOf(customerId: string, on: Connection): Promise<string | null> {
  const { rows } = await on.raw<{ email: string }>("select email from customer where id = ?", [customerId]);
  return rows[0]?.email ?? null;
}

/** Enough to know one's own address again. */
function hinted(email: string): string {
  const [name = "", host = ""] = email.split("@");
  return `${name.slice(0, 1)}•••@${host}`;
}
