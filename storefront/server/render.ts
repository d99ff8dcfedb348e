import * as build from "virtual:react-router/server-build";
import { createRequestHandler, RouterContextProvider } from "react-router";
import type { CatalogueStore } from "../lib/catalogue/store.server.ts";
import { env } from "../lib/env.server.ts";
import { contentSecurityPolicy, inlineScriptHashes, paymentOriginsOf } from "../lib/pages/csp.server.ts";
import { makeScriptsLate } from "../lib/pages/late-scripts.server.ts";
import { provideReader, type Reader } from "../lib/reader/reader.server.ts";

const handle = createRequestHandler(build, import.meta.env.MODE);

export interface Rendered {
  status: number;
  headers: Record<string, string>;
  cookies: string[];
  /** A file to be kept is passed on as it comes; everything else is whole. */
  body: Buffer | ReadableStream<Uint8Array>;
}

/** Runs the router and, for documents, adds the policy that allows exactly the inline scripts of this document. */
export const render = async (request: Request, reader: Reader, store: CatalogueStore): Promise<Rendered> => {
  const context = new RouterContextProvider();
  provideReader(context, reader, store);
  const response = await handle(request, context);
  const cookies = response.headers.getSetCookie();
  response.headers.delete("set-cookie");
  const headers = Object.fromEntries(response.headers);
  if (response.body && headers["content-disposition"]?.startsWith("attachment"))
    return { status: response.status, headers, cookies, body: response.body };
  let body = Buffer.from(await response.arrayBuffer());
  // A document that brings a stricter policy of its own (a mail in its frame) keeps it.
  if (headers["content-type"]?.startsWith("text/html") && !headers["content-security-policy"]) {
    const html = import.meta.env.DEV ? body.toString("utf8") : makeScriptsLate(body.toString("utf8"));
    body = Buffer.from(html);
    const hashes = import.meta.env.DEV ? ["'unsafe-inline'"] : inlineScriptHashes(html);
    const policy = contentSecurityPolicy(hashes, paymentOriginsOf(env().stripeDoubleUrl));
    // Vite's dev server injects styles; the built shop does not.
    headers["content-security-policy"] = import.meta.env.DEV
      ? policy
          .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
          .replace("connect-src 'self'", "connect-src *")
      : policy;
  }
  headers["cache-control"] ??= "private, no-cache";
  return { status: response.status, headers, cookies, body };
};
