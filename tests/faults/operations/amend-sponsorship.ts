import type { AgreementDetailAnswer } from "../../../plugins/community/src/types/agreements.ts";
import { signatureFor } from "../../integration/amending.ts";
import { besideTier } from "../../integration/sponsors.ts";
import type { Bench } from "../bench.ts";
import { operation } from "./operation.ts";
import { askAsSponsor, bring, readAsSponsor, type Sponsorship } from "./sponsorship.ts";
import { takeTransfer } from "./take-transfer.ts";

/** What is paid for, with an offer to have more of it. */
async function proposedSponsorship(bench: Bench): Promise<Sponsorship> {
  const { id, tier } = await bench.done(takeTransfer);
  const isActive = ({ agreement }: AgreementDetailAnswer) => agreement.state === "active";
  await bring(bench, id, isActive, () => bench.pause(300));
  const more = await bench.persist(() => besideTier(bench.rig.database, tier, { price: { usd: "900000" } }));
  await bring(
    bench,
    id,
    ({ amendment }) => amendment !== null,
    ({ agreement: { version } }) =>
      bench.ask(`/admin/agreements/${id}/amendment`, {
        body: { tier_id: more.tierId, additions: [], valid_days: 14, version },
        as: "staff",
      }),
  );
  return { id, tier };
}

/** A sponsor signs a change, and presses the button again when no answer comes. */
export const amendSponsorship = operation({
  name: "amend a sponsorship",
  weight: 1,
  repeats: true,
  prepare: async (bench) => {
    const sponsorship = await proposedSponsorship(bench);
    return { ...sponsorship, signature: signatureFor(await readAsSponsor(bench, sponsorship.id)) };
  },
  act: (bench, { id, signature }) => askAsSponsor(bench, `/store/agreements/${id}/signature`, signature),
  acknowledged: ({ status }) => (status === 200 ? true : null),
  check: (books, { id }, told) => {
    const { amended } = books.agreements.get(id) ?? {};
    if (!amended) return told === null ? [] : [`${id} was amended and is not`];
    const { signatures, invoices, entitlements } = amended;
    return [
      signatures !== 1 && `${signatures} signatures under what amends ${id}`,
      invoices !== 1 && `${invoices} invoices of what amends ${id}`,
      entitlements === 0 && `what amends ${id} entitles to nothing`,
    ];
  },
});
