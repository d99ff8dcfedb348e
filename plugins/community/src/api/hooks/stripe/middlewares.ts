import type { MiddlewareRoute } from "@medusajs/framework/http";

/** The signature is over the bytes that came, so the bytes are kept. */
export const stripeHookMiddlewares: MiddlewareRoute[] = [
  { matcher: "/hooks/stripe", methods: ["POST"], bodyParser: { preserveRawBody: true, sizeLimit: "1mb" } },
];
