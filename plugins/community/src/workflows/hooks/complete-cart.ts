import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { DomainError } from "../../domain/errors";
import { checkItemsForSale, checkStock } from "../checkout/cart-rules";
import { loadCheckoutCart } from "../checkout/checkout-cart";
import { checkEditionLimit } from "../checkout/edition-rule";
import { editionWishes } from "../checkout/edition-wishes";
import { checkZeroTotal } from "../checkout/free-order";
import { checkPaymentFitsCart } from "../checkout/payment-rule";

/**
 * The last word before an order is made, on whichever way it is made: the platform itself compares neither amounts
 * nor sums of stock. A cart that is an order already is let through, so that asking twice gives the same order.
 */
completeCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const cart = await loadCheckoutCart(container, input.id);
  const { data: orders } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order_cart", fields: ["order_id"], filters: { cart_id: cart.id } });
  if (orders.length > 0) return;
  if (!cart.email)
    throw new DomainError("invalid_data", "checkout_details_invalid", "email is needed", { field: "email" });
  checkItemsForSale(cart);
  checkStock(cart);
  checkZeroTotal(cart);
  await checkPaymentFitsCart(container, cart);
  await checkEditionLimit(container, { email: cart.email, customerId: cart.customer_id }, editionWishes(cart.items));
});
