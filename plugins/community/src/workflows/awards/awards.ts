import type { MedusaContainer } from "@medusajs/framework/types";
import { checkMember, checkVoting } from "../../domain/award-votes";
import { DomainError } from "../../domain/errors";
import type { AwardRow } from "../../modules/recognition/award-rows";
import type { Connection } from "../database/connection";
import { recognition } from "../recognition/recognition";

export const awardNotFound = () => new DomainError("not_found", "award_not_found", "There is no such round");

/** As it stands once whoever is at it is done. @throws DomainError `award_not_found` */
export async function lockedAward(container: MedusaContainer, id: string, on: Connection): Promise<AwardRow> {
  const award = await recognition(container).awards.lock(id, on);
  if (!award) throw awardNotFound();
  return award;
}

export const votingOf = ({ state, closes_at, voting_ended_at }: AwardRow) => ({
  state,
  closesAt: closes_at,
  endedAt: voting_ended_at,
});

/** For a member who does something while there is voting. @throws DomainError `award_not_member`, `award_closed`. */
export async function openAward(
  container: MedusaContainer,
  { id, by }: { id: string; by: string },
  on: Connection,
): Promise<AwardRow> {
  const award = await lockedAward(container, id, on);
  checkMember(award.member_ids, by);
  checkVoting(votingOf(award), new Date());
  return award;
}

/** Under which key its rewards are issued, whoever presses. */
export const issueKeyOf = ({ id }: Pick<AwardRow, "id">) => `award:${id}`;
