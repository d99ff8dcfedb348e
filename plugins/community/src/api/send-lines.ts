import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { MedusaResponse } from "@medusajs/framework/http";

/** Whoever reads nothing for this long is cut off: every export keeps a connection to the database. */
const STALL_MS = 30_000;
const CHUNK_CHARACTERS = 65_536;

/** A file of lines, sent as it is read. A reader who sees no end knows that it broke off. */
export async function sendLines(
  res: MedusaResponse,
  lines: AsyncIterable<string>,
  { name, type }: { name: string; type: string },
): Promise<void> {
  res.setHeader("content-type", type);
  res.setHeader("content-disposition", `attachment; filename="${name}"`);
  res.setHeader("cache-control", "no-store");
  res.setTimeout(STALL_MS, () => res.destroy());
  await pipeline(Readable.from(inChunks(lines)), res).catch(() => res.destroy());
}

async function* inChunks(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let chunk = "";
  for await (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length < CHUNK_CHARACTERS) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk) yield chunk;
}
