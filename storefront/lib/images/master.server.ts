import { env } from "../env.server.ts";

const maxMasterBytes = 20 * 1024 * 1024;

/** A bare file name: letters, digits and a few signs, no slash, so that nothing but the backend's uploads is reachable. */
export const isMasterName = (name: string): boolean =>
  name.length <= 160 &&
  /^[\p{L}\p{N}][\p{L}\p{N} ._()@-]*\.(webp|png|jpe?g|avif)$/iu.test(name) &&
  !name.includes("..");

/** The picture as it was uploaded. Only ever from the backend's /static, whatever the address says. */
export const fetchMaster = async (name: string): Promise<Buffer> => {
  const response = await fetch(`${env().backendUrl}/static/${encodeURIComponent(name)}`, {
    redirect: "error",
    signal: AbortSignal.timeout(15_000),
  }).catch(() => undefined);
  if (!response) throw new Response("The picture cannot be fetched now.", { status: 502 });
  if (!response.ok) throw new Response("There is no such picture.", { status: 404 });
  if (Number(response.headers.get("content-length") ?? 0) > maxMasterBytes) throw new Response(null, { status: 413 });
  return Buffer.from(await response.arrayBuffer());
};
