import type { IncomingMessage } from "node:http";

/** Forms of a shop are small; anything larger is refused before it is read. */
export const maxBodyBytes = 64 * 1024;

export class BodyTooLargeError extends Error {}

const readBody = async (incoming: IncomingMessage): Promise<Buffer<ArrayBuffer>> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxBodyBytes) throw new BodyTooLargeError();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** The web Request that the router wants; its address never depends on the Host header a client may invent. */
export const toWebRequest = async (incoming: IncomingMessage, url: URL, signal?: AbortSignal): Promise<Request> => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value === undefined) continue;
    for (const item of Array.isArray(value) ? value : [value]) headers.append(name, item);
  }
  const method = incoming.method === "HEAD" ? "GET" : (incoming.method ?? "GET");
  const body = method === "GET" ? undefined : await readBody(incoming);
  return new Request(url, { method, headers, body, signal });
};
