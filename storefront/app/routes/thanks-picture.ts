import { loadThanksPicture } from "~/features/thanks/load-picture.server";
import { getReader } from "~/lib/reader/reader.server";
import type { Route } from "./+types/thanks-picture";

export const loader = async ({ params, context }: Route.LoaderArgs) => {
  const id = /^(.+)\.png$/.exec(params.file)?.[1] ?? "";
  const content = await loadThanksPicture(id, getReader(context).locale);
  return new Response(new Uint8Array(content), {
    headers: { "content-type": "image/png", "cache-control": "private, no-store" },
  });
};
