import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http";
import { PledgePaymentSchema, PledgeSchema } from "./validators";

export const pledgeMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/goals/:id/pledges", methods: ["POST"], middlewares: [validateAndTransformBody(PledgeSchema)] },
  {
    matcher: "/admin/pledges/:id/payments",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(PledgePaymentSchema)],
  },
];
