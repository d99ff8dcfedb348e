import { join } from "node:path";

const SECRET = "6b1d0f9ac2e85473b9d01c7ee4f25a86";
export const WEBHOOK_SECRET = "whsec_for_the_integration_tests";
export const STRIPE_KEY = "sk_test_integration";
export const STOREFRONT_TOKEN = `${SECRET}4`;

export interface Origins {
  databaseUrl: string;
  backendUrl: string;
  storefrontUrl: string;
  stripeUrl: string;
  redisUrl?: string;
}

/** What a backend under test is told; nothing of the developer's own configuration reaches it. */
export function shopEnvironment(folder: string, origins: Origins): Record<string, string> {
  return {
    NODE_ENV: "production",
    MEDUSA_DISABLE_TELEMETRY: "1",
    DISABLE_MEDUSA_ADMIN: "true",
    DATABASE_URL: origins.databaseUrl,
    REDIS_URL: origins.redisUrl ?? "",
    STOREFRONT_URL: origins.storefrontUrl,
    BACKEND_URL: origins.backendUrl,
    FILES_DIR: join(folder, "files"),
    MAIL_DIR: join(folder, "mail"),
    JWT_SECRET: `${SECRET}1`,
    COOKIE_SECRET: `${SECRET}2`,
    ORDER_LINK_SECRET: `${SECRET}3`,
    STOREFRONT_TOKEN,
    STRIPE_API_KEY: STRIPE_KEY,
    STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
    STRIPE_API_BASE: origins.stripeUrl,
  };
}
