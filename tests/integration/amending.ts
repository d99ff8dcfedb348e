import { expect } from "vitest";
import type { AgreementDetailAnswer } from "../../plugins/community/src/types/agreements.ts";
import { eventually, pay } from "./buyer.ts";
import type { TestShop } from "./harness.ts";
import { applied, offered, type Reply, type Sponsor, sign, sponsor, type TestTier } from "./sponsors.ts";

export interface Deal {
  one: Sponsor;
  id: string;
}

const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** What both sides do to amend what was signed. */
export function amending(shop: TestShop) {
  const admin = (path: string, body?: unknown) =>
    shop.admin<Reply<AgreementDetailAnswer>["body"]>(body ? "POST" : "GET", `/admin/agreements${path}`, body);
  const read = async (id: string) => (await admin(`/${id}`)).body;
  const until = (id: string, isThere: (detail: AgreementDetailAnswer) => boolean) =>
    eventually(() => read(id), isThere, 90);

  const transfer = ({ agreement, invoices }: AgreementDetailAnswer) => {
    const open = invoices.find(({ owed_minor }) => owed_minor !== "0");
    return admin(`/${agreement.id}/transfers`, {
      invoice_id: open?.id,
      amount_minor: open?.owed_minor,
      received_on: "2026-11-01",
      evidence: "Statement 11",
    });
  };

  async function payByCard(one: Sponsor, id: string): Promise<void> {
    const { status, body } = await one.ask<{ url: string }>("POST", `/store/agreements/${id}/payment`, {});
    expect(status, JSON.stringify(body)).toBe(200);
    await pay(body.url);
  }

  async function signed(tier: TestTier, wish: Record<string, unknown> = {}) {
    const one = await sponsor(shop);
    const { body } = await sign(one, await offered(shop, await applied(one, tier, { wish })));
    return { one, standing: body };
  }

  /** Signed and paid; a hundred of four hundred days of its term are over. */
  async function active(
    tier: TestTier,
    { by = "transfer", wish = {} }: { by?: "transfer" | "card"; wish?: Record<string, unknown> } = {},
  ): Promise<Deal> {
    const { one, standing } = await signed(tier, wish);
    const { id } = standing.agreement;
    await (by === "card" ? payByCard(one, id) : transfer(standing));
    await until(id, ({ agreement }) => agreement.state === "active");
    await shop.sql(
      `update partnership_agreement
          set starts_on = $2, ends_before = $3, starts_at = $2::date, ends_at = $3::date where id = $1`,
      [id, daysFromNow(-100), daysFromNow(300)],
    );
    return { one, id };
  }

  async function propose(id: string, tier: TestTier, more: Record<string, unknown> = {}) {
    const { version, additions } = (await read(id)).agreement;
    const proposal = { tier_id: tier.tierId, additions, message: "", valid_days: 14, version };
    return admin(`/${id}/amendment`, { ...proposal, ...more });
  }

  const signIt = async ({ one, id }: Deal, detail?: AgreementDetailAnswer) =>
    one.ask("POST", `/store/agreements/${id}/signature`, signatureFor(detail ?? (await read(id))));

  return { admin, read, until, payByCard, signed, active, propose, signIt };
}

export type Amending = ReturnType<typeof amending>;

export const signatureFor = ({ amendment }: AgreementDetailAnswer) => ({
  revision: amendment?.offer.revision,
  terms_sha256: amendment?.offer.terms_sha256,
  typed_name: "Ada Lovelace",
  role: "CEO",
});

/** Who did what, where the state stayed. */
export const events = ({ moves }: AgreementDetailAnswer) =>
  moves.flatMap(({ event, actor, from_state, to_state }) => {
    if (event) expect(from_state).toBe(to_state);
    return event ? [`${actor}: ${event}`] : [];
  });

export const promised = ({ scorecard }: AgreementDetailAnswer, { benefitIds }: TestTier) =>
  Object.fromEntries(
    Object.entries(benefitIds).flatMap(([name, benefitId]) => {
      const found = scorecard?.entitlements.find(({ benefit_id }) => benefit_id === benefitId);
      return found ? [[name, found.promised]] : [];
    }),
  );

export const amounts = ({ invoices }: AgreementDetailAnswer) =>
  invoices.map(({ state, gross_minor, owed_minor }) => [state, gross_minor, owed_minor]);
