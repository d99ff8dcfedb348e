import type { RouterContextProvider } from "react-router";
import type { Language, Locale } from "~/config/languages";
import { urls } from "~/config/urls";
import { MedusaError } from "~/lib/medusa.server";
import { readPublic } from "~/lib/public-answers.server";
import { getReader } from "~/lib/reader/reader.server";
import type {
  BoardAnswer,
  BoardChoicesAnswer,
  BoardPlaceAnswer,
} from "../../../plugins/community/src/types/recognition";
import { contributorWords } from "./words.server";

export type Board = BoardAnswer & BoardChoicesAnswer;

/** What there is not is not found; so is a page that nobody was sent to. */
export const readContributors = async <T>(path: string): Promise<T> => {
  try {
    return await readPublic<T>(`/store/contributors${path}`);
  } catch (error) {
    const isUnknown = error instanceof MedusaError && (error.status === 404 || error.status === 400);
    throw isUnknown ? new Response(null, { status: 404 }) : error;
  }
};

export interface PlaceView {
  id: string;
  rank: string;
  name: string;
  points: string;
  contributions: string;
}

export const placeView = (place: BoardPlaceAnswer, locale: Locale): PlaceView => {
  const count = new Intl.NumberFormat(locale);
  return {
    id: place.contributor_id,
    rank: count.format(place.rank),
    name: place.name,
    points: count.format(BigInt(place.points)),
    contributions: count.format(place.contributions),
  };
};

/** `?period=` a season, `?kind=` a kind, `?after=` where a page begins; whatever else is asked has no meaning here. */
export const loadBoard = async (context: Readonly<RouterContextProvider>, request: Request) => {
  const { language, locale } = getReader(context);
  const words = contributorWords(locale);
  const asked = new URL(request.url).searchParams;
  const query = new URLSearchParams();
  for (const name of ["period", "kind", "after"]) {
    const value = asked.get(name);
    if (value) query.set(name, value);
  }
  const board = await readContributors<Board>(query.size > 0 ? `?${query}` : "");
  const { period, kind } = board;
  const to = (more: { period?: string; kind?: string; after?: string }) =>
    boardLink(language, { period, kind, ...more });
  const { place: _, more: __, pointsGiven: ___, badgeAlt: ____, ...said } = words;
  return {
    words: said,
    places: board.places.map((place) => placeView(place, locale)),
    periods: [
      { to: to({ period: "all" }), label: words.allTime, isShown: period === "all" },
      ...board.seasons.map(({ handle, name }) => ({
        ...{ to: to({ period: handle }), label: name[locale], isShown: period === handle },
      })),
    ],
    kinds: [
      { to: to({ kind: "all" }), label: words.allKinds, isShown: kind === "all" },
      ...board.kinds.map(({ handle, name }) => ({
        ...{ to: to({ kind: handle }), label: name[locale], isShown: kind === handle },
      })),
    ],
    first: query.has("after") ? to({}) : null,
    next: board.next === null ? null : to({ after: board.next }),
  };
};

export type BoardView = Awaited<ReturnType<typeof loadBoard>>;

/** The usual choice stands in no address. */
const boardLink = (language: Language, { period, kind, after }: { period: string; kind: string; after?: string }) =>
  urls.contributors(language, {
    period: period === "all" ? undefined : period,
    kind: kind === "all" ? undefined : kind,
    after,
  });
