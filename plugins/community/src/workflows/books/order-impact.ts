import type { MedusaContainer } from "@medusajs/framework/types";
import type { GoalRow } from "../../modules/impact/service";
import type { OrderAllocation, OrderGoal, OrderImpactAnswer } from "../../types/impact";
import type { CustomerImpactAnswer } from "../../types/promises";
import { database } from "../database/connection";
import { giftsOf, unitsOf } from "../impact/gifts";
import { impact } from "../impact/impact";
import { openBooks } from "./books";

const allocationsOf = (orders: string) => `
  select posted.transfer_id::text as transfer_id, posted.source_type as kind, posted.metadata, source.created_at,
         p.currency_code
    from order_payment_collection link
    join payment p on p.payment_collection_id = link.payment_collection_id
    join (select id, payment_id, created_at, 'capture' as type from capture where deleted_at is null
          union all select id, payment_id, created_at, 'refund' from refund where deleted_at is null) source
      on source.payment_id = p.id
    join ledger.posted_source posted on posted.source_type = source.type and posted.source_id = source.id
     and posted.kind in ('allocation', 'refund_allocation')
   where link.order_id in (${orders}) and link.deleted_at is null
   order by source.created_at, posted.transfer_id`;

interface AllocationRow {
  transfer_id: string;
  kind: "capture" | "refund";
  metadata: {
    parts?: { goalId: string; ruleId: string; ruleVersion: number; amountMinor: string }[];
    shopMinor?: string;
  };
  created_at: Date;
  currency_code: string;
}

/** Where the money of an order went, by what the ledger says; an order of which nothing is posted has no allocations. */
export async function readOrderImpact(container: MedusaContainer, orderId: string): Promise<OrderImpactAnswer> {
  await openBooks(container);
  const { rows } = await database(container).raw<AllocationRow>(allocationsOf("?"), [orderId]);
  const currency = rows[0]?.currency_code ?? "";
  const allocations = rows.map(allocationOf);
  const given = givenTo(allocations);
  const goals = given.size > 0 ? (await impact(container).goals()).filter(({ id }) => given.has(id)) : [];
  return { currency, allocations, goals: goals.map((goal) => orderGoal(goal, given.get(goal.id) as bigint, currency)) };
}

/** The same of everything that a customer ever ordered while logged in. */
export async function readCustomerImpact(
  container: MedusaContainer,
  customerId: string,
): Promise<CustomerImpactAnswer> {
  await openBooks(container);
  const orders = 'select id from "order" where customer_id = ?';
  const { rows } = await database(container).raw<AllocationRow>(allocationsOf(orders), [customerId]);
  if (rows.length === 0) return { gifts: [] };
  const goals = new Map((await impact(container).goals()).map((goal) => [goal.id, goal]));
  const currencies = [...new Set(rows.map(({ currency_code }) => currency_code))].sort();
  const gifts = currencies.flatMap((currency) => {
    const given = givenTo(rows.filter((row) => row.currency_code === currency).map(allocationOf));
    const parts = [...given].map(([goalId, amountMinor]) => ({ goalId, amountMinor }));
    return giftsOf(parts, goals, currency);
  });
  return { gifts };
}

const allocationOf = ({ transfer_id, kind, metadata, created_at }: AllocationRow): OrderAllocation => ({
  transfer_id,
  kind,
  occurred_at: created_at.toISOString(),
  parts: (metadata.parts ?? []).map(({ goalId, ruleId, ruleVersion, amountMinor }) => ({
    goal_id: goalId,
    rule_id: ruleId,
    rule_version: ruleVersion,
    amount_minor: amountMinor,
  })),
  shop_minor: metadata.shopMinor ?? "0",
});

function givenTo(allocations: readonly OrderAllocation[]): Map<string, bigint> {
  const given = new Map<string, bigint>();
  for (const { kind, parts } of allocations)
    for (const { goal_id, amount_minor } of parts) {
      const amount = kind === "refund" ? -BigInt(amount_minor) : BigInt(amount_minor);
      given.set(goal_id, (given.get(goal_id) ?? 0n) + amount);
    }
  return given;
}

function orderGoal(goal: GoalRow, amountMinor: bigint, currency: string): OrderGoal {
  const { id, slug, state, title, unit } = goal;
  const units = unitsOf(goal, amountMinor, currency);
  return { id, slug, state, title, unit, amount_minor: amountMinor.toString(), units };
}
