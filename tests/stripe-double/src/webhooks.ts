import type Stripe from "stripe";
import { type DeliveryMode, plainDelivery, shuffled, takeDrop } from "./delivery-mode.ts";
import { newId } from "./ids.ts";
import type { Delivery } from "./rows.ts";
import type { Store } from "./store.ts";
import { signatureHeader } from "./webhook-signature.ts";

const MAX_ATTEMPTS = 20;
const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 30_000;
const TIMEOUT_MS = 10_000;
const AT_ONCE = 4;
/** How long shuffled deliveries gather before they leave. */
const SHUFFLE_WINDOW_MS = 150;

/** Sends events at least once: a delivery is forgotten only after a 2xx answer, across restarts. */
export class WebhookQueue {
  mode: DeliveryMode = structuredClone(plainDelivery);
  url: string | undefined;
  secret: string;
  private readonly store: Store;
  /** What has not arrived, by id: looking through everything ever sent would take longer with every event. */
  private readonly waiting = new Map<string, Delivery>();
  private timer: NodeJS.Timeout | undefined;
  private readonly running = new Map<string, Promise<void>>();
  private closed = false;

  constructor(store: Store, target: { url: string | undefined; secret: string }) {
    this.store = store;
    this.url = target.url;
    this.secret = target.secret;
    for (const delivery of store.tables.deliveries.all()) {
      if (delivery.status !== "pending") continue;
      // A receiver that was away during the last run gets its backlog at once.
      delivery.nextAttemptAtMs = 0;
      this.waiting.set(delivery.id, delivery);
    }
  }

  start(): void {
    this.wake();
  }

  enqueue(event: Stripe.Event): boolean {
    if (!this.url) return false;
    const dropped = takeDrop(this.mode, event.type);
    const waitMs = this.mode.delayMs + (this.mode.shuffle ? SHUFFLE_WINDOW_MS : 0);
    for (let copy = 0; copy <= this.mode.duplicate; copy++) {
      this.newDelivery(event, { status: dropped ? "dropped" : "pending", nextAttemptAtMs: Date.now() + waitMs });
    }
    this.wake();
    return !dropped;
  }

  private newDelivery(event: Stripe.Event, more: Partial<Delivery> = {}): Delivery {
    const blank = { id: newId("dlv"), eventId: event.id, type: event.type, nextAttemptAtMs: 0, attempts: [] };
    const delivery = this.store.tables.deliveries.put({ ...blank, status: "pending", ...more });
    if (delivery.status === "pending") this.waiting.set(delivery.id, delivery);
    return delivery;
  }

  private waitingFor(event: Stripe.Event): Delivery | undefined {
    return this.pending().find((delivery) => delivery.eventId === event.id);
  }

  setMode(change: Partial<DeliveryMode>): DeliveryMode {
    this.mode = { ...this.mode, ...change };
    this.wake();
    return this.mode;
  }

  reset(): void {
    this.mode = structuredClone(plainDelivery);
    this.waiting.clear();
  }

  retarget(target: { url?: string; secret?: string }): void {
    this.url = target.url ?? this.url;
    this.secret = target.secret ?? this.secret;
    this.wake();
  }

  /** Tries everything that waits, held or not, and comes back when each has been tried once. */
  async flush(): Promise<Delivery[]> {
    await Promise.all(this.running.values());
    const left = this.inOrder(this.pending()).values();
    const sender = async () => {
      for (const delivery of left) {
        // The timer may have taken it meanwhile.
        if (delivery.status === "pending" && !this.running.has(delivery.id)) await this.send(delivery);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, sender));
    await Promise.all(this.running.values());
    return this.store.tables.deliveries.all();
  }

  /** Each event is sent once, after the one before was answered, whatever the mode says. A waiting delivery is used up. */
  async deliver(events: Stripe.Event[]): Promise<Delivery[]> {
    const sent: Delivery[] = [];
    for (const event of events) {
      const delivery = this.waitingFor(event) ?? this.newDelivery(event);
      await (this.running.get(delivery.id) ?? this.send(delivery));
      sent.push(delivery);
    }
    return sent;
  }

  /** Everything that waits is dropped; what is on its way is left to arrive. */
  discard(): Delivery[] {
    const lost = this.pending().filter((delivery) => !this.running.has(delivery.id));
    for (const delivery of lost) {
      this.store.tables.deliveries.update(delivery, { status: "dropped" });
      this.waiting.delete(delivery.id);
    }
    return lost;
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    await Promise.all(this.running.values());
  }

  private pending(): Delivery[] {
    return [...this.waiting.values()];
  }

  private inOrder(deliveries: Delivery[]): Delivery[] {
    return this.mode.shuffle ? shuffled(deliveries, Math.random) : deliveries;
  }

  private wake(): void {
    if (this.closed || !this.url) return;
    clearTimeout(this.timer);
    const waiting = this.pending().filter((delivery) => !this.running.has(delivery.id));
    if (this.mode.hold || waiting.length === 0) return;
    const nextAtMs = waiting.reduce((least, { nextAttemptAtMs }) => Math.min(least, nextAttemptAtMs), Infinity);
    this.timer = setTimeout(() => this.sendDue(), Math.max(0, nextAtMs - Date.now()));
    this.timer.unref();
  }

  private sendDue(): void {
    const due = this.pending().filter((row) => row.nextAttemptAtMs <= Date.now() && !this.running.has(row.id));
    for (const delivery of this.inOrder(due).slice(0, Math.max(0, AT_ONCE - this.running.size)))
      void this.send(delivery);
    if (this.running.size < AT_ONCE) this.wake();
  }

  private send(delivery: Delivery): Promise<void> {
    const sending = this.attempt(delivery).finally(() => {
      this.running.delete(delivery.id);
      this.wake();
    });
    this.running.set(delivery.id, sending);
    return sending;
  }

  private async attempt(delivery: Delivery): Promise<void> {
    const event = this.store.tables.events.get(delivery.eventId);
    const result = event && this.url ? await post(this.url, JSON.stringify(event, null, 2), this.secret) : "no target";
    const attempts = [...delivery.attempts, { at: new Date().toISOString(), result }];
    const delivered = /^2\d\d$/.test(result);
    const status = delivered ? "delivered" : attempts.length >= MAX_ATTEMPTS ? "failed" : "pending";
    const waitMs = Math.min(FIRST_RETRY_MS * 2 ** (attempts.length - 1), LONGEST_RETRY_MS);
    this.store.tables.deliveries.update(delivery, { attempts, status, nextAttemptAtMs: Date.now() + waitMs });
    if (status !== "pending") this.waiting.delete(delivery.id);
    if (delivered && event) this.store.tables.events.update(event, { pending_webhooks: 0 });
    this.store.flush();
  }
}

async function post(url: string, payload: string, secret: string): Promise<string> {
  try {
    const headers = {
      "content-type": "application/json; charset=utf-8",
      "user-agent": "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
      // Signed at the moment of sending, by the real clock: receivers refuse old and future signatures.
      "stripe-signature": signatureHeader(payload, secret, Math.floor(Date.now() / 1000)),
    };
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const response = await fetch(url, { method: "POST", headers, body: payload, signal, redirect: "manual" });
    await response.arrayBuffer();
    return String(response.status);
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}
