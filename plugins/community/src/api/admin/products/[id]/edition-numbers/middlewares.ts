import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http";
import { EditionNumbersSchema } from "./validators";

export const editionNumberMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/products/:id/edition-numbers",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(EditionNumbersSchema, { isList: true, defaults: [] })],
  },
];
