import { authenticate, type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http";
import { AcceptOfferSchema, JoinWaitListSchema } from "./validators";

export const waitListMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/checkout/wait-list",
    methods: ["POST"],
    middlewares: [
      authenticate("customer", ["bearer"], { allowUnauthenticated: true }),
      validateAndTransformBody(JoinWaitListSchema),
    ],
  },
  {
    matcher: "/checkout/wait-list/:token/accept",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AcceptOfferSchema)],
  },
];
