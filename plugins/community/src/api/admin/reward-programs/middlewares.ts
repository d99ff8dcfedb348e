import type { MiddlewareRoute } from "@medusajs/framework/http";
import { checkedBody } from "../../checked-body";
import { RewardProgramChangeSchema, RewardProgramSchema } from "./validators";

export const rewardProgramMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/reward-programs", methods: ["POST"], middlewares: [checkedBody(RewardProgramSchema)] },
  { matcher: "/admin/reward-programs/:id", methods: ["POST"], middlewares: [checkedBody(RewardProgramChangeSchema)] },
];
