import { createHmac, timingSafeEqual } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { DomainError } from "../../domain/errors";
import { communityOptions } from "../plugin-options";

/**
 * The key to one place in a line: whoever holds the link may take the offer or leave. It is derived from the entry's id,
 * so nothing secret is stored, and every mail about the entry carries the same link.
 */
const VERSION = "v1";

function seal(entryId: string, secret: string): string {
  return createHmac("sha256", secret).update(`keepsake-wait-list:${VERSION}:${entryId}`).digest("base64url");
}

export function waitToken(entryId: string, secret: string): string {
  return `${entryId}.${VERSION}.${seal(entryId, secret)}`;
}

/** The entry a token opens, or null for anything we have not sealed. */
export function entryIdOf(token: string, secret: string): string | null {
  const [entryId = "", version, mac = "", ...rest] = token.split(".");
  if (!entryId || version !== VERSION || rest.length > 0) return null;
  const expected = Buffer.from(seal(entryId, secret));
  const given = Buffer.from(mac);
  return given.length === expected.length && timingSafeEqual(given, expected) ? entryId : null;
}

/** @throws DomainError `wait_list_not_found` */
export function entryIdOrRefuse(container: MedusaContainer, token: string): string {
  const entryId = entryIdOf(token, communityOptions(container).orderLinkSecret);
  if (!entryId) throw notOnTheList();
  return entryId;
}

export function notOnTheList(): DomainError {
  return new DomainError("not_found", "wait_list_not_found", "There is no such place on a wait list");
}
