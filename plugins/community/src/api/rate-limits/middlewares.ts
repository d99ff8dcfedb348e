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
const impact = limitRequests(LIMITS.impact);
const logo = limitRequests(LIMITS.logo);
const claimLink = limitRequests(LIMITS.claimLink);
const waitListPage = limitRequests(LIMITS.waitListPage);

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
  {
    matcher: "/store/customers/me/recognition",
    methods: ["POST"],
    middlewares: [limitRequests(LIMITS.report, loggedIn)],
  },
  {
    matcher: "/store/customers/me/recognition/redemptions",
    methods: ["POST"],
    middlewares: [limitRequests(LIMITS.redemption, loggedIn)],
  },
  { matcher: "/checkout/carts", methods: ["POST"], middlewares: [limitRequests(LIMITS.newCart)] },
  {
    matcher: "/checkout/carts/:id/details",
    methods: ["POST"],
    middlewares: [limitRequests(LIMITS.checkoutDetails)],
  },
  { matcher: "/checkout/carts/:id/page", methods: ["POST"], middlewares: [limitRequests(LIMITS.checkout)] },
  {
    matcher: "/checkout/carts/:id/hold",
    methods: ["GET", "DELETE"],
    middlewares: [limitRequests(LIMITS.checkoutReturn)],
  },
  { matcher: "/store/carts/:id/complete", methods: ["POST"], middlewares: [limitRequests(LIMITS.checkout)] },
  { matcher: "/checkout/wait-list", methods: ["POST"], middlewares: [limitRequests(LIMITS.waitList)] },
  { matcher: "/checkout/wait-list/:token", middlewares: [waitListPage] },
  { matcher: "/checkout/wait-list/:token/accept", methods: ["POST"], middlewares: [waitListPage] },
  { matcher: "/store/rewards/:token", middlewares: [claimLink] },
  { matcher: "/store/rewards/:token/:what", middlewares: [claimLink] },
  { matcher: "/admin/partners/:id/logos", methods: ["POST"], middlewares: [logo] },
  { matcher: "/store/partners/:id/logos", methods: ["POST"], middlewares: [logo] },
  { matcher: "/store/impact", methods: ["GET"], middlewares: [impact] },
  { matcher: "/store/impact/goals/:id", methods: ["GET"], middlewares: [impact] },
  { matcher: "/store/impact/postings", methods: ["GET"], middlewares: [impact] },
  { matcher: "/store/impact/seals", methods: ["GET"], middlewares: [impact] },
  { matcher: "/store/impact/orders/:id", methods: ["GET"], middlewares: [impact] },
  { matcher: "/store/impact/transfers/:id", methods: ["GET"], middlewares: [limitRequests(LIMITS.impactProof)] },
  { matcher: "/store/impact/export", methods: ["GET"], middlewares: [limitRequests(LIMITS.impactExport)] },
  { matcher: "/store/sponsorship/:handle/prospectus", middlewares: [limitRequests(LIMITS.documentCheck)] },
  { matcher: "/store/documents/verify", middlewares: [limitRequests(LIMITS.documentCheck)] },
  {
    matcher: "/checkout/sessions/:id/complete",
    methods: ["POST"],
    middlewares: [limitRequests(LIMITS.checkoutReturn)],
  },
];
