import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { RenewalChoice } from "../../plugins/community/src/types/agreements.ts";
import type { IntegrityAnswer } from "../../plugins/community/src/types/integrity.ts";
import type { SponsorshipAnswer } from "../../plugins/community/src/types/sponsorship.ts";
import { openShop, type TestShop } from "./harness.ts";
import { dayIn, later, renewing, type Standing } from "./renewals.ts";
import { applied, ELEPHANT, offered, publishTier, SELLER, sign, sponsor, type TestTier, wishOf } from "./sponsors.ts";
import { posting, publishedProgram } from "./sponsorship-programs.ts";

// The minute's work is done by a process of its own, which has to start each time.
vi.setConfig({ testTimeout: 400_000 });

let shop: TestShop;
let desk: ReturnType<typeof renewing>;

beforeAll(async () => {
  shop = await openShop();
  await shop.admin("POST", "/admin/sponsorship-seller", SELLER);
  desk = renewing(shop);
});
afterAll(async () => {
  await shop?.close();
});

const BERLIN = ELEPHANT.time_zone;
const endsIn = async (id: string, days: number) => {
  const today = dayIn(BERLIN);
  await desk.term(id, BERLIN, later(today, days - 365), later(today, days));
};
const programOf = async ({ tierId }: TestTier) =>
  (await shop.sql<{ program_id: string }>("select program_id from partnership_tier where id = $1", [tierId]))[0]
    ?.program_id as string;
const closed = async (tier: TestTier) =>
  shop.sql("update partnership_program set state = 'closed' where id = $1", [await programOf(tier)]);
const sold = async () =>
  (await shop.admin<IntegrityAnswer>("GET", "/admin/integrity")).body.invariants.find(({ code }) => code === "C1")?.ok;

describe("the only place of a tier", () => {
  let held: Standing;
  let rival: Standing;
  const placesLeft = async () => {
    const { programs } = (await held.one.ask<SponsorshipAnswer>("GET", "/store/sponsorship")).body;
    return programs.flatMap(({ tiers }) => tiers).find(({ id }) => id === held.tier.tierId)?.places_left;
  };
  const inLine = async () => (await desk.read(rival.id)).agreement;

  it("is its holder's to keep, with what there is but once, while somebody stands in line", async () => {
    const tier = await publishTier(shop, { capacity: 1, benefitCapacity: 1 });
    const additions = [{ benefit_id: tier.benefitIds.booth, quantity: 1 }];
    held = await desk.active(tier, undefined, { additions });
    await endsIn(held.id, 60);
    const one = await sponsor(shop);
    const offer = await offered(shop, await applied(one, tier));
    rival = { one, tier, id: offer.agreement.id };
    expect((await sign(one, offer)).status).toBe(202);
    await desk.settle();
    const renewal = await desk.renewal(held.id);
    const signed = await sign(held.one, renewal);
    expect([signed.status, signed.body.agreement.state]).toEqual([200, "signed"]);
    await desk.pay(renewal.agreement.id);
    expect(await sold()).toBe(true);
    expect([await placesLeft(), (await inLine()).position]).toEqual([0, 1]);
    // Beside what runs nobody applies for more of the same.
    const again = await held.one.ask("POST", "/store/agreements", {
      ...wishOf(tier),
      partner_id: renewal.agreement.partner_id,
    });
    expect([again.status, again.body.code]).toEqual([409, "application_open"]);
  });

  it("stays theirs when the first term ends, and is kept for two weeks for whoever has not signed yet", async () => {
    const tier = await publishTier(shop, { capacity: 1 });
    const slow = await desk.active(tier);
    await endsIn(slow.id, 60);
    await desk.settle();
    const one = await sponsor(shop);
    const offer = await offered(shop, await applied(one, tier));
    expect((await sign(one, offer)).status).toBe(202);
    await endsIn(slow.id, -3);
    await endsIn(held.id, -1);
    await shop.sql("update partnership_agreement set starts_at = now() where renews = $1", [held.id]);
    await desk.settle();
    const waiting = async () => (await desk.read(offer.agreement.id)).agreement;
    expect((await desk.read(held.id)).agreement.state).toBe("ended");
    expect(await inLine()).toMatchObject({ state: "offered", position: 1, place_until: null });
    expect(await waiting()).toMatchObject({ state: "offered", position: 1, place_until: null });
    expect([await placesLeft(), await sold()]).toEqual([0, true]);
    // They say that they do not go on; the shop sees it, and the next in line is asked.
    const renewal = await desk.renewal(slow.id);
    const { version } = renewal.agreement;
    const left = await slow.one.ask("POST", `/store/agreements/${renewal.agreement.id}/state`, {
      state: "withdrawn",
      version,
      reason: "We do not renew",
    });
    expect(left.status).toBe(200);
    await desk.settle();
    expect(await desk.listed(slow.id)).toMatchObject({ renewal_state: "withdrawn" });
    expect((await waiting()).place_until).not.toBeNull();
  });
});

describe("where the clock can make no offer", () => {
  it("the shop is told why, and offers by hand", async () => {
    const tier = await publishTier(shop);
    const gone = await desk.active(tier);
    const other = await publishTier(shop, { price: {} });
    await endsIn(gone.id, 60);
    await closed(tier);
    await desk.settle();
    expect(await desk.listed(gone.id)).toMatchObject({
      renewed_by: null,
      renewal_problem: "renewal_tier_missing",
    });
    const told = (await gone.one.ask("GET", `/store/agreements/${gone.id}`)).body.agreement;
    expect(told.renewal_problem).toBeNull();
    const { tiers } = (await desk.admin<{ tiers: RenewalChoice[] }>(`/${gone.id}/renewal`)).body;
    expect(tiers.map(({ id }) => id)).toContain(other.tierId);
    expect(tiers.map(({ id }) => id)).not.toContain(tier.tierId);
    const { version } = (await desk.read(gone.id)).agreement;
    const wish = { tier_id: other.tierId, payment_choice: "invoice", message: "Gladly again", version };
    for (const [wrong, status, code, field] of [
      [{ ...wish, tier_id: "nowhere" }, 404, "tier_not_found", "tier_id"],
      [{ ...wish, tier_id: tier.tierId }, 404, "tier_not_found", "tier_id"],
      [{ ...wish }, 400, "price_missing", "price_minor"],
      [{ ...wish, version: version + 1 }, 409, "agreement_changed", "version"],
    ] as const) {
      const { status: answered, body } = await desk.admin(`/${gone.id}/renewal`, wrong);
      expect([answered, body.code, body.field]).toEqual([status, code, field]);
    }
    const made = await desk.admin(`/${gone.id}/renewal`, { ...wish, price_minor: "700000" });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      agreement: { state: "offered", renews: gone.id, tier: { id: other.tierId } },
      offer: { price_minor: "700000", message: "Gladly again" },
    });
    const twice = await desk.admin(`/${gone.id}/renewal`, { ...wish, price_minor: "700000" });
    expect([twice.status, twice.body.code]).toEqual([409, "renewal_exists"]);
    const fresh = await desk.admin(`/${made.body.agreement.id}/renewal`, { ...wish, version: 2 });
    expect(fresh.status).toBe(409);
    expect((await desk.listed(gone.id))?.renewal_problem).toBeNull();
  });

  it("the season that was copied from it is found, with the benefits of the same names", async () => {
    const post = posting(shop.admin);
    const { program } = await publishedProgram(post);
    const head = { handle: `next-${program.handle}`, starts_on: "2028-01-01", ends_on: null, last_payment_on: null };
    const copied = await post(`/${program.id}/copies`, { ...head, name: program.name });
    expect(copied.status).toBe(201);
    const [row] = await shop.sql<{ copied_from: string }>("select copied_from from partnership_program where id = $1", [
      copied.body.program.id,
    ]);
    expect(row?.copied_from).toBe(program.id);

    const [tier, next] = [await publishTier(shop), await publishTier(shop)];
    const additions = ["passes", "booth"].map((name) => ({ benefit_id: tier.benefitIds[name], quantity: 1 }));
    const old = await desk.active(tier, undefined, { additions });
    await endsIn(old.id, 60);
    await closed(tier);
    await shop.sql("update partnership_program set copied_from = $2 where id = $1", [
      await programOf(next),
      await programOf(tier),
    ]);
    await shop.sql("update partnership_benefit set is_available = false where id = $1", [next.benefitIds.booth]);
    await desk.settle();
    const renewal = await desk.renewal(old.id);
    expect(renewal.agreement).toMatchObject({
      tier: { id: next.tierId },
      additions: [{ benefit_id: next.benefitIds.passes, quantity: 1 }],
    });
    expect(renewal.offer?.benefits.map(({ kind, quantity }) => [kind, quantity])).toEqual([
      ["logo_placement", 1],
      ["event_tickets", 4],
    ]);
  });

  it("a subscription goes on by itself", async () => {
    const tier = await publishTier(shop);
    const own = await desk.active(tier, undefined, { payment_choice: "subscription" });
    await shop.sql(
      `with subscribed as (
         insert into partnership_subscription (id, first_agreement_id, status, ends_with_period, told_at)
         values ('sub_' || $1, $1, 'active', false, now()) returning id)
       insert into partnership_subscription_bill (id, subscription_id, agreement_id, position)
       select 'in_' || $1, id, $1, 0 from subscribed`,
      [own.id],
    );
    await endsIn(own.id, 60);
    await desk.settle();
    const { agreement } = await desk.read(own.id);
    expect(agreement).toMatchObject({ renewed_by: null, renewal_problem: null });
    const wish = { tier_id: tier.tierId, payment_choice: "invoice", version: agreement.version };
    expect((await desk.admin(`/${own.id}/renewal`, wish)).body.code).toBe("renews_by_itself");
  });
});
