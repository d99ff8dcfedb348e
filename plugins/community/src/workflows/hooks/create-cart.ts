import { createCartWorkflow } from "@medusajs/medusa/core-flows";
import { checkNewCart } from "../checkout/edition-in-cart";

/** A cart may come with things in it: what may not be added may not be there from the start either. */
createCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  const { customer_id, email } = input as { customer_id?: string; email?: string };
  const { items } = cart as { items?: { variant_id?: string; quantity: unknown }[] };
  await checkNewCart(container, { email: email ?? null, customerId: customer_id ?? null }, items ?? []);
});
