import type { AgreementDetailAnswer } from "../../../plugins/community/src/types/agreements.ts";
import { publishTier, signatureOf, type TestTier, wishOf } from "../../integration/sponsors.ts";
import type { Bench } from "../bench.ts";
import type { BookedAgreement } from "../books/sponsor-books.ts";
import type { Answer } from "../rig/http.ts";

export interface Sponsorship {
  id: string;
  tier: TestTier;
}

/** Promised by every tier of the bench besides. */
const CODE = { handle: "code", kind: "discount_code", settings: { percent: 10, uses: 5 } };

type Told = AgreementDetailAnswer & { data?: { agreement_id?: string } };

export const askAsSponsor = (bench: Bench, path: string, body?: unknown): Promise<Answer<Told>> =>
  bench.ask<Told>(path, { body, as: "sponsor" });

/** As it stands now; asked again until there is an answer. */
export const readAsSponsor = (bench: Bench, id: string): Promise<AgreementDetailAnswer> =>
  bench.persist(async () => {
    const { status, body } = await askAsSponsor(bench, `/store/agreements/${id}`);
    if (status !== 200) throw new Error(`read: ${status}`);
    return body;
  });

/** Does something about an agreement again and again, until it is where it should be. */
export async function bring(
  bench: Bench,
  id: string,
  isThere: (standing: AgreementDetailAnswer) => boolean,
  act: (standing: AgreementDetailAnswer) => Promise<unknown>,
): Promise<AgreementDetailAnswer> {
  for (;;) {
    const standing = await readAsSponsor(bench, id);
    if (isThere(standing)) return standing;
    await act(standing).catch(() => {});
    await bench.pause(200);
  }
}

/** A season of its own, an application for its tier, and the shop's offer. */
export async function offeredSponsorship(bench: Bench): Promise<Sponsorship> {
  const { database, sponsoring } = bench.rig;
  const tier = await bench.persist(() => publishTier(database, { price: { usd: "500000" }, more: [CODE] }));
  const wish = wishOf(tier, { currency_code: "usd", partner_id: sponsoring.partnerId });
  const id = await bench.persist(async () => {
    const { status, body } = await askAsSponsor(bench, "/store/agreements", wish);
    // A conflict says that it was begun when the line was cut.
    const begun = status === 201 ? body.agreement.id : body.data?.agreement_id;
    if (!begun) throw new Error(`begin: ${status}`);
    return begun;
  });
  await bring(
    bench,
    id,
    ({ agreement }) => agreement.state !== "draft",
    ({ agreement: { version } }) =>
      askAsSponsor(bench, `/store/agreements/${id}/state`, { state: "submitted", version }),
  );
  await bring(
    bench,
    id,
    ({ agreement }) => agreement.state !== "submitted",
    ({ agreement: { version } }) =>
      bench.ask(`/admin/agreements/${id}/offer`, {
        body: { additions: [], payment_choice: "card", version },
        as: "staff",
      }),
  );
  return { id, tier };
}

export const signatureFor = async (bench: Bench, id: string) => signatureOf(await readAsSponsor(bench, id));

/** What must be so of every agreement that was signed, whatever died meanwhile. */
export function soundSponsorship(booked: BookedAgreement | undefined, id: string): (string | false)[] {
  if (!booked) return [`${id} is not there`];
  const { signatures, invoices, entitlements, state } = booked;
  return [
    signatures !== 1 && `${signatures} signatures under ${id}`,
    invoices !== 1 && `${invoices} invoices of ${id}`,
    entitlements === 0 && `${id} entitles to nothing`,
    state === "offered" && `${id} is signed and still offered`,
  ];
}
