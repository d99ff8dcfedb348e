import type { MedusaContainer } from "@medusajs/framework/types";
import { DomainError } from "../../domain/errors";
import { checkRewardRule, peopleOf, type RewardRule } from "../../domain/reward-rule";
import type { IssueRewardsRequest, RewardCandidateAnswer, RewardRuleRequest } from "../../types/rewards";
import type { Connection } from "../database/connection";
import { boardName } from "../recognition/read-board";
import { contributorErased, contributorNotFound, recognition } from "../recognition/recognition";

/** More than that are thanked in several goes. */
const MOST_PEOPLE = 1_000;

type Asked = Pick<IssueRewardsRequest, "contributor_ids" | "rule" | "period" | "group">;

/**
 * Those who were named, and those whom the rule means; each once, with where they can be written to and when they were
 * thanked last.
 * @throws DomainError `contributor_not_found`, `contributor_erased`, `reward_nobody`, `reward_too_many`, `board_unknown`,
 *   `board_not_kept`.
 */
export async function peopleMeant(
  container: MedusaContainer,
  asked: Asked,
  on: Connection,
): Promise<RewardCandidateAnswer[]> {
  const { contributors, rewards } = recognition(container);
  const ids = [...new Set([...asked.contributor_ids, ...(await byRule(container, asked, on))])];
  if (ids.length === 0)
    throw new DomainError("invalid_data", "reward_nobody", "It is for nobody", {
      field: asked.rule ? "rule" : "contributor_ids",
    });
  if (ids.length > MOST_PEOPLE)
    throw new DomainError("invalid_data", "reward_too_many", `At most ${MOST_PEOPLE} people at once`, {
      field: asked.rule ? "rule" : "contributor_ids",
    });
  const known = await contributors.named(ids, on);
  if (known.length < ids.length) throw contributorNotFound("contributor_ids");
  if (known.some(({ is_erased }) => is_erased)) throw contributorErased("contributor_ids");
  const names = new Map(known.map(({ id, name }) => [id, name]));
  const mailboxes = await contributors.mailboxes(ids, on);
  const thanked = await rewards.lastThanked(ids, on);
  return ids.map((id) => ({
    contributor_id: id,
    name: names.get(id) as string,
    email: mailboxes.get(id) ?? null,
    thanked_at: thanked.get(id)?.toISOString() ?? null,
  }));
}

async function byRule(container: MedusaContainer, { rule, period, group }: Asked, on: Connection): Promise<string[]> {
  if (!rule) return [];
  const meant = ruleOf(rule);
  checkRewardRule(meant);
  const kind = meant.kind === "took_part" ? meant.contributionKind : "all";
  const name = await boardName(container, { period, kind, group });
  const least = {
    places: meant.kind === "top" ? meant.places : null,
    atLeast: meant.kind === "threshold" ? meant.points : 0n,
  };
  const rows = await recognition(container).scores.candidates(name, least, MOST_PEOPLE + 1, on);
  return peopleOf(
    meant,
    rows.map((row) => ({
      contributorId: row.contributor_id,
      rank: row.rank,
      points: BigInt(row.points),
      kinds: new Set([kind]),
      isListed: row.is_listed,
    })),
  );
}

function ruleOf(rule: RewardRuleRequest): RewardRule {
  switch (rule.kind) {
    case "top":
      return rule;
    case "threshold":
      return { kind: "threshold", points: BigInt(rule.points) };
    case "took_part":
      return { kind: "took_part", contributionKind: rule.contribution_kind };
  }
}
