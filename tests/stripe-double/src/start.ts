import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Api } from "./api.ts";
import { type Clock, ShiftedClock, systemClock } from "./clock.ts";
import { type Control, createControl } from "./control.ts";
import { createEmitter, type EventCause } from "./events.ts";
import { FaultPlan } from "./faults.ts";
import { Journal } from "./journal.ts";
import { RequestLog } from "./request-log.ts";
import { checkoutSessionRoutes } from "./resources/checkout-sessions.ts";
import { customerRoutes } from "./resources/customers.ts";
import { invoiceItemRoutes } from "./resources/invoice-items.ts";
import { invoicePaymentRoutes, invoiceRoutes } from "./resources/invoices.ts";
import { paymentIntentRoutes } from "./resources/payment-intents.ts";
import { paymentMethodRoutes } from "./resources/payment-methods.ts";
import { priceRoutes } from "./resources/prices.ts";
import { productRoutes } from "./resources/products.ts";
import { readOnlyRoutes } from "./resources/read-only.ts";
import { refundRoutes } from "./resources/refunds.ts";
import { subscriptionRoutes } from "./resources/subscriptions.ts";
import { testClockRoutes } from "./resources/test-clocks.ts";
import { Router } from "./router.ts";
import { createListener } from "./server.ts";
import { Store } from "./store.ts";
import { startUpkeep } from "./upkeep.ts";
import { WebhookQueue } from "./webhooks.ts";
import type { World } from "./world.ts";

export interface DoubleOptions {
  /** 0 picks a free one. */
  port: number;
  host?: string | undefined;
  /** The origin buyers see in session urls. */
  publicUrl?: string | undefined;
  webhookUrl?: string | undefined;
  webhookSecret: string;
  /** Types the endpoint is subscribed to; without it, all. */
  webhookEvents?: readonly string[] | undefined;
  /** Without it every `sk_test_` key is welcome. */
  apiKey?: string | undefined;
  /** Without it everything is forgotten at the end. */
  stateFile?: string | undefined;
  clock?: Clock | undefined;
}

export interface StripeDouble extends Control {
  url: string;
  close(): Promise<void>;
}

export async function startStripeDouble(options: DoubleOptions): Promise<StripeDouble> {
  const store = new Store(options.stateFile ? new Journal(options.stateFile) : undefined);
  const clock = new ShiftedClock(
    options.clock ?? systemClock,
    Number(store.tables.settings.get("clockOffsetMs")?.value ?? 0),
  );
  const queue = new WebhookQueue(store, { url: options.webhookUrl, secret: options.webhookSecret });
  const cause: { current: EventCause } = { current: { requestId: null, idempotencyKey: null } };
  const emit = createEmitter(
    store,
    clock,
    () => cause.current,
    (event) => (options.webhookEvents?.includes(event.type) ?? true) && queue.enqueue(event),
  );
  // The address is known once the server listens, and pages are asked for only afterwards.
  const world: World & { publicUrl: string } = { store, tables: store.tables, clock, publicUrl: "", emit };
  const faults = new FaultPlan();
  const log = new RequestLog();
  const router = new Router(
    ...[checkoutSessionRoutes, paymentIntentRoutes, refundRoutes, customerRoutes, paymentMethodRoutes, readOnlyRoutes],
    ...[productRoutes, priceRoutes, subscriptionRoutes, invoiceRoutes, invoiceItemRoutes, invoicePaymentRoutes],
    testClockRoutes,
  );
  const api = new Api({ world, router, faults, log, apiKey: options.apiKey, cause });
  const control = createControl(world, queue, faults, log);

  const server = createServer(createListener(world, api, control));
  const port = await listen(server, options.port, options.host ?? "127.0.0.1");
  world.publicUrl = options.publicUrl ?? `http://localhost:${port}`;
  const stopUpkeep = startUpkeep(world);
  queue.start();
  return {
    ...control,
    url: world.publicUrl,
    close: async () => {
      stopUpkeep();
      await closeServer(server);
      await queue.close();
      store.flush();
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
