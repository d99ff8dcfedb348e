import type { MedusaContainer } from "@medusajs/framework/types";
import type { Ledger } from "../../modules/ledger/service";
import type { BalanceAnswer, GoalTitles, SealAnswer, TransferAnswer } from "../../types/ledger";
import { impact } from "../impact/impact";

type Transfer = NonNullable<Awaited<ReturnType<Ledger["transfer"]>>>;
type Balance = Awaited<ReturnType<Ledger["balance"]>>;
type Seal = Awaited<ReturnType<Ledger["seals"]>>[number];

export function transferAnswer({
  id,
  source,
  occurredAt,
  postedAt,
  reverses,
  legs,
  metadata,
}: Transfer): TransferAnswer {
  return {
    id: id.toString(),
    source,
    occurred_at: occurredAt.toISOString(),
    posted_at: postedAt.toISOString(),
    reverses: reverses?.toString() ?? null,
    legs: legs.map(({ account, unit, amountMinor }) => ({ account, unit, amount_minor: amountMinor.toString() })),
    metadata,
  };
}

export function balanceAnswer({ account, unit, amountMinor }: Balance): BalanceAnswer {
  return { account, unit, amount_minor: amountMinor.toString() };
}

export function sealAnswer({ number, transferCount, root, previous, closedAt, hash }: Seal): SealAnswer {
  return { number, transfer_count: transferCount, root, previous, closed_at: closedAt.toISOString(), hash };
}

/** Of the goals whose accounts are among these. */
export async function goalTitles(container: MedusaContainer, accounts: Iterable<string>): Promise<GoalTitles> {
  const named = new Set([...accounts].filter((code) => code.startsWith("goal:")).map((code) => code.split(":")[1]));
  if (named.size === 0) return {};
  const goals = await impact(container).goals();
  return Object.fromEntries(goals.filter(({ id }) => named.has(id)).map(({ id, title }) => [id, title]));
}
