import { type MiddlewareRoute, validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http";
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
    middlewares: [validateAndTransformBody(SettleSchema)],
  },
  {
    matcher: "/admin/exceptions/:id/actions",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(ActionSchema)],
  },
];
