export interface Env {
  port: number;
  storefrontUrl: string;
  backendUrl: string;
  publishableKey: string;
  sessionSecret: string;
  storefrontToken: string;
  imageCacheDir: string;
  mailDir: string | undefined;
  stripeDoubleUrl: string | undefined;
  paymentsTestMode: boolean;
  /** Behind a proxy of ours, which writes the reader's address into X-Forwarded-For. */
  trustProxy: boolean;
}

type Source = Record<string, string | undefined>;

const originOf = (name: string, value: string): string => {
  if (!URL.canParse(value) || !/^https?:/.test(value)) {
    throw new Error(`${name} must be an http(s) address such as http://localhost:8000, but is "${value}".`);
  }
  return new URL(value).origin;
};

const required = (source: Source, name: string, why: string): string => {
  const value = source[name]?.trim();
  if (!value) throw new Error(`${name} is missing: ${why}`);
  return value;
};

const portOf = (value: string): number => {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`PORT must be 1 to 65535, not "${value}".`);
  return port;
};

const secretOf = (value: string): string => {
  if (value.length < 32) throw new Error("SESSION_SECRET is too short: it needs at least 32 characters.");
  return value;
};

export const readEnv = (source: Source): Env => ({
  port: portOf(source.PORT ?? source.STOREFRONT_PORT ?? "8000"),
  storefrontUrl: originOf(
    "STOREFRONT_URL",
    required(source, "STOREFRONT_URL", "the public address of this shop, e.g. http://localhost:8000."),
  ),
  backendUrl: originOf("BACKEND_URL", required(source, "BACKEND_URL", "the address of the Medusa backend.")),
  publishableKey: required(source, "MEDUSA_PUBLISHABLE_KEY", "the seed makes one; the launcher passes it on."),
  sessionSecret: secretOf(required(source, "SESSION_SECRET", "it seals the cookies of this shop.")),
  storefrontToken: source.STOREFRONT_TOKEN ?? "",
  imageCacheDir: required(source, "IMAGE_CACHE_DIR", "the folder in which resized pictures are kept."),
  mailDir: source.MAIL_DIR || undefined,
  stripeDoubleUrl: source.STRIPE_DOUBLE_URL ? originOf("STRIPE_DOUBLE_URL", source.STRIPE_DOUBLE_URL) : undefined,
  paymentsTestMode: source.PAYMENTS_TEST_MODE === "1",
  trustProxy: source.TRUST_PROXY === "1",
});

let current: Env | undefined;

/** Read once, at the first use, so that a missing variable is named before the server listens. */
export const env = (): Env => {
  current ??= readEnv(process.env);
  return current;
};
