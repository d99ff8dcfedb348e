import type { MiddlewareRoute } from "@medusajs/framework/http";
import { checkedBody } from "../../../../checked-body";
import { CheckoutDetailsSchema } from "./validators";

export const checkoutDetailsMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/checkout/carts/:id/details",
    methods: ["POST"],
    middlewares: [checkedBody(CheckoutDetailsSchema)],
  },
];
