import type { ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { checkApiKey } from "./api-key.ts";
import { finishAdvances } from "./billing/test-clocks.ts";
import { StripeFault } from "./errors.ts";
import { API_VERSION, type EventCause } from "./events.ts";
import type { CallFault, FaultPlan } from "./faults.ts";
import { type FormObject, parseForm } from "./form-body.ts";
import { type Answer, json, type Received, send } from "./http.ts";
import { fingerprintOf, IdempotencyKeys } from "./idempotency.ts";
import { newId } from "./ids.ts";
import type { RequestLog } from "./request-log.ts";
import type { Router } from "./router.ts";
import type { World } from "./world.ts";

export interface ApiParts {
  world: World;
  router: Router;
  faults: FaultPlan;
  log: RequestLog;
  apiKey: string | undefined;
  /** Set while an endpoint runs, so that events can name the request that caused them. */
  cause: { current: EventCause };
}

/** Everything under /v1: authentication, ordered trouble, idempotency, then the endpoint itself. */
export class Api {
  private readonly parts: ApiParts;
  private readonly keys: IdempotencyKeys;

  constructor(parts: ApiParts) {
    this.parts = parts;
    this.keys = new IdempotencyKeys(parts.world);
  }

  async handle(received: Received, response: ServerResponse): Promise<void> {
    const path = received.url.pathname;
    const struck = this.parts.faults.strike(received.method, path);
    const requestId = newId("req");
    const { answer, replayed } = await this.answer(received, path, requestId, struck);
    this.parts.world.store.flush();
    this.parts.log.add({ received, requestId, status: answer.status, replayed });
    if (struck.some((fault) => fault.kind === "lost_reply")) response.destroy();
    else send(response, answer);
  }

  private async answer(received: Received, path: string, requestId: string, struck: CallFault[]) {
    try {
      const result = await this.guarded(received, path, requestId, struck);
      const headers: Record<string, string> = { ...this.headers(received, requestId) };
      if (result.replayed) headers["idempotent-replayed"] = "true";
      if (result.originalRequestId) headers["original-request"] = result.originalRequestId;
      const answer: Answer = { status: result.status, body: result.body, headers };
      return { answer, replayed: result.replayed };
    } catch (error) {
      return { answer: json(...errorParts(error), this.headers(received, requestId)), replayed: false };
    }
  }

  private async guarded(received: Received, path: string, requestId: string, struck: CallFault[]) {
    checkApiKey(received.headers.authorization, this.parts.apiKey);
    const params = parseForm(received.method === "POST" ? received.body : received.url.search.slice(1));
    const key = received.method === "POST" ? received.headers["idempotency-key"] : undefined;
    if (typeof key !== "string") {
      await suffer(struck);
      return {
        ...this.run(received.method, path, params, requestId, null),
        replayed: false,
        originalRequestId: undefined,
      };
    }
    const fingerprint = fingerprintOf(received.method, path, params);
    const kept = this.keys.take(key, fingerprint);
    if (kept) return { status: kept.status, body: kept.body, replayed: true, originalRequestId: kept.requestId };
    try {
      await suffer(struck);
      const result = this.run(received.method, path, params, requestId, key);
      if (result.keep) this.keys.keep(key, fingerprint, { status: result.status, body: result.body, requestId });
      return { ...result, replayed: false, originalRequestId: undefined };
    } finally {
      this.keys.release(key);
    }
  }

  private run(method: string, path: string, params: FormObject, requestId: string, idempotencyKey: string | null) {
    try {
      // A clock that was sent on its way has arrived before anybody looks again.
      finishAdvances(this.parts.world);
      const route = this.parts.router.find(method, path);
      this.parts.cause.current = { requestId, idempotencyKey };
      const object = route.endpoint(this.parts.world, { params, path: route.path });
      return { status: 200, body: JSON.stringify(object, null, 2), keep: true };
    } catch (error) {
      if (!(error instanceof StripeFault) || error.beforeWork) throw error;
      return { status: error.status, body: JSON.stringify({ error: error.body }, null, 2), keep: true };
    } finally {
      this.parts.cause.current = { requestId: null, idempotencyKey: null };
    }
  }

  private headers(received: Received, requestId: string): Record<string, string> {
    const key = received.headers["idempotency-key"];
    return {
      "content-type": "application/json",
      "request-id": requestId,
      "stripe-version": API_VERSION,
      ...(typeof key === "string" ? { "idempotency-key": key } : {}),
    };
  }
}

async function suffer(struck: CallFault[]): Promise<void> {
  for (const fault of struck) {
    if (fault.kind === "delay") await wait(fault.delayMs ?? 0);
    if (fault.kind === "status") {
      const status = fault.status ?? 500;
      const type = status === 429 ? "rate_limit_error" : "api_error";
      throw new StripeFault(status, { type, message: "Something went wrong on our side (ordered by a test)." }, true);
    }
  }
}

function errorParts(error: unknown): [number, object] {
  if (error instanceof StripeFault) return [error.status, { error: error.body }];
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [500, { error: { type: "api_error", message: `The Stripe double failed: ${message}` } }];
}
