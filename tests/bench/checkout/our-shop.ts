import { join } from "node:path";
import { startStripeDouble } from "@keepsake/stripe-double";
import { freePort } from "../../../backend/launcher/ports.ts";
import { ADMIN, adminOf } from "../../integration/admin-client.ts";
import { medusa } from "../../integration/medusa-process.ts";
import { seedCatalogue } from "../../integration/minimal-catalogue.ts";
import { shopEnvironment, WEBHOOK_SECRET } from "../../integration/shop-environment.ts";
import { ourBuyer, ourPayer } from "./buy-from-us.ts";
import type { Ground } from "./ground.ts";
import { type MeteredBackend, startMetered } from "./metered-backend.ts";
import type { MeasuredShop } from "./shop.ts";

/** The shop with every guard on: our configuration, webhooks from a stand-in for Stripe, mails kept as files. */
export async function startOurShop(ground: Ground): Promise<MeasuredShop> {
  const database = await ground.database("ours");
  const log = join(ground.folder, "ours.log");
  const port = await freePort();
  const { env, origin, stop } = await surroundings(ground, database.url, port);
  await medusa(["db:migrate"], env, log);
  await medusa(["user", "-e", ADMIN.email, "-p", ADMIN.password], env, log);
  const backend = await startMetered(port, env, log);
  const catalogue = await seedCatalogue(await adminOf(origin));
  return {
    name: "ours",
    origin,
    backend,
    database,
    catalogue,
    buyer: (observe) => ourBuyer(origin, catalogue, observe),
    payer: (nextCart) => ourPayer(origin, catalogue, nextCart),
    stop: () => backend.stop().then(stop),
  };
}

export interface OurProcess {
  origin: string;
  backend: MeteredBackend;
  stop(): Promise<void>;
}

/** One process more over the same database. */
export async function startOurProcess(
  ground: Ground,
  databaseUrl: string,
  redisUrl: string | undefined,
): Promise<OurProcess> {
  const port = await freePort();
  const { env, origin, stop } = await surroundings(ground, databaseUrl, port, redisUrl);
  const backend = await startMetered(port, env, join(ground.folder, "ours.log"));
  return { origin, backend, stop: () => backend.stop().then(stop) };
}

async function surroundings(ground: Ground, databaseUrl: string, port: number, redisUrl?: string) {
  const origin = `http://localhost:${port}`;
  const webhookUrl = `${origin}/hooks/stripe`;
  // As Stripe is asked to in a shop of one's own; the list stands in the plugin as it was built.
  const built = new URL("../../../plugins/community/.medusa/server/src/domain/stripe-event-types.js", import.meta.url);
  const { STRIPE_EVENT_TYPES } = (await import(built.href)) as { STRIPE_EVENT_TYPES: readonly string[] };
  const stripe = await startStripeDouble({
    port: 0,
    webhookUrl,
    webhookSecret: WEBHOOK_SECRET,
    webhookEvents: STRIPE_EVENT_TYPES,
  });
  const env = shopEnvironment(ground.folder, {
    databaseUrl,
    backendUrl: origin,
    storefrontUrl: "http://localhost:8000",
    stripeUrl: stripe.url,
    ...(redisUrl ? { redisUrl } : {}),
  });
  return { env, origin, stop: () => stripe.close() };
}
