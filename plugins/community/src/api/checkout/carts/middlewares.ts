import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http";
import { checkedBody } from "../../checked-body";
import { NewCartSchema } from "./validators";

export const newCartMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/checkout/carts",
    methods: ["POST"],
    middlewares: [
      authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true }),
      checkedBody(NewCartSchema),
    ],
  },
];
