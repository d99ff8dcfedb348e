import type { MedusaContainer } from "@medusajs/framework/types";
import type { PublicContributorAnswer } from "../../types/recognition";
import { type BoardAsked, readPlace } from "./read-board";
import { listContributions } from "./read-contributions";
import { contributorNotFound, recognition } from "./recognition";

const SHOWN = 50;

/**
 * What anybody may know of somebody who is listed: no address, and of their work what was counted.
 * @throws DomainError `contributor_not_found` also for who does not want to be listed.
 */
export async function readPublicContributor(
  container: MedusaContainer,
  id: string,
  asked: BoardAsked,
): Promise<PublicContributorAnswer> {
  const { contributors, groups } = recognition(container);
  const row = await contributors.find(id);
  if (!row?.is_listed) throw contributorNotFound();
  const group = row.group === null ? null : await groups.find(row.group);
  const counted = { contributorId: id, state: "accepted", limit: SHOWN, offset: 0 } as const;
  const { contributions, count } = await listContributions(container, counted);
  return {
    contributor: { id: row.id, name: row.name, group: group && { handle: group.handle, name: group.name } },
    places: await readPlace(container, id, asked),
    contributions: contributions.map(({ id, kind, occurred_at, title, link, points }) => ({
      ...{ id, kind, occurred_at, title, link, points },
    })),
    count,
  };
}
