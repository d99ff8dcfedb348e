import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { checkAwardMove } from "../../../domain/award-lifecycle";
import type { AwardRow } from "../../../modules/recognition/award-rows";
import type { RewardProgramRow } from "../../../modules/recognition/reward-program-rows";
import type { AwardIssueRequest } from "../../../types/awards";
import type { IssueRewardsAnswer } from "../../../types/rewards";
import { type Connection, database, inTransaction } from "../../database/connection";
import { recognition } from "../../recognition/recognition";
import { announceRewards } from "../../rewards/announce-rewards";
import { type PricedItem, pricedItems } from "../../rewards/granted-items";
import { type IssueRewardsInput, issue, told } from "../../rewards/steps/issue-rewards";
import { freeForGrants } from "../../rewards/stock-for-grants";
import { awardNotFound, issueKeyOf, lockedAward } from "../awards";

export interface IssueAwardInput extends AwardIssueRequest {
  id: string;
  by: string;
}

/** Asked for again, by whomever, it tells of the same rewards. The round and its rewards are one transaction. */
export const issueAwardStep = createStep("issue-award", async (input: IssueAwardInput, { container }) => {
  const { awards, programs } = recognition(container);
  const award = await awards.find(input.id);
  if (!award) throw awardNotFound();
  checkIssue(award);
  const items = await pricedItems(container, award.items, award.currency_code);
  const stock = await freeForGrants(container, items);
  const answer = input.dry_run
    ? await forecast(container, award, input, items, (await programs.find(award.program_id)) as RewardProgramRow)
    : await inTransaction(container, (on) => issueOnce(container, input, items, on));
  if (!input.dry_run) await announceRewards(container);
  const wanted = stock.map((each) => ({ ...each, wanted: each.wanted * answer.people.length }));
  return new StepResponse<IssueRewardsAnswer>({ ...answer, stock: wanted });
});

/** One that is issued is told of again. */
function checkIssue({ state }: AwardRow): void {
  if (state !== "issued") checkAwardMove({ from: state, to: "issued", reason: null });
}

async function forecast(
  container: MedusaContainer,
  award: AwardRow,
  input: IssueAwardInput,
  items: readonly PricedItem[],
  program: RewardProgramRow,
) {
  const on = database(container);
  return told(container, await wishOf(container, award, input, on), items, program, on);
}

async function issueOnce(
  container: MedusaContainer,
  input: IssueAwardInput,
  items: readonly PricedItem[],
  on: Connection,
) {
  const award = await lockedAward(container, input.id, on);
  checkIssue(award);
  const answer = await issue(container, await wishOf(container, award, input, on), items, on);
  if (award.state !== "issued")
    await recognition(container).awards.move(award, "issued", { by: input.by, reason: null }, on);
  return answer;
}

/** For those who won, and are not forgotten since. */
async function wishOf(
  container: MedusaContainer,
  award: AwardRow,
  { dry_run, by }: IssueAwardInput,
  on: Connection,
): Promise<IssueRewardsInput> {
  const nominees = await recognition(container).awardVotes.nominees(award.id, on);
  const winners = nominees.filter(({ is_winner, is_erased }) => is_winner && !is_erased);
  const { program_id, items, message, locale } = award;
  return {
    ...{ program_id, items, message, locale, dry_run, by },
    issue_key: issueKeyOf(award),
    contributor_ids: winners.map(({ contributor_id }) => contributor_id),
    rule: null,
    period: "all",
    group: null,
  };
}
