import type { IncomingMessage } from "node:http";

/** Forms of a shop are small; anything larger is refused before it is read. */
export const maxBodyBytes = 64 * 1024;
/** A form with a file in it: ten megabytes, and what stands around them. */
export const maxFileBodyBytes = 10 * 1024 * 1024 + maxBodyBytes;
const takesFile = /^\/(en|zh)\/(verify|account\/sponsorships\/[\w-]+)(\.data)?$/;
/** So many at once are held in memory, and no more. */
export const mostFilesAtOnce = 8;

export class BodyTooLargeError extends Error {}
export class TooManyFilesError extends Error {}

let filesComing = 0;

export const bodyLimit = (pathname: string): number => (takesFile.test(pathname) ? maxFileBodyBytes : maxBodyBytes);

const readBody = (incoming: IncomingMessage, limit: number): Promise<Buffer<ArrayBuffer>> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    let isFile = false;
    let isOver = false;
    const end = (settle: () => void) => {
      if (isFile) filesComing -= 1;
      isFile = false;
      isOver = true;
      settle();
      chunks.length = 0;
    };
    incoming.on("data", (chunk: Buffer) => {
      // The rest is let through unread, so that the answer can still be sent.
      if (isOver) return;
      bytes += chunk.length;
      if (bytes > limit) return end(() => reject(new BodyTooLargeError()));
      if (bytes > maxBodyBytes && !isFile) {
        if (filesComing >= mostFilesAtOnce) return end(() => reject(new TooManyFilesError()));
        filesComing += 1;
        isFile = true;
      }
      chunks.push(chunk);
    });
    incoming.on("end", () => end(() => resolve(Buffer.concat(chunks))));
    incoming.on("error", (error) => end(() => reject(error)));
  });

/** The web Request that the router wants; its address never depends on the Host header a client may invent. */
export const toWebRequest = async (incoming: IncomingMessage, url: URL, signal?: AbortSignal): Promise<Request> => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value === undefined) continue;
    for (const item of Array.isArray(value) ? value : [value]) headers.append(name, item);
  }
  const method = incoming.method === "HEAD" ? "GET" : (incoming.method ?? "GET");
  const body = method === "GET" ? undefined : await readBody(incoming, bodyLimit(url.pathname));
  return new Request(url, { method, headers, body, signal });
};
