import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http";
import { BooksPageSchema } from "../../books-page";

const paged = (matcher: string): MiddlewareRoute => ({
  matcher,
  methods: ["GET"],
  middlewares: [validateAndTransformQuery(BooksPageSchema, { isList: true, defaults: [] })],
});

export const impactMiddlewares: MiddlewareRoute[] = [paged("/store/impact/postings"), paged("/store/impact/seals")];
