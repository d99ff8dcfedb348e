import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http";

/**
 * A cart speaks the language of the page that fills it, and the order inherits it: Medusa copies the cart's locale and
 * translates its lines, but does not itself take over the locale that the request names.
 */
async function keepLocale(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const body = req.validatedBody as { locale?: string | null } | undefined;
  const { locale } = req as MedusaRequest & { locale?: string };
  if (body && !body.locale && locale) body.locale = locale;
  next();
}

export const cartLocaleMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/carts", methods: ["POST"], middlewares: [keepLocale] },
  { matcher: "/store/carts/:id", methods: ["POST"], middlewares: [keepLocale] },
];
