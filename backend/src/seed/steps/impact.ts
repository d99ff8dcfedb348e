import {
  judgeDeliveryWorkflow,
  keepPicture,
  listDeliveries,
  listGoals,
  listPledges,
  listRules,
  moveGoalWorkflow,
  readGoal,
  recordPledgePaymentWorkflow,
  reportDeliveryWorkflow,
  saveGoalWorkflow,
  savePledgeWorkflow,
  saveRuleWorkflow,
} from "@keepsake/community/workflows";
import type { SeedContext } from "../context";
import { type GoalSeed, goals } from "../data/goals";
import { minor, minorOf } from "../minor-prices";
import { renderPicture } from "../pictures/render";

/** Whoever reports is not who verifies, in the demo too. */
const WRITER = "demo-team";
const READER = "demo-board";
const DAY_MS = 86_400_000;

const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();

/** Goals with what gives to them, what was done and who matches: each that is not there yet. */
export async function ensureImpact(context: SeedContext): Promise<void> {
  const known = await listGoals(context.container);
  for (const seed of goals) {
    const id = known.find(({ slug }) => slug === seed.slug)?.id ?? (await createGoal(context, seed));
    await ensureRule(context, seed, id);
    await ensureStates(context, seed, id);
    await ensurePledge(context, seed, id);
    await ensureDeliveries(context, seed, id);
  }
}

async function createGoal({ container }: SeedContext, seed: GoalSeed): Promise<string> {
  const { slug, title, summary, unit, deadline } = seed;
  const terms = {
    slug,
    title,
    summary,
    unit,
    deadline,
    unit_cost_minor: minorOf(seed.unitCost),
    target_units: seed.target,
  };
  return (await saveGoalWorkflow(container).run({ input: { id: null, terms } })).result.id;
}

async function ensureStates({ container }: SeedContext, seed: GoalSeed, id: string): Promise<void> {
  const { moves } = await readGoal(container, id);
  const missing = seed.states.slice(moves.length);
  for (const state of missing) await moveGoalWorkflow(container).run({ input: { id, state, by: WRITER } });
}

async function ensureRule(context: SeedContext, seed: GoalSeed, goalId: string): Promise<void> {
  const rules = await listRules(context.container);
  if (rules.some(({ goal_id }) => goal_id === goalId)) return;
  const { sales, shareBasisPoints, perItem } = seed.rule;
  const selector = sales.by === "all" ? sales : { by: sales.by, id: await shelfId(context, sales) };
  const terms = {
    goal_id: goalId,
    selector,
    ...(shareBasisPoints === undefined ? {} : { share_basis_points: shareBasisPoints }),
    ...(perItem === undefined ? {} : { per_item_minor: minorOf(perItem) }),
    valid_from: daysAgo(1),
    valid_to: null,
  };
  await saveRuleWorkflow(context.container).run({ input: { rule_id: null, terms, by: WRITER } });
}

async function shelfId({ products }: SeedContext, { by, handle }: { by: string; handle: string }): Promise<string> {
  const [shelf] =
    by === "collection"
      ? await products.listProductCollections({ handle })
      : await products.listProductCategories({ handle });
  if (!shelf) throw new Error(`There is no ${by} ${handle} for a rule to select`);
  return shelf.id;
}

async function ensureDeliveries({ container }: SeedContext, seed: GoalSeed, goalId: string): Promise<void> {
  const { deliveries } = await listDeliveries(container, { goalId, limit: 100, offset: 0 });
  for (const wanted of seed.deliveries) {
    const known = deliveries.find(({ note }) => note.en === wanted.note.en);
    const delivery = known ?? (await report(container, goalId, wanted));
    if (wanted.isVerified && delivery.state === "reported")
      await judgeDeliveryWorkflow(container).run({ input: { id: delivery.id, state: "verified", by: READER } });
  }
}

async function report(container: SeedContext["container"], goalId: string, wanted: GoalSeed["deliveries"][number]) {
  const { units, place, note, links, picture, cost } = wanted;
  const bytes = picture && (await renderPicture(picture));
  const kept = bytes && (await keepPicture(container, { bytes, purpose: "evidence", by: WRITER }));
  const terms = {
    ...{ units, place, note, links },
    delivered_at: daysAgo(wanted.daysAgo),
    picture_ids: kept ? [kept.id] : [],
    cost_minor: minor(cost, "cny"),
    currency_code: "cny",
    receipt: { link: `https://example.org/receipts/${goalId}` },
  };
  return (await reportDeliveryWorkflow(container).run({ input: { goal_id: goalId, terms, by: WRITER } })).result;
}

async function ensurePledge({ container }: SeedContext, { pledge }: GoalSeed, goalId: string): Promise<void> {
  if (!pledge) return;
  const [known] = await listPledges(container, goalId);
  const terms = {
    sponsor_name: pledge.sponsor,
    ratio_basis_points: pledge.ratioBasisPoints,
    cap_minor: minor(pledge.cap, "cny"),
    currency_code: "cny",
    valid_from: daysAgo(pledge.daysAgo),
    valid_to: null,
  };
  const saved =
    known ?? (await savePledgeWorkflow(container).run({ input: { goal_id: goalId, terms, by: WRITER } })).result;
  if (saved.payments.length > 0) return;
  const payment = {
    amount_minor: minor(pledge.paid, "cny"),
    paid_at: daysAgo(pledge.daysAgo - 10),
    receipt: { link: `https://example.org/receipts/${saved.id}` },
  };
  await recordPledgePaymentWorkflow(container).run({ input: { pledge_id: saved.id, terms: payment, by: WRITER } });
}
