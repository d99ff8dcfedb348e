import { join } from "node:path";
import type { Secrets } from "./secrets.ts";
import type { Environment, Settings } from "./settings.ts";

/** Who is told what: each process gets the variables of its own job on top of the plain environment. */
export interface Stack {
  root: string;
  settings: Settings;
  secrets: Secrets;
  shell: Environment;
  /** Hot reload instead of production builds. */
  isDev: boolean;
}

export function usesDouble({ settings }: Stack): boolean {
  return settings.stripeApiKey === undefined;
}

export function mailDir({ settings }: Stack): string | undefined {
  return settings.smtpUrl ? undefined : join(settings.dataDir, "mail");
}

export function doubleUrl({ settings }: Stack): string {
  return `http://localhost:${settings.doublePort}`;
}

export function backendEnvironment(stack: Stack, databaseUrl: string): Environment {
  const { settings, secrets } = stack;
  return {
    ...base(stack),
    DATABASE_URL: databaseUrl,
    REDIS_URL: settings.redisUrl,
    BACKEND_PORT: String(settings.backendPort),
    JWT_SECRET: secrets.JWT_SECRET,
    COOKIE_SECRET: secrets.COOKIE_SECRET,
    ORDER_LINK_SECRET: secrets.ORDER_LINK_SECRET,
    STRIPE_API_KEY: secrets.STRIPE_API_KEY,
    STRIPE_WEBHOOK_SECRET: secrets.STRIPE_WEBHOOK_SECRET,
    STRIPE_API_BASE: usesDouble(stack) ? doubleUrl(stack) : stack.shell.STRIPE_API_BASE,
    SMTP_URL: settings.smtpUrl,
    FILES_DIR: join(settings.dataDir, "files"),
    ADMIN_EMAIL: settings.adminEmail,
    ADMIN_PASSWORD: secrets.ADMIN_PASSWORD,
    MEDUSA_DISABLE_TELEMETRY: "1",
    MEDUSA_WORKER_MODE: "shared",
    PLUGIN_ADMIN_UI_SKIP_CACHE: undefined,
  };
}

export function storefrontEnvironment(stack: Stack, publishableKey: string): Environment {
  const { settings, secrets } = stack;
  return {
    ...base(stack),
    PORT: String(settings.storefrontPort),
    STOREFRONT_PORT: String(settings.storefrontPort),
    MEDUSA_PUBLISHABLE_KEY: publishableKey,
    SESSION_SECRET: secrets.SESSION_SECRET,
    STRIPE_DOUBLE_URL: usesDouble(stack) ? doubleUrl(stack) : undefined,
    IMAGE_CACHE_DIR: join(settings.dataDir, "images"),
    PAYMENTS_TEST_MODE: secrets.STRIPE_API_KEY.includes("_test_") ? "1" : undefined,
  };
}

export function doubleEnvironment(stack: Stack): Environment {
  const { settings, secrets } = stack;
  return {
    ...base(stack),
    STRIPE_DOUBLE_PORT: String(settings.doublePort),
    STRIPE_DOUBLE_PUBLIC_URL: doubleUrl(stack),
    STRIPE_DOUBLE_STATE: join(settings.dataDir, "stripe-double.json"),
    STRIPE_API_KEY: secrets.STRIPE_API_KEY,
    STRIPE_WEBHOOK_SECRET: secrets.STRIPE_WEBHOOK_SECRET,
    STRIPE_WEBHOOK_URL: `http://localhost:${settings.backendPort}/hooks/stripe`,
  };
}

/** The shell's variables without npm's own and without the public ones that only some processes may know. */
function base(stack: Stack): Environment {
  const { settings, secrets, shell, isDev } = stack;
  const inherited = Object.entries(shell).filter(
    ([name]) => !/^(npm_(config|package|lifecycle)_|INIT_CWD$)/i.test(name),
  );
  return {
    ...Object.fromEntries(inherited),
    ...Object.fromEntries(PRIVATE.map((name) => [name, undefined])),
    NODE_ENV: isDev ? "development" : "production",
    STOREFRONT_URL: settings.storefrontUrl,
    BACKEND_URL: settings.backendUrl,
    STOREFRONT_TOKEN: secrets.STOREFRONT_TOKEN,
    MAIL_DIR: mailDir(stack),
  };
}

const PRIVATE = ["DATABASE_URL", "REDIS_URL", "SMTP_URL", "STRIPE_API_KEY", "STRIPE_WEBHOOK_SECRET", "STRIPE_API_BASE"];
