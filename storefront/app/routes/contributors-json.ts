import { type Board, readContributors } from "~/features/contributors/load-board.server";
import type { Route } from "./+types/contributors-json";

/** The board as data, for whoever wants to show it elsewhere: the same places, and what asks for the next ones. */
export const loader = async ({ request }: Route.LoaderArgs) => {
  const { period, kind, group, places, next } = await readContributors<Board>(new URL(request.url).search);
  return Response.json(
    { period, kind, group, places, next },
    { headers: { "cache-control": "public, max-age=60", "access-control-allow-origin": "*" } },
  );
};
