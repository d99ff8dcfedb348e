import { defineMiddlewares } from "@medusajs/framework/http";
import { allocationRuleMiddlewares } from "./admin/allocation-rules/middlewares";
import { checkoutRepairMiddlewares } from "./admin/checkout/repair/middlewares";
import { deliveryMiddlewares } from "./admin/deliveries/middlewares";
import { exceptionMiddlewares } from "./admin/exceptions/middlewares";
import { goalMiddlewares } from "./admin/goals/middlewares";
import { integrityMiddlewares } from "./admin/integrity/middlewares";
import { ledgerMiddlewares } from "./admin/ledger/middlewares";
import { shippingGateMiddlewares } from "./admin/orders/middlewares";
import { pledgeMiddlewares } from "./admin/pledges/middlewares";
import { editionNumberMiddlewares } from "./admin/products/[id]/edition-numbers/middlewares";
import { sponsorshipImportMiddlewares } from "./admin/sponsorship-imports/middlewares";
import { uploadMiddlewares } from "./admin/uploads/middlewares";
import { checkoutDetailsMiddlewares } from "./checkout/carts/[id]/details/middlewares";
import { checkoutPageMiddlewares } from "./checkout/carts/[id]/page/middlewares";
import { newCartMiddlewares } from "./checkout/carts/middlewares";
import { waitListMiddlewares } from "./checkout/wait-list/middlewares";
import { domainErrorHandler } from "./domain-error-handler";
import { stripeHookMiddlewares } from "./hooks/stripe/middlewares";
import { rateLimitMiddlewares } from "./rate-limits/middlewares";
import { installSecurityHeaders } from "./security-headers";
import { staticFileMiddlewares } from "./static-files/middlewares";
import { cartLocaleMiddlewares } from "./store/cart-locale";
import { cataloguePromiseMiddlewares } from "./store/catalogue/promises/middlewares";
import { accountMiddlewares } from "./store/customers/me/account/middlewares";
import { customerMiddlewares } from "./store/customers/middlewares";
import { impactMiddlewares } from "./store/impact/middlewares";
import { orderMiddlewares } from "./store/orders/middlewares";
import { turnedAwayMiddlewares } from "./turned-away";

installSecurityHeaders();

export default defineMiddlewares({
  errorHandler: domainErrorHandler as never,
  routes: [
    ...turnedAwayMiddlewares,
    ...rateLimitMiddlewares,
    ...staticFileMiddlewares,
    ...uploadMiddlewares,
    ...editionNumberMiddlewares,
    ...orderMiddlewares,
    ...customerMiddlewares,
    ...accountMiddlewares,
    ...cartLocaleMiddlewares,
    ...newCartMiddlewares,
    ...checkoutDetailsMiddlewares,
    ...checkoutPageMiddlewares,
    ...cataloguePromiseMiddlewares,
    ...waitListMiddlewares,
    ...stripeHookMiddlewares,
    ...checkoutRepairMiddlewares,
    ...exceptionMiddlewares,
    ...integrityMiddlewares,
    ...shippingGateMiddlewares,
    ...goalMiddlewares,
    ...sponsorshipImportMiddlewares,
    ...allocationRuleMiddlewares,
    ...ledgerMiddlewares,
    ...impactMiddlewares,
    ...deliveryMiddlewares,
    ...pledgeMiddlewares,
  ],
});
