import { operation } from "./operation.ts";
import { returnComplete } from "./return-complete.ts";

/** As a process wrote it down that could not reach the ledger and died. */
const TROUBLE = `
  insert into shop_exception (id, kind, subject, done, left_to_do, order_id, created_at, updated_at)
  select 'exc_of_' || c.id, 'not_in_the_books', c.id, 'retrying', 'check_the_books', link.order_id, c.created_at, c.created_at
    from capture c
    join payment p on p.id = c.payment_id
    join order_payment_collection link on link.payment_collection_id = p.payment_collection_id
   where link.order_id = $1 and c.deleted_at is null
      on conflict (kind, subject) do update set occurrences = shop_exception.occurrences
  returning subject`;

/** A payment that could not be posted for a while: nobody need look into it once it is. */
export const bePostedLate = operation({
  name: "be posted late",
  weight: 1,
  prepare: (bench) => bench.done(returnComplete),
  act: (bench, { orderId }) =>
    bench.persist(async () => {
      const [trouble] = await bench.rig.database.sql<{ subject: string }>(TROUBLE, [orderId]);
      // Captured in the background after the buyer was told of the order.
      if (!trouble) throw new Error("not yet");
      return trouble.subject;
    }),
  acknowledged: (captureId) => captureId,
  check: (books, _, captureId) => [
    books.exceptions.some(
      ({ kind, subject, leftToDo }) => kind === "not_in_the_books" && subject === captureId && leftToDo !== null,
    ) && `somebody is still to look into ${captureId}, which is in the books`,
  ],
  explains: ({ kind, subject }, _, captureId) => kind === "not_in_the_books" && subject === captureId,
});
