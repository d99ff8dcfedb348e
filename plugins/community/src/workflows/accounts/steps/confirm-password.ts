import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { DomainError } from "../../../domain/errors";

const PROVIDER = "emailpass";

/** An open browser is not its owner: what cannot be undone asks for the password again. */
export const confirmPasswordStep = createStep(
  "confirm-password",
  async (input: { authIdentityId: string; password: string }, { container }) => {
    const auth = container.resolve(Modules.AUTH);
    const [identity] = await auth.listProviderIdentities({
      auth_identity_id: input.authIdentityId,
      provider: PROVIDER,
    });
    const body = { email: identity?.entity_id ?? "", password: input.password };
    const { success } = await auth.authenticate(PROVIDER, {
      url: "",
      headers: {},
      query: {},
      protocol: "https",
      body,
    });
    if (!success)
      throw new DomainError("invalid_data", "wrong_password", "This is not the password of the account", {
        field: "password",
      });
    return new StepResponse(undefined);
  },
);
