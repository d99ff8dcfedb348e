import type { MiddlewareRoute } from "@medusajs/framework/http";
import { checkedBody } from "../../checked-body";
import { DryRunSchema, RuleSchema } from "./validators";

/** A rule's own address begins with its prefix, so that `dry-run` is not taken for a rule. */
export const allocationRuleMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/allocation-rules", methods: ["POST"], middlewares: [checkedBody(RuleSchema)] },
  {
    matcher: /^\/admin\/allocation-rules\/rule_[^/]+$/,
    methods: ["POST"],
    middlewares: [checkedBody(RuleSchema)],
  },
  {
    matcher: "/admin/allocation-rules/dry-run",
    methods: ["POST"],
    middlewares: [checkedBody(DryRunSchema)],
  },
];
