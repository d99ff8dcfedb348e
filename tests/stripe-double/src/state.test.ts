import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openSession } from "./contract/checkout-cases.ts";
import { clientFor, openBench } from "./test-bench.ts";

let folder: string;
let stateFile: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "stripe-double-"));
  stateFile = join(folder, "nested", "state.jsonl");
});
afterEach(() => rm(folder, { recursive: true }));

test("sessions, payments, kept answers and waiting webhooks outlive a restart, even one that tore the last line", async () => {
  const first = await openBench({ stateFile });
  first.double.deliveryMode({ hold: true });
  const key = { idempotencyKey: "once" };
  const customer = await first.stripe.customers.create({ name: "Mei" }, key);
  const session = await openSession({ name: "first", stripe: first.stripe });
  await first.pay(session, { testCard: "4242424242424242" });
  first.double.advanceClock(60);
  await first.close();
  expect(first.received).toEqual([]);
  await appendFile(stateFile, '{"table":"customers","id":"cus_torn","row":{"na');

  const second = await openBench({ stateFile });
  const kept = await second.stripe.checkout.sessions.retrieve(session.id, { expand: ["payment_intent", "line_items"] });
  expect(kept).toMatchObject({ status: "complete", payment_intent: { status: "requires_capture" } });
  expect(kept.line_items?.data).toHaveLength(2);
  const again = await second.stripe.customers.create({ name: "Mei" }, key);
  expect(again.id).toBe(customer.id);
  await vi.waitFor(() => expect(second.received).toHaveLength(5));
  await second.close();
});

test("a reset forgets on disk as well", async () => {
  const bench = await openBench({ stateFile });
  await bench.stripe.customers.create({ name: "Mei" });
  bench.double.reset();
  await bench.close();
  expect(await readFile(stateFile, "utf8")).toBe("");
});

test("the command tells its parent when it is ready and ends with it", async () => {
  const main = new URL("./main.ts", import.meta.url).pathname;
  const env = {
    ...process.env,
    STRIPE_DOUBLE_PORT: "0",
    STRIPE_WEBHOOK_SECRET: "whsec_1",
    STRIPE_DOUBLE_STATE: stateFile,
  };
  const child = spawn(process.execPath, [main], { env, stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const ended = once(child, "exit");
  const [message] = (await Promise.race([
    once(child, "message"),
    ended.then(([code]) => Promise.reject(new Error(`ended with ${code} before it was ready (needs Node 26)`))),
  ])) as [{ type: string; url: string }];
  expect(message.type).toBe("ready");
  const listed = await clientFor(message).customers.list();
  expect(listed.data).toEqual([]);
  child.disconnect();
  expect(await ended).toEqual([0, null]);
});
