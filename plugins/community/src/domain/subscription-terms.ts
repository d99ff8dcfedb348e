import type { OfferTerms } from "./agreement-offer";
import { DomainError } from "./errors";

/** Decides which offers can be paid by a subscription, and in which rhythm: one whole term at a time, at the same price. */

/** What Stripe takes for the rhythm of a subscription: three years at most. */
const LONGEST_PERIOD_MONTHS = 36;

/** @throws DomainError `subscription_too_long` (not allowed). */
export function checkSubscription(paymentChoice: OfferTerms["paymentChoice"], termMonths: number): void {
  if (paymentChoice === "subscription" && termMonths > LONGEST_PERIOD_MONTHS)
    throw new DomainError("not_allowed", "subscription_too_long", "A term as long as this does not renew by itself", {
      field: "payment_choice",
      data: { most_months: LONGEST_PERIOD_MONTHS },
    });
}

/** Months between two charges; null for what is paid once. What is made good is taken off one term, not off each. */
export function renewsEvery(terms: Pick<OfferTerms, "paymentChoice" | "deal" | "renewal"> | undefined): number | null {
  if (terms?.paymentChoice !== "subscription" || BigInt(terms.renewal?.creditMinor ?? 0) > 0n) return null;
  return terms.deal.termMonths;
}
