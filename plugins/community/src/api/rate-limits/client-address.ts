import { createHash, timingSafeEqual } from "node:crypto";

interface Asking {
  headers: Record<string, string | string[] | undefined>;
  socket: { remoteAddress?: string | undefined };
}

function sameSecret(candidate: unknown, secret: string): boolean {
  if (typeof candidate !== "string" || !secret) return false;
  const digest = (value: string) => createHash("sha256").update(value).digest();
  return timingSafeEqual(digest(candidate), digest(secret));
}

/**
 * Buyers reach the backend through the storefront, which names them in `x-client-ip`; only whoever knows the storefront's
 * token is believed. Headers such as `x-forwarded-for` are never read: anybody can write them.
 */
export function clientAddress(request: Asking, storefrontToken: string): string {
  const named = request.headers["x-client-ip"];
  if (typeof named === "string" && named && sameSecret(request.headers["x-storefront-token"], storefrontToken))
    return named.trim();
  return request.socket.remoteAddress ?? "unknown";
}

/** One household or server holds a whole /64 of IPv6: counting single addresses would count nothing. */
export function addressKey(address: string): string {
  const plain = address
    .toLowerCase()
    .replace(/^::ffff:(?=\d+\.)/, "")
    .replace(/%.*$/, "");
  if (!plain.includes(":")) return plain;
  const [head = "", tail] = plain.split("::");
  const left = head ? head.split(":") : [];
  const right = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array<string>(zeros).fill("0"), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":")}::/64`;
}
