import type Stripe from "stripe";
import type { AfterRetries } from "./billing/collect.ts";
import { finishAdvances, runOwnTime } from "./billing/test-clocks.ts";
import { lapseAuthorisations } from "./cancels.ts";
import type { DeliveryMode } from "./delivery-mode.ts";
import { closeDispute, openDispute } from "./disputes.ts";
import type { CallFault, FaultPlan } from "./faults.ts";
import { chargeOf } from "./intents.ts";
import type { RequestLog } from "./request-log.ts";
import type { Delivery, ReceivedRequest } from "./rows.ts";
import { expireOverdueSessions, expireSession } from "./session-lifecycle.ts";
import type { WebhookQueue } from "./webhooks.ts";
import type { World } from "./world.ts";

/** What tests may do to the double; the HTTP control routes call exactly these. */
export interface Control {
  deliveryMode(change?: Partial<DeliveryMode>): DeliveryMode;
  webhookTarget(target: { url?: string; secret?: string }): void;
  flush(): Promise<Delivery[]>;
  events(): Stripe.Event[];
  deliveries(): Delivery[];
  /** Sends an event once more, as the dashboard's "resend" does. */
  resend(eventId: string): void;
  /** Sends these events in this order, each after the answer to the one before; an event may be named again. */
  deliver(eventIds: string[]): Promise<Delivery[]>;
  /** What waits is lost for good. */
  discard(): Delivery[];
  requests(): ReceivedRequest[];
  /** Moves the double's time on (or back, with a negative number) and returns it in seconds. */
  advanceClock(seconds: number): number;
  /** What becomes of a subscription when the last retry failed. */
  afterRetries(status: AfterRetries): AfterRetries;
  /** Brings every test clock that is on its way to its end now, not within a second. */
  finishClocks(): void;
  expireSession(id: string): Stripe.Checkout.Session;
  openDispute(paymentIntentId: string, reason?: string): Stripe.Dispute;
  closeDispute(disputeId: string, status: "won" | "lost"): Stripe.Dispute;
  failNextCall(fault: Omit<CallFault, "times"> & { times?: number }): CallFault;
  clearFaults(): void;
  reset(): void;
}

export class ControlError extends Error {}

function found<T>(row: T | undefined, what: string): T {
  if (row === undefined) throw new ControlError(`no such ${what}`);
  return row;
}

export function createControl(world: World, queue: WebhookQueue, faults: FaultPlan, log: RequestLog): Control {
  const saved = <T>(value: T): T => {
    world.store.flush();
    return value;
  };
  return {
    deliveryMode: (change = {}) => queue.setMode(change),
    webhookTarget: (target) => queue.retarget(target),
    flush: () => queue.flush(),
    events: () => world.tables.events.all(),
    deliveries: () => world.tables.deliveries.all(),
    resend: (eventId) => {
      queue.enqueue(found(world.tables.events.get(eventId), "event"));
      world.store.flush();
    },
    deliver: (eventIds) => queue.deliver(eventIds.map((id) => found(world.tables.events.get(id), "event"))),
    discard: () => saved(queue.discard()),
    requests: () => log.all(),
    advanceClock: (seconds) => {
      world.tables.settings.put({ id: "clockOffsetMs", value: world.clock.advance(seconds) });
      expireOverdueSessions(world);
      lapseAuthorisations(world);
      runOwnTime(world);
      return saved(world.clock.now());
    },
    afterRetries: (status) => {
      world.tables.settings.put({ id: "afterRetries", value: status });
      return saved(status);
    },
    finishClocks: () => {
      finishAdvances(world);
      world.store.flush();
    },
    expireSession: (id) => {
      const session = found(world.tables.sessions.get(id), "session");
      if (session.status !== "open") throw new ControlError(`the session is ${session.status}`);
      expireSession(world, session);
      return saved(session);
    },
    openDispute: (paymentIntentId, reason = "fraudulent") => {
      const intent = found(world.tables.intents.get(paymentIntentId), "payment intent");
      const charge = found(chargeOf(world, intent), "charge");
      if (!charge.captured) throw new ControlError("only a captured charge can be disputed");
      return saved(openDispute(world, charge, reason));
    },
    closeDispute: (disputeId, status) => {
      const dispute = found(world.tables.disputes.get(disputeId), "dispute");
      return saved(closeDispute(world, dispute, status));
    },
    failNextCall: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    reset: () => {
      world.store.reset();
      world.clock.reset();
      queue.reset();
      faults.clear();
      log.clear();
    },
  };
}
