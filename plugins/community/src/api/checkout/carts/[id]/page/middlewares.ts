import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http";
import { CheckoutPageSchema } from "./validators";

export const checkoutPageMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/checkout/carts/:id/page",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(CheckoutPageSchema)],
  },
];
