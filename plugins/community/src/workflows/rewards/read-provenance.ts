import type { MedusaContainer } from "@medusajs/framework/types";
import { partsOf } from "../../domain/provenance";
import type { RewardProvenanceAnswer, RewardSource } from "../../types/provenance";
import { ledgerRows } from "../books/ledger-rows";
import type { Connection } from "../database/connection";
import { recognition } from "../recognition/recognition";
import { incomesOf, type LineRow, lengthOf, outlaysOf, totalOf } from "./line-rows";
import { SOURCES_OF_REWARD } from "./provenance-sql";
import { programNotFound, rewardNotFound } from "./rewards";

/** Of sources and of contributions, as many as a page shows. */
const SHOWN_SOURCES = 50;
const SHOWN_WORK = 20;

interface SourceRow extends LineRow {
  order_id: string | null;
  display_id: number | null;
  agreement_id: string | null;
  partner_name: { en: string; "zh-CN": string } | null;
}

/** Back from a reward: to the work it is for, the money that paid for it, its program, its postings and its parcel. */
export async function readRewardProvenance(container: MedusaContainer, id: string): Promise<RewardProvenanceAnswer> {
  const { rewards, programs, provenance } = recognition(container);
  const reward = await rewards.find(id);
  if (!reward) throw rewardNotFound();
  const on = await ledgerRows(container);
  const program = await programs.find(reward.program_id);
  if (!program) throw programNotFound();
  const { rows, count } = await provenance.thankedFor(id, SHOWN_WORK);
  return {
    currency_code: reward.currency_code,
    ...(await moneyOf(on, id, reward.currency_code)),
    program: { id: program.id, name: program.name },
    contributions: rows.map((row) => ({ ...row, occurred_at: row.occurred_at.toISOString() })),
    contributions_count: count,
    transfers: await transfersOf(on, id),
    order: await orderOf(on, id),
  };
}

async function moneyOf(on: Connection, rewardId: string, currency: string) {
  const { rows } = await on.raw<SourceRow>(SOURCES_OF_REWARD, [currency, rewardId]);
  const whose = new Map(rows.map((row) => [row.income_id, row]));
  const [outlays, incomes] = [outlaysOf(rows), incomesOf(rows)];
  const parts = outlays.flatMap((own) => partsOf(own, incomes).parts);
  const worth = lengthOf(outlays);
  const sources = sourcesOf(parts.map(({ id, minor }) => ({ source: sourceOf(id, whose.get(id)), minor })));
  return {
    worth_minor: String(worth),
    uncovered_minor: String(worth - totalOf(parts)),
    sources: sources.slice(0, SHOWN_SOURCES).map(({ source, minor }) => ({ ...source, minor: String(minor) })),
    sources_count: sources.length,
    further_minor: String(totalOf(sources.slice(SHOWN_SOURCES))),
  };
}

type Named = RewardSource extends infer One ? (One extends RewardSource ? Omit<One, "minor"> : never) : never;

function sourceOf(id: string, row: SourceRow | undefined): Named {
  if (row?.order_id && row.display_id !== null)
    return { kind: "sale", order: { id: row.order_id, display_id: row.display_id } };
  if (row?.agreement_id && row.partner_name)
    return { kind: "sponsorship", agreement: { id: row.agreement_id, partner_name: row.partner_name } };
  return { kind: "unknown", id };
}

interface Paid {
  source: Named;
  minor: bigint;
}

/** An order that was captured in two parts is one sale, and so is an agreement that was paid twice. */
function sourcesOf(parts: readonly Paid[]): Paid[] {
  const sums = new Map<string, Paid>();
  for (const part of parts) {
    const key = JSON.stringify(part.source);
    sums.set(key, { source: part.source, minor: (sums.get(key)?.minor ?? 0n) + part.minor });
  }
  return [...sums.values()];
}

const TRANSFERS = `
  select transfer_id::text as id, kind, posted_at from ledger.posted_source
   where (source_type = 'reward' and source_id = ?)
      or (source_type = 'reward_order' and source_id in (select order_id from recognition_reward_order where reward_id = ?))
   order by transfer_id`;

async function transfersOf(on: Connection, rewardId: string): Promise<RewardProvenanceAnswer["transfers"]> {
  const { rows } = await on.raw<{ id: string; kind: string; posted_at: Date }>(TRANSFERS, [rewardId, rewardId]);
  return rows.map(({ posted_at, ...row }) => ({ ...row, posted_at: posted_at.toISOString() }));
}

const PARCEL = `
  select o.id, o.display_id, max(parcel.shipped_at) as shipped_at, max(parcel.delivered_at) as delivered_at
    from recognition_reward_order made
    join "order" o on o.id = made.order_id
    left join order_fulfillment link on link.order_id = o.id and link.deleted_at is null
    left join fulfillment parcel
      on parcel.id = link.fulfillment_id and parcel.deleted_at is null and parcel.canceled_at is null
   where made.reward_id = ? and not made.is_dead
   group by o.id, o.display_id`;

async function orderOf(on: Connection, rewardId: string): Promise<RewardProvenanceAnswer["order"]> {
  const { rows } = await on.raw<{ id: string; display_id: number; shipped_at: Date | null; delivered_at: Date | null }>(
    PARCEL,
    [rewardId],
  );
  const [order] = rows;
  if (!order) return null;
  return {
    ...order,
    shipped_at: order.shipped_at?.toISOString() ?? null,
    delivered_at: order.delivered_at?.toISOString() ?? null,
  };
}
