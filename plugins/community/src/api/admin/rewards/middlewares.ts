import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http";
import { checkedBody } from "../../checked-body";
import {
  IssueRewardsSchema,
  RewardExtensionSchema,
  RewardMoveSchema,
  RewardQuerySchema,
  SubstitutionSchema,
} from "./validators";

export const rewardMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/rewards",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(RewardQuerySchema, { isList: true, defaults: [] })],
  },
  { matcher: "/admin/rewards", methods: ["POST"], middlewares: [checkedBody(IssueRewardsSchema)] },
  { matcher: "/admin/rewards/:id/state", methods: ["POST"], middlewares: [checkedBody(RewardMoveSchema)] },
  { matcher: "/admin/rewards/:id/extension", methods: ["POST"], middlewares: [checkedBody(RewardExtensionSchema)] },
  { matcher: "/admin/rewards/:id/substitution", methods: ["POST"], middlewares: [checkedBody(SubstitutionSchema)] },
];
