import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http";
import { GoalChangeSchema, GoalMoveSchema, GoalSchema } from "./validators";

export const goalMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/goals", methods: ["POST"], middlewares: [validateAndTransformBody(GoalSchema)] },
  { matcher: "/admin/goals/:id", methods: ["POST"], middlewares: [validateAndTransformBody(GoalChangeSchema)] },
  { matcher: "/admin/goals/:id/state", methods: ["POST"], middlewares: [validateAndTransformBody(GoalMoveSchema)] },
];
