import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http";
import { BooksPageSchema, PostingsPageSchema } from "../../books-page";

const paged = (matcher: string, schema: typeof BooksPageSchema | typeof PostingsPageSchema): MiddlewareRoute => ({
  matcher,
  methods: ["GET"],
  middlewares: [validateAndTransformQuery(schema, { isList: true, defaults: [] })],
});

export const impactMiddlewares: MiddlewareRoute[] = [
  paged("/store/impact/postings", PostingsPageSchema),
  paged("/store/impact/seals", BooksPageSchema),
];
