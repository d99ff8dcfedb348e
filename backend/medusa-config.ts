import { defineConfig, loadEnv } from "@medusajs/framework/utils";
import { readEnvironment } from "./src/environment";

loadEnv(process.env.NODE_ENV || "development", process.cwd());
const env = readEnvironment(process.env);

/** One process needs no Redis; several processes share events, workflows, cache and locks through it (reliability.md, 8). */
const redisModules = env.redisUrl
  ? [
      { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl: env.redisUrl } },
      { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl: env.redisUrl } } },
      {
        resolve: "@medusajs/medusa/locking",
        options: {
          providers: [
            {
              resolve: "@medusajs/medusa/locking-redis",
              id: "locking-redis",
              is_default: true,
              options: { redisUrl: env.redisUrl },
            },
          ],
        },
      },
    ]
  : [];

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: env.databaseUrl,
    databaseDriverOptions: {
      // A process that stands still keeps no lock of Medusa's own transactions for longer either.
      idle_in_transaction_session_timeout: 10_000,
      ...(env.databaseSsl ? {} : { ssl: false, sslmode: "disable" }),
    },
    redisUrl: env.redisUrl,
    workerMode: env.workerMode,
    // Medusa's default is a cookie for HTTPS only, which a production build on http://localhost could never set.
    cookieOptions: { secure: env.backendUrl.startsWith("https:"), sameSite: "lax" },
    http: {
      storeCors: env.storefrontUrl,
      adminCors: env.backendUrl,
      authCors: `${env.storefrontUrl},${env.backendUrl}`,
      jwtSecret: env.jwtSecret,
      cookieSecret: env.cookieSecret,
    },
  },
  // The same origin: one build of the admin fits every address it is served from.
  // Tests, and processes that only work in the background, serve none and need none built.
  admin: { backendUrl: "/", path: "/app", disable: process.env.DISABLE_MEDUSA_ADMIN === "true" },
  featureFlags: { translation: true },
  plugins: [
    {
      resolve: "@keepsake/community",
      options: {
        storefrontUrl: env.storefrontUrl,
        backendUrl: env.backendUrl,
        filesDir: env.filesDir,
        orderLinkSecret: env.orderLinkSecret,
        storefrontToken: env.storefrontToken,
        redisUrl: env.redisUrl,
        stripe: env.stripe,
        paymentMethods: env.paymentMethods,
        sealEveryMinutes: env.sealEveryMinutes,
      },
    },
  ],
  modules: [
    ...redisModules,
    { resolve: "@medusajs/medusa/translation" },
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/file-local",
            id: "local",
            // Private files (exports with addresses) too: left alone they go where Medusa serves everything to everybody.
            options: {
              upload_dir: env.filesDir,
              private_upload_dir: env.filesDir,
              backend_url: `${env.backendUrl}/static`,
            },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/payment",
      options: {
        providers: [
          {
            resolve: "@keepsake/community/providers/stripe-checkout",
            id: "stripe-checkout",
            options: { ...env.stripe, storefrontUrl: env.storefrontUrl, paymentMethods: env.paymentMethods },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          {
            resolve: "@keepsake/community/providers/smtp",
            id: "smtp",
            options: { ...env.mail, channels: ["email"] },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/fulfillment",
      options: { providers: [{ resolve: "@medusajs/medusa/fulfillment-manual", id: "manual" }] },
    },
  ],
});
