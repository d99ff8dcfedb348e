import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";

type Registering = MedusaRequest & { auth_context?: { auth_identity_id?: string } };

/**
 * Medusa lets a new account call itself by any e-mail. The account's e-mail is the one it logs in with, or anybody could
 * open an account in somebody else's name and receive what is meant for them.
 */
async function emailOfLogin(req: Registering, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const body = req.validatedBody as { email?: string } | undefined;
  const authIdentityId = req.auth_context?.auth_identity_id;
  if (body && authIdentityId) {
    const [login] = await req.scope
      .resolve(Modules.AUTH)
      .listProviderIdentities({ auth_identity_id: authIdentityId, provider: "emailpass" }, { take: 1 });
    if (login) body.email = login.entity_id;
  }
  next();
}

export const customerMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/customers", methods: ["POST"], middlewares: [emailOfLogin] },
];
