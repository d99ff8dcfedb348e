import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http";
import { CheckoutDetailsSchema } from "./validators";

export const checkoutDetailsMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/checkout/carts/:id/details",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(CheckoutDetailsSchema)],
  },
];
