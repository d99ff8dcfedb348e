import { expect, it } from "vitest";
import { readEnv } from "./env.server.ts";

const good = {
  PORT: "8000",
  STOREFRONT_URL: "http://localhost:8000/",
  BACKEND_URL: "http://localhost:9000",
  MEDUSA_PUBLISHABLE_KEY: "pk_1",
  SESSION_SECRET: "0123456789abcdef0123456789abcdef",
  IMAGE_CACHE_DIR: "images",
};

it("reads the configuration", () =>
  expect(readEnv(good)).toMatchObject({ port: 8000, storefrontUrl: "http://localhost:8000", paymentsTestMode: false }));

it.each([
  ["PORT", "eighty"],
  ["STOREFRONT_URL", "localhost"],
  ["BACKEND_URL", undefined],
  ["MEDUSA_PUBLISHABLE_KEY", ""],
  ["SESSION_SECRET", "short"],
  ["IMAGE_CACHE_DIR", undefined],
])("names %s when it is %j", (name, value) => expect(() => readEnv({ ...good, [name]: value })).toThrow(name));
