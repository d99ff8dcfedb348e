import type { RouterContextProvider } from "react-router";
import { urls } from "~/config/urls";
import { formatDate } from "~/lib/dates";
import { env } from "~/lib/env.server";
import { getReader } from "~/lib/reader/reader.server";
import type { PublicContributorAnswer } from "../../../plugins/community/src/types/recognition";
import { badgeLine, badgeWidth } from "./badge.server";
import { type Board, placeView, readContributors } from "./load-board.server";
import { contributorWords } from "./words.server";

const ID = /^ctb_[0-9A-Za-z]{1,40}$/;

export const readContributor = (id: string): Promise<PublicContributorAnswer> => {
  if (!ID.test(id)) throw new Response(null, { status: 404 });
  return readContributors<PublicContributorAnswer>(`/${id}`);
};

export const loadContributor = async (context: Readonly<RouterContextProvider>, id: string) => {
  const { language, locale } = getReader(context);
  const words = contributorWords(locale);
  const [{ contributor, places, contributions, count }, { kinds }] = await Promise.all([
    readContributor(id),
    readContributors<Board>(""),
  ]);
  const number = new Intl.NumberFormat(locale);
  const nearest = places.map((place) => placeView(place, locale));
  const own = nearest.find((place) => place.id === id);
  const kindName = new Map(kinds.map(({ handle, name }) => [handle, name[locale]]));
  const { group } = contributor;
  const { title, work, noWork, among, noPlace, rank, name, points, badge } = words;
  return {
    words: {
      title,
      work,
      noWork,
      among,
      noPlace,
      rank,
      name,
      points,
      badge,
      badgeText: words.badgeText,
      belongsTo: words.belongsTo,
      contributions: words.contributions,
    },
    id,
    name: contributor.name,
    group: group && { name: group.name[locale], to: urls.contributors(language, { group: group.handle }) },
    place: own ? words.place(own.rank) : null,
    pointsText: own ? words.pointsGiven(own.points) : null,
    nearest,
    contributions: contributions.map((act) => ({
      id: act.id,
      at: act.occurred_at,
      date: formatDate(act.occurred_at, locale),
      kind: kindName.get(act.kind) ?? act.kind,
      title: act.title,
      link: act.link,
      points: words.pointsGiven(number.format(act.points)),
    })),
    more: count > contributions.length ? words.more(number.format(count)) : null,
    badge: own && {
      src: urls.contributorBadge(language, id),
      width: badgeWidth(badgeLine(words, own)),
      alt: words.badgeAlt(contributor.name, own.rank, own.points),
      code: `<a href="${env().storefrontUrl}${urls.contributor(language, id)}"><img src="${env().storefrontUrl}${urls.contributorBadge(language, id)}" alt="Keepsake"></a>`,
    },
  };
};

export type ContributorView = Awaited<ReturnType<typeof loadContributor>>;
