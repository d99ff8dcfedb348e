import { CARDS } from "../../integration/buyer.ts";
import type { Bench } from "../bench.ts";
import { send } from "../rig/http.ts";
import { operation } from "./operation.ts";
import { signSponsorship } from "./sign-sponsorship.ts";
import { bring, readAsSponsor, type Sponsorship, soundSponsorship } from "./sponsorship.ts";

interface Paying extends Sponsorship {
  url: string;
  owedMinor: number;
}

async function paymentPage(bench: Bench, sponsorship: Sponsorship): Promise<Paying> {
  const { id } = sponsorship;
  const standing = await bring(
    bench,
    id,
    ({ invoices }) => invoices.length > 0,
    () => bench.pause(300),
  );
  const url = await bench.persist(async () => {
    const path = `/store/agreements/${id}/payment`;
    const { status, body } = await bench.ask<{ url: string }>(path, { body: {}, as: "sponsor" });
    if (status !== 200) throw new Error(`page: ${status}`);
    return body.url;
  });
  return { ...sponsorship, url, owedMinor: Number(standing.invoices[0]?.owed_minor) };
}

/** The sponsor pays by card and never comes back: Stripe's events alone must begin the agreement. */
export const paySponsorship = operation({
  name: "pay a sponsorship by card",
  weight: 1,
  prepare: async (bench) => paymentPage(bench, await bench.done(signSponsorship)),
  act: (_bench, { url }) =>
    send(url, {
      method: "POST",
      body: new URLSearchParams({ testCard: CARDS.success }).toString(),
      headers: { "content-type": "application/x-www-form-urlencoded" },
    }),
  acknowledged: ({ status }) => (status === 303 || status === 302 ? true : null),
  check: (books, { id, owedMinor }, told) => {
    const booked = books.agreements.get(id);
    if (told === null) return [];
    const posted = (booked?.paymentIds ?? []).map((each) => books.ledger.postings("sponsor_payment", each));
    return [
      ...soundSponsorship(booked, id),
      booked?.paymentIds.length !== 1 && `${booked?.paymentIds.length} payments of ${id}`,
      booked?.paidMinor !== owedMinor && `${booked?.paidMinor} of ${id} was taken down instead of ${owedMinor}`,
      String(posted) !== "1" && `payments of ${id} are posted ${posted} times`,
      booked?.state === "signed" && `${id} is paid and has not begun`,
    ];
  },
});

/** Paid, and known to be. */
export async function paidSponsorship(bench: Bench): Promise<Sponsorship & { paymentId: string }> {
  const paying = await bench.done(paySponsorship);
  const { payments } = await bring(
    bench,
    paying.id,
    (standing) => standing.payments.length > 0 && standing.agreement.state === "active",
    () => bench.pause(500),
  );
  return { ...paying, paymentId: payments[0]?.id as string };
}

export const intentOf = (bench: Bench, id: string): Promise<string> =>
  bench.persist(async () => {
    const [row] = await bench.rig.database.sql<{ intent: string }>(
      "select stripe_payment_intent as intent from partnership_payment where agreement_id = $1",
      [id],
    );
    if (!row) throw new Error("not yet");
    await readAsSponsor(bench, id);
    return row.intent;
  });
