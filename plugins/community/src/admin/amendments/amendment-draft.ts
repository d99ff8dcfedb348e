import type { Addition, AgreementDetailAnswer } from "../../types/agreements";
import type { AmendmentBody } from "../../types/amendments";
import { added, wholeNumber } from "../agreements/offer-draft";
import { minorText } from "../money/minor-text";

/** A proposal as its form holds it: everything is what was typed or chosen. */
export interface AmendmentDraft {
  tierId: string;
  /** In major units; only for another tier whose price is told on request. */
  price: string;
  /** How many are added in all, by benefit. */
  quantities: Readonly<Record<string, string>>;
  clauseEnglish: string;
  clauseChinese: string;
  message: string;
  validDays: string;
}

const USUAL_DAYS = 14;

/** At first what the partner asked for; without that, what is in force. */
export function draftOf({ agreement, change_request: wish }: AgreementDetailAnswer): AmendmentDraft {
  const additions: readonly Addition[] = wish?.additions ?? agreement.additions;
  return {
    tierId: wish?.tier_id ?? agreement.tier.id,
    price: "",
    quantities: Object.fromEntries(additions.map(({ benefit_id, quantity }) => [benefit_id, String(quantity)])),
    clauseEnglish: "",
    clauseChinese: "",
    message: "",
    validDays: String(USUAL_DAYS),
  };
}

interface AmendmentAbout {
  currency: string;
  isOnRequest: boolean;
  version: number;
}

/** What cannot be read is asked for as nothing, which the shop refuses together with everything else that is wrong. */
export function amendmentOf(
  draft: AmendmentDraft,
  { currency, isOnRequest, version }: AmendmentAbout,
): { body: AmendmentBody; isUnreadable: boolean } {
  const price = isOnRequest ? minorText(draft.price, currency) : null;
  const clause = { en: draft.clauseEnglish, "zh-CN": draft.clauseChinese };
  return {
    body: {
      tier_id: draft.tierId,
      additions: added(draft).map(([benefit_id, typed]) => ({ benefit_id, quantity: wholeNumber(typed) })),
      price_minor: price,
      clause: draft.clauseEnglish.trim() || draft.clauseChinese.trim() ? clause : null,
      message: draft.message,
      valid_days: wholeNumber(draft.validDays),
      version,
    },
    isUnreadable: isOnRequest && price === null,
  };
}
