import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http";
import { CheckoutSessionSchema } from "./validators";

export const checkoutSessionMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/carts/:id/checkout-session",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(CheckoutSessionSchema)],
  },
];
