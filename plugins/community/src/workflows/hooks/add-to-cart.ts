import { addToCartWorkflow, updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows";
import { checkAddition, checkNewQuantity } from "../checkout/edition-in-cart";

/** Nobody should fill a cart with what they may not buy, only to hear it at the till. */
addToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await checkAddition(container, input.cart_id, input.items ?? []);
});

updateLineItemInCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await checkNewQuantity(container, input.cart_id, input.item_id, input.update.quantity);
});
