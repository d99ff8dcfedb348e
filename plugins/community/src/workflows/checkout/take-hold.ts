import type { MedusaContainer } from "@medusajs/framework/types";
import { DomainError } from "../../domain/errors";
import { type StockedLine, shortagesOf } from "../../domain/stock-need";
import { STOCK_HOLD_MODULE } from "../../modules/stock-hold";
import type { Held, HoldRefusal, Short, StockHoldService } from "../../modules/stock-hold/service";
import type { Connection } from "../database/connection";
import type { CheckoutCart } from "./checkout-cart";
import { countedLines, holdWishOf } from "./hold-wish";

export function stockHolds(container: MedusaContainer): StockHoldService {
  return container.resolve(STOCK_HOLD_MODULE);
}

/** @throws DomainError `out_of_stock`, `edition_limit` or `promotion_limit`, with what is left in its data. */
export async function takeHold(
  container: MedusaContainer,
  cart: CheckoutCart,
  expiresAt: Date,
  on: Connection,
): Promise<Held> {
  const answer = await stockHolds(container).take(holdWishOf(cart, expiresAt), on);
  if ("refused" in answer) throw refusal(cart, answer);
  return answer;
}

/** @throws DomainError `out_of_stock`; passes when there may be enough, which only the hold decides. */
export async function refuseTooLate(container: MedusaContainer, cartId: string): Promise<void> {
  const short = await stockHolds(container).shortOfCart(cartId);
  if (short) throw outOfStock(short.lines, short.short);
}

function outOfStock(lines: StockedLine[], short: Short): DomainError {
  const free = new Map(short.map(({ inventory_item_id, available }) => [inventory_item_id, Number(available)]));
  const items = shortagesOf(lines, free).map(({ lineId, available }) => ({ id: lineId, available }));
  return new DomainError("conflict", "out_of_stock", "There are not enough of a product in stock", {
    field: "items",
    data: { items },
  });
}

function refusal(cart: CheckoutCart, answer: HoldRefusal): DomainError {
  switch (answer.refused) {
    case "out_of_stock":
      return outOfStock(countedLines(cart), answer.short);
    case "edition_limit": {
      const { product_id, limit, remaining } = answer;
      return new DomainError("not_allowed", "edition_limit", `This edition is limited to ${limit} per person`, {
        field: "items",
        data: { product_id, limit, remaining: Number(remaining) },
      });
    }
    default: {
      const code = cart.promotions.find(({ id }) => id === answer.promotion_id)?.code;
      return new DomainError("conflict", "promotion_limit", "A promotion of this cart has been used up", {
        field: "promotions",
        data: { code: code ?? null },
      });
    }
  }
}
