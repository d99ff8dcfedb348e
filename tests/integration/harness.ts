import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type StripeDouble, startStripeDouble } from "@keepsake/stripe-double";
import pg from "pg";
import { freePort } from "../../backend/launcher/ports.ts";
import type { Shop } from "./buyer.ts";
import { buildPlugin, medusa, startBackend } from "./medusa-process.ts";
import { type Catalogue, seedCatalogue } from "./minimal-catalogue.ts";
import { openDatabase } from "./shop-database.ts";

const SECRET = "6b1d0f9ac2e85473b9d01c7ee4f25a86";
export const WEBHOOK_SECRET = "whsec_for_the_integration_tests";
export const ADMIN = { email: "admin@example.org", password: "a-password-for-tests" };

export interface TestShop extends Shop {
  stripe: StripeDouble;
  catalogue: Catalogue;
  sql<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  admin<T>(method: string, path: string, body?: unknown): Promise<{ status: number; body: T }>;
  /** Stops the backend as a power cut would, or politely, and starts it again. */
  restartBackend(signal: NodeJS.Signals): Promise<void>;
  storefrontUrl: string;
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
    ...environment(folder, databaseUrl, { backendUrl, storefrontUrl, stripeUrl: stripe.url }),
    ...extra,
  });
  const postgres = await openDatabase(folder, async (url) => {
    await medusa(["db:migrate"], environmentOn(url), log);
    await medusa(["user", "-e", ADMIN.email, "-p", ADMIN.password], environmentOn(url), log);
  });
  const env = environmentOn(postgres.url);
  let backend = await startBackend(port, env, log);
  const pool = new pg.Pool({ connectionString: postgres.url, max: 4 });
  const admin = await adminOf(backendUrl);
  const catalogue = await seedCatalogue(admin);

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
    close: async () => {
      await backend.stop();
      await stripe.close();
      await pool.end();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Origins {
  backendUrl: string;
  storefrontUrl: string;
  stripeUrl: string;
}

function environment(folder: string, databaseUrl: string, origins: Origins): Record<string, string> {
  return {
    NODE_ENV: "production",
    MEDUSA_DISABLE_TELEMETRY: "1",
    DISABLE_MEDUSA_ADMIN: "true",
    DATABASE_URL: databaseUrl,
    REDIS_URL: "",
    STOREFRONT_URL: origins.storefrontUrl,
    BACKEND_URL: origins.backendUrl,
    FILES_DIR: join(folder, "files"),
    MAIL_DIR: join(folder, "mail"),
    JWT_SECRET: `${SECRET}1`,
    COOKIE_SECRET: `${SECRET}2`,
    ORDER_LINK_SECRET: `${SECRET}3`,
    STOREFRONT_TOKEN: STOREFRONT_TOKEN,
    STRIPE_API_KEY: "sk_test_integration",
    STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
    STRIPE_API_BASE: origins.stripeUrl,
  };
}

export const STOREFRONT_TOKEN = `${SECRET}4`;

export type Admin = TestShop["admin"];

async function adminOf(backendUrl: string): Promise<Admin> {
  const send = async <T>(method: string, path: string, body: unknown, headers: Record<string, string>) => {
    const response = await fetch(backendUrl + path, {
      method,
      headers: { "content-type": "application/json", ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as T };
  };
  const { body } = await send<{ token: string }>("POST", "/auth/user/emailpass", ADMIN, {});
  return (method, path, content) => send(method, path, content, { authorization: `Bearer ${body.token}` });
}
