import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http";
import { DryRunSchema, RuleSchema } from "./validators";

/** A rule's own address begins with its prefix, so that `dry-run` is not taken for a rule. */
export const allocationRuleMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/allocation-rules", methods: ["POST"], middlewares: [validateAndTransformBody(RuleSchema)] },
  {
    matcher: /^\/admin\/allocation-rules\/rule_[^/]+$/,
    methods: ["POST"],
    middlewares: [validateAndTransformBody(RuleSchema)],
  },
  {
    matcher: "/admin/allocation-rules/dry-run",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(DryRunSchema)],
  },
];
