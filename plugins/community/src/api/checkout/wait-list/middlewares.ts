import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http";
import { checkedBody } from "../../checked-body";
import { AcceptOfferSchema, JoinWaitListSchema } from "./validators";

export const waitListMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/checkout/wait-list",
    methods: ["POST"],
    middlewares: [
      authenticate("customer", ["bearer"], { allowUnauthenticated: true }),
      checkedBody(JoinWaitListSchema),
    ],
  },
  {
    matcher: "/checkout/wait-list/:token/accept",
    methods: ["POST"],
    middlewares: [checkedBody(AcceptOfferSchema)],
  },
];
