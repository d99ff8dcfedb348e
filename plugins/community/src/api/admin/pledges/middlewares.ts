import type { MiddlewareRoute } from "@medusajs/framework/http";
import { checkedBody } from "../../checked-body";
import { PledgePaymentSchema, PledgeSchema } from "./validators";

export const pledgeMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/goals/:id/pledges", methods: ["POST"], middlewares: [checkedBody(PledgeSchema)] },
  {
    matcher: "/admin/pledges/:id/payments",
    methods: ["POST"],
    middlewares: [checkedBody(PledgePaymentSchema)],
  },
];
