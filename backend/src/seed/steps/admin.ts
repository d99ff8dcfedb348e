import { createUsersWorkflow } from "@medusajs/medusa/core-flows";
import type { SeedContext } from "../context";
import { first } from "./shop";

/**
 * The demo's administrator, when the environment names one. There is no default password: a shop whose admin can be
 * guessed from its source code is everybody's shop. An existing password is left alone.
 */
export async function ensureAdmin(context: SeedContext, email?: string, password?: string): Promise<void> {
  if (!email || !password) return;
  const { users, auth, container } = context;
  const [known] = await users.listUsers({ email });
  const user =
    known ??
    first(
      (
        await createUsersWorkflow(container).run({
          input: { users: [{ email, first_name: "Keepsake", last_name: "Demo" }] },
        })
      ).result,
    );
  const login = { entity_id: email, provider: "emailpass" };
  if (!(await auth.listProviderIdentities(login)).length) {
    const answer = await auth.register("emailpass", { body: { email, password } } as never);
    if (!answer.success) throw new Error(`The demo administrator could not be registered: ${answer.error}`);
  }
  const identity = first(await auth.listProviderIdentities(login, { relations: ["auth_identity"] })).auth_identity;
  if (!identity || identity.app_metadata?.user_id === user.id) return;
  await auth.updateAuthIdentities([{ id: identity.id, app_metadata: { ...identity.app_metadata, user_id: user.id } }]);
}
