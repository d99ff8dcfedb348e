import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AgreementDetailAnswer } from "../../plugins/community/src/types/agreements.ts";
import type { IntegrityAnswer } from "../../plugins/community/src/types/integrity.ts";
import { eventually, pay } from "./buyer.ts";
import { openShop, type TestShop } from "./harness.ts";
import {
  applied,
  offered,
  publishTier,
  type Reply,
  SELLER,
  type Sponsor,
  sign,
  sponsor,
  type TestTier,
} from "./sponsors.ts";

let shop: TestShop;

beforeAll(async () => {
  shop = await openShop();
  await shop.admin("POST", "/admin/sponsorship-seller", SELLER);
});
afterAll(async () => {
  await shop?.close();
});

const admin = <T = AgreementDetailAnswer>(path: string, body?: unknown) =>
  shop.admin<Reply<T>["body"]>(body ? "POST" : "GET", `/admin/agreements${path}`, body);
const read = async (id: string) => (await admin(`/${id}`)).body;

async function signed(
  tier?: TestTier,
  wish: Record<string, unknown> = {},
): Promise<{ one: Sponsor; standing: AgreementDetailAnswer }> {
  const one = await sponsor(shop);
  const offer = await offered(shop, await applied(one, tier ?? (await publishTier(shop)), { wish }));
  return { one, standing: (await sign(one, offer)).body };
}

/** Pays on Stripe's page as a person would. */
async function payByCard(one: Sponsor, id: string): Promise<string> {
  const { status, body } = await one.ask<{ url: string }>("POST", `/store/agreements/${id}/payment`, { locale: "en" });
  expect(status, JSON.stringify(body)).toBe(200);
  await pay(body.url);
  return body.url;
}

const transferOf = ({ invoices }: AgreementDetailAnswer, more: Record<string, unknown> = {}) => {
  const invoice = invoices.at(-1);
  return {
    invoice_id: invoice?.id,
    amount_minor: invoice?.owed_minor,
    received_on: "2026-11-01",
    evidence: "Statement 11, line 3",
    ...more,
  };
};

const postings = (sourceId: string) =>
  shop.sql<{ kind: string; account: string; minor: string }>(
    `select t.kind, leg.account, leg.amount_minor::text as minor
       from ledger.posted_source t join ledger.posted_leg leg using (transfer_id)
      where t.source_id = $1 order by t.kind, leg.account`,
    [sourceId],
  );
const integrity = async () => (await shop.admin<IntegrityAnswer>("GET", "/admin/integrity")).body.invariants;

describe("what is signed", () => {
  it("is invoiced at once, numbered without a gap, and begins when it is paid by card", async () => {
    const { one, standing } = await signed();
    const [invoice] = standing.invoices;
    expect(invoice).toMatchObject({ state: "open", net_minor: "500000", gross_minor: "595000", owed_minor: "595000" });
    expect(invoice?.number).toMatch(/^S\d{4}-\d{4}$/);
    const [first, second] = await Promise.all(
      [1, 2].map(() => one.ask<{ url: string }>("POST", `/store/agreements/${standing.agreement.id}/payment`, {})),
    );
    expect(first?.body.url).toBe(second?.body.url);
    await payByCard(one, standing.agreement.id);
    const active = await eventually(
      async () => (await one.ask("GET", `/store/agreements/${standing.agreement.id}`)).body,
      ({ agreement }) => agreement.state === "active",
      40,
    );
    expect(active.agreement.starts_on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(active.payments).toMatchObject([{ method: "card", amount_minor: "595000", refunded_minor: "0" }]);
    expect(active.invoices).toMatchObject([{ state: "paid", owed_minor: "0" }]);
    const rows = await eventually(
      () => postings(active.payments[0]?.id as string),
      ({ length }) => length > 0,
    );
    expect(rows).toEqual([
      { kind: "allocation", account: "revenue:sponsorship:eur", minor: "500000" },
      { kind: "allocation", account: "shop:retained:eur", minor: "-500000" },
      { kind: "sponsor_payment", account: "receivable:stripe:eur", minor: "595000" },
      { kind: "sponsor_payment", account: "revenue:sponsorship:eur", minor: "-500000" },
      { kind: "sponsor_payment", account: "tax:collected:eur", minor: "-95000" },
    ]);
    const again = await one.ask("POST", `/store/agreements/${standing.agreement.id}/payment`, {});
    expect([again.status, again.body.code]).toEqual([409, "nothing_owed"]);
  });

  it("gets numbers that follow each other, however many sign at once", async () => {
    const tier = await publishTier(shop);
    const offers = [];
    for (let count = 0; count < 8; count++) {
      const one = await sponsor(shop);
      offers.push({ one, offer: await offered(shop, await applied(one, tier)) });
    }
    await Promise.all(offers.map(({ one, offer }) => sign(one, offer)));
    const rows = await shop.sql<{ number: number }>("select number from partnership_invoice order by number");
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
  });

  it("waits for the shop's own name where both sides sign", async () => {
    const { standing } = await signed(await publishTier(shop, { level: "countersigned" }));
    const { id, version } = standing.agreement;
    expect(standing.invoices).toEqual([]);
    const countersigned = await admin(`/${id}/countersignature`, {
      typed_name: "Grace Hopper",
      role: "Chair",
      version,
    });
    expect(countersigned.body.signatures.map(({ side, typed_name }) => [side, typed_name])).toEqual([
      ["partner", "Ada Lovelace"],
      ["shop", "Grace Hopper"],
    ]);
    expect(countersigned.body.invoices).toHaveLength(1);
  });

  it("begins at once where nothing is to be paid", async () => {
    const { standing } = await signed(await publishTier(shop, { price: { eur: "0" } }));
    expect(standing.agreement.state).toBe("active");
    expect(standing.invoices).toEqual([]);
  });
});

describe("a transfer", () => {
  it("is taken down with what shows it, in parts, up to what is owed", async () => {
    const { standing } = await signed();
    const { id } = standing.agreement;
    const part = await admin(`/${id}/transfers`, transferOf(standing, { amount_minor: "95000" }));
    expect(part.body.invoices).toMatchObject([{ state: "open", paid_minor: "95000", owed_minor: "500000" }]);
    expect(part.body.agreement.state).toBe("signed");
    for (const [change, field] of [
      [{ amount_minor: "500001" }, "amount_minor"],
      [{ amount_minor: "0" }, "amount_minor"],
      [{ amount_minor: "-5" }, "amount_minor"],
      [{ received_on: "2126-01-01" }, "received_on"],
      [{ received_on: "2026-02-30" }, "received_on"],
      [{ evidence: " " }, "evidence"],
      [{ invoice_id: "inv_other" }, "invoice_id"],
    ] as [object, string][]) {
      const refused = await admin(`/${id}/transfers`, { ...transferOf(part.body), ...change });
      expect([400, 404]).toContain(refused.status);
      expect(JSON.stringify(refused.body)).toContain(field);
    }
    const rest = await admin(`/${id}/transfers`, transferOf(part.body));
    expect(rest.body.agreement.state).toBe("active");
    const sums = await eventually(
      () =>
        shop.sql<{ account: string; minor: string }>(
          `select leg.account, sum(leg.amount_minor)::text as minor
             from ledger.posted_source t join ledger.posted_leg leg using (transfer_id)
             join partnership_payment p on p.id = t.source_id where p.agreement_id = $1 group by 1 order by 1`,
          [id],
        ),
      (rows) => rows.some(({ account, minor }) => account === "cash:bank:eur" && minor === "595000"),
    );
    expect(sums).toContainEqual({ account: "tax:collected:eur", minor: "-95000" });
    expect(sums).toContainEqual({ account: "shop:retained:eur", minor: "-500000" });
    expect(sums).toContainEqual({ account: "revenue:sponsorship:eur", minor: "0" });
  });
});

describe("a refund", () => {
  it("goes back by card once, in part, and the agreement goes on; in full it can end it", async () => {
    const { one, standing } = await signed();
    const { id } = standing.agreement;
    await payByCard(one, id);
    const paid = await eventually(
      () => read(id),
      ({ agreement }) => agreement.state === "active",
      40,
    );
    const payment_id = paid.payments[0]?.id;
    const refund = { payment_id, amount_minor: "95000", reason: "Goodwill", ends: false };
    const part = await admin(`/${id}/refunds`, refund);
    expect(part.body.agreement.state).toBe("active");
    expect(part.body.payments).toMatchObject([{ refunded_minor: "95000" }]);
    const over = await admin(`/${id}/refunds`, { ...refund, amount_minor: "500001" });
    expect([over.status, over.body.field]).toEqual([400, "amount_minor"]);
    const rest = await admin(`/${id}/refunds`, {
      ...refund,
      amount_minor: "500000",
      reason: "Event cancelled",
      ends: true,
    });
    expect(rest.body.agreement.state).toBe("terminated");
    expect(rest.body.moves.at(-1)).toMatchObject({ to_state: "terminated", reason: "Event cancelled" });
    const sums = await eventually(
      () =>
        shop.sql<{ minor: string; count: string }>(
          `select coalesce(sum(leg.amount_minor) filter (where leg.account = 'receivable:stripe:eur'), 0)::text as minor,
                  count(distinct t.source_id)::text as count
             from ledger.posted_source t join ledger.posted_leg leg using (transfer_id)
            where t.source_id = $1 or t.source_id in (select id from partnership_refund where payment_id = $1)`,
          [payment_id],
        ),
      ([row]) => row?.count === "3",
    );
    expect(sums).toEqual([{ minor: "0", count: "3" }]);
  });

  it("follows by itself what nobody owed: paid by card and by transfer at once", async () => {
    const { one, standing } = await signed();
    const { id } = standing.agreement;
    const { body } = await one.ask<{ url: string }>("POST", `/store/agreements/${id}/payment`, {});
    expect((await admin(`/${id}/transfers`, transferOf(standing))).body.agreement.state).toBe("active");
    await pay(body.url);
    const later = await eventually(
      () => read(id),
      ({ payments }) => payments.some(({ method, refunded_minor }) => method === "card" && refunded_minor === "595000"),
      40,
    );
    expect(later.agreement.state).toBe("active");
    expect(later.payments.find(({ method }) => method === "transfer")?.refunded_minor).toBe("0");
  });
});

describe("an invoice", () => {
  it("is taken back and made out anew with what the partner says now, and never changes", async () => {
    const { one, standing } = await signed();
    const { id, partner_id } = standing.agreement;
    const [wrong] = standing.invoices;
    const membership = (await one.ask<{ partner: object }>("GET", `/store/partners/${partner_id}`)).body;
    const { id: _, kinds: __, created_at: ___, ...details } = membership.partner as Record<string, unknown>;
    await one.ask("POST", `/store/partners/${partner_id}`, { ...details, invoice_title: "Elephant Holding" });
    const anew = await admin(`/${id}/invoices/${wrong?.id}/reissue`, { reason: "Wrong title" });
    expect(anew.body.invoices.map(({ state, gross_minor, cancels }) => [state, gross_minor, cancels])).toEqual([
      ["cancelled", "595000", null],
      ["paid", "-595000", wrong?.id],
      ["open", "595000", null],
    ]);
    const [row] = await shop.sql<{ title: string }>(
      "select content->'customer'->>'invoiceTitle' as title from partnership_invoice where id = $1",
      [anew.body.invoices[2]?.id],
    );
    expect(row).toEqual({ title: "Elephant Holding" });
    expect((await admin(`/${id}/invoices/${wrong?.id}/reissue`, { reason: "Again" })).status).toBe(409);
    for (const sql of ["update partnership_invoice set due_on = due_on", "delete from partnership_payment"])
      await expect(shop.sql(sql)).rejects.toThrow(/never goes/);
  });

  it("that is not paid in time gives the place back", async () => {
    const { standing } = await signed(await publishTier(shop, { capacity: 1 }));
    const { id } = standing.agreement;
    // Forty-five days ago, as the rows would say: thirty to pay in, two weeks of patience, and one day.
    await shop.sql("alter table partnership_invoice disable trigger partnership_invoice_kept");
    await shop.sql(
      "update partnership_invoice set issued_on = current_date - 46, due_on = current_date - 16 where agreement_id = $1",
      [id],
    );
    await shop.sql("alter table partnership_invoice enable trigger partnership_invoice_kept");
    const lapsed = await eventually(
      () => read(id),
      ({ agreement }) => agreement.state === "lapsed",
      90,
    );
    expect(lapsed.moves.at(-1)).toMatchObject({ actor: "clock", reason: "not_paid" });
    expect(lapsed.invoices.map(({ state }) => state)).toEqual(["cancelled", "paid"]);
  });
});

describe("the integrity page", () => {
  it("finds all of it in the books", async () => {
    const found = await eventually(integrity, (invariants) => invariants.every(({ ok }) => ok), 60);
    expect(found.filter(({ ok }) => !ok)).toEqual([]);
  });

  /** Past the triggers that keep rows as they are. */
  const force = (sql: string) =>
    shop.sql(`set session_replication_role = replica; ${sql}; reset session_replication_role`);
  const anyActive = "(select id from partnership_agreement where state = 'active' and starts_at is not null limit 1)";

  it.each([
    [
      "C1",
      "tier_oversold",
      `update partnership_tier set capacity = 0 where id = (select tier_id from partnership_agreement where id = ${anyActive})`,
      "update partnership_tier set capacity = null where capacity = 0",
    ],
    [
      "C1",
      "benefit_oversold",
      `update partnership_benefit set capacity = 0 where id in (select benefit_id from partnership_entitlement
         where agreement_id = ${anyActive})`,
      "update partnership_benefit set capacity = null where capacity = 0",
    ],
    [
      "E1",
      "entitlements_differ",
      "update partnership_entitlement set quantity = quantity + 100",
      "update partnership_entitlement set quantity = quantity - 100",
    ],
    [
      "E1",
      "not_paid",
      "update partnership_payment set amount_minor = amount_minor - 1 where method = 'transfer'",
      "update partnership_payment set amount_minor = amount_minor + 1 where method = 'transfer'",
    ],
    [
      "P3",
      "invoice_number_missing",
      "update partnership_invoice_series set last_number = last_number + 1",
      "update partnership_invoice_series set last_number = last_number - 1",
    ],
    [
      "P3",
      "refunded_beyond_payment",
      "update partnership_refund set amount_minor = amount_minor + 1000000",
      "update partnership_refund set amount_minor = amount_minor - 1000000",
    ],
    [
      "L3",
      "posted_differs",
      "update partnership_refund set amount_minor = amount_minor + 1",
      "update partnership_refund set amount_minor = amount_minor - 1",
    ],
  ])("%s sees %s", async (code, reason, breaks, mends) => {
    await force(breaks);
    const found = (await integrity()).find((invariant) => invariant.code === code);
    await force(mends);
    expect(found?.rows.map((row) => row.reason)).toContain(reason);
    expect((await integrity()).find((invariant) => invariant.code === code)?.ok).toBe(true);
  });
});
