import type { IncomingMessage, ServerResponse } from "node:http";
import { chooseEncoding, type Page } from "../pages/page.server.ts";
import type { StaticFile } from "./static-files.server.ts";

type Headers = Record<string, string | string[]>;

export const sendText = (response: ServerResponse, status: number, text: string, headers: Headers = {}): void => {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store", ...headers });
  response.end(text);
};

export const sendStatic = (
  request: IncomingMessage,
  response: ServerResponse,
  file: StaticFile,
  extra: Headers,
): void => {
  const wanted = chooseEncoding(request.headers["accept-encoding"]);
  const encoding = file.body[wanted] ? wanted : "identity";
  const body = file.body[encoding] ?? file.body.identity;
  const encoded: Headers = encoding === "identity" ? {} : { "content-encoding": encoding };
  response.writeHead(200, { ...extra, ...file.headers, ...encoded, "content-length": String(body.length) });
  response.end(request.method === "HEAD" ? undefined : body);
};

export const sendPage = (request: IncomingMessage, response: ServerResponse, page: Page, extra: Headers): void => {
  const headers: Headers = { ...extra, ...page.headers, etag: page.etag };
  if (request.headers["if-none-match"] === page.etag && page.status === 200) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  const encoding = chooseEncoding(request.headers["accept-encoding"]);
  const body = page.body[encoding];
  if (encoding !== "identity") headers["content-encoding"] = encoding;
  headers["content-length"] = String(body.length);
  response.writeHead(page.status, headers);
  response.end(request.method === "HEAD" ? undefined : body);
};
