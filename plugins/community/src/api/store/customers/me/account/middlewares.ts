import type { MiddlewareRoute } from "@medusajs/framework/http";
import { checkedBody } from "../../../../checked-body";
import { DeleteAccount } from "./validators";

/** Logged in: `/store/customers/me*` demands it for every path below. */
export const accountMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/customers/me/account",
    methods: ["DELETE"],
    middlewares: [checkedBody(DeleteAccount)],
  },
];
