import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http";
import { IntegrityQuerySchema } from "./validators";

export const integrityMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/integrity",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(IntegrityQuerySchema, { isList: true, defaults: [] })],
  },
];
