import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http";
import { checkedBody } from "../../checked-body";
import { ClaimRewardSchema, GiveRewardSchema, SharingSchema, WaitForRewardSchema } from "./validators";

export const claimLinkMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/rewards/:token/claim",
    methods: ["POST"],
    middlewares: [authenticate("customer", ["bearer"], { allowUnauthenticated: true }), checkedBody(ClaimRewardSchema)],
  },
  { matcher: "/store/rewards/:token/gift", methods: ["POST"], middlewares: [checkedBody(GiveRewardSchema)] },
  { matcher: "/store/rewards/:token/wait", methods: ["POST"], middlewares: [checkedBody(WaitForRewardSchema)] },
  { matcher: "/store/rewards/:token/sharing", methods: ["POST"], middlewares: [checkedBody(SharingSchema)] },
];
