import { type Control, ControlError } from "./control.ts";
import type { DeliveryMode } from "./delivery-mode.ts";
import type { CallFault } from "./faults.ts";
import { type Answer, json, type Received } from "./http.ts";

type Body = Record<string, unknown>;
type Action = (control: Control, body: Body) => unknown;

/** One route for each function of `Control`, in JSON. */
const actions: Record<string, Action> = {
  "GET /_double/health": () => ({ ok: true }),
  "GET /_double/mode": (control) => control.deliveryMode(),
  "POST /_double/mode": (control, body) => control.deliveryMode(body as Partial<DeliveryMode>),
  "POST /_double/webhook": (control, body) => {
    control.webhookTarget(body as { url?: string; secret?: string });
    return { ok: true };
  },
  "POST /_double/flush": (control) => control.flush(),
  "GET /_double/events": (control) => control.events(),
  "GET /_double/deliveries": (control) => control.deliveries(),
  "POST /_double/resend": (control, body) => {
    control.resend(String(body.event));
    return { ok: true };
  },
  "POST /_double/deliver": (control, body) => control.deliver(texts(body.events)),
  "POST /_double/discard": (control) => control.discard(),
  "GET /_double/requests": (control) => control.requests(),
  "POST /_double/clock": (control, body) => ({ now: control.advanceClock(seconds(body.advance)) }),
  "POST /_double/clock/finish": (control) => {
    control.finishClocks();
    return { ok: true };
  },
  "POST /_double/after_retries": (control, body) => ({ status: control.afterRetries(canceledOrUnpaid(body.status)) }),
  "POST /_double/expire": (control, body) => control.expireSession(String(body.session)),
  "POST /_double/dispute": (control, body) => {
    return control.openDispute(
      String(body.payment_intent),
      body.reason === undefined ? undefined : String(body.reason),
    );
  },
  "POST /_double/dispute/close": (control, body) => control.closeDispute(String(body.dispute), wonOrLost(body.status)),
  "POST /_double/fault": (control, body) => control.failNextCall(fault(body)),
  "POST /_double/fault/clear": (control) => {
    control.clearFaults();
    return { ok: true };
  },
  "POST /_double/reset": (control) => {
    control.reset();
    return { ok: true };
  },
};

export async function handleControl(control: Control, received: Received): Promise<Answer> {
  const action = actions[`${received.method} ${received.url.pathname}`];
  if (!action) return json(404, { error: "unknown control route", routes: Object.keys(actions) });
  try {
    return json(200, (await action(control, bodyOf(received))) ?? null);
  } catch (error) {
    if (error instanceof ControlError) return json(400, { error: error.message });
    throw error;
  }
}

function bodyOf(received: Received): Body {
  if (received.method === "GET" || received.body === "") return {};
  // A page of another site can send a form but not JSON without asking first.
  if (!received.headers["content-type"]?.startsWith("application/json"))
    throw new ControlError("send application/json");
  try {
    return JSON.parse(received.body) as Body;
  } catch {
    throw new ControlError("the body is not JSON");
  }
}

function seconds(value: unknown): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new ControlError("`advance` must be a number of seconds");
}

function texts(value: unknown): string[] {
  if (Array.isArray(value) && value.every((entry) => typeof entry === "string")) return value;
  throw new ControlError("`events` must be a list of event ids");
}

function canceledOrUnpaid(value: unknown): "canceled" | "unpaid" {
  if (value === "canceled" || value === "unpaid") return value;
  throw new ControlError("`status` must be canceled or unpaid");
}

function wonOrLost(value: unknown): "won" | "lost" {
  if (value === "won" || value === "lost") return value;
  throw new ControlError("`status` must be won or lost");
}

function fault(body: Body): Omit<CallFault, "times"> & { times?: number } {
  if (body.kind === "status" || body.kind === "lost_reply" || body.kind === "delay")
    return { ...body, kind: body.kind };
  throw new ControlError("`kind` must be status, lost_reply or delay");
}
