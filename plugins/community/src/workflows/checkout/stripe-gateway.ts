import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type Stripe from "stripe";
import type { StripeOptions } from "../../providers/stripe-checkout/options";
import { createStripeClient } from "../../providers/stripe-checkout/stripe-client";
import { communityOptions } from "../plugin-options";

const clients = new Map<string, Stripe>();

export function stripeOptions(container: MedusaContainer): StripeOptions {
  const { stripe } = communityOptions(container);
  if (!stripe)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "medusa-config.ts gives the plugin no Stripe options");
  return stripe;
}

/** One client per process keeps its connections open between calls. */
export function stripeGateway(container: MedusaContainer): Stripe {
  const options = stripeOptions(container);
  const key = `${options.apiKey} ${options.apiBase ?? ""}`;
  const client = clients.get(key) ?? createStripeClient(options);
  clients.set(key, client);
  return client;
}
