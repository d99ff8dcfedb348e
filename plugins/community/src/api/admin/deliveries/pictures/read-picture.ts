import type { MedusaRequest } from "@medusajs/framework/http";
import { pictureTooLarge } from "../../../../workflows/impact/keep-picture";

const MOST_BYTES = 10 * 1024 * 1024;

/** Never more of it in memory than may be kept, whatever its sender says of its size. */
export async function readPicture(req: MedusaRequest): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw pictureTooLarge(`${MOST_BYTES / 1024 / 1024} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
