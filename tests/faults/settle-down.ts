import { setTimeout as sleep } from "node:timers/promises";
import type { Bench } from "./bench.ts";
import { brokenSentences } from "./books/integrity.ts";
import { SEAL_BOOKS } from "./operations/seal-books.ts";
import { paths } from "./paths.ts";
import type { BackendProcess } from "./rig/backend-process.ts";
import { json, send } from "./rig/http.ts";
import type { Rig } from "./rig/open-rig.ts";

/** For all of it: thousands of payments take minutes on a machine that has other things to do. */
const PATIENCE_MS = 600_000;
/** For one answer. */
const ANSWER_MS = 180_000;

/** What is still on its way, in the shop's books and at Stripe's end. */
const WAITING = `
  select (select count(*) from stripe_inbox where applied_at is null)::int as events,
         (select count(*) from stripe_intent where state = 'written')::int as intents,
         (select count(*) from partnership_refund where done_at is null)::int as refunds,
         (select count(*) from wait_list_entry where state = 'offered' and offer_expires_at <= clock_timestamp())::int as offers`;

type Waiting = Record<"events" | "intents" | "refunds" | "offers", number>;

/**
 * Everything is up again and Stripe's backlog has arrived; then what the clocks do each minute is done at once, until
 * there is nothing left to do or patience ends. @returns seconds.
 */
export async function settleDown(bench: Bench): Promise<number> {
  const { rig } = bench;
  const began = Date.now();
  rig.line.weather = undefined;
  await Promise.all(rig.backends.map(standUp));
  for (let isQuiet = false; !isQuiet; ) {
    if (Date.now() - began > PATIENCE_MS) break;
    await rig.stripe.control("flush", {});
    const isRepaired = await order(rig, "/admin/checkout/repair", { hours: 2 });
    const isSealed = await order(rig, SEAL_BOOKS, {});
    // Those who wait have a clock of their own, which whoever gives units back wakes.
    await bench.ask(paths.hold("cart_of_nobody"), { method: "DELETE" });
    const [waiting] = await rig.database.sql<Waiting>(WAITING);
    const isDone = isRepaired && isSealed && waiting && Object.values(waiting).every((count) => count === 0);
    isQuiet = isDone === true && (await brokenSentences(rig)).broken.length === 0;
    if (!isQuiet) await sleep(1000);
  }
  return (Date.now() - began) / 1000;
}

async function order({ backends, staff }: Rig, path: string, body: unknown): Promise<boolean> {
  const sending = { method: "POST", ...json(body, staff), timeoutMs: ANSWER_MS, isAlone: true };
  return (await send(backends[0].url + path, sending)).status === 200;
}

async function standUp(backend: BackendProcess): Promise<void> {
  backend.arm(null);
  if (backend.state === "stalled") backend.resume();
  if (backend.state === "down") await backend.start();
}
