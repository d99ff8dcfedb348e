import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { isOrderToken } from "../../../workflows/order-links/order-token";
import { communityOptions } from "../../../workflows/plugin-options";
import { ORDER_PAGE_FIELDS } from "./order-page-fields";

type OrderRequest = MedusaRequest & { auth_context?: { actor_id?: string; actor_type?: string } };

async function isOwner(req: OrderRequest, orderId: string): Promise<boolean> {
  const { actor_id: customerId, actor_type: actorType } = req.auth_context ?? {};
  if (!customerId || actorType !== "customer") return false;
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const [{ data: orders }, { data: customers }] = await Promise.all([
    query.graph({ entity: "order", fields: ["id", "customer_id"], filters: { id: orderId } }),
    // A token outlives a deleted account by some hours; it must not open anything any more.
    query.graph({ entity: "customer", fields: ["id"], filters: { id: customerId } }),
  ]);
  return orders[0]?.customer_id === customerId && customers.length === 1;
}

/** Medusa answers anybody who knows an order's id, home address included. Here the id alone opens nothing. */
function guard(orderIdOf: (req: OrderRequest) => unknown) {
  return async (req: OrderRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    const orderId = String(orderIdOf(req) ?? "");
    const { orderLinkSecret } = communityOptions(req.scope);
    if (isOrderToken(req.headers["x-order-token"], orderId, orderLinkSecret) || (await isOwner(req, orderId)))
      return next();
    // The answer that Medusa gives for an order that does not exist.
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Order id not found: ${orderId}`);
  };
}

const byPath = guard((req) => req.params.id);

/** Unless it asks for something else, the order's page gets parcels, payments and refunds with the order. */
async function forOrderPage(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  if (!req.query.fields) req.queryConfig.fields = [...new Set([...req.queryConfig.fields, ...ORDER_PAGE_FIELDS])];
  next();
}

const TRANSFERS = ["request", "accept", "cancel", "decline"];

export const orderMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/orders/:id", methods: ["GET"], middlewares: [byPath, forOrderPage] },
  { matcher: "/store/orders/:id/edition-numbers", methods: ["GET"], middlewares: [byPath] },
  { matcher: "/store/impact/orders/:id", methods: ["GET"], middlewares: [byPath] },
  // Each of these answers with the whole order, to whoever is logged in or has any token.
  ...TRANSFERS.map(
    (verb): MiddlewareRoute => ({
      matcher: `/store/orders/:id/transfer/${verb}`,
      methods: ["POST"],
      middlewares: [byPath],
    }),
  ),
  {
    matcher: "/store/returns",
    methods: ["POST"],
    middlewares: [guard((req) => (req.body as { order_id?: unknown } | undefined)?.order_id)],
  },
];
