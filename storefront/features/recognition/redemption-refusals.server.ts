import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { MedusaError } from "~/lib/medusa.server";
import { refusalText } from "~/lib/refusal-text.server";

/** Why no points were spent, in words; stale where the page shows what is not so any more. */
export const redemptionRefusal = (error: MedusaError, i18n: I18n): { text: string; isStale: boolean } => {
  const general = refusalText(error, i18n);
  if (general) return { text: general, isStale: false };
  const stale = (text: string) => ({ text, isStale: true });
  const count = (name: string) => new Intl.NumberFormat(i18n.locale).format(Number(error.data[name] ?? 0));
  const [wanted, left] = [count("wanted"), count("left")];
  switch (error.code) {
    case "points_missing":
      return stale(
        i18n._(msg`There are not enough points: it takes ${wanted}, and ${left} are left to spend. Nothing was spent.`),
      );
    case "redeemable_changed":
      return stale(i18n._(msg`It costs another number of points by now. Please look at it again; nothing was spent.`));
    case "redeemable_not_found":
    case "reward_item_unknown":
    case "reward_item_unpriced":
      return stale(i18n._(msg`This cannot be had for points any more. Nothing was spent.`));
    case "reward_budget":
      return stale(
        i18n._(msg`The budget that pays for this is used up for now, so nobody can take it. Nothing was spent.`),
      );
    case "contributor_not_found":
      return stale(
        i18n._(msg`These points do not belong to your account any more. Please look at them again; nothing was spent.`),
      );
    default:
      return { text: i18n._(msg`That did not work. Please check it and try again.`), isStale: false };
  }
};
