/**
 * What the backend needs to know from outside, checked once at boot. A shop that takes money must not come up with a
 * secret that stands in a tutorial, so outside development and tests a weak one stops the boot.
 */
export interface Environment {
  databaseUrl: string;
  databaseSsl: boolean;
  redisUrl: string | undefined;
  workerMode: "shared" | "worker" | "server";
  storefrontUrl: string;
  backendUrl: string;
  filesDir: string;
  jwtSecret: string;
  cookieSecret: string;
  orderLinkSecret: string;
  storefrontToken: string;
  stripe: { apiKey: string; webhookSecret: string; apiBase: string | undefined };
  /** Means of payment per currency; what is not named keeps the shop's own choice. */
  paymentMethods: PaymentMethods;
  /** The ledger is sealed no more often; undefined keeps the shop's own choice. */
  sealEveryMinutes: number | undefined;
  mail: { smtpUrl: string | undefined; dir: string | undefined; from: string };
}

/** Methods that are paid or refused while the buyer waits; slower ones would leave orders hanging for days. */
const IMMEDIATE_METHODS = ["card", "alipay", "wechat_pay"] as const;
type ImmediateMethod = (typeof IMMEDIATE_METHODS)[number];
type PaymentMethods = Record<string, ImmediateMethod[]>;
const isImmediate = (name: string): name is ImmediateMethod => IMMEDIATE_METHODS.some((method) => method === name);

type Variables = Record<string, string | undefined>;

const MIN_SECRET_LENGTH = 32;
const WELL_KNOWN = /supersecret|changeme|change-me|password|secret123|example/i;

export class EnvironmentError extends Error {
  constructor(readonly problems: string[]) {
    super(`The backend cannot start:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
    this.name = "EnvironmentError";
  }
}

export function isWeakSecret(value: string): boolean {
  return value.length < MIN_SECRET_LENGTH || WELL_KNOWN.test(value) || new Set(value).size < 8;
}

/** `cny=card,alipay;usd=card` as methods by currency; undefined when it reads otherwise or names what takes days to pay. */
function readPaymentMethods(value: string): PaymentMethods | undefined {
  const methods: PaymentMethods = {};
  for (const entry of value.split(";").filter((part) => part.trim())) {
    const [currency = "", list = ""] = entry.split("=").map((part) => part.trim());
    const named = list.split(",").map((name) => name.trim());
    if (!/^[a-z]{3}$/.test(currency) || !named.every(isImmediate)) return undefined;
    methods[currency] = named;
  }
  return methods;
}

/** @throws EnvironmentError naming every variable that is missing or unusable. */
export function readEnvironment(variables: Variables): Environment {
  const problems: string[] = [];
  const relaxed = variables.NODE_ENV === "development" || variables.NODE_ENV === "test";

  const text = (name: string) => variables[name]?.trim() || undefined;
  const need = (name: string, forDevelopment: string) => {
    const value = text(name);
    if (value) return value;
    if (!relaxed) problems.push(`${name} is not set`);
    return forDevelopment;
  };
  const secret = (name: string) => {
    const value = text(name);
    if (relaxed) return value ?? `for-development-only-${name.toLowerCase()}`;
    if (!value) problems.push(`${name} is not set: give it at least ${MIN_SECRET_LENGTH} random characters`);
    else if (isWeakSecret(value))
      problems.push(`${name} is weak: give it at least ${MIN_SECRET_LENGTH} random characters (openssl rand -hex 32)`);
    return value ?? "";
  };
  const origin = (name: string, forDevelopment: string) => {
    const value = need(name, forDevelopment).replace(/\/+$/, "");
    if (!URL.canParse(value)) problems.push(`${name} is not a URL: ${value}`);
    return value;
  };
  const optionalUrl = (name: string, protocols: string[]) => {
    const value = text(name);
    if (!value) return undefined;
    if (!URL.canParse(value) || !protocols.includes(new URL(value).protocol))
      problems.push(`${name} is not a URL of ${protocols.join(" or ")}`);
    return value;
  };
  const workerMode = text("MEDUSA_WORKER_MODE") ?? "shared";
  if (!["shared", "worker", "server"].includes(workerMode))
    problems.push(`MEDUSA_WORKER_MODE is "${workerMode}"; it can be shared, worker or server`);

  const paymentMethods = readPaymentMethods(text("STRIPE_PAYMENT_METHODS") ?? "");
  if (!paymentMethods) problems.push("STRIPE_PAYMENT_METHODS does not read like cny=card,alipay;usd=card");

  const sealEveryMinutes = text("SEAL_EVERY_MINUTES");
  if (sealEveryMinutes !== undefined && !/^\d{1,6}$/.test(sealEveryMinutes))
    problems.push(`SEAL_EVERY_MINUTES is "${sealEveryMinutes}"; it is a number of minutes`);

  const apiKey = text("STRIPE_API_KEY");
  const apiBase = optionalUrl("STRIPE_API_BASE", ["http:", "https:"]);
  const webhookSecret = text("STRIPE_WEBHOOK_SECRET");
  if (!relaxed && !apiKey) problems.push("STRIPE_API_KEY is not set");
  if (!relaxed && !webhookSecret) problems.push("STRIPE_WEBHOOK_SECRET is not set: webhooks could not be trusted");

  const environment: Environment = {
    databaseUrl: need("DATABASE_URL", "postgres://localhost/keepsake"),
    databaseSsl: /sslmode=(require|verify)/.test(variables.DATABASE_URL ?? ""),
    redisUrl: optionalUrl("REDIS_URL", ["redis:", "rediss:"]),
    workerMode: workerMode as Environment["workerMode"],
    storefrontUrl: origin("STOREFRONT_URL", "http://localhost:8000"),
    backendUrl: origin("BACKEND_URL", "http://localhost:9000"),
    filesDir: need("FILES_DIR", "static"),
    jwtSecret: secret("JWT_SECRET"),
    cookieSecret: secret("COOKIE_SECRET"),
    orderLinkSecret: secret("ORDER_LINK_SECRET"),
    storefrontToken: secret("STOREFRONT_TOKEN"),
    stripe: {
      apiKey: apiKey ?? "sk_test_for_development_only",
      webhookSecret: webhookSecret ?? "whsec_for_development_only",
      apiBase,
    },
    paymentMethods: paymentMethods ?? {},
    sealEveryMinutes: sealEveryMinutes === undefined ? undefined : Number(sealEveryMinutes),
    mail: {
      smtpUrl: optionalUrl("SMTP_URL", ["smtp:", "smtps:"]),
      dir: text("MAIL_DIR"),
      from: text("MAIL_FROM") ?? "Blue Elephant Community <shop@keepsake.example>",
    },
  };
  if (!relaxed && !environment.mail.smtpUrl && !environment.mail.dir)
    problems.push("SMTP_URL is not set (or MAIL_DIR, to keep mails as files)");
  if (problems.length) throw new EnvironmentError(problems);
  return environment;
}
