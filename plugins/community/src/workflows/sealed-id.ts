import { createHmac, timingSafeEqual } from "node:crypto";

/**
 * A key to one row, for whoever holds the link: derived from the row's id, so nothing secret is stored, and every mail about
 * the row carries the same link. A purpose keeps keys to one kind of row from opening another; a new secret closes all links.
 */
const VERSION = "v1";

function seal(purpose: string, id: string, secret: string): string {
  return createHmac("sha256", secret).update(`${purpose}:${VERSION}:${id}`).digest("base64url");
}

export function sealedId(purpose: string, id: string, secret: string): string {
  return `${id}.${VERSION}.${seal(purpose, id, secret)}`;
}

/** The id that a token opens, or null for anything we have not sealed. */
export function openedId(purpose: string, token: string, secret: string): string | null {
  const [id = "", version, mac = "", ...rest] = token.split(".");
  if (!id || version !== VERSION || rest.length > 0) return null;
  const expected = Buffer.from(seal(purpose, id, secret));
  const given = Buffer.from(mac);
  return given.length === expected.length && timingSafeEqual(given, expected) ? id : null;
}
