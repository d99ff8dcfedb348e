import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { requireNoGrant } from "../../../workflows/rewards/granted-order";
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

/** As long as packing may take. */
const PATIENCE_SECONDS = 30;

/**
 * Whoever packs waits for whoever is packing the same order: the platform looks what is left to be packed and writes it down
 * without a lock between, so that two who press the button at once would send everything twice.
 */
function oneAtATime(idOf: (req: MedusaRequest) => unknown) {
  return async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const id = idOf(req);
    if (typeof id !== "string") return next();
    const answered = () =>
      new Promise<void>((resolve) => {
        res.once("close", resolve);
        next();
      });
    await req.scope.resolve(Modules.LOCKING).execute(`parcels:${id}`, answered, { timeout: PATIENCE_SECONDS });
  };
}

const orderInPath = (req: MedusaRequest) => req.params.id;
const orderInBody = (req: MedusaRequest) => (req.body as { order_id?: unknown } | undefined)?.order_id;

const post = (matcher: string, ...middlewares: ReturnType<typeof gate>[]): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares,
});

/** Every way in which the platform begins to change what an order is made of. */
export const grantedOrderMiddlewares: MiddlewareRoute[] = [
  ...["/admin/order-edits", "/admin/exchanges", "/admin/claims"].map((matcher) =>
    post(matcher, gate(requireNoGrant, orderInBody)),
  ),
  post("/admin/orders/:id/credit-lines", gate(requireNoGrant, orderInPath)),
];

export const shippingGateMiddlewares: MiddlewareRoute[] = [
  post("/admin/orders/:id/fulfillments", oneAtATime(orderInPath), gate(requireReadyToShip, orderInPath)),
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
  post("/admin/fulfillments", oneAtATime(orderInBody), gate(requireReadyToShip, orderInBody)),
  post(
    "/admin/fulfillments/:id/shipment",
    gate(checkParcel, (req) => req.params.id),
  ),
];
