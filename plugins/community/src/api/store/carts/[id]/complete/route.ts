import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { completeCartOnceWorkflow } from "../../../../../workflows/checkout/complete-cart";

/** Stands in the place of the platform's route and answers as it does. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const cartId = req.params.id as string;
  const { result, errors } = await completeCartOnceWorkflow(req.scope).run({
    input: { cart_id: cartId },
    throwOnError: false,
  });
  const error = errors?.[0]?.error as { type?: string; name?: string; message?: string } | undefined;
  if (error) {
    if (error.type !== MedusaError.Types.PAYMENT_REQUIRES_MORE_ERROR) throw error;
    const fields = ["id", "currency_code", "email", "total", "items.*", "shipping_methods.*", "payment_collection.*"];
    const { data } = await query.graph({ entity: "cart", fields, filters: { id: cartId } });
    const { message, name, type } = error;
    res.status(200).json({ type: "cart", cart: data[0], error: { message, name, type } });
    return;
  }
  const filters = { id: result.order_id };
  const { data } = await query.graph({ entity: "order", fields: req.queryConfig.fields, filters });
  res.status(200).json({ type: "order", order: data[0] });
};
