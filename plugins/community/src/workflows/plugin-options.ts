import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import type { PaymentMethod } from "../domain/payment-methods";

export interface CommunityOptions {
  storefrontUrl: string;
  backendUrl: string;
  filesDir: string;
  orderLinkSecret: string;
  storefrontToken: string;
  redisUrl?: string | undefined;
  /** Replaces the shop's own choice of payment methods, per currency. */
  paymentMethods?: Record<string, PaymentMethod[]>;
  /** The ledger is sealed no more often than this; once a day unless given. */
  sealEveryMinutes?: number | undefined;
  stripe?: { apiKey: string; webhookSecret: string; apiBase?: string | undefined };
}

/** What `medusa-config.ts` gave this plugin. Medusa keeps it with its configuration and hands it to nobody. */
export function communityOptions(container: MedusaContainer): CommunityOptions {
  const { plugins } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
  for (const plugin of plugins ?? [])
    if (typeof plugin === "object" && plugin.resolve === "@keepsake/community")
      return plugin.options as unknown as CommunityOptions;
  throw new MedusaError(
    MedusaError.Types.INVALID_ARGUMENT,
    "medusa-config.ts does not list the plugin @keepsake/community",
  );
}
