import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as WebStream } from "node:stream/web";
import { languageOfPath } from "../config/languages.ts";
import { CatalogueStore } from "../lib/catalogue/store.server.ts";
import { env } from "../lib/env.server.ts";
import { cookieNames, parseCookies } from "../lib/http/cookies.server.ts";
import { BodyTooLargeError, TooManyFilesError, toWebRequest } from "../lib/http/request.server.ts";
import { isFromThisShop } from "../lib/http/same-site.server.ts";
import { securityHeaders } from "../lib/http/security-headers.server.ts";
import { sendPage, sendStatic, sendText } from "../lib/http/send.server.ts";
import type { StaticFile } from "../lib/http/static-files.server.ts";
import { makePage } from "../lib/pages/page.server.ts";
import { PageCache } from "../lib/pages/page-cache.server.ts";
import { isCacheablePath, pageKey, relevantQuery } from "../lib/pages/page-key.server.ts";
import { negotiateLanguage } from "../lib/reader/negotiate.ts";
import { type Reader, readReader } from "../lib/reader/reader.server.ts";
import { render } from "./render.ts";

const clientIpOf = (request: IncomingMessage): string | undefined => {
  const forwarded = env().trustProxy ? String(request.headers["x-forwarded-for"] ?? "") : "";
  return forwarded.split(",").pop()?.trim() || request.socket.remoteAddress;
};

const readerOf = (request: IncomingMessage, pathname: string, store: CatalogueStore): Reader => {
  const accept = request.headers["accept-language"];
  const language = languageOfPath(pathname.replace(/\.data$/, "")) ?? negotiateLanguage(accept);
  return { ...readReader(request.headers.cookie, accept, language, store.regions), clientIp: clientIpOf(request) };
};

export interface App {
  listener: (request: IncomingMessage, response: ServerResponse) => void;
  stop: () => void;
}

export const createApp = (files: ReadonlyMap<string, StaticFile>): App => {
  const store = new CatalogueStore();
  const pages = new PageCache();
  const headers = securityHeaders(env());
  store.onChange(() => pages.clear());
  store.start();
  const fresh = () => (store.isStale ? { ...headers, "x-catalogue": "stale" } : headers);

  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? "/", env().storefrontUrl);
    const isRead = request.method === "GET" || request.method === "HEAD";
    if (url.pathname === "/health") {
      const state = { status: "ok", catalogue: store.isLoaded ? (store.isStale ? "stale" : "fresh") : "loading" };
      return sendText(response, 200, JSON.stringify(state), { ...headers, "content-type": "application/json" });
    }
    const file = isRead ? files.get(url.pathname) : undefined;
    if (file) return sendStatic(request, response, file, headers);
    if (isRead && url.pathname.length > 1 && url.pathname.endsWith("/")) {
      const location = url.pathname.replace(/\/+$/, "").replace(/^\/{2,}/, "/") || "/";
      return sendText(response, 308, "", { ...headers, location: location + url.search });
    }
    if (!isRead && !isFromThisShop(request.headers)) {
      return sendText(response, 403, "This form was not sent from this shop, so nothing was changed.", headers);
    }
    await store.ready();
    const reader = readerOf(request, url.pathname, store);
    const isPlain = isRead && !parseCookies(request.headers.cookie).has(cookieNames.flash);
    if (isPlain && isCacheablePath(url.pathname)) {
      url.search = relevantQuery(url.searchParams, store.optionKeys);
      const page = await pages.get(pageKey(url.pathname, url.search, reader), async () => {
        const { status, headers: own, body } = await render(await toWebRequest(request, url), reader, store);
        return makePage(status, own, Buffer.isBuffer(body) ? body : await buffer(body));
      });
      return sendPage(request, response, page, fresh());
    }
    const rendered = await render(await toWebRequest(request, url), reader, store);
    const cookies = rendered.cookies.length > 0 ? { "set-cookie": rendered.cookies } : {};
    const { body } = rendered;
    const length = Buffer.isBuffer(body) ? { "content-length": String(body.length) } : {};
    response.writeHead(rendered.status, { ...fresh(), ...rendered.headers, ...cookies, ...length });
    if (Buffer.isBuffer(body)) response.end(request.method === "HEAD" ? undefined : body);
    else if (request.method === "HEAD") await Promise.all([body.cancel(), response.end()]);
    // Whoever sees no end knows that it broke off.
    else await pipeline(Readable.fromWeb(body as WebStream), response).catch(() => response.destroy());
  };

  const fail = (response: ServerResponse, error: unknown): void => {
    if (response.headersSent) {
      response.end();
    } else if (error instanceof BodyTooLargeError) {
      sendText(response, 413, "This form is too large.", { ...headers, connection: "close" });
    } else if (error instanceof TooManyFilesError) {
      const busy = { ...headers, connection: "close", "retry-after": "10" };
      sendText(response, 503, "Many files are coming in at the moment. Please try again in a few seconds.", busy);
    } else {
      console.error(error);
      sendText(response, 500, "Something went wrong on our side. Please try again.", headers);
    }
  };

  return {
    listener: (request, response) => void respond(request, response).catch((error: unknown) => fail(response, error)),
    stop: () => store.stop(),
  };
};
