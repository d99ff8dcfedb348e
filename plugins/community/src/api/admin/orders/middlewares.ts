import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http";
import { checkParcel, checkUnshippedParcel } from "../../../workflows/shipping/check-parcel";
import { requireReadyToShip } from "../../../workflows/shipping/require-ready";

type Check = (scope: MedusaRequest["scope"], id: string) => Promise<unknown>;

/** The answer comes before a carrier is asked for a label; the workflows' hooks have the last word all the same. */
function gate(check: Check, idOf: (req: MedusaRequest) => unknown) {
  return async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    const id = idOf(req);
    if (typeof id === "string") await check(req.scope, id);
    next();
  };
}

const post = (matcher: string, middleware: ReturnType<typeof gate>): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares: [middleware],
});

export const shippingGateMiddlewares: MiddlewareRoute[] = [
  post(
    "/admin/orders/:id/fulfillments",
    gate(requireReadyToShip, (req) => req.params.id),
  ),
  post(
    "/admin/orders/:id/fulfillments/:fulfillment_id/shipments",
    gate(checkParcel, (req) => req.params.fulfillment_id),
  ),
  // Handed over at the counter without ever being sent.
  post(
    "/admin/orders/:id/fulfillments/:fulfillment_id/mark-as-delivered",
    gate(checkUnshippedParcel, (req) => req.params.fulfillment_id),
  ),
  // The platform's two ways around the order.
  post(
    "/admin/fulfillments",
    gate(requireReadyToShip, (req) => (req.body as { order_id?: unknown } | undefined)?.order_id),
  ),
  post(
    "/admin/fulfillments/:id/shipment",
    gate(checkParcel, (req) => req.params.id),
  ),
];
