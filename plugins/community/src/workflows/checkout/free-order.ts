import { MathBN } from "@medusajs/framework/utils";
import { FINE } from "../../domain/checkout-lines";
import { DomainError } from "../../domain/errors";
import { toMinorUnits } from "../../domain/minor-units";
import { type CartPart, judgeZeroTotal, standingFault } from "../../domain/zero-total";
import type { Adjustment, CheckoutCart, CheckoutPromotion, TaxLine } from "./checkout-cart";
import { minorOf } from "./page-lines";

type FreeCart = Pick<CheckoutCart, "total" | "currency_code" | "promotions" | "items" | "shipping_methods">;

/** Nothing to pay is only right when promotions say so, part by part, or a grant; otherwise a price is missing. */
export function checkZeroTotal(cart: FreeCart, now: Date, grantedLineIds: readonly string[] = []): void {
  if (!isFree(cart)) return;
  const asked = { parts: partsOf(cart), promotions: cart.promotions.map(stateOf), grantedLineIds };
  const verdict = judgeZeroTotal(asked, now);
  if (verdict.isAllowed) return;
  const message = "This cart has no price, and no promotion explains it: it cannot be ordered";
  const data = { reason: verdict.reason, item: verdict.partId };
  throw new DomainError("not_allowed", "zero_total", message, { field: "items", data });
}

/** What took something off when the cart was added up, and has ended since. */
export function endedPromotion(
  cart: Pick<CheckoutCart, "promotions" | "items" | "shipping_methods">,
  now: Date,
): CheckoutPromotion | undefined {
  const reductions = [...cart.items, ...cart.shipping_methods].flatMap((row) => row.adjustments);
  return cart.promotions.find(
    (promotion) =>
      standingFault(stateOf(promotion), now) !== null &&
      reductions.some(({ promotion_id, code }) => promotion_id === promotion.id || code === promotion.code),
  );
}

function stateOf({ id, status, starts_at, ends_at }: CheckoutPromotion) {
  const dateOf = (value: string | null) => (value === null ? null : new Date(value));
  return { id, status, startsAt: dateOf(starts_at), endsAt: dateOf(ends_at) };
}

export function isFree(cart: Pick<CheckoutCart, "total" | "currency_code">): boolean {
  return minorOf(cart.total, cart.currency_code) <= 0n;
}

interface Priced {
  id: string;
  is_tax_inclusive?: unknown;
  tax_lines: TaxLine[];
  adjustments: Adjustment[];
}

function partsOf(cart: FreeCart): CartPart[] {
  const fine = (amount: Parameters<typeof MathBN.mult>[0]) =>
    toMinorUnits(MathBN.mult(amount, FINE.toString()).toFixed(), cart.currency_code);
  const part = (kind: CartPart["kind"], row: Priced, price: Parameters<typeof MathBN.mult>[0]): CartPart => ({
    id: row.id,
    kind,
    priceFine: fine(price),
    reductions: row.adjustments.map((each) => ({
      promotionId: each.promotion_id ?? cart.promotions.find(({ code }) => code === each.code)?.id ?? null,
      amountFine: fine(inMeasureOf(row, each)),
    })),
  });
  return [
    ...cart.items.map((item) => part("line", item, MathBN.mult(item.raw_unit_price, item.quantity))),
    ...cart.shipping_methods.map((method) => part("shipping", method, method.raw_amount)),
  ];
}

/** A reduction is given with the tax or without, as the promotion has it; the price of its row decides which is meant. */
function inMeasureOf({ is_tax_inclusive, tax_lines }: Priced, { is_tax_inclusive: isGross, raw_amount }: Adjustment) {
  const rate = tax_lines.reduce((sum, line) => sum + Number(line.rate), 0);
  const factor = MathBN.add(1, MathBN.div(rate, 100));
  if (Boolean(is_tax_inclusive) === Boolean(isGross)) return MathBN.convert(raw_amount);
  return is_tax_inclusive ? MathBN.mult(raw_amount, factor) : MathBN.div(raw_amount, factor);
}
