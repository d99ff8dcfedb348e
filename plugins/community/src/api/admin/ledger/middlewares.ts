import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http";
import { BooksPageSchema } from "../../books-page";
import { AccountsQuerySchema, ExportQuerySchema } from "./validators";

const asked = (matcher: string, schema: Parameters<typeof validateAndTransformQuery>[0]): MiddlewareRoute => ({
  matcher,
  methods: ["GET"],
  middlewares: [validateAndTransformQuery(schema, { isList: true, defaults: [] })],
});

export const ledgerMiddlewares: MiddlewareRoute[] = [
  asked("/admin/ledger/accounts", AccountsQuerySchema),
  asked("/admin/ledger/accounts/:code", BooksPageSchema),
  asked("/admin/ledger/transfers", BooksPageSchema),
  asked("/admin/ledger/seals", BooksPageSchema),
  asked("/admin/ledger/export", ExportQuerySchema),
];
