import { describe, expect, it } from "vitest";
import { EnvironmentError, isWeakSecret, readEnvironment } from "./environment";

const strong = "f3a91c0be7d24586a1c7e0d9b8f6432155aa77cc";
const production = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://localhost/keepsake",
  STOREFRONT_URL: "http://localhost:8000/",
  BACKEND_URL: "http://localhost:9000",
  FILES_DIR: "files",
  JWT_SECRET: strong,
  COOKIE_SECRET: strong,
  ORDER_LINK_SECRET: strong,
  STOREFRONT_TOKEN: strong,
  STRIPE_API_KEY: "sk_test_1",
  STRIPE_WEBHOOK_SECRET: "whsec_1",
  MAIL_DIR: "mail",
};

const problemsOf = (variables: Record<string, string | undefined>): string => {
  try {
    readEnvironment(variables);
    return "";
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message;
    throw error;
  }
};

describe("the backend's environment", () => {
  it("accepts a complete production environment and trims trailing slashes", () => {
    expect(readEnvironment(production).storefrontUrl).toBe("http://localhost:8000");
  });

  it.each(["JWT_SECRET", "COOKIE_SECRET", "ORDER_LINK_SECRET", "STOREFRONT_TOKEN"])(
    "refuses to boot in production without %s or with a weak one",
    (name) => {
      expect(problemsOf({ ...production, [name]: undefined })).toContain(`${name} is not set`);
      expect(problemsOf({ ...production, [name]: "supersecret" })).toContain(`${name} is weak`);
      expect(problemsOf({ ...production, NODE_ENV: undefined, [name]: "supersecret" })).toContain(`${name} is weak`);
    },
  );

  it("names every variable that is wrong at once", () => {
    const message = problemsOf({ ...production, BACKEND_URL: "not a url", REDIS_URL: "http://x", STRIPE_API_KEY: "" });
    for (const name of ["BACKEND_URL", "REDIS_URL", "STRIPE_API_KEY"]) expect(message).toContain(name);
  });

  it("lets development start with nothing set", () => {
    expect(readEnvironment({ NODE_ENV: "development" }).workerMode).toBe("shared");
  });

  it("switches means of payment by currency", () => {
    const environment = readEnvironment({ ...production, STRIPE_PAYMENT_METHODS: "cny=card, alipay; usd=card" });
    expect(environment.paymentMethods).toEqual({ cny: ["card", "alipay"], usd: ["card"] });
    expect(problemsOf({ ...production, STRIPE_PAYMENT_METHODS: "cny=gold" })).toContain("STRIPE_PAYMENT_METHODS");
    expect(problemsOf({ ...production, STRIPE_PAYMENT_METHODS: "card" })).toContain("STRIPE_PAYMENT_METHODS");
  });

  it("how often the ledger is sealed at most", () => {
    expect(readEnvironment(production).sealEveryMinutes).toBeUndefined();
    expect(readEnvironment({ ...production, SEAL_EVERY_MINUTES: "60" }).sealEveryMinutes).toBe(60);
    expect(problemsOf({ ...production, SEAL_EVERY_MINUTES: "soon" })).toContain("SEAL_EVERY_MINUTES");
  });

  it("knows a weak secret", () => {
    expect(isWeakSecret("a".repeat(64))).toBe(true);
    expect(isWeakSecret(`supersecret${strong}`)).toBe(true);
    expect(isWeakSecret(strong)).toBe(false);
  });
});
