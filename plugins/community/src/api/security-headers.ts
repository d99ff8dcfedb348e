import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * Set when a request arrives, before any handler: Medusa serves the admin's pages from a router that stands in front of
 * every plugin's middlewares, so a middleware would miss exactly the pages that need them most.
 */
function setHeaders(message: unknown): void {
  const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "same-origin");
  response.setHeader("X-Frame-Options", "DENY");
  response.setHeader("Content-Security-Policy", "frame-ancestors 'none'; base-uri 'self'; object-src 'none'");
  response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  if (request.headers["x-forwarded-proto"] === "https")
    response.setHeader("Strict-Transport-Security", "max-age=31536000");
}

let installed = false;

export function installSecurityHeaders(): void {
  if (installed) return;
  installed = true;
  subscribe("http.server.request.start", setHeaders);
}
