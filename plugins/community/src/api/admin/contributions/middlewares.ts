import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http";
import { checkedBody } from "../../checked-body";
import { ContributionQuerySchema, ContributionSchema, UndoingSchema } from "./validators";

export const contributionMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/contributions",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ContributionQuerySchema, { isList: true, defaults: [] })],
  },
  { matcher: "/admin/contributions", methods: ["POST"], middlewares: [checkedBody(ContributionSchema)] },
  { matcher: "/admin/contributions/:id/undoing", methods: ["POST"], middlewares: [checkedBody(UndoingSchema)] },
];
