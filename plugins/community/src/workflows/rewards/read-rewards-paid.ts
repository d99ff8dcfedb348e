import type { MedusaContainer } from "@medusajs/framework/types";
import { DomainError } from "../../domain/errors";
import { type Part, partsOf } from "../../domain/provenance";
import type { RewardState } from "../../domain/reward-lifecycle";
import type { ContributionRewardsAnswer, PaidRewardAnswer, RewardsPaidAnswer } from "../../types/provenance";
import { ledgerRows } from "../books/ledger-rows";
import { agreementNotFound } from "../partnership/agreements/agreements";
import { recognition } from "../recognition/recognition";
import { incomesOf, type LineRow, lengthOf, outlaysOf, totalOf } from "./line-rows";
import { REWARDS_OF_AGREEMENT, REWARDS_OF_ORDER } from "./provenance-sql";

/** Of rewards, as many as a section shows. */
const SHOWN = 20;

/** Forward from an order, by what the ledger says; an order of which nothing is posted has paid for none. */
export function readOrderRewards(container: MedusaContainer, orderId: string): Promise<RewardsPaidAnswer> {
  const unknown = () => new DomainError("not_found", "order_not_found", "There is no such order");
  return rewardsPaid(container, orderId, { sql: REWARDS_OF_ORDER, table: '"order"', unknown });
}

/** Forward from what a sponsor paid for an agreement. */
export function readAgreementRewards(container: MedusaContainer, agreementId: string): Promise<RewardsPaidAnswer> {
  const asked = { sql: REWARDS_OF_AGREEMENT, table: "partnership_agreement", unknown: () => agreementNotFound() };
  return rewardsPaid(container, agreementId, asked);
}

/** Forward from somebody's work. @throws DomainError `contribution_not_found` */
export async function readContributionRewards(
  container: MedusaContainer,
  contributionId: string,
): Promise<ContributionRewardsAnswer> {
  const found = await recognition(container).provenance.countedFor(contributionId, SHOWN);
  if (!found) throw new DomainError("not_found", "contribution_not_found", "There is no such contribution");
  return {
    rewards: found.rows.map(({ issued_at, ...row }) => ({ ...row, issued_at: issued_at.toISOString() })),
    count: found.count,
  };
}

interface PaidRow extends LineRow {
  reward_id: string | null;
  state: RewardState;
  contributor_id: string;
  contributor_name: string;
}

interface Asked {
  sql: string;
  /** Where the row with its currency stands. */
  table: string;
  unknown: () => DomainError;
}

async function rewardsPaid(
  container: MedusaContainer,
  id: string,
  { sql, table, unknown }: Asked,
): Promise<RewardsPaidAnswer> {
  const on = await ledgerRows(container);
  const asked = await on.raw<{ currency: string }>(
    `select lower(currency_code) as currency from ${table} where id = ?`,
    [id],
  );
  const currency = asked.rows[0]?.currency;
  if (currency === undefined) throw unknown();
  const { rows } = await on.raw<PaidRow>(sql, [currency, id]);
  const [incomes, outlays] = [incomesOf(rows), outlaysOf(rows)];
  const parts = incomes.flatMap((own) => partsOf(own, outlays).parts);
  const rewards = rewardsOf(rows, parts);
  const kept = lengthOf(incomes);
  return {
    currency_code: currency,
    kept_minor: String(kept),
    unused_minor: String(kept - totalOf(parts)),
    rewards: rewards.slice(0, SHOWN).map(({ minor, ...reward }) => ({ ...reward, minor: String(minor) })),
    rewards_count: rewards.length,
    further_minor: String(totalOf(rewards.slice(SHOWN))),
  };
}

type Paid = Omit<PaidRewardAnswer, "minor"> & { minor: bigint };

function rewardsOf(rows: readonly PaidRow[], parts: readonly Part[]): Paid[] {
  const whose = new Map(rows.map((row) => [row.outlay_id, row]));
  const rewards = new Map<string, Paid>();
  for (const { id: outlayId, minor } of parts) {
    const { reward_id: id, state, contributor_id, contributor_name } = whose.get(outlayId) as PaidRow;
    // Of a reward that is posted and has no row nothing can be told.
    if (id === null) continue;
    const sum = (rewards.get(id)?.minor ?? 0n) + minor;
    rewards.set(id, { id, contributor_id, contributor_name, state, minor: sum });
  }
  return [...rewards.values()];
}
