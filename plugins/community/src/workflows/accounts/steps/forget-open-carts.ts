import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/**
 * A cart that was never bought holds a name and an address and serves nobody any more. One whose payment has begun is
 * left alone: money may be under way, and the order that comes of it belongs to the books.
 */
export const forgetOpenCartsStep = createStep(
  "forget-open-carts",
  async (input: { customerId: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data: carts } = await query.graph({
      entity: "cart",
      fields: ["id", "completed_at", "payment_collection.id"],
      filters: { customer_id: input.customerId },
    });
    const open = carts.filter((cart) => !cart.completed_at && !cart.payment_collection).map((cart) => cart.id);
    if (open.length) await container.resolve(Modules.CART).deleteCarts(open);
    return new StepResponse(open.length);
  },
);
