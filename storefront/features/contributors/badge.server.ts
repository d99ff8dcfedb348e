import type { Locale } from "~/config/languages";
import { escapeXml } from "~/lib/feeds/xml";
import type { PublicContributorAnswer } from "../../../plugins/community/src/types/recognition";
import { type PlaceView, placeView } from "./load-board.server";
import { type ContributorWords, contributorWords } from "./words.server";

const MIDDLE = 88;
const PADDING = 24;

/** Chinese signs take a whole square, others about half of one. */
const lengthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > "\u2e7f" ? 13 : 7.4), 0);

export const badgeLine = (words: ContributorWords, { rank, points }: Pick<PlaceView, "rank" | "points">): string =>
  `${words.place(rank)} · ${words.pointsGiven(points)}`;

export const badgeWidth = (text: string): number => Math.ceil(MIDDLE + PADDING + lengthOf(text));

/** 32 high, in words of the system's own font: whoever embeds it loads nothing else. Null for who has no place. */
export const badgeSvg = ({ contributor, places }: PublicContributorAnswer, locale: Locale): string | null => {
  const found = places.find((each) => each.contributor_id === contributor.id);
  if (!found) return null;
  const { rank, points, name } = placeView(found, locale);
  const words = contributorWords(locale);
  const text = badgeLine(words, { rank, points });
  const width = badgeWidth(text);
  const title = escapeXml(words.badgeAlt(name, rank, points));
  const label = (x: number, fill: string, of: string) =>
    `<text x="${x}" y="21" text-anchor="middle" fill="${fill}" font-size="13" font-weight="600" font-family="system-ui,sans-serif">${of}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="32" viewBox="0 0 ${width} 32" role="img"><title>${title}</title>`,
    `<rect width="${width}" height="32" rx="6" fill="#e8edf5"/>`,
    `<path d="M6 0h${MIDDLE - 6}v32H6a6 6 0 0 1-6-6V6a6 6 0 0 1 6-6z" fill="#274690"/>`,
    label(MIDDLE / 2, "#fff", "Keepsake"),
    label((MIDDLE + width) / 2, "#1b2a41", escapeXml(text)),
    "</svg>",
  ].join("");
};
