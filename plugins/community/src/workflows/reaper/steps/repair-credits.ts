import { setTimeout as sleep } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { createOrderCreditLinesWorkflow } from "@medusajs/medusa/core-flows";
import { DomainError } from "../../../domain/errors";
import { database } from "../../database/connection";
import { wronglyCredited } from "../../integrity/paid-sql";
import type { ReapInput } from "../reap";

/** The platform may be between a refund and the order's note of it; on a busy machine that takes a while. */
const BETWEEN_SECONDS = 30;

const LATELY_REFUNDED = `
  and o.id in (select link.order_id from refund r join payment p on p.id = r.payment_id
                 join order_payment_collection link on link.payment_collection_id = p.payment_collection_id
                where r.deleted_at is null and link.deleted_at is null and r.created_at > now() - interval '2 days'
                group by 1 having max(r.created_at) <= now() - make_interval(secs => ?))`;

/** An unfinished change blocks every other change of its order, for good; this kind is finished at once or never. */
const UNFINISHED = `
  select c.id, c.order_id from order_change c
   where c.change_type = 'credit_line' and c.status = 'pending' and c.deleted_at is null
     and c.created_at between now() - interval '2 days' and now() - make_interval(secs => ?)
   limit 50`;

/** Far more than it takes. */
const LONGEST_SECONDS = 30;

interface Difference {
  order_id: string;
  /** Above zero when the order's total is too high, below when it is too low. */
  amount: string;
  collection_id: string;
}

/**
 * The platform gives money back first and lowers the order's total afterwards. Where a process died between the two the
 * order would look as if its buyer owed what they were given; where it only stood still, and lowered the total after it
 * had been lowered here, as if the shop owed them the same once more.
 */
export const repairCreditsStep = createStep("repair-credits", async (input: ReapInput, { container }) => {
  const age = Math.max(BETWEEN_SECONDS, input.older_than_seconds);
  const { rows: unfinished } = await database(container).raw<{ id: string; order_id: string }>(UNFINISHED, [age]);
  for (const { id, order_id } of unfinished)
    await attempt(container, order_id, () => container.resolve(Modules.ORDER).cancelOrderChange({ id }));
  const { rows } = await database(container).raw<Difference>(wronglyCredited(LATELY_REFUNDED), [age]);
  for (const { order_id } of rows) await attempt(container, order_id, () => credit(container, order_id));
  return new StepResponse({ unfinished: unfinished.length, credited: rows.length });
});

/** What cannot be done about one order keeps nobody from the others; it is tried again in a minute. */
async function attempt(container: MedusaContainer, orderId: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const { message } = error as Error;
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`The total of ${orderId} is not set right: ${message}`);
  }
}

/** One at a time about one order: a total must not be set right twice. */
async function credit(container: MedusaContainer, orderId: string): Promise<void> {
  await container.resolve(Modules.LOCKING).execute([`credit:${orderId}`], async () => {
    const { rows } = await database(container).raw<Difference>(wronglyCredited("and o.id = ?"), [orderId]);
    if (!rows[0]) return;
    const { amount, collection_id: reference_id } = rows[0];
    const line = { reference: "payment_collection", reference_id, amount: Number(amount) };
    const lowered = createOrderCreditLinesWorkflow(container).run({ input: { id: orderId, credit_lines: [line] } });
    await withinSeconds(LONGEST_SECONDS, lowered);
  });
}

/** A workflow of the platform may never end when the database goes away under it, and would keep the lock for good. */
async function withinSeconds<T>(seconds: number, work: Promise<T>): Promise<T> {
  const late = new AbortController();
  try {
    const never = sleep(seconds * 1000, undefined, { signal: late.signal }).then(() => {
      throw new DomainError("unavailable", "no_end_in_time", `No end in ${seconds} s`);
    });
    return await Promise.race([work, never]);
  } finally {
    late.abort();
  }
}
