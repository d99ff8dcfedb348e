import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { DomainError } from "../../../domain/errors";
import { checkBudget, checkFixed, worthMinor } from "../../../domain/reward-budget";
import { claimEnd } from "../../../domain/reward-lifecycle";
import type { RewardProgramRow } from "../../../modules/recognition/reward-program-rows";
import type { NewReward } from "../../../modules/recognition/reward-rows";
import type { IssueRewardsAnswer, IssueRewardsRequest, RewardCandidateAnswer } from "../../../types/rewards";
import { type Connection, database, inTransaction } from "../../database/connection";
import { recognition } from "../../recognition/recognition";
import { announceRewards } from "../announce-rewards";
import { grantedItems, type PricedItem, pricedItems } from "../granted-items";
import { keepStock } from "../keep-stock";
import { peopleMeant } from "../reward-people";
import { programNotFound } from "../rewards";
import { freeForGrants } from "../stock-for-grants";

export interface IssueRewardsInput extends IssueRewardsRequest {
  by: string;
}

/** All of them, or none; asked for twice with one key they are issued once. */
export const issueRewardsStep = createStep("issue-rewards", async (wish: IssueRewardsInput, { container }) => {
  const program = await recognition(container).programs.find(wish.program_id);
  if (!program) throw programNotFound("program_id");
  const items = await pricedItems(container, wish.items, program.currency_code);
  if (program.keeps_stock) checkFixed(items);
  const stock = await freeForGrants(container, items);
  const answer = wish.dry_run
    ? await told(container, wish, items, program, database(container))
    : await inTransaction(container, (on) => issue(container, wish, items, on));
  if (!wish.dry_run) await announceRewards(container);
  const wanted = stock.map((each) => ({ ...each, wanted: each.wanted * answer.people.length }));
  return new StepResponse<IssueRewardsAnswer>({ ...answer, stock: wanted });
});

type Answer = Omit<IssueRewardsAnswer, "stock">;

/** Whom it means and what it costs. */
export async function told(
  container: MedusaContainer,
  wish: IssueRewardsInput,
  items: readonly PricedItem[],
  program: RewardProgramRow,
  on: Connection,
): Promise<Answer> {
  const people = await peopleMeant(container, wish, on);
  return answerOf(wish, program, people, worthMinor(items), []);
}

/** In the caller's transaction. */
export async function issue(
  container: MedusaContainer,
  wish: IssueRewardsInput,
  items: readonly PricedItem[],
  on: Connection,
): Promise<Answer> {
  const { programs, rewards } = recognition(container);
  const program = await programs.lock(wish.program_id, on);
  if (!program) throw programNotFound("program_id");
  const standing = await rewards.ofIssue(wish.issue_key, on);
  const people = standing.length > 0 ? await issuedTo(container, standing, on) : await peopleMeant(container, wish, on);
  const worth = worthMinor(items);
  if (standing.length > 0)
    return answerOf(
      wish,
      program,
      people,
      worth,
      standing.map(({ id }) => id),
      0n,
    );
  const total = worth * BigInt(people.length);
  checkBudget({ totalMinor: BigInt(program.budget_minor), committedMinor: BigInt(program.committed_minor) }, total);
  const granted = grantedItems(items);
  const ids = await rewards.issue(
    people.map(({ contributor_id, email }) => ({ contributor_id, email, items: granted })),
    {
      program_id: program.id,
      issue_key: wish.issue_key,
      message: wish.message,
      locale: wish.locale,
      worth_minor: worth,
      expires_at: claimEnd(program.claim_days, new Date()),
      by: wish.by,
    },
    on,
    "admin",
  );
  await programs.commit(program.id, total, on);
  if (program.keeps_stock) {
    // It may keep since a moment ago.
    checkFixed(items);
    await keepAll(container, ids, granted, claimEnd(program.claim_days, new Date()), on);
  }
  return answerOf(wish, program, people, worth, ids);
}

/** @throws DomainError `reward_out_of_stock` when there is not enough for everybody: then nobody is thanked. */
async function keepAll(
  container: MedusaContainer,
  ids: readonly string[],
  granted: NewReward["items"],
  expiresAt: Date,
  on: Connection,
): Promise<void> {
  for (const id of ids)
    if (!(await keepStock(container, { id, expiresAt }, granted, on)))
      throw new DomainError("conflict", "reward_out_of_stock", "There is not enough of it to be kept for everybody", {
        field: "items",
      });
}

async function issuedTo(
  container: MedusaContainer,
  standing: readonly { contributor_id: string }[],
  on: Connection,
): Promise<RewardCandidateAnswer[]> {
  const contributor_ids = standing.map(({ contributor_id }) => contributor_id);
  return peopleMeant(container, { contributor_ids, rule: null, period: "all", group: null }, on);
}

function answerOf(
  { dry_run }: IssueRewardsInput,
  { budget_minor, committed_minor, currency_code }: RewardProgramRow,
  people: RewardCandidateAnswer[],
  worth: bigint,
  reward_ids: string[],
  more = worth * BigInt(people.length),
): Answer {
  return {
    dry_run,
    people,
    worth_minor: String(worth),
    total_minor: String(worth * BigInt(people.length)),
    left_minor: String(BigInt(budget_minor) - BigInt(committed_minor) - more),
    currency_code,
    reward_ids,
  };
}
