import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LaunchFailure } from "./failure.ts";
import type { SECRETS, Settings } from "./settings.ts";

type SecretName = (typeof SECRETS)[number] | "ADMIN_PASSWORD" | "STRIPE_API_KEY" | "STRIPE_WEBHOOK_SECRET";

/** Random secrets are made once per data dir, so that sessions and links survive a restart. */
const MADE_UP: Readonly<Record<SecretName, () => string>> = {
  JWT_SECRET: longRandom,
  COOKIE_SECRET: longRandom,
  ORDER_LINK_SECRET: longRandom,
  SESSION_SECRET: longRandom,
  STOREFRONT_TOKEN: longRandom,
  ADMIN_PASSWORD: () => randomBytes(12).toString("base64url"),
  STRIPE_API_KEY: () => `sk_test_${randomBytes(24).toString("hex")}`,
  STRIPE_WEBHOOK_SECRET: () => `whsec_${randomBytes(24).toString("hex")}`,
};

export type Secrets = Readonly<Record<SecretName, string>>;

export function openSecrets(settings: Settings): Secrets {
  const path = join(settings.dataDir, "secrets.json");
  const kept = read(path);
  const names = Object.keys(MADE_UP) as SecretName[];
  const made = Object.fromEntries(names.map((name) => [name, kept[name] ?? MADE_UP[name]()])) as Secrets;
  if (names.some((name) => !kept[name])) {
    writeFileSync(`${path}.new`, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${path}.new`, path);
  }
  const stripe = {
    ...(settings.stripeApiKey ? { STRIPE_API_KEY: settings.stripeApiKey } : {}),
    ...(settings.stripeWebhookSecret ? { STRIPE_WEBHOOK_SECRET: settings.stripeWebhookSecret } : {}),
  };
  return { ...made, ...settings.given, ...stripe };
}

function longRandom(): string {
  return randomBytes(32).toString("hex");
}

function read(path: string): Record<string, string> {
  if (!existsSync(path)) return {};
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw new LaunchFailure(
      `${path} cannot be read.`,
      "Repair it, or delete it: new secrets are made, and everybody logs in again.",
    );
  }
}
