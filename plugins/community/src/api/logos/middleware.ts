import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";

const LogoQuerySchema = z.object({ variant: z.enum(["light", "dark"]) }).strict();

/** Of a route that receives logos: nothing reads the body before it. */
export const logoMiddleware = (matcher: string): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  bodyParser: false,
  middlewares: [validateAndTransformQuery(LogoQuerySchema, { isList: true, defaults: [] })],
});
