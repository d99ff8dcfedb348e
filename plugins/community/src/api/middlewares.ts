import { defineMiddlewares } from "@medusajs/framework/http";
import { checkoutRepairMiddlewares } from "./admin/checkout/repair/middlewares";
import { uploadMiddlewares } from "./admin/uploads/middlewares";
import { domainErrorHandler } from "./domain-error-handler";
import { stripeHookMiddlewares } from "./hooks/stripe/middlewares";
import { rateLimitMiddlewares } from "./rate-limits/middlewares";
import { installSecurityHeaders } from "./security-headers";
import { staticFileMiddlewares } from "./static-files/middlewares";
import { cartLocaleMiddlewares } from "./store/cart-locale";
import { checkoutSessionMiddlewares } from "./store/carts/[id]/checkout-session/middlewares";
import { accountMiddlewares } from "./store/customers/me/account/middlewares";
import { customerMiddlewares } from "./store/customers/middlewares";
import { orderMiddlewares } from "./store/orders/middlewares";

installSecurityHeaders();

export default defineMiddlewares({
  errorHandler: domainErrorHandler as never,
  routes: [
    ...rateLimitMiddlewares,
    ...staticFileMiddlewares,
    ...uploadMiddlewares,
    ...orderMiddlewares,
    ...customerMiddlewares,
    ...accountMiddlewares,
    ...cartLocaleMiddlewares,
    ...checkoutSessionMiddlewares,
    ...stripeHookMiddlewares,
    ...checkoutRepairMiddlewares,
  ],
});
