import type { IncomingMessage, ServerResponse } from "node:http";

const MAX_BODY_BYTES = 1024 * 1024;

export interface Received {
  method: string;
  url: URL;
  body: string;
  headers: IncomingMessage["headers"];
}

export async function receive(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > MAX_BODY_BYTES) throw new Error("request body too large");
    chunks.push(chunk as Buffer);
  }
  const url = new URL(request.url ?? "/", "http://double.invalid");
  return {
    method: request.method ?? "GET",
    url,
    body: Buffer.concat(chunks).toString("utf8"),
    headers: request.headers,
  };
}

export interface Answer {
  status: number;
  body: string;
  headers: Record<string, string>;
}

export function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, { "cache-control": "no-cache, no-store", ...answer.headers });
  response.end(answer.body);
}

export function json(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
  return { status, body: JSON.stringify(value, null, 2), headers: { "content-type": "application/json", ...headers } };
}
