import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http";
import { checkedBody } from "../../checked-body";
import { JudgementSchema, ReportQuerySchema } from "./validators";

export const reportMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/contribution-reports",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ReportQuerySchema, { isList: true, defaults: [] })],
  },
  {
    matcher: "/admin/contribution-reports/:id/judgement",
    methods: ["POST"],
    middlewares: [checkedBody(JudgementSchema)],
  },
];
