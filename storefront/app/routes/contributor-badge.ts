import { badgeSvg } from "~/features/contributors/badge.server";
import { readContributor } from "~/features/contributors/load-contributor.server";
import { getReader } from "~/lib/reader/reader.server";
import type { Route } from "./+types/contributor-badge";

/** May be shown on any page. */
export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const svg = badgeSvg(await readContributor(params.id), getReader(context).locale);
  if (svg === null) throw new Response(null, { status: 404 });
  return new Response(svg, {
    headers: {
      "content-type": "image/svg+xml; charset=utf-8",
      "cache-control": "public, max-age=300",
      "cross-origin-resource-policy": "cross-origin",
    },
  });
};
