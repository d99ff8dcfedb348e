import type { MiddlewareRoute } from "@medusajs/framework/http";
import { checkedBody } from "../../../../checked-body";
import { CheckoutPageSchema } from "./validators";

export const checkoutPageMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/checkout/carts/:id/page",
    methods: ["POST"],
    middlewares: [checkedBody(CheckoutPageSchema)],
  },
];
