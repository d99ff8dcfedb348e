import type { MedusaContainer } from "@medusajs/framework/types";
import { DomainError } from "../../domain/errors";
import { communityOptions } from "../plugin-options";
import { openedId, sealedId } from "../sealed-id";

/** The key to one place in a line: whoever holds the link may take the offer or leave. */
const PURPOSE = "keepsake-wait-list";

export function waitToken(entryId: string, secret: string): string {
  return sealedId(PURPOSE, entryId, secret);
}

/** @throws DomainError `wait_list_not_found` */
export function entryIdOrRefuse(container: MedusaContainer, token: string): string {
  const entryId = openedId(PURPOSE, token, communityOptions(container).orderLinkSecret);
  if (!entryId) throw notOnTheList();
  return entryId;
}

export function notOnTheList(): DomainError {
  return new DomainError("not_found", "wait_list_not_found", "There is no such place on a wait list");
}
