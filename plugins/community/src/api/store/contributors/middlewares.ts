import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http";
import { BoardQuerySchema, PlaceQuerySchema } from "./validators";

const query = { isList: true, defaults: [] };

export const boardMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/contributors",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(BoardQuerySchema, query)],
  },
  {
    matcher: "/store/contributors/:id",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(PlaceQuerySchema, query)],
  },
];
