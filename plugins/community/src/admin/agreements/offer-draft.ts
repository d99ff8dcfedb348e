import type { AgreementAnswer, OfferBody, PaymentChoice } from "../../types/agreements";
import { minorText } from "../money/minor-text";
import type { Problems } from "../page/use-problems";

/** An offer as its form holds it: everything is what was typed or chosen. */
export interface OfferDraft {
  tierId: string;
  /** In major units; only for a tier whose price is told on request. */
  price: string;
  /** How many are added, by benefit. */
  quantities: Readonly<Record<string, string>>;
  payment: PaymentChoice;
  message: string;
}

/** At first what the partner asked for. */
export function draftOf({ tier, additions, payment_choice }: AgreementAnswer): OfferDraft {
  return {
    tierId: tier.id,
    price: "",
    quantities: Object.fromEntries(additions.map(({ benefit_id, quantity }) => [benefit_id, String(quantity)])),
    payment: payment_choice,
    message: "",
  };
}

interface OfferAbout {
  currency: string;
  isOnRequest: boolean;
  version: number;
}

/** What cannot be read is asked for as nothing, which the shop refuses together with everything else that is wrong. */
export function offerOf(
  draft: OfferDraft,
  { currency, isOnRequest, version }: OfferAbout,
): { body: OfferBody; isUnreadable: boolean } {
  const price = isOnRequest ? minorText(draft.price, currency) : null;
  return {
    body: {
      tier_id: draft.tierId,
      price_minor: price,
      additions: added(draft).map(([benefit_id, typed]) => ({ benefit_id, quantity: wholeNumber(typed) })),
      payment_choice: draft.payment,
      message: draft.message,
      version,
    },
    isUnreadable: isOnRequest && price === null,
  };
}

/** What the shop says against one of the additions, or against all of them at the first. */
export function additionProblem(problems: Problems, draft: Quantities, benefitId: string): string | undefined {
  const index = added(draft).findIndex(([id]) => id === benefitId);
  if (index < 0) return undefined;
  const at = `additions[${index}]`;
  return problems[`${at}.quantity`] ?? problems[`${at}.benefit_id`] ?? (index === 0 ? problems.additions : undefined);
}

type Quantities = Pick<OfferDraft, "quantities">;

export const added = ({ quantities }: Quantities) => Object.entries(quantities).filter(([, typed]) => typed.trim());

export function wholeNumber(typed: string): number {
  const text = typed.normalize("NFKC").trim();
  return /^\d{1,6}$/.test(text) ? Number(text) : 0;
}
