import { existsSync, readFileSync } from "node:fs";
import { isAbsolute, join, relative, resolve } from "node:path";
import { parseEnv } from "node:util";
import { origin, port, secret, text, url } from "./environment.ts";
import { LaunchFailure } from "./failure.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** What the person who starts Keepsake decided; everything else follows from it. */
export interface Settings {
  storefrontPort: number;
  backendPort: number;
  doublePort: number;
  storefrontUrl: string;
  backendUrl: string;
  dataDir: string;
  databaseUrl: string | undefined;
  redisUrl: string | undefined;
  smtpUrl: string | undefined;
  stripeApiKey: string | undefined;
  stripeWebhookSecret: string | undefined;
  adminEmail: string;
  /** Secrets given from outside; the rest is made up once per data dir. */
  given: Readonly<Record<string, string>>;
}

export const SECRETS = [
  "JWT_SECRET",
  "COOKIE_SECRET",
  "ORDER_LINK_SECRET",
  "SESSION_SECRET",
  "STOREFRONT_TOKEN",
] as const;

/** The .env file beside package.json; what is set in the shell wins. An empty value means: not set. */
export function loadEnvironment(root: string, shell: Environment): Environment {
  const file = join(root, ".env");
  return existsSync(file) ? { ...parseEnv(readFileSync(file, "utf8")), ...shell } : shell;
}

/** Checks every public variable at once, so that one start tells everything that is wrong. */
export function readSettings(env: Environment, root: string): Settings {
  const problems: string[] = [];
  const check = <Value>(read: () => Value): Value | undefined => {
    try {
      return read();
    } catch (error) {
      problems.push((error as Error).message);
      return undefined;
    }
  };
  const storefrontPort = check(() => port(env, "STOREFRONT_PORT", 8000)) ?? 0;
  const backendPort = check(() => port(env, "BACKEND_PORT", 9000)) ?? 0;
  const doublePort = check(() => port(env, "STRIPE_DOUBLE_PORT", backendPort + 1)) ?? 0;
  const settings: Settings = {
    storefrontPort,
    backendPort,
    doublePort,
    storefrontUrl: check(() => origin(env, "STOREFRONT_URL")) ?? `http://localhost:${storefrontPort}`,
    backendUrl: check(() => origin(env, "BACKEND_URL")) ?? `http://localhost:${backendPort}`,
    dataDir: check(() => dataDirectory(env, root)) ?? "",
    databaseUrl: check(() =>
      url(env, "DATABASE_URL", ["postgres:", "postgresql:"], "postgres://user:password@host:5432/name"),
    ),
    redisUrl: check(() => url(env, "REDIS_URL", ["redis:", "rediss:"], "redis://host:6379")),
    smtpUrl: check(() => url(env, "SMTP_URL", ["smtp:", "smtps:"], "smtp://user:password@host:587")),
    stripeApiKey: check(() => stripeKey(env)),
    stripeWebhookSecret: check(() =>
      text(env, "STRIPE_WEBHOOK_SECRET", /^whsec_\S{8,}$/, "the signing secret of the webhook, whsec_…"),
    ),
    adminEmail: check(() => text(env, "ADMIN_EMAIL", /^\S+@\S+$/, "an e-mail address")) ?? "admin@keepsake.example",
    given: check(() => givenSecrets(env, problems)) ?? {},
  };
  check(() => distinctPorts(settings));
  if (
    settings.stripeApiKey &&
    !settings.stripeWebhookSecret &&
    !problems.some((line) => line.startsWith("STRIPE_WEBHOOK"))
  ) {
    problems.push(
      "STRIPE_WEBHOOK_SECRET is missing: with STRIPE_API_KEY, give the signing secret of the endpoint /hooks/stripe too",
    );
  }
  if (problems.length > 0) throw new LaunchFailure(`The configuration cannot be used:\n  ${problems.join("\n  ")}`);
  return settings;
}

function givenSecrets(env: Environment, problems: string[]): Record<string, string> {
  const given: Record<string, string> = {};
  for (const name of SECRETS) {
    try {
      const value = secret(env, name);
      if (value) given[name] = value;
    } catch (error) {
      problems.push((error as Error).message);
    }
  }
  const password = text(env, "ADMIN_PASSWORD", /^.{10,}$/, "at least 10 characters");
  return password ? { ...given, ADMIN_PASSWORD: password } : given;
}

function stripeKey(env: Environment): string | undefined {
  return text(env, "STRIPE_API_KEY", /^(sk|rk)_(test|live)_\S{8,}$/, "a secret key of Stripe, sk_test_… or sk_live_…");
}

function dataDirectory(env: Environment, root: string): string {
  const folder = resolve(root, env.DATA_DIR?.trim() || ".data");
  const toRoot = relative(folder, root);
  const isAbove = toRoot === "" || (!toRoot.startsWith("..") && !isAbsolute(toRoot));
  if (isAbove) throw new Error(`DATA_DIR is ${folder}, which holds this checkout: choose a folder of its own`);
  return folder;
}

function distinctPorts(settings: Settings): void {
  const { storefrontPort, backendPort, doublePort, stripeApiKey } = settings;
  const ports = stripeApiKey ? [storefrontPort, backendPort] : [storefrontPort, backendPort, doublePort];
  if (!ports.includes(0) && new Set(ports).size < ports.length) {
    throw new Error(`STOREFRONT_PORT, BACKEND_PORT and STRIPE_DOUBLE_PORT must differ; they are ${ports.join(", ")}`);
  }
}
