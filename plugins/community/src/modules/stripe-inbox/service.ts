import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils";
import { StripeEvent } from "./models/stripe-event";

export interface ReceivedEvent {
  id: string;
  type: string;
  object_id: string | null;
  payload: Record<string, unknown>;
}

export type ClaimedEvent = ReceivedEvent;

interface Connection {
  raw<Row>(sql: string, bindings: unknown[]): Promise<{ rows: Row[] }>;
}

export class StripeInboxService extends MedusaService({ StripeInbox: StripeEvent }) {
  private readonly connection: Connection;

  constructor(container: Record<string, unknown>) {
    super(container);
    this.connection = container[ContainerRegistrationKeys.PG_CONNECTION] as Connection;
  }

  /** @returns the ids that were not known before. */
  async receive(events: ReceivedEvent[]): Promise<string[]> {
    const added: string[] = [];
    for (const { id, type, object_id, payload } of events) {
      const { rows } = await this.connection.raw<{ id: string }>(
        `insert into stripe_inbox (id, type, object_id, payload, received_at, next_attempt_at)
         values (?, ?, ?, ?::jsonb, now(), now()) on conflict (id) do nothing returning id`,
        [id, type, object_id, JSON.stringify(payload)],
      );
      added.push(...rows.map((row) => row.id));
    }
    return added;
  }

  /** Events that are due, oldest first; nobody else gets the same ones for the next two minutes. */
  async claim(limit: number, evenIfWaiting = false): Promise<ClaimedEvent[]> {
    const { rows } = await this.connection.raw<ClaimedEvent>(
      `update stripe_inbox set next_attempt_at = now() + interval '2 minutes'
        where id in (select id from stripe_inbox where applied_at is null and deleted_at is null and (? or next_attempt_at <= now())
                      order by received_at limit ? for update skip locked)
        returning id, type, object_id, payload`,
      [evenIfWaiting, limit],
    );
    return rows;
  }

  async markApplied(ids: string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.connection.raw(
      "update stripe_inbox set applied_at = now(), updated_at = now(), error = null where id = any(?)",
      [ids],
    );
  }

  /** 2 s, 4 s, 8 s … at most an hour apart; it never gives up, because a payment may hang on it. */
  async markFailed(failures: { id: string; error: string }[]): Promise<void> {
    for (const { id, error } of failures)
      await this.connection.raw(
        `update stripe_inbox set attempts = attempts + 1, error = ?, updated_at = now(),
                next_attempt_at = now() + least(interval '1 hour', interval '2 seconds' * power(2, least(attempts, 12)))
          where id = ?`,
        [error.slice(0, 2000), id],
      );
  }
}
