import type { MedusaRequest } from "@medusajs/framework/http";

/** How long a sender who was refused may go on before the line is cut; until then what comes is thrown away. */
const LINGER_MS = 3000;
/** For the whole of it. */
const PATIENCE_MS = 60_000;

export interface BodyLimits {
  mostBytes: number;
  tooLarge: () => Error;
  incomplete: () => Error;
}

/**
 * The body of a request that no parser has touched. Never more of it in memory than may be kept, whatever its sender says
 * of its size; whoever sends more is answered at once, and the rest is not kept.
 */
export function readBody(req: MedusaRequest, { mostBytes, tooLarge, incomplete }: BodyLimits): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let size = 0;
    const impatience = setTimeout(() => refuse(incomplete()), PATIENCE_MS);
    const refuse = (reason: Error) => {
      clearTimeout(impatience);
      req.off("data", take);
      chunks = [];
      req.resume();
      setTimeout(() => req.complete || req.socket.destroy(), LINGER_MS).unref();
      reject(reason);
    };
    const take = (chunk: Buffer) => {
      size += chunk.length;
      if (size > mostBytes) refuse(tooLarge());
      else chunks.push(chunk);
    };
    if (Number(req.headers["content-length"]) > mostBytes) return refuse(tooLarge());
    req.on("data", take);
    req.once("end", () => {
      clearTimeout(impatience);
      resolve(Buffer.concat(chunks));
    });
    req.once("error", () => refuse(incomplete()));
    req.once("close", () => refuse(incomplete()));
  });
}
