import type { MiddlewareRoute } from "@medusajs/framework/http";
import { checkedBody } from "../../checked-body";
import { GoalChangeSchema, GoalMoveSchema, GoalSchema } from "./validators";

export const goalMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/goals", methods: ["POST"], middlewares: [checkedBody(GoalSchema)] },
  { matcher: "/admin/goals/:id", methods: ["POST"], middlewares: [checkedBody(GoalChangeSchema)] },
  { matcher: "/admin/goals/:id/state", methods: ["POST"], middlewares: [checkedBody(GoalMoveSchema)] },
];
