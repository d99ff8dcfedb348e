import { createHash } from "node:crypto";

// Only scripts that run need a hash; data blocks (application/ld+json) are not executed.
const inlineScript = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;

/** Hashes, not nonces: pages are cached, and a nonce that is served twice protects nobody. */
export const inlineScriptHashes = (html: string): string[] => {
  const hashes = new Set<string>();
  for (const [, attributes = "", code = ""] of html.matchAll(inlineScript)) {
    if (/type="application\//.test(attributes)) continue;
    hashes.add(`'sha256-${createHash("sha256").update(code).digest("base64")}'`);
  }
  return [...hashes];
};

/** Chrome applies form-action to redirects too, so the hosted payment page must be named here. */
export const contentSecurityPolicy = (hashes: string[], paymentOrigins: string[]): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${hashes.join(" ")}`.trim(),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "frame-src 'self'",
    `form-action 'self' ${paymentOrigins.join(" ")}`.trim(),
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

export const paymentOriginsOf = (stripeDoubleUrl: string | undefined): string[] => [
  "https://checkout.stripe.com",
  ...(stripeDoubleUrl ? [new URL(stripeDoubleUrl).origin] : []),
];
