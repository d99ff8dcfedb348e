import { operation } from "./operation.ts";
import { signSponsorship } from "./sign-sponsorship.ts";
import { bring } from "./sponsorship.ts";

/** Staff takes down that a sponsor's money came by transfer. Asked again, there is nothing left to take down. */
export const takeTransfer = operation({
  name: "take a sponsor's transfer down",
  weight: 1,
  prepare: async (bench) => {
    const sponsorship = await bench.done(signSponsorship);
    const { invoices } = await bring(
      bench,
      sponsorship.id,
      (standing) => standing.invoices.length > 0,
      () => bench.pause(300),
    );
    return { ...sponsorship, invoice: invoices[0] };
  },
  act: (bench, { id, invoice }) =>
    bench.ask(`/admin/agreements/${id}/transfers`, {
      body: {
        invoice_id: invoice?.id,
        amount_minor: invoice?.owed_minor,
        received_on: "2026-11-01",
        evidence: "Statement 11, line 3",
      },
      as: "staff",
    }),
  acknowledged: ({ status }) => (status === 200 ? true : null),
  check: (books, { id, invoice }, told) => {
    const booked = books.agreements.get(id);
    const times = booked?.paymentIds.length ?? 0;
    const posted = (booked?.paymentIds ?? []).map((each) => books.ledger.postings("sponsor_payment", each));
    return [
      told !== null && times !== 1 && `${times} payments of ${id}`,
      times > 1 && `${times} payments of ${id}`,
      times === 1 && booked?.paidMinor !== Number(invoice?.gross_minor) && `${booked?.paidMinor} taken down of ${id}`,
      posted.some((each) => each !== 1) && `payments of ${id} are posted ${posted} times`,
      times === 1 && booked?.state !== "active" && `${id} is paid and ${booked?.state}`,
    ];
  },
});
