import { inBothLanguages, type TwoTexts } from "./two-texts";

/**
 * Decides in which order the sponsors of a tier are listed. A program states its rule, and the rule alone decides: nobody
 * is put first by hand. `alphabetical`: by name, as the reader's language sorts. `signed_first`: whoever signed first, and
 * by name where two signed at the same moment. `random`: drawn anew each day (in UTC) from the program, the day and the
 * partner, so that everybody sees the same order all day, anybody can draw it again, and each is first as often as the others.
 */
export const LISTING_ORDERS = ["alphabetical", "signed_first", "random"] as const;
export type ListingOrder = (typeof LISTING_ORDERS)[number];

export interface ListedSponsor {
  readonly partnerId: string;
  readonly name: TwoTexts;
  /** When it signed. */
  readonly since: Date;
}

export interface Listing {
  readonly order: ListingOrder;
  readonly programId: string;
  readonly locale: keyof TwoTexts;
  readonly now: Date;
}

/** The sponsors of one tier in the order they are shown; the given list stays as it is. */
export function inListingOrder<Sponsor extends ListedSponsor>(
  sponsors: readonly Sponsor[],
  { order, programId, locale, now }: Listing,
): Sponsor[] {
  const collator = new Intl.Collator(locale);
  const nameOf = ({ name }: Sponsor) => inBothLanguages(name)[locale];
  const byName = (a: Sponsor, b: Sponsor) =>
    collator.compare(nameOf(a), nameOf(b)) || (a.partnerId < b.partnerId ? -1 : Number(a.partnerId > b.partnerId));
  if (order === "alphabetical") return [...sponsors].sort(byName);
  if (order === "signed_first") return [...sponsors].sort((a, b) => +a.since - +b.since || byName(a, b));
  const day = now.toISOString().slice(0, 10);
  const lot = new Map(sponsors.map((sponsor) => [sponsor, drawn(`${programId}/${day}/${sponsor.partnerId}`)]));
  return [...sponsors].sort((a, b) => (lot.get(a) as number) - (lot.get(b) as number) || byName(a, b));
}

/** A lot of 32 bits that depends on every character (FNV-1a, its bits mixed once more so that similar words lie apart). */
function drawn(words: string): number {
  let lot = 0x811c9dc5;
  for (const character of words) lot = Math.imul(lot ^ (character.codePointAt(0) as number), 0x01000193);
  lot = Math.imul(lot ^ (lot >>> 16), 0x85ebca6b);
  lot = Math.imul(lot ^ (lot >>> 13), 0xc2b2ae35);
  return (lot ^ (lot >>> 16)) >>> 0;
}
