import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http";
import { checkedBody } from "../../checked-body";
import { ActionSchema, ExceptionQuerySchema, SettleSchema } from "./validators";

export const exceptionMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/exceptions",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ExceptionQuerySchema, { isList: true, defaults: [] })],
  },
  {
    matcher: "/admin/exceptions/:id/settle",
    methods: ["POST"],
    middlewares: [checkedBody(SettleSchema)],
  },
  {
    matcher: "/admin/exceptions/:id/actions",
    methods: ["POST"],
    middlewares: [checkedBody(ActionSchema)],
  },
];
