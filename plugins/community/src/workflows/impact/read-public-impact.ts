import type { MedusaContainer } from "@medusajs/framework/types";
import type { GoalMoveRow, GoalRow } from "../../modules/impact/service";
import type {
  GoalFigures,
  ImpactAnswer,
  MinorByCurrency,
  PublicDelivery,
  PublicGoal,
  PublicGoalAnswer,
  PublicGoalMove,
  PublicPledge,
} from "../../types/impact";
import { ledgerRows } from "../books/ledger-rows";
import { readGoalFigures } from "./goal-figures";
import { BESIDE_GOALS } from "./goal-money-sql";
import { goalNotFound, impact } from "./impact";
import { readSources } from "./money-sources";
import { deliveryAnswers } from "./read-deliveries";
import { listPledges } from "./read-pledges";

/** Everything a stranger may know of goals: nothing here names a person. */
export async function readImpact(container: MedusaContainer): Promise<ImpactAnswer> {
  const { rows } = await (await ledgerRows(container)).raw<BesideRow>(BESIDE_GOALS);
  const held = (account: BesideRow["account"]): MinorByCurrency =>
    Object.fromEntries(rows.filter((row) => row.account === account).map((row) => [row.currency_code, row.minor]));
  return {
    goals: await readPublicGoals(container),
    pool: held("pool"),
    kept: { shop: held("shop"), shipping: held("shipping"), tax: held("tax") },
  };
}

/** What is under way first, the newest on top, each with its figures. */
export async function readPublicGoals(container: MedusaContainer): Promise<PublicGoal[]> {
  const goals = await impact(container).publicGoals();
  const figures = await readGoalFigures(container, goals);
  return goals.map((goal) => publicGoal(goal, figures, goals));
}

interface BesideRow {
  account: "pool" | "shop" | "shipping" | "tax";
  currency_code: string;
  minor: string;
}

/** By id or address. @throws DomainError `goal_not_found`, of a draft too. */
export async function readPublicGoal(container: MedusaContainer, idOrSlug: string): Promise<PublicGoalAnswer> {
  const service = impact(container);
  const row = await service.publicGoal(idOrSlug);
  if (!row) throw goalNotFound();
  const goals = await service.publicGoals();
  const pledges = await listPledges(container, row.id);
  const deliveries = await service.deliveries.list({ goalId: row.id, limit: MOST_DELIVERIES, offset: 0 });
  return {
    goal: publicGoal(row, await readGoalFigures(container, [row]), goals),
    ...(await readSources(container, row.id, goals, pledges)),
    deliveries: await publicDeliveries(container, deliveries.rows),
    pledges: pledges.map(
      ({ goal_id: _, partner_id: __, saved_by: ___, saved_at: ____, payments: _____, ...told }): PublicPledge => told,
    ),
    history: (await service.moves(row.id)).map((move) => publicMove(move, row)),
  };
}

const MOST_DELIVERIES = 500;

function publicGoal(row: GoalRow, figures: ReadonlyMap<string, GoalFigures>, goals: readonly GoalRow[]): PublicGoal {
  const { consent_text: _, created_at: __, updated_at: ___, substitute_id, ...told } = row;
  const substitute = goals.find(({ id }) => id === substitute_id);
  return {
    ...told,
    state: row.state as PublicGoal["state"],
    deadline: row.deadline?.toISOString() ?? null,
    substitute: substitute ? { id: substitute.id, slug: substitute.slug, title: substitute.title } : null,
    figures: figures.get(row.id) as GoalFigures,
  };
}

async function publicDeliveries(
  container: MedusaContainer,
  rows: Parameters<typeof deliveryAnswers>[1],
): Promise<PublicDelivery[]> {
  const answers = await deliveryAnswers(container, rows);
  return answers
    .filter(({ state }) => state !== "rejected")
    .map((delivery) => ({
      id: delivery.id,
      state: delivery.state as PublicDelivery["state"],
      units: delivery.units,
      delivered_at: delivery.delivered_at,
      verified_at: delivery.judged_at,
      place: delivery.place,
      note: delivery.note,
      links: delivery.links,
      pictures: delivery.pictures.map(({ url, width, height }) => ({ url, width, height })),
      cost_minor: delivery.cost_minor,
      currency_code: delivery.currency_code,
    }));
}

/** Other notes are the staff's own. */
const SAID_IN_PUBLIC: ReadonlySet<string> = new Set(["delayed", "cancelled"]);

const publicMove = (move: GoalMoveRow, goal: GoalRow): PublicGoalMove => ({
  from: move.from_state,
  to: move.to_state,
  at: move.moved_at.toISOString(),
  reason: SAID_IN_PUBLIC.has(move.to_state) ? move.note : null,
  consent_text: move.to_state === "substituted" ? goal.consent_text : null,
});
