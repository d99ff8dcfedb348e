import type { Received } from "./http.ts";
import type { ReceivedRequest } from "./rows.ts";

const KEPT = 2000;

/** The API calls received since the start (or the last reset), for tests that ask what was really sent. */
export class RequestLog {
  private entries: ReceivedRequest[] = [];

  add(call: { received: Received; requestId: string; status: number; replayed: boolean }): void {
    const { received, requestId, status, replayed } = call;
    const key = received.headers["idempotency-key"];
    this.entries.push({
      id: requestId,
      method: received.method,
      path: received.url.pathname + received.url.search,
      body: received.body,
      idempotencyKey: typeof key === "string" ? key : null,
      status,
      replayed,
      at: new Date().toISOString(),
    });
    if (this.entries.length > KEPT) this.entries = this.entries.slice(-KEPT);
  }

  all(): ReceivedRequest[] {
    return this.entries;
  }

  clear(): void {
    this.entries = [];
  }
}
