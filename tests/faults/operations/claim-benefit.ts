import { operation } from "./operation.ts";
import { askAsSponsor, bring } from "./sponsorship.ts";
import { takeTransfer } from "./take-transfer.ts";

/** A sponsor asks for one unit of what it was promised. Not repeated: to ask again means another unit. */
export const claimBenefit = operation({
  name: "ask for a benefit",
  weight: 1,
  prepare: async (bench) => {
    const sponsorship = await bench.done(takeTransfer);
    await bring(
      bench,
      sponsorship.id,
      ({ agreement }) => agreement.state === "active",
      () => bench.pause(300),
    );
    return sponsorship;
  },
  act: (bench, { id, tier }) =>
    askAsSponsor(bench, `/store/agreements/${id}/claims`, {
      benefit_id: tier.benefitIds.passes,
      details: { attendee_name: "Ada", attendee_email: "ada@example.org" },
    }),
  acknowledged: ({ status }) => (status === 201 ? true : null),
  check: (books, { id }, told) => {
    const claims = books.agreements.get(id)?.claims ?? 0;
    return [
      told !== null && claims !== 1 && `${claims} requests of ${id}`,
      claims > 1 && `${claims} requests of ${id}`,
    ];
  },
});
