import type { MedusaContainer } from "@medusajs/framework/types";
import { AWARD_STATES } from "../../domain/award-lifecycle";
import { isQuorate, isVotingOver, outcomeOf } from "../../domain/award-votes";
import type { AwardFilter, AwardRow } from "../../modules/recognition/award-rows";
import type { AwardAnswer, AwardDetailAnswer, AwardListAnswer, AwardNomineeAnswer } from "../../types/awards";
import { database } from "../database/connection";
import { recognition } from "../recognition/recognition";
import { awardNotFound, issueKeyOf, votingOf } from "./awards";

/** What is open first; with how many there are in each state. */
export async function listAwards(
  container: MedusaContainer,
  filter: AwardFilter,
  reader: string,
): Promise<AwardListAnswer> {
  const { rows, states } = await recognition(container).awards.list(filter);
  const all = Object.fromEntries(AWARD_STATES.map((state) => [state, states[state] ?? 0])) as AwardListAnswer["states"];
  const count = filter.state ? all[filter.state] : AWARD_STATES.reduce((sum, state) => sum + all[state], 0);
  return { awards: rows.map((row) => awardAnswer(row, reader)), count, states: all };
}

function awardAnswer(row: AwardRow, reader: string): AwardAnswer {
  const { id, name, program_id, currency_code, period, state, seats, votes_each, voted, nominees } = row;
  const members = row.member_ids.length;
  const is_member = row.member_ids.includes(reader);
  return {
    ...{ id, name, program_id, currency_code, period, state, seats, votes_each, voted, nominees, members },
    closes_at: row.closes_at.toISOString(),
    is_voting: !isVotingOver(votingOf(row), new Date()),
    has_quorum: isQuorate({ members, voted }),
    opened_at: row.opened_at.toISOString(),
    moved_at: row.moved_at.toISOString(),
    is_member,
    may_cancel: is_member || row.opened_by === reader,
  };
}

/** What this reader may know of it. @throws DomainError `award_not_found` */
export async function readAward(container: MedusaContainer, id: string, reader: string): Promise<AwardDetailAnswer> {
  const { awards, awardVotes } = recognition(container);
  const row = await awards.find(id);
  if (!row) throw awardNotFound();
  const award = awardAnswer(row, reader);
  const ballot = await awardVotes.ballot({ awardId: id, userId: reader });
  const moves = await awards.moves(id);
  return {
    award,
    items: await itemsOf(container, row),
    message: row.message,
    locale: row.locale,
    committee: await awards.committee(id),
    nominees: await nomineesOf(container, row, reader),
    ballot: ballot && { nominee_ids: ballot.nominee_ids, voted_at: ballot.voted_at.toISOString() },
    tie: await tieOf(container, row, award),
    moves: moves.map((move) => ({ ...move, moved_at: move.moved_at.toISOString() })),
  };
}

/** Its names, and no count: what the committee needs to choose, once nobody can change a vote. */
async function tieOf(container: MedusaContainer, row: AwardRow, award: AwardAnswer): Promise<AwardDetailAnswer["tie"]> {
  if (row.state !== "open" || award.is_voting || !award.has_quorum || !award.is_member) return null;
  const counted = await recognition(container).awardVotes.count(row.id);
  const counts = counted.map(({ nominee_id, votes }) => ({ nomineeId: nominee_id, votes }));
  const { tie } = outcomeOf(counts, row.seats);
  return tie && { nominee_ids: [...tie.nomineeIds], seats: tie.seats };
}

async function nomineesOf(container: MedusaContainer, row: AwardRow, reader: string): Promise<AwardNomineeAnswer[]> {
  const { awardVotes, rewards } = recognition(container);
  const voter = { awardId: row.id, userId: reader };
  const nominees = await awardVotes.nominees(row.id);
  const own = await awardVotes.own(voter);
  const conflicts = await awardVotes.conflicts(voter);
  const isCounted = nominees.some(({ votes }) => votes !== null);
  const stepped = isCounted ? await awardVotes.conflictCounts(row.id) : null;
  const issued = await rewards.ofIssue(issueKeyOf(row), database(container));
  return nominees.map((nominee) => ({
    ...nominee,
    nominated_at: nominee.nominated_at.toISOString(),
    is_own: own.includes(nominee.id),
    conflict: conflicts.get(nominee.id) ?? null,
    conflicts: stepped && (stepped.get(nominee.id) ?? 0),
    reward_id: issued.find(({ contributor_id }) => contributor_id === nominee.contributor_id)?.id ?? null,
  }));
}

async function itemsOf(container: MedusaContainer, { items }: AwardRow): Promise<AwardDetailAnswer["items"]> {
  const { rows } = await database(container).raw<{ id: string; title: string }>(
    `select id, title from product where id = any(?)
     union all select id, title from product_variant where id = any(?)`,
    [items.map(({ product_id }) => product_id), items.flatMap(({ variant_id }) => (variant_id ? [variant_id] : []))],
  );
  const names = new Map(rows.map(({ id, title }) => [id, title]));
  return items.map(({ product_id, variant_id, quantity }) => ({
    ...{ product_id, quantity },
    title: names.get(product_id) ?? product_id,
    variant: variant_id && (names.get(variant_id) ?? null),
  }));
}
