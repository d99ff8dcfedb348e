import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { IntegrityAnswer } from "../../plugins/community/src/types/integrity.ts";
import { type Amending, amending, amounts, events, promised, signatureFor } from "./amending.ts";
import { eventually } from "./buyer.ts";
import { openShop, type TestShop } from "./harness.ts";
import { besideTier, publishTier, SELLER, type TestTier } from "./sponsors.ts";

let shop: TestShop;
let admin: Amending["admin"];
let read: Amending["read"];
let until: Amending["until"];
let active: Amending["active"];
let propose: Amending["propose"];
let signIt: Amending["signIt"];
let payByCard: Amending["payByCard"];

beforeAll(async () => {
  shop = await openShop();
  await shop.admin("POST", "/admin/sponsorship-seller", SELLER);
  ({ admin, read, until, active, propose, signIt, payByCard } = amending(shop));
});
afterAll(async () => {
  await shop?.close();
});

describe("an upgrade", () => {
  it("is proposed, signed and in force; its difference is a further invoice, paid by card", async () => {
    const tier = await publishTier(shop);
    const platinum = await besideTier(shop, tier, { booths: 1 });
    const deal = await active(tier);
    const before = await until(deal.id, ({ documents }) => documents.some(({ kind }) => kind === "contract"));
    const contract = before.documents.find(({ kind, locale }) => kind === "contract" && locale === "en");

    const proposal = await propose(deal.id, platinum, {
      message: "As we said",
      clause: { en: "A talk.", "zh-CN": "" },
    });
    expect(proposal.status, JSON.stringify(proposal.body)).toBe(200);
    expect(proposal.body.agreement).toMatchObject({ revision: 1, tier: before.agreement.tier, state: "active" });
    // 500000 more for 300 of 400 days, and 19 percent of tax.
    expect(proposal.body.amendment).toMatchObject({
      is_signed: false,
      remaining_days: 300,
      term_days: 400,
      old_net_minor: "500000",
      new_net_minor: "1000000",
      difference_minor: "375000",
      tax_minor: "71250",
      gross_minor: "446250",
      clause: { en: "A talk.", "zh-CN": "A talk." },
    });
    expect(proposal.body.amendment?.changes.map(({ from, to }) => [from, to])).toEqual([
      [3, 5],
      [0, 1],
    ]);
    const seen = (await deal.one.ask("GET", `/store/agreements/${deal.id}`)).body;
    expect(seen.amendment).toEqual(proposal.body.amendment);
    expect(promised(seen, tier)).toEqual({ logo: 1, passes: 3 });

    const stale = { ...signatureFor(seen), terms_sha256: "0".repeat(64) };
    const refused = await deal.one.ask("POST", `/store/agreements/${deal.id}/signature`, stale);
    expect([refused.status, refused.body.code]).toEqual([409, "revision_changed"]);
    const signed = await signIt(deal, seen);
    expect(signed.status, JSON.stringify(signed.body)).toBe(200);
    expect(signed.body.agreement).toMatchObject({ revision: 2, state: "active", proposed_until: null });
    expect(signed.body.agreement.tier.id).toBe(platinum.tierId);
    expect(promised(signed.body, tier)).toEqual({ logo: 1, passes: 5, booth: 1 });
    expect(amounts(signed.body)).toEqual([
      ["paid", "595000", "0"],
      ["open", "446250", "446250"],
    ]);
    expect(events(signed.body)).toEqual([
      "admin: amendment_proposed",
      "partner: amendment_signed",
      "clock: amendment_in_force",
    ]);

    await payByCard(deal.one, deal.id);
    const paid = await until(deal.id, ({ invoices }) => invoices.every(({ state }) => state === "paid"));
    expect(paid.payments.map(({ method, amount_minor }) => [method, amount_minor])).toEqual([
      ["transfer", "595000"],
      ["card", "446250"],
    ]);
    const papers = await until(deal.id, ({ documents }) =>
      documents.some(({ kind, revision }) => kind === "contract" && revision === 2),
    );
    const old = papers.documents.find(({ id }) => id === contract?.id);
    expect(old?.pdf_sha256).toBe(contract?.pdf_sha256);
    expect(old?.superseded_at).not.toBeNull();
    const [row] = await shop.sql<{ reason: string }>(
      "select superseded_reason as reason from partnership_document where id = $1",
      [contract?.id],
    );
    expect(row).toEqual({ reason: "amended" });
  });

  it("is in force once, however often and by how many it is signed at once", async () => {
    const tier = await publishTier(shop);
    const deal = await active(tier);
    const { body } = await propose(deal.id, await besideTier(shop, tier));
    const answers = await Promise.all([1, 2, 3].map(() => signIt(deal, body)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await signIt(deal, body)).status).toBe(200);
    const now = await read(deal.id);
    expect(now.invoices).toHaveLength(2);
    expect(now.signatures).toHaveLength(2);
    expect(events(now).filter((event) => event.endsWith("in_force"))).toHaveLength(1);
  });

  it("waits for the shop's name where both sides sign", async () => {
    const tier = await publishTier(shop);
    const deal = await active(tier);
    await propose(deal.id, await besideTier(shop, tier, { level: "countersigned" }));
    const signed = (await signIt(deal)).body;
    expect(signed.amendment?.is_signed).toBe(true);
    expect([signed.agreement.revision, signed.invoices.length]).toEqual([1, 1]);
    const name = { typed_name: "Grace Hopper", role: "Chair", version: signed.agreement.version };
    const both = await admin(`/${deal.id}/countersignature`, name);
    expect(both.body.agreement.revision, JSON.stringify(both.body)).toBe(2);
    expect(both.body.invoices).toHaveLength(2);
    expect(events(both.body).at(-1)).toBe("admin: amendment_in_force");
  });

  it("takes a place and benefits that there are, and says so where there are none", async () => {
    const tier = await publishTier(shop, { benefitCapacity: 1 });
    const [one, two] = [await active(tier), await active(tier)];
    const only = await besideTier(shop, tier, { capacity: 1 });
    expect((await propose(one.id, only)).status).toBe(200);
    expect((await propose(two.id, only)).status).toBe(200);
    const answers = await Promise.all([signIt(one), signIt(two)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [winner, loser] = answers[0]?.status === 200 ? [one, two] : [two, one];
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: "tier_full", field: "tier_id" });
    expect((await read(loser.id)).agreement.revision).toBe(1);
    const again = await propose(loser.id, only);
    expect([again.status, again.body.code]).toEqual([409, "tier_full"]);

    const booth = [{ benefit_id: tier.benefitIds.booth, quantity: 1 }];
    expect((await propose(loser.id, tier, { additions: booth })).status).toBe(200);
    expect((await signIt(loser)).status).toBe(200);
    const late = await propose(winner.id, only, { additions: booth });
    expect([late.status, late.body.code]).toEqual([409, "benefit_sold_out"]);
  });
});

describe("a downgrade", () => {
  const silver = (tier: TestTier) => besideTier(shop, tier, { price: { eur: "100000" }, passes: 1 });

  it("is a credit note, and what was paid by card goes back there", async () => {
    const tier = await publishTier(shop);
    const deal = await active(tier, { by: "card" });
    await propose(deal.id, await silver(tier));
    const signed = (await signIt(deal)).body;
    // 400000 less for 300 of 400 days, and 19 percent of tax.
    expect(amounts(signed)).toEqual([
      ["paid", "595000", "0"],
      ["paid", "-357000", "0"],
    ]);
    expect(signed.invoices[1]).toMatchObject({ credits: signed.invoices[0]?.id, reason: "amended", cancels: null });
    const [first, second] = signed.invoices.map(({ number }) => Number(number.split("-")[1]));
    expect(second).toBeGreaterThan(first as number);
    expect(promised(signed, tier)).toEqual({ logo: 1, passes: 1 });
    const back = await until(deal.id, ({ payments }) => payments[0]?.waiting_refunds.length === 0);
    expect(back.payments).toMatchObject([{ method: "card", refunded_minor: "357000" }]);
    const papers = await until(deal.id, ({ documents }) => documents.some(({ kind }) => kind === "credit_note"));
    expect(papers.documents.filter(({ kind }) => kind === "invoice").every((each) => !each.superseded_at)).toBe(true);
  });

  it("of a transfer waits until somebody has sent it back and shows so", async () => {
    const tier = await publishTier(shop);
    const deal = await active(tier);
    await propose(deal.id, await silver(tier));
    const signed = (await signIt(deal)).body;
    const [refund] = signed.payments[0]?.waiting_refunds ?? [];
    expect(refund?.amount_minor).toBe("357000");
    const path = `/${deal.id}/refunds/${refund?.id}`;
    expect((await admin(path, { evidence: " " })).body.field).toBe("evidence");
    const sent = await admin(path, { evidence: "Transfer 77" });
    expect(sent.body.payments).toMatchObject([{ refunded_minor: "357000", waiting_refunds: [] }]);
    const twice = await admin(path, { evidence: "Transfer 77" });
    expect([twice.status, twice.body.code]).toEqual([409, "refund_done"]);
    expect((await admin(`/${deal.id}/refunds/sref_nowhere`, { evidence: "x" })).status).toBe(404);
  });

  it("takes from what is still owed first, of the newest invoice", async () => {
    const tier = await publishTier(shop);
    const deal = await active(tier);
    await propose(deal.id, await besideTier(shop, tier));
    await signIt(deal);
    await deal.one.ask("POST", `/store/agreements/${deal.id}/payment`, {});
    await propose(deal.id, await silver(tier));
    const signed = (await signIt(deal)).body;
    expect(amounts(signed)).toEqual([
      ["paid", "595000", "0"],
      ["cancelled", "446250", "0"],
      ["paid", "-446250", "0"],
      ["paid", "-357000", "0"],
    ]);
    expect(signed.payments[0]).toMatchObject({ refunded_minor: "357000" });
    const nothing = await deal.one.ask("POST", `/store/agreements/${deal.id}/payment`, {});
    expect(nothing.body.code).toBe("nothing_owed");
    await admin(`/${deal.id}/refunds/${signed.payments[0]?.waiting_refunds[0]?.id}`, { evidence: "Transfer 78" });
  });

  it("leaves what was asked for, when it is proposed and when it is signed", async () => {
    const tier = await publishTier(shop);
    const deal = await active(tier);
    const small = await silver(tier);
    const ask = (name: string) =>
      deal.one.ask("POST", `/store/agreements/${deal.id}/claims`, {
        benefit_id: tier.benefitIds.passes,
        details: { attendee_name: name, attendee_email: `${name}@example.org` },
      });
    await propose(deal.id, small);
    await ask("ada");
    await ask("bob");
    const late = await signIt(deal);
    expect([late.status, late.body.code]).toEqual([409, "benefit_in_use"]);
    expect(late.body.data?.benefits).toMatchObject([{ benefit_id: tier.benefitIds.passes, used: 2, promised: 1 }]);
    expect((await propose(deal.id, small)).body).toMatchObject({ code: "benefit_in_use", field: "additions" });
    const claim = (await read(deal.id)).scorecard?.entitlements
      .flatMap(({ claims }) => claims)
      .find(({ details }) => details.attendee_name === "bob");
    const move = { state: "open", version: claim?.version, reason: "He stays at home" };
    await deal.one.ask("POST", `/store/claims/${claim?.id}/state`, move);
    expect((await propose(deal.id, small)).status).toBe(200);
    expect((await signIt(deal)).status).toBe(200);
    const again = { state: "requested", version: Number(claim?.version) + 1, reason: null };
    const none = await deal.one.ask("POST", `/store/claims/${claim?.id}/state`, again);
    expect([none.status, none.body.code]).toEqual([409, "benefit_used_up"]);
    const { payments } = await read(deal.id);
    await admin(`/${deal.id}/refunds/${payments[0]?.waiting_refunds[0]?.id}`, { evidence: "Transfer 79" });
  });
});

describe("other changes", () => {
  it("of words alone cost nothing, whatever the catalogue says by now", async () => {
    const tier = await publishTier(shop);
    const deal = await active(tier);
    const before = await until(deal.id, ({ documents }) => documents.some(({ kind }) => kind === "contract"));
    for (const sql of [
      `update partnership_tier set price_minor = '{"eur": "9"}', term_months = 1, is_advertised = false,
              name = '{"en": "Tin", "zh-CN": "锡"}' where id = '${tier.tierId}'`,
      `update partnership_benefit set name = '{"en": "Else", "zh-CN": "别"}', is_available = false
        where id = '${tier.benefitIds.passes}'`,
      `delete from partnership_tier_benefit where tier_id = '${tier.tierId}'`,
    ])
      await shop.sql(sql);
    const proposal = await propose(deal.id, tier, { clause: { en: "A talk.", "zh-CN": "一场演讲。" } });
    expect(proposal.status, JSON.stringify(proposal.body)).toBe(200);
    expect(proposal.body.amendment).toMatchObject({ changes: [], gross_minor: "0", new_net_minor: "500000" });
    const signed = (await signIt(deal)).body;
    expect(signed.offer?.extra_terms).toEqual([{ en: "A talk.", "zh-CN": "一场演讲。" }]);
    expect(signed.offer?.benefits).toEqual(before.offer?.benefits);
    expect(signed.invoices).toEqual(before.invoices);
    const after = await until(deal.id, ({ documents }) => documents.some(({ revision }) => revision === 2));
    for (const paper of before.documents)
      expect(after.documents.find(({ id }) => id === paper.id)?.pdf_sha256).toBe(paper.pdf_sha256);
    const rows = await shop.sql<{ sha: string }>(
      "select terms_sha256 as sha from partnership_revision where agreement_id = $1 order by revision",
      [deal.id],
    );
    expect(rows[0]?.sha).toBe(before.offer?.terms_sha256);
    expect(rows).toHaveLength(2);
  });

  it("of what is signed and not paid yet count whole, and it begins with its first invoice", async () => {
    const tier = await publishTier(shop);
    const { one, standing } = await amending(shop).signed(tier);
    const { id } = standing.agreement;
    await propose(id, await besideTier(shop, tier));
    const signed = (await signIt({ one, id })).body;
    expect(amounts(signed)).toEqual([
      ["open", "595000", "595000"],
      ["open", "595000", "595000"],
    ]);
    await payByCard(one, id);
    const begun = await until(id, ({ agreement }) => agreement.state === "active");
    expect(amounts(begun)).toEqual([
      ["paid", "595000", "0"],
      ["open", "595000", "595000"],
    ]);
    await payByCard(one, id);
    await until(id, ({ invoices }) => invoices.every(({ state }) => state === "paid"));
  });

  it("lapse by the clock, are refused by the partner, and are taken back by the shop", async () => {
    const tier = await publishTier(shop);
    const deal = await active(tier);
    const platinum = await besideTier(shop, tier);
    const first = (await propose(deal.id, platinum)).body;
    await shop.sql("update partnership_agreement set proposed_until = now() where id = $1", [deal.id]);
    const over = await signIt(deal, first);
    expect(["offer_over", "agreement_transition"]).toContain(over.body.code);
    const lapsed = await until(deal.id, ({ amendment }) => amendment === null);
    expect(events(lapsed).at(-1)).toBe("clock: amendment_lapsed");

    const { version } = (await propose(deal.id, platinum)).body.agreement;
    const path = `/store/agreements/${deal.id}/amendment/refusal`;
    expect((await deal.one.ask("POST", path, { version, reason: "" })).body.field).toBe("reason");
    expect((await deal.one.ask("POST", path, { version: version - 1, reason: "x" })).body.code).toBe(
      "agreement_changed",
    );
    const refused = await deal.one.ask("POST", path, { version, reason: "Too dear for us" });
    expect(refused.body.amendment).toBeNull();
    expect(refused.body.moves.at(-1)).toMatchObject({ event: "amendment_refused", reason: "Too dear for us" });
    expect((await signIt(deal, first)).status).toBe(409);

    const again = (await propose(deal.id, platinum)).body;
    expect(again.amendment?.offer.revision).toBe(4);
    const back = await admin(`/${deal.id}/amendment/removal`, { version: again.agreement.version, reason: "A slip" });
    expect(events(back.body).at(-1)).toBe("admin: amendment_withdrawn");
    const none = await admin(`/${deal.id}/amendment/removal`, {
      version: back.body.agreement.version,
      reason: "A slip",
    });
    expect([none.status, none.body.code]).toEqual([409, "nothing_proposed"]);
  });

  it("are asked for by the partner, who may take that back", async () => {
    const tier = await publishTier(shop);
    const deal = await active(tier);
    const path = `/store/agreements/${deal.id}/change-request`;
    const ask = async (more = {}) => {
      const { version } = (await read(deal.id)).agreement;
      const wish = {
        tier_id: tier.tierId,
        additions: [{ benefit_id: tier.benefitIds.booth, quantity: 1 }],
        words: "A booth",
      };
      return deal.one.ask("POST", path, { ...wish, version, ...more });
    };
    expect((await ask({ words: "" })).body.field).toBe("words");
    expect((await ask({ tier_id: "tier_nowhere" })).body).toMatchObject({ code: "another_program", field: "tier_id" });
    const asked = await ask();
    expect(asked.body.change_request).toMatchObject({ words: "A booth", additions: [{ quantity: 1 }] });
    expect((await read(deal.id)).agreement.has_change_request).toBe(true);
    const { version } = asked.body.agreement;
    expect((await deal.one.ask("POST", `${path}/removal`, { version })).body.change_request).toBeNull();
    await ask();
    const proposal = await propose(deal.id, tier, { additions: [{ benefit_id: tier.benefitIds.booth, quantity: 1 }] });
    expect(proposal.body.change_request).toBeNull();
    expect(proposal.body.amendment?.difference_minor).toBe("15000");
    expect(events(proposal.body)).toEqual([
      "partner: change_requested",
      "partner: request_withdrawn",
      "partner: change_requested",
      "admin: amendment_proposed",
    ]);
  });

  it("are refused where they change nothing, cost a subscription more, or cannot be", async () => {
    const tier = await publishTier(shop);
    const deal = await active(tier);
    const other = await publishTier(shop);
    const refused = async (to: TestTier, more: Record<string, unknown>, code: string, field = "tier_id") => {
      const { status, body } = await propose(deal.id, to, more);
      expect([body.code, body.field]).toEqual([code, field]);
      expect([400, 409]).toContain(status);
    };
    await refused(tier, {}, "nothing_changes");
    await refused(other, {}, "another_program");
    await refused(tier, { valid_days: 0 }, "invalid_request", "valid_days");
    await refused(tier, { version: 1 }, "agreement_changed", "version");
    const half = await besideTier(shop, tier);
    await shop.sql("update partnership_tier set term_months = 6 where id = $1", [half.tierId]);
    await refused(half, {}, "term_differs");
    const subscribed = await active(tier, { wish: { payment_choice: "subscription" } });
    const dearer = await propose(subscribed.id, await besideTier(shop, tier));
    expect([dearer.status, dearer.body.code]).toEqual([409, "subscription_price"]);
    await admin(`/${deal.id}/state`, {
      state: "suspended",
      reason: "x",
      version: (await read(deal.id)).agreement.version,
    });
    await refused(tier, { clause: { en: "x", "zh-CN": "" } }, "not_amendable", "state");
  });
});

describe("the books", () => {
  it("hold all of it, each once", async () => {
    const integrity = async () => (await shop.admin<IntegrityAnswer>("GET", "/admin/integrity")).body.invariants;
    const found = await eventually(integrity, (invariants) => invariants.every(({ ok }) => ok), 90);
    expect(found.filter(({ ok }) => !ok)).toEqual([]);
    const [counts] = await shop.sql<{ money: number; posted: number }>(
      `select (select count(*)::int from partnership_payment) + (select count(*)::int from partnership_refund) as money,
              (select count(*)::int from ledger.posted_source where kind in ('sponsor_payment', 'sponsor_refund')) as posted`,
    );
    expect(counts?.posted).toBe(counts?.money);
    expect(counts?.money).toBeGreaterThan(15);
  });
});
