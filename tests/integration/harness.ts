import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLedger } from "@keepsake/ledger";
import { type StripeDouble, startStripeDouble } from "@keepsake/stripe-double";
import pg from "pg";
import { freePort } from "../../backend/launcher/ports.ts";
import { ADMIN, type Admin, adminOf } from "./admin-client.ts";
import type { Shop } from "./buyer.ts";
import { type Backend, buildPlugin, medusa, startBackend } from "./medusa-process.ts";
import { type Catalogue, seedCatalogue } from "./minimal-catalogue.ts";
import { openDatabase } from "./shop-database.ts";
import { shopEnvironment, WEBHOOK_SECRET } from "./shop-environment.ts";

export { ADMIN } from "./admin-client.ts";
export { STOREFRONT_TOKEN, WEBHOOK_SECRET } from "./shop-environment.ts";

export interface TestShop extends Shop {
  stripe: StripeDouble;
  catalogue: Catalogue;
  sql<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  admin: Admin;
  /** Stops the backend as a power cut would, or politely, and starts it again. */
  restartBackend(signal: NodeJS.Signals): Promise<void>;
  /** The backend stands still in its tracks, as a machine that is frozen, until it goes on. */
  freeze(): void;
  thaw(): void;
  /** Of the backend's process. */
  pid(): number;
  /** One more process over the same books. */
  another(): Promise<Shop>;
  storefrontUrl: string;
  databaseUrl: string;
  /** Runs a script of this folder inside the platform, in a process of its own. */
  inside(script: string, args: string[]): Promise<void>;
  close(): Promise<void>;
}

/**
 * A whole shop of its own: real Postgres, the backend, the Stripe double, a small catalogue.
 * `extra` adds to the backend's environment, or changes it.
 */
export async function openShop(extra: Record<string, string> = {}): Promise<TestShop> {
  const folder = mkdtempSync(join(tmpdir(), "keepsake-shop-"));
  mkdirSync(join(folder, "files"));
  const log = join(folder, "backend.log");
  await buildPlugin(log);
  const port = await freePort();
  const backendUrl = `http://localhost:${port}`;
  const storefrontUrl = "http://localhost:8000";
  const stripe = await startStripeDouble({
    port: 0,
    webhookUrl: `${backendUrl}/hooks/stripe`,
    webhookSecret: WEBHOOK_SECRET,
  });
  const environmentOn = (databaseUrl: string) => ({
    ...shopEnvironment(folder, { databaseUrl, backendUrl, storefrontUrl, stripeUrl: stripe.url }),
    ...extra,
  });
  const postgres = await openDatabase(folder, async (url) => {
    await medusa(["db:migrate"], environmentOn(url), log);
    await medusa(["user", "-e", ADMIN.email, "-p", ADMIN.password], environmentOn(url), log);
    // The first who opens the books makes their tables; a test may look at them sooner.
    await (await createLedger({ databaseUrl: url, largestPool: 1 })).close();
    const first = await startBackend(port, environmentOn(url), log);
    const catalogue = await seedCatalogue(await adminOf(backendUrl));
    await first.stop();
    return catalogue;
  });
  const catalogue = postgres.note;
  const env = environmentOn(postgres.url);
  let backend = await startBackend(port, env, log);
  const others: Backend[] = [];
  const pool = new pg.Pool({ connectionString: postgres.url, max: 4 });
  const admin = await adminOf(backendUrl);

  return {
    backendUrl,
    storefrontUrl,
    publishableKey: catalogue.publishableKey,
    stripe,
    catalogue,
    sql: async (text, values = []) => (await pool.query(text, values)).rows,
    admin,
    restartBackend: async (signal) => {
      await backend.stop(signal);
      backend = await startBackend(port, env, log);
    },
    freeze: () => backend.process.kill("SIGSTOP"),
    thaw: () => backend.process.kill("SIGCONT"),
    pid: () => backend.process.pid as number,
    databaseUrl: postgres.url,
    inside: (script, args) => medusa(["exec", fileURLToPath(new URL(script, import.meta.url)), ...args], env, log),
    another: async () => {
      const otherPort = await freePort();
      others.push(await startBackend(otherPort, env, log));
      return { backendUrl: `http://localhost:${otherPort}`, publishableKey: catalogue.publishableKey };
    },
    close: async () => {
      await Promise.all([backend, ...others].map((each) => each.stop()));
      await stripe.close();
      await pool.end();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
