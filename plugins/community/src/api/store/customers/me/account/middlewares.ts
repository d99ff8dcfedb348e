import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http";
import { DeleteAccount } from "./validators";

/** Logged in: `/store/customers/me*` demands it for every path below. */
export const accountMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/customers/me/account",
    methods: ["DELETE"],
    middlewares: [validateAndTransformBody(DeleteAccount)],
  },
];
