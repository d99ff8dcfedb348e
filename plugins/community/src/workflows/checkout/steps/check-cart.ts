import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { DomainError } from "../../../domain/errors";
import { checkBuyerDetails, checkItemsForSale, checkStock } from "../cart-rules";
import { loadCheckoutCart } from "../checkout-cart";
import { checkEditionLimit } from "../edition-rule";
import { editionWishes } from "../edition-wishes";
import { checkZeroTotal } from "../free-order";

/** Everything that can be known before the buyer pays is said before the buyer pays. */
export const checkCartStep = createStep("check-cart", async ({ cart_id }: { cart_id: string }, { container }) => {
  const cart = await loadCheckoutCart(container, cart_id);
  if (cart.completed_at) throw new DomainError("conflict", "cart_completed", "This cart has become an order already");
  checkItemsForSale(cart);
  checkBuyerDetails(cart);
  checkStock(cart);
  await checkEditionLimit(container, { email: cart.email, customerId: cart.customer_id }, editionWishes(cart.items));
  checkZeroTotal(cart);
  return new StepResponse({ id: cart.id, email: cart.email });
});
