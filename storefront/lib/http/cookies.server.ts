import { env } from "../env.server.ts";

export const cookieNames = {
  region: "region",
  theme: "theme",
  cart: "cart",
  cartCount: "cart_count",
  session: "session",
  flash: "flash",
} as const;

export const parseCookies = (header: string | null | undefined): Map<string, string> => {
  const cookies = new Map<string, string>();
  for (const part of (header ?? "").split(";")) {
    const at = part.indexOf("=");
    const name = part.slice(0, Math.max(at, 0)).trim();
    if (!name) continue;
    try {
      cookies.set(name, decodeURIComponent(part.slice(at + 1).trim()));
    } catch {
      // A cookie we did not write; it is not ours to complain about.
    }
  }
  return cookies;
};

/** Lax, so that the way back from the payment page still knows the cart; Secure wherever the shop is served by https. */
export const cookieText = (name: string, value: string, maxAgeSeconds: number): string => {
  const secure = env().storefrontUrl.startsWith("https:") ? "; Secure" : "";
  return `${name}=${encodeURIComponent(value)}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAgeSeconds}${secure}`;
};
