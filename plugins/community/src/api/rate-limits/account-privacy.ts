import { scrypt } from "node:crypto";
import { promisify } from "node:util";
import type { MedusaRequest } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { type Handler, typedEmail } from "./limit-requests";

/** What Medusa's emailpass provider spends on a password. */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const derive = promisify<string, string, number, typeof COST, Buffer>(scrypt);

/** `Ana@Example.com` and `ana@example.com` are one buyer; Medusa's log-in would make two of them. */
export const normaliseEmail: Handler = async (req, _res, next) => {
  if (req.params.actor_type === "customer")
    for (const body of [req.body, req.validatedBody] as (Record<string, unknown> | undefined)[])
      for (const field of ["email", "identifier"])
        if (typeof body?.[field] === "string") body[field] = (body[field] as string).trim().toLowerCase();
  next();
};

async function hasLogin(req: MedusaRequest, email: string): Promise<boolean> {
  const found = await req.scope
    .resolve(Modules.AUTH)
    .listProviderIdentities({ entity_id: email, provider: req.params.auth_provider }, { take: 1 });
  return found.length > 0;
}

/**
 * A wrong password costs a tenth of a second of hashing, an unknown e-mail cost nothing: the clock told them apart. Now
 * both cost the same, as both get the same answer.
 */
export const hideWhetherAccountExists: Handler = async (req, _res, next) => {
  const email = typedEmail(req);
  const { password } = (req.body ?? {}) as { password?: unknown };
  if (email && typeof password === "string" && password && !(await hasLogin(req, email)))
    await derive(password, "keepsake: nobody has this salt", 64, COST);
  next();
};
