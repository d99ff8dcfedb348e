import { join } from "node:path";
import { expect, test } from "vitest";
import { type Environment, readSettings } from "./settings.ts";

const ROOT = join("/", "srv", "keepsake");
const read = (env: Environment) => readSettings(env, ROOT);

test("without any variable the documented defaults hold", () => {
  const settings = read({});
  expect(settings).toMatchObject({
    storefrontPort: 8000,
    backendPort: 9000,
    doublePort: 9001,
    storefrontUrl: "http://localhost:8000",
    backendUrl: "http://localhost:9000",
    dataDir: join(ROOT, ".data"),
  });
  expect(settings.databaseUrl).toBeUndefined();
});

test("addresses follow the ports unless they are given", () => {
  const settings = read({ STOREFRONT_PORT: "8100", BACKEND_PORT: "9100", STOREFRONT_URL: "https://shop.example/" });
  expect(settings.storefrontUrl).toBe("https://shop.example");
  expect(settings.backendUrl).toBe("http://localhost:9100");
  expect(settings.doublePort).toBe(9101);
});

test("an empty value counts as not set", () => {
  expect(read({ DATABASE_URL: "", STOREFRONT_PORT: " " })).toMatchObject({
    databaseUrl: undefined,
    storefrontPort: 8000,
  });
});

test.each([
  [{ STOREFRONT_PORT: "80000" }, /STOREFRONT_PORT is "80000"/],
  [{ BACKEND_PORT: "http" }, /BACKEND_PORT is "http"/],
  [{ STOREFRONT_PORT: "9000" }, /must differ/],
  [{ DATABASE_URL: "mysql://a/b" }, /DATABASE_URL is not an address/],
  [{ REDIS_URL: "localhost:6379" }, /REDIS_URL is not an address/],
  [{ SMTP_URL: "mail.example" }, /SMTP_URL is not an address/],
  [{ STOREFRONT_URL: "https://shop.example/zh" }, /STOREFRONT_URL is "https:\/\/shop.example\/zh"/],
  [{ STRIPE_API_KEY: "pk_test_1234567890" }, /STRIPE_API_KEY does not look right/],
  [{ STRIPE_API_KEY: "sk_test_1234567890" }, /STRIPE_WEBHOOK_SECRET is missing/],
  [{ STRIPE_WEBHOOK_SECRET: "secret" }, /STRIPE_WEBHOOK_SECRET does not look right/],
  [{ JWT_SECRET: "supersecret" }, /JWT_SECRET is too weak/],
  [{ COOKIE_SECRET: "a".repeat(40) }, /COOKIE_SECRET is too weak \(too few different characters\)/],
  [{ ADMIN_PASSWORD: "short" }, /ADMIN_PASSWORD/],
  [{ DATA_DIR: "." }, /DATA_DIR is .* which holds this checkout/],
  [{ DATA_DIR: "/" }, /DATA_DIR/],
])("%o is refused by name", (env, message) => {
  expect(() => read(env)).toThrow(message);
});

test("all problems are told at once, and no password is shown", () => {
  const attempt = () => read({ STOREFRONT_PORT: "x", DATABASE_URL: "mysql://root:hunter2@host/db" });
  expect(attempt).toThrow(/STOREFRONT_PORT[\s\S]*DATABASE_URL/);
  expect(attempt).not.toThrow(/hunter2/);
});

test("good secrets are taken over", () => {
  const JWT_SECRET = "0f9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e2f1a";
  expect(read({ JWT_SECRET }).given).toEqual({ JWT_SECRET });
});
