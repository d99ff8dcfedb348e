import { MedusaError, medusaFile } from "~/lib/medusa.server";
import { getReader } from "~/lib/reader/reader.server";
import type { Route } from "./+types/impact-file";

const sources: Record<string, string> = {
  "books.ndjson": "/store/impact/export",
  "ledger.mjs": "/store/impact/verifier",
};

/** The books and the program that checks them, as the backend sends them. */
export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const source = Object.hasOwn(sources, params.file) ? sources[params.file] : undefined;
  if (!source) throw new Response(null, { status: 404 });
  try {
    const { body, headers } = await medusaFile(source, { clientIp: getReader(context).clientIp });
    return new Response(body, {
      headers: {
        "content-type": headers.get("content-type") ?? "application/octet-stream",
        "content-disposition": `attachment; filename="${params.file}"`,
        "cache-control": "no-store",
      },
    });
  } catch (error) {
    if (!(error instanceof MedusaError)) throw error;
    const wait = error.retryAfterSeconds ? { "retry-after": String(error.retryAfterSeconds) } : undefined;
    return new Response(error.message, { status: error.isUnreachable ? 503 : error.status, headers: wait });
  }
};
