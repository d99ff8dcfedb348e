import { authenticate, type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http";
import { NewCartSchema } from "./validators";

export const newCartMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/checkout/carts",
    methods: ["POST"],
    middlewares: [
      authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true }),
      validateAndTransformBody(NewCartSchema),
    ],
  },
];
