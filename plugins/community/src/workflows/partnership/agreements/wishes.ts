import { DomainError } from "../../../domain/errors";
import { type Deal, dealOf } from "../../../domain/sponsorship-deal";
import { checkSubscription } from "../../../domain/subscription-terms";
import type { Wish } from "../../../modules/partnership/agreement-shapes";
import type { ForSale } from "../../../modules/partnership/offered-rows";
import type { PartnershipService } from "../../../modules/partnership/service";
import type { WishBody } from "../../../types/agreements";
import type { Connection } from "../../database/connection";

export const wishFrom = (body: WishBody): Wish => ({
  tierId: body.tier_id,
  currency: body.currency_code.toLowerCase(),
  additions: body.additions,
  paymentChoice: body.payment_choice,
  wish: body.wish,
});

/**
 * What may be applied for now: what is advertised, and what was offered to whoever asks.
 * @throws DomainError `tier_not_found` (not found); what `checkSubscription` and `dealOf` throw, but for a price that is told on request.
 */
export async function forSale(
  service: PartnershipService,
  wish: Wish,
  { offeredTierId = null, on }: { offeredTierId?: string | null; on: Connection },
): Promise<ForSale> {
  const found = await service.offered.find(wish.tierId, on);
  if (found?.program.state !== "published" || !(found.tier.isVisible || wish.tierId === offeredTierId))
    throw new DomainError("not_found", "tier_not_found", "There is no such tier to sign up for", { field: "tier_id" });
  checkSubscription(wish.paymentChoice, found.tier.termMonths);
  const isOnRequest = Object.keys(found.tier.priceMinor).length === 0;
  wishedDeal(found, wish, isOnRequest ? { [wish.currency]: "0" } : found.tier.priceMinor);
  return found;
}

export function wishedDeal(
  { tier, benefits }: ForSale,
  { currency, additions }: Pick<Wish, "currency" | "additions">,
  priceMinor: Readonly<Record<string, string>>,
): Deal {
  return dealOf({ ...tier, priceMinor }, benefits, {
    currency,
    additions: additions.map(({ benefit_id, quantity }) => ({ benefitId: benefit_id, quantity })),
  });
}
