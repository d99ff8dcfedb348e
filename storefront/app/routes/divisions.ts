import { divisionsOf } from "~/lib/addresses/divisions.server";
import type { Route } from "./+types/divisions";

/** Cities and districts of one province, for forms that let them be chosen from lists. */
export const loader = ({ request }: Route.LoaderArgs) =>
  Response.json(divisionsOf(new URL(request.url).searchParams.get("province") ?? ""), {
    headers: { "cache-control": "public, max-age=86400" },
  });
