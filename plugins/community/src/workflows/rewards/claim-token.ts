import type { MedusaContainer } from "@medusajs/framework/types";
import { DomainError } from "../../domain/errors";
import type { RewardRow } from "../../modules/recognition/reward-rows";
import { communityOptions } from "../plugin-options";
import { openedId, sealedId } from "../sealed-id";

/** The key to one reward, for whoever holds the link. Issued anew, a reward has another one, and the old opens nothing. */
const PURPOSE = "keepsake-reward";

export function claimToken({ id, link_version }: Pick<RewardRow, "id" | "link_version">, secret: string): string {
  return sealedId(PURPOSE, `${id}-${link_version}`, secret);
}

/** An id that no reward has stands for whatever we have not sealed, so that it is looked for all the same. */
export function openedClaim(container: MedusaContainer, token: string): { id: string; version: number } {
  const [id = "", version = ""] =
    openedId(PURPOSE, token, communityOptions(container).orderLinkSecret)?.split("-") ?? [];
  return { id, version: Number(version) };
}

/** Guessed, used, run out or replaced: whoever holds it learns nothing but that it opens nothing. */
export const linkInvalid = () =>
  new DomainError("not_found", "reward_link_invalid", "This link opens nothing, or nothing any more");
