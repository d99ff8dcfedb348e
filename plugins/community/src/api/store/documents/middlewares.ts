import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http";
import { VerifyQuerySchema } from "./validators";

export const documentMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/documents/verify",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(VerifyQuerySchema, { isList: true, defaults: [] })],
  },
  { matcher: "/store/documents/verify", methods: ["POST"], bodyParser: false },
];
