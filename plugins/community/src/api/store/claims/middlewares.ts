import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http";
import { checkedBody } from "../../checked-body";
import { ClaimMoveSchema, ClaimSchema } from "./validators";

export const claimMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/claims*", middlewares: [authenticate("customer", ["session", "bearer"])] },
  { matcher: "/store/agreements/:id/claims", methods: ["POST"], middlewares: [checkedBody(ClaimSchema)] },
  { matcher: "/store/claims/:id/state", methods: ["POST"], middlewares: [checkedBody(ClaimMoveSchema)] },
  { matcher: "/admin/claims/:id/state", methods: ["POST"], middlewares: [checkedBody(ClaimMoveSchema)] },
];
