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
  GroupPlaceAnswer,
} from "../../../plugins/community/src/types/recognition";
import { contributorWords } from "./words.server";

export type Board = BoardAnswer & BoardChoicesAnswer & { group_places: GroupPlaceAnswer[] };

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

/** `?period=` a season, `?kind=` a kind or `?group=` a group, `?after=` where a page begins; nothing else has a meaning here. */
export const loadBoard = async (context: Readonly<RouterContextProvider>, request: Request) => {
  const { language, locale } = getReader(context);
  const words = contributorWords(locale);
  const asked = new URL(request.url).searchParams;
  const query = new URLSearchParams();
  for (const name of ["period", "kind", "group", "after"]) {
    const value = asked.get(name);
    if (value) query.set(name, value);
  }
  const board = await readContributors<Board>(query.size > 0 ? `?${query}` : "");
  const { period, kind, group } = board;
  const to = (more: Partial<BoardLink>) => boardLink(language, { period, kind, group, ...more });
  const ofGroup = (handle: string | null) => to({ kind: "all", group: handle });
  const number = new Intl.NumberFormat(locale);
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
      { to: to({ kind: "all", group: null }), label: words.allKinds, isShown: kind === "all" },
      ...board.kinds.map(({ handle, name }) => ({
        ...{ to: to({ kind: handle, group: null }), label: name[locale], isShown: kind === handle },
      })),
    ],
    groups:
      board.groups.length === 0
        ? []
        : [
            { to: ofGroup(null), label: words.everybody, isShown: group === null },
            ...board.groups.map(({ handle, name }) => ({
              ...{ to: ofGroup(handle), label: name[locale], isShown: group === handle },
            })),
          ],
    groupPlaces: board.group_places.map(({ handle, name, rank, points, people }) => ({
      handle,
      to: ofGroup(handle),
      name: name[locale],
      rank: number.format(rank),
      points: number.format(BigInt(points)),
      people: number.format(people),
      isShown: group === handle,
    })),
    first: query.has("after") ? to({}) : null,
    next: board.next === null ? null : to({ after: board.next }),
  };
};

export type BoardView = Awaited<ReturnType<typeof loadBoard>>;

interface BoardLink {
  period: string;
  kind: string;
  group: string | null;
  after?: string;
}

/** The usual choice stands in no address. */
const boardLink = (language: Language, { period, kind, group, after }: BoardLink) =>
  urls.contributors(language, {
    period: period === "all" ? undefined : period,
    kind: kind === "all" ? undefined : kind,
    group: group ?? undefined,
    after,
  });
