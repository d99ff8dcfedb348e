import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http";
import { CataloguePromisesSchema } from "./validators";

export const cataloguePromiseMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/catalogue/promises",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(CataloguePromisesSchema, { isList: true, defaults: [] })],
  },
];
