import type { IncomingMessage } from "node:http";

/** Forms of a shop are small; anything larger is refused before it is read. */
export const maxBodyBytes = 64 * 1024;

export class BodyTooLargeError extends Error {}

const readBody = (incoming: IncomingMessage): Promise<Buffer<ArrayBuffer>> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    incoming.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      // The rest is let through unread, so that the answer can still be sent.
      if (bytes > maxBodyBytes) reject(new BodyTooLargeError());
      else chunks.push(chunk);
    });
    incoming.on("end", () => resolve(Buffer.concat(chunks)));
    incoming.on("error", reject);
  });

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
