import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { claimEnd, isOverdue } from "../../domain/reward-lifecycle";
import { failPoint } from "../../fail-point";
import type { RewardRow } from "../../modules/recognition/reward-rows";
import { announceMoney } from "../books/announce-money";
import { type Connection, database, inTransaction } from "../database/connection";
import { recognition } from "../recognition/recognition";
import { announceRewards } from "./announce-rewards";
import { findAgain } from "./find-again";
import { forgetAddresses } from "./forget-addresses";
import { keepAgain } from "./keep-stock";
import { CLOCK, moveReward } from "./rewards";

const BATCH = 200;

/** What became of the orders of rewards, one row for each that its reward does not say yet. */
interface MovedOrder {
  reward_id: string;
  order_id: string;
  is_gone: boolean;
  is_shipped: boolean;
  is_delivered: boolean;
}

const MOVED = `
  with moved as (
    select r.state, made.reward_id, made.order_id, o.canceled_at is not null or o.status = 'canceled' as is_gone,
           coalesce(bool_or(f.shipped_at is not null), false) as is_shipped,
           coalesce(bool_and(f.delivered_at is not null) filter (where f.id is not null), false) as is_delivered
      from recognition_reward r
      join recognition_reward_order made on made.reward_id = r.id and not made.is_dead
      join "order" o on o.id = made.order_id
      left join order_fulfillment link on link.order_id = o.id and link.deleted_at is null
      left join fulfillment f on f.id = link.fulfillment_id and f.deleted_at is null and f.canceled_at is null
     where r.state in ('ordered', 'shipped')
     group by r.state, made.reward_id, made.order_id, o.id
  )
  select reward_id, order_id, is_gone, is_shipped, is_delivered from moved
   where (state = 'ordered' and (is_gone or is_shipped or is_delivered)) or (state = 'shipped' and is_delivered)
   limit ${BATCH}`;

/** Brings rewards to where the calendar, the shelves and their orders say they should be; asked as often as one likes. */
async function settleRewards(container: MedusaContainer): Promise<number> {
  const { rewards } = recognition(container);
  let settled = 0;
  const each = async (id: string, work: (on: Connection) => Promise<void>) => {
    // One that cannot be settled keeps nobody from the others.
    await inTransaction(container, work)
      .then(() => {
        settled += 1;
      })
      .catch((error: Error) =>
        container.resolve(ContainerRegistrationKeys.LOGGER).error(`Reward ${id} was not settled: ${error.message}`),
      );
  };
  for (const id of await rewards.overdue(BATCH)) await each(id, (on) => expire(container, id, on));
  const { rows } = await database(container).raw<MovedOrder>(MOVED);
  for (const moved of rows) await each(moved.reward_id, (on) => follow(container, moved, on));
  const found = await findAgain(container);
  for (const id of found) await each(id, (on) => offerAnew(container, id, on));
  await inTransaction(container, (on) => forgetAddresses(on));
  await failPoint("settle-rewards.after-commit");
  if (rows.length > 0) await announceMoney(container);
  if (rows.length + found.length > 0) await announceRewards(container);
  return settled;
}

async function expire(container: MedusaContainer, id: string, on: Connection): Promise<void> {
  const reward = await recognition(container).rewards.lock(id, on);
  // Claimed or extended while we were coming.
  if (reward?.state !== "issued" || !isOverdue(reward.expires_at, new Date())) return;
  await moveReward(container, reward, "expired", CLOCK, on);
}

async function follow(container: MedusaContainer, moved: MovedOrder, on: Connection): Promise<void> {
  const { rewards, orders } = recognition(container);
  const reward = await rewards.lock(moved.reward_id, on);
  if (!reward || (reward.state !== "ordered" && reward.state !== "shipped")) return;
  if (moved.is_gone) {
    await orders.bury(moved.order_id, on);
    await reissue(container, reward, on);
    return;
  }
  if (reward.state === "ordered") await moveReward(container, reward, "shipped", CLOCK, on);
  if (moved.is_delivered) await moveReward(container, { ...reward, state: "shipped" }, "delivered", CLOCK, on);
}

async function offerAnew(container: MedusaContainer, id: string, on: Connection): Promise<void> {
  const reward = await recognition(container).rewards.lock(id, on);
  if (reward?.state === "waitlisted") await reissue(container, reward, on);
}

/** A locked one, with another link, and as much time as the first had. */
async function reissue(container: MedusaContainer, reward: RewardRow, on: Connection): Promise<void> {
  const { rewards, programs } = recognition(container);
  const program = await programs.find(reward.program_id, on);
  if (!program) return;
  await moveReward(container, reward, "issued", CLOCK, on);
  const until = claimEnd(program.claim_days, new Date());
  await rewards.renewLink(reward.id, until, on);
  await keepAgain(container, reward, until, on);
}

const settleRewardsStep = createStep(
  "settle-rewards",
  async (_, { container }) => new StepResponse(await settleRewards(container)),
);

/** What ran out, what came back, what is on its way, what there is again. */
export const settleRewardsWorkflow = createWorkflow("settle-rewards", () => {
  return new WorkflowResponse(settleRewardsStep());
});
