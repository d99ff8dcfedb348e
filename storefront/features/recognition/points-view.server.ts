import type { Locale } from "~/config/languages";
import { formatDate } from "~/lib/dates";
import { pictureOf } from "~/lib/images/picture-of.server";
import type { OfferForPoints, OwnPointsUse, SpendablePoints } from "../../../plugins/community/src/types/points";

export const spendableView = ({ spendable, expiring }: SpendablePoints, locale: Locale) => ({
  spendable: Number(spendable),
  expiring: expiring && { points: Number(expiring.points), on: expiring.on, date: formatDate(expiring.on, locale) },
});

export const offerView = ({ id, title, handle, thumbnail, points, is_available }: OfferForPoints) => ({
  ...{ id, title, handle, points, isAvailable: is_available },
  picture: thumbnail && URL.canParse(thumbnail) ? pictureOf(thumbnail, title) : undefined,
  // Sent twice with one key, points are spent once.
  redemptionKey: crypto.randomUUID(),
});

export const usedView = ({ kind, points, used_at, title }: OwnPointsUse, locale: Locale) => ({
  ...{ kind, points: Number(points), title },
  ...{ at: used_at, date: formatDate(used_at, locale) },
});
