import type { MedusaRequest, MiddlewareRoute } from "@medusajs/framework/http";
import { hideWhetherAccountExists, normaliseEmail } from "./account-privacy";
import { type Handler, limitRequests } from "./limit-requests";
import { LIMITS } from "./limits";

/**
 * The matchers carry parameters on purpose: a router decodes parameters but not fixed parts, so a limit on the spelled-out
 * `/auth/customer/emailpass` would be walked around by `/auth/customer/emailpas%73`.
 */
function byActor(forCustomers: Handler, forStaff: Handler): Handler {
  return (req, res, next) => (req.params.actor_type === "customer" ? forCustomers : forStaff)(req, res, next);
}

const loggedIn = (req: MedusaRequest) =>
  (req as MedusaRequest & { auth_context?: { actor_id?: string } }).auth_context?.actor_id;

const customerLogin = limitRequests(LIMITS.customerLogin);
const staffLogin = limitRequests(LIMITS.staffLogin);
const registration = limitRequests(LIMITS.registration);
const passwordReset = limitRequests(LIMITS.passwordReset);
const newPassword = limitRequests(LIMITS.newPassword);

export const rateLimitMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/auth/:actor_type/:auth_provider",
    methods: ["GET", "POST"],
    middlewares: [normaliseEmail, byActor(customerLogin, staffLogin), hideWhetherAccountExists],
  },
  {
    matcher: "/auth/:actor_type/:auth_provider/register",
    methods: ["POST"],
    middlewares: [normaliseEmail, registration],
  },
  {
    matcher: "/auth/:actor_type/:auth_provider/reset-password",
    methods: ["POST"],
    middlewares: [normaliseEmail, passwordReset],
  },
  { matcher: "/auth/:actor_type/:auth_provider/update", methods: ["POST"], middlewares: [newPassword] },
  { matcher: "/store/customers", methods: ["POST"], middlewares: [limitRequests(LIMITS.registration)] },
  {
    matcher: "/store/customers/me/account",
    methods: ["DELETE"],
    middlewares: [limitRequests(LIMITS.accountDeletion, loggedIn)],
  },
  { matcher: "/store/carts/:id/checkout-session", methods: ["POST"], middlewares: [limitRequests(LIMITS.checkout)] },
  { matcher: "/store/carts/:id/complete", methods: ["POST"], middlewares: [limitRequests(LIMITS.checkout)] },
  {
    matcher: "/store/checkout-sessions/:id/complete",
    methods: ["POST"],
    middlewares: [limitRequests(LIMITS.checkoutReturn)],
  },
];
