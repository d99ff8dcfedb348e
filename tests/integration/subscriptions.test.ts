import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AgreementDetailAnswer } from "../../plugins/community/src/types/agreements.ts";
import type { IntegrityAnswer } from "../../plugins/community/src/types/integrity.ts";
import { Random } from "../faults/random.ts";
import { CARDS, eventually, pay } from "./buyer.ts";
import { openShop, type TestShop } from "./harness.ts";
import { applied, offered, publishTier, SELLER, type Sponsor, sign, signatureOf, sponsor, wishOf } from "./sponsors.ts";

const YEAR = 366 * 86_400;
let shop: TestShop;

beforeAll(async () => {
  shop = await openShop();
  await shop.admin("POST", "/admin/sponsorship-seller", SELLER);
});
afterAll(async () => {
  await shop?.close();
});

const read = async (id: string) => (await shop.admin<AgreementDetailAnswer>("GET", `/admin/agreements/${id}`)).body;
const stripe = async <T = Record<string, unknown>>(method: string, path: string, form: Record<string, string> = {}) => {
  const body = method === "POST" ? { body: new URLSearchParams(form) } : {};
  const response = await fetch(`${shop.stripe.url}/v1${path}`, {
    method,
    headers: { authorization: "Bearer sk_test_any" },
    ...body,
  });
  return (await response.json()) as T;
};

interface Subscribed {
  one: Sponsor;
  id: string;
}

async function toPay(): Promise<Subscribed & { url: string }> {
  const one = await sponsor(shop);
  const wish = { payment_choice: "subscription" };
  const standing = (await sign(one, await offered(shop, await applied(one, await publishTier(shop), { wish })))).body;
  const { id } = standing.agreement;
  const { body } = await one.ask<{ url: string }>("POST", `/store/agreements/${id}/payment`, { locale: "en" });
  return { one, id, url: body.url };
}

async function subscribed(card = CARDS.success): Promise<Subscribed & { subscription: string }> {
  const { one, id, url } = await toPay();
  await pay(url, { testCard: card });
  await eventually(
    () => read(id),
    ({ agreement }) => agreement.state !== "signed",
    60,
  );
  return { one, id, subscription: await subscriptionOf(id) };
}

const subscriptionOf = async (id: string): Promise<string> => {
  const [row] = await shop.sql<{ id: string }>(
    "select id from partnership_subscription where first_agreement_id = $1 order by created_at",
    [id],
  );
  return row?.id ?? "";
};

/** The next charge of it fails. */
async function breakCard(subscription: string): Promise<void> {
  const { customer } = await stripe<{ customer: string }>("GET", `/subscriptions/${subscription}`);
  const method = await stripe<{ id: string }>("POST", "/payment_methods/pm_card_chargeCustomerFail/attach", {
    customer,
  });
  await stripe("POST", `/subscriptions/${subscription}`, { default_payment_method: method.id });
}

async function later(seconds: number): Promise<void> {
  await shop.stripe.advanceClock(seconds);
}

const chainOf = async (id: string): Promise<AgreementDetailAnswer[]> => {
  const first = await read(id);
  const next = first.agreement.renewed_by;
  return next ? [first, ...(await chainOf(next))] : [first];
};

/** What is compared between histories, without what is each one's own. */
const outcomeOf = async (id: string) => {
  const chain = await chainOf(id);
  const payments = chain.flatMap(({ payments: each }) => each.map((payment) => payment.id));
  const posted = await shop.sql<{ count: string }>(
    "select count(*)::text as count from ledger.posted_source where kind = 'sponsor_payment' and source_id = any($1) group by source_id",
    [payments],
  );
  return {
    states: chain.map(({ agreement }) => agreement.state),
    invoices: chain.map(({ invoices }) => invoices.map(({ state, gross_minor }) => `${state} ${gross_minor}`)),
    payments: chain.map(({ payments: each }) =>
      each.map(({ amount_minor, refunded_minor }) => `${amount_minor} ${refunded_minor}`),
    ),
    subscription: chain.at(-1)?.subscription,
    posted: posted.map(({ count }) => count),
  };
};

describe("a subscription", () => {
  it("is charged for each term: the next agreement renews this one under the same names, once", async () => {
    const { one, id } = await subscribed();
    const first = await read(id);
    expect(first.subscription).toEqual({ status: "active", renews: true });
    expect(first.payments).toMatchObject([{ method: "card", amount_minor: "595000" }]);
    await later(YEAR);
    const [, next] = await eventually(
      () => chainOf(id),
      (chain) => chain.length === 2 && chain[1]?.agreement.state === "active",
      60,
    );
    expect(next?.agreement).toMatchObject({ renews: id, starts_on: first.agreement.ends_before, state: "active" });
    expect(next?.invoices).toMatchObject([{ state: "paid", gross_minor: "595000" }]);
    expect(next?.payments).toMatchObject([{ amount_minor: "595000", refunded_minor: "0" }]);
    expect(next?.offer?.terms_sha256).toBe(first.offer?.terms_sha256);
    expect(next?.signatures.map(({ typed_name, signed_at }) => [typed_name, signed_at])).toEqual(
      first.signatures.map(({ typed_name, signed_at }) => [typed_name, signed_at]),
    );
    expect(next?.scorecard?.promised).toBe(first.scorecard?.promised);
    // The term before was given longer until the bank had answered, and ends where the next one begins.
    const rows = await shop.sql<{ meets: boolean }>(
      "select a.ends_at = b.starts_at as meets from partnership_agreement a join partnership_agreement b on b.renews = a.id where a.id = $1",
      [id],
    );
    expect(rows).toEqual([{ meets: true }]);
    const seen = await one.ask("GET", `/store/agreements/${next?.agreement.id}`);
    expect(seen.body.subscription).toEqual({ status: "active", renews: true });
    await later(-YEAR);
  });

  it("is stopped and taken up again by those who pay, and by nobody else", async () => {
    const { one, id, subscription } = await subscribed();
    const path = `/store/agreements/${id}/subscription`;
    const longer = await shop.sql(
      "select 1 from partnership_agreement where id = $1 and ends_at > ends_before + interval '30 hours'",
      [id],
    );
    expect(longer).toHaveLength(1);
    const stranger = await sponsor(shop);
    expect((await stranger.ask("POST", path, { renews: false })).status).toBe(404);
    expect((await one.ask("POST", path, { renews: "no" })).body).toMatchObject({ field: "renews" });
    const stopped = await one.ask("POST", path, { renews: false });
    expect([stopped.status, stopped.body.subscription]).toEqual([200, { status: "active", renews: false }]);
    expect(
      await shop.sql(
        "select 1 from partnership_agreement where id = $1 and ends_at > ends_before + interval '30 hours'",
        [id],
      ),
    ).toEqual([]);
    expect(await stripe("GET", `/subscriptions/${subscription}`)).toMatchObject({ cancel_at_period_end: true });
    const again = await one.ask("POST", path, { renews: true });
    expect(again.body.subscription).toEqual({ status: "active", renews: true });
    await shop.stripe.failNextCall({
      kind: "status",
      status: 500,
      times: 9,
      method: "POST",
      path: "/v1/subscriptions",
    });
    const away = await one.ask("POST", path, { renews: false });
    shop.stripe.clearFaults();
    expect([away.status, away.body.code]).toEqual([503, "payment_unavailable"]);
    expect((await read(id)).subscription).toEqual({ status: "active", renews: true });
  });

  it("ends at Stripe with the agreement, and is charged no more", async () => {
    const { id, subscription } = await subscribed();
    const { payments, agreement } = await read(id);
    const refund = { payment_id: payments[0]?.id, amount_minor: "595000", reason: "Event cancelled", ends: true };
    const ended = await shop.admin<AgreementDetailAnswer>("POST", `/admin/agreements/${id}/refunds`, refund);
    expect(ended.body.agreement.state).toBe("terminated");
    expect(agreement.state).toBe("active");
    await eventually(
      () => stripe<{ status: string }>("GET", `/subscriptions/${subscription}`),
      ({ status }) => status === "canceled",
      60,
    );
  });

  it("that is disputed rests, also when the dispute is told of first", async () => {
    const { id } = await subscribed("4000000000000259");
    const { moves } = await eventually(
      () => read(id),
      ({ agreement }) => agreement.state === "suspended",
      60,
    );
    expect(moves.at(-1)).toMatchObject({ to_state: "suspended", reason: "dispute" });
  });

  it("is not offered for a term that Stripe does not count", async () => {
    const one = await sponsor(shop);
    const tier = await publishTier(shop);
    await shop.sql("update partnership_tier set term_months = 48 where id = $1", [tier.tierId]);
    const refused = await one.ask("POST", "/store/agreements", wishOf(tier, { payment_choice: "subscription" }));
    expect([refused.status, refused.body.code, refused.body.field]).toEqual([
      403,
      "subscription_too_long",
      "payment_choice",
    ]);
  });

  it("is nothing where part was paid by transfer: the rest is paid once", async () => {
    const one = await sponsor(shop);
    const wish = { payment_choice: "subscription" };
    const offer = await offered(shop, await applied(one, await publishTier(shop), { wish }));
    const signed = await one.ask("POST", `/store/agreements/${offer.agreement.id}/signature`, signatureOf(offer));
    const [invoice] = signed.body.invoices;
    const transfer = { invoice_id: invoice?.id, amount_minor: "1000", received_on: "2026-11-01", evidence: "Line 3" };
    await shop.admin("POST", `/admin/agreements/${offer.agreement.id}/transfers`, transfer);
    const page = await one.ask<{ url: string }>("POST", `/store/agreements/${offer.agreement.id}/payment`, {});
    await pay(page.body.url);
    const paid = await eventually(
      () => read(offer.agreement.id),
      ({ agreement }) => agreement.state === "active",
      60,
    );
    expect(paid.subscription).toBeNull();
    expect(paid.payments.map(({ amount_minor }) => amount_minor).sort()).toEqual(["1000", "594000"]);
  });
});

const shuffled = (ids: readonly string[], pick: Random): string[] =>
  ids
    .map((id) => ({ id, turn: pick.next() }))
    .sort((one, other) => one.turn - other.turn)
    .map(({ id }) => id);

describe("histories of a subscription", () => {
  const HISTORIES = 8;
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

  /** Those of a history so far: some of them, in any order, some twice; none of the others' are told. */
  async function tell(subscriptions: readonly string[], pick: Random, isLast: boolean): Promise<void> {
    const events = shop.stripe.events();
    for (const subscription of subscriptions) {
      const own = events
        .filter(({ type }) => /^(customer\.subscription|invoice)\./.test(type))
        .filter((event) => JSON.stringify(event).includes(subscription))
        .map(({ id }) => id);
      const told = own.flatMap((id) => (pick.chance(0.35) ? [id] : pick.chance(0.2) ? [id, id] : []));
      const last = isLast && told.length === 0 ? own.slice(-1) : told;
      await shop.stripe.deliver(shuffled(last, pick));
    }
  }

  it(`end in the same state, each paid bill posted once, whatever was told when (${HISTORIES} histories, seed ${seed})`, async () => {
    const pick = new Random(seed);
    const pages: { id: string; url: string }[] = [];
    for (let count = 0; count < HISTORIES; count++) pages.push(await toPay());
    shop.stripe.deliveryMode({ hold: true });
    const before = new Set(
      (await stripe<{ data: { id: string }[] }>("GET", "/subscriptions?limit=100&status=all")).data.map(({ id }) => id),
    );
    for (const { url } of pages) await pay(url);
    const { data } = await stripe<{ data: { id: string; metadata: { agreement_id?: string } }[] }>(
      "GET",
      "/subscriptions?limit=100&status=all",
    );
    const ids = new Set(pages.map(({ id }) => id));
    const subscriptions = data
      .filter(({ id, metadata }) => !before.has(id) && ids.has(metadata.agreement_id ?? ""))
      .map(({ id }) => id);
    expect(subscriptions).toHaveLength(HISTORIES);
    await tell(subscriptions, pick, false);
    await later(YEAR);
    await tell(subscriptions, pick, false);
    for (const subscription of subscriptions) await breakCard(subscription);
    await tell(subscriptions, pick, false);
    await later(YEAR);
    await tell(subscriptions, pick, false);
    await later(30 * 86_400);
    await tell(subscriptions, pick, true);
    const over = await stripe<{ status: string }>("GET", `/subscriptions/${subscriptions[0]}`);
    expect(over.status).toBe("canceled");
    const expected = {
      states: ["active", "active", "lapsed"],
      invoices: [["paid 595000"], ["paid 595000"], ["cancelled 595000", "paid -595000"]],
      payments: [["595000 0"], ["595000 0"], []],
      subscription: { status: "canceled", renews: false },
      posted: ["1", "1"],
    };
    const outcomes = await eventually(
      async () => {
        // What the clocks do in their minutes, of which some are five: what was never told is found by them.
        await shop.admin("POST", "/admin/checkout/repair", { hours: 1 });
        return Promise.all(pages.map(({ id }) => outcomeOf(id)));
      },
      (all) => all.every((one) => JSON.stringify(one) === JSON.stringify(expected)),
      240,
    ).catch(() => Promise.all(pages.map(({ id }) => outcomeOf(id))));
    expect(outcomes).toEqual(pages.map(() => expected));
    shop.stripe.discard();
    shop.stripe.deliveryMode({ hold: false });
    await later(-2 * YEAR - 30 * 86_400);
  }, 400_000);

  it("leave the books as they should be", async () => {
    const found = await eventually(
      async () => (await shop.admin<IntegrityAnswer>("GET", "/admin/integrity")).body.invariants,
      (invariants) => invariants.every(({ ok }) => ok),
      60,
    );
    expect(found.filter(({ ok }) => !ok)).toEqual([]);
  });
});
