import { startStripeDouble } from "./start.ts";

/** Runs the double by itself: configuration from the environment, ends with its parent. */
const env = (name: string): string | undefined => process.env[name] || undefined;

function fail(message: string): never {
  console.error(`stripe-double: ${message}`);
  process.exit(1);
}

const port = Number(env("STRIPE_DOUBLE_PORT") ?? fail("STRIPE_DOUBLE_PORT is missing"));
if (!Number.isInteger(port) || port < 0 || port > 65_535) fail("STRIPE_DOUBLE_PORT must be a port number");

const double = await startStripeDouble({
  port,
  host: env("STRIPE_DOUBLE_HOST"),
  publicUrl: env("STRIPE_DOUBLE_PUBLIC_URL"),
  webhookUrl: env("STRIPE_WEBHOOK_URL"),
  webhookSecret: env("STRIPE_WEBHOOK_SECRET") ?? fail("STRIPE_WEBHOOK_SECRET is missing"),
  apiKey: env("STRIPE_API_KEY"),
  stateFile: env("STRIPE_DOUBLE_STATE"),
}).catch((error: NodeJS.ErrnoException) => {
  return fail(error.code === "EADDRINUSE" ? `port ${port} is taken; set STRIPE_DOUBLE_PORT to another` : error.message);
});

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await double.close();
  process.exit(0);
}
process.on("SIGTERM", stop);
process.on("SIGINT", stop);
process.on("disconnect", stop);

console.log(`stripe-double listens on ${double.url}`);
process.send?.({ type: "ready", url: double.url });
