import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AgreementDetailAnswer } from "../../plugins/community/src/types/agreements.ts";
import { eventually } from "./buyer.ts";
import { openShop, type TestShop } from "./harness.ts";
import { mustAdmin } from "./orders.ts";
import { openPostOffice, type PostOffice } from "./post-office.ts";
import { type Active, active, LANTERN, type MoreBenefit, SELLER, sponsor } from "./sponsors.ts";

let shop: TestShop;
let post: PostOffice;

beforeAll(async () => {
  post = await openPostOffice();
  shop = await openShop({ SMTP_URL: post.url });
  await shop.admin("POST", "/admin/sponsorship-seller", SELLER);
});
afterAll(async () => {
  await shop?.close();
  await post?.close();
});

/** The day that is so many days away, in a calendar. */
const dayAhead = (days: number, timeZone = "Europe/Berlin") =>
  new Intl.DateTimeFormat("en-CA", { timeZone }).format(new Date(Date.now() + days * 86_400_000));
const due = (handle: string, days: number, timeZone?: string): MoreBenefit => ({
  handle,
  kind: "text",
  quantity: 2,
  dueRule: { on: dayAhead(days, timeZone) },
});
const ask = ({ one, tier, standing }: Active, benefit: string) =>
  one.ask("POST", `/store/agreements/${standing.agreement.id}/claims`, {
    benefit_id: tier.benefitIds[benefit],
    details: {},
  });
const move = async ({ standing: { agreement } }: Active, state: string) => {
  const at = `/admin/agreements/${agreement.id}`;
  const { version } = (await shop.admin<AgreementDetailAnswer>("GET", at)).body.agreement;
  return mustAdmin(shop, `${at}/state`, { state, version, reason: "The bank asks" });
};
/** Of one agreement; the week's list is of all. */
const keys = async ({ standing: { agreement } }: Active) =>
  (
    await shop.sql<{ key: string }>(
      `select idempotency_key as key from notification
        where idempotency_key ~ '^benefit-' and idempotency_key like '%' || $1 || '%' order by created_at, id`,
      [agreement.id],
    )
  ).map(({ key }) => key.replace(`:${agreement.id}`, ""));
const UNASKED = /Still yours to ask for|还有权益待你申请/;

/** Something moves; whoever came last is told last, and a moment later all has been said. */
async function wake() {
  const passer = await active(shop, { more: [due("marker", 7)] });
  await post.mailTo(passer.one.email, UNASKED);
  await new Promise((resolve) => setTimeout(resolve, 1000));
}

describe("of a benefit", () => {
  it("the partner hears thirty and seven days before it is due, once each, while something is left to ask for", async () => {
    const own = await active(shop, { more: [due("banner", 7), due("toast", 7), due("poster", 30), due("stand", 31)] });
    const people = `/store/partners/${own.standing.agreement.partner_id}/people`;
    await own.one.ask("POST", people, { email: (await sponsor(shop)).email, role: "marketing" });
    const week = await eventually(
      async () => post.mailsTo(own.one.email).filter(({ parsed }) => UNASKED.test(parsed.subject ?? "")),
      ({ length }) => length === 2,
    );
    const texts = week.map(({ parsed }) => parsed.text ?? "");
    const soon = texts.find((text) => text.includes("banner"));
    expect(soon).toMatch(/toast/);
    expect(soon).not.toMatch(/poster|stand|logo/);
    expect(soon).toContain(`/en/account/sponsorships/${own.standing.agreement.id}#benefits`);
    expect(texts.some((text) => text.includes("poster"))).toBe(true);
    await wake();
    // Whoever was invited and has not accepted hears nothing.
    expect((await keys(own)).map((key) => key.replace(/:pers_\w+/, "")).sort()).toEqual(
      [`benefit-unasked:${dayAhead(7)}:7`, `benefit-unasked:${dayAhead(30)}:30`].sort(),
    );
  });

  it("hears so in its own language, on its own calendar", async () => {
    const zone = "Asia/Shanghai";
    const own = await active(shop, {
      details: LANTERN,
      wish: { currency_code: "cny" },
      more: [due("banner", 7, zone), due("stand", 8, zone)],
    });
    const mail = await post.mailTo(own.one.email, UNASKED);
    expect(mail.parsed.subject).toBe("还有权益待你申请：金牌");
    expect(mail.parsed.text).toContain("2 份");
    expect(mail.parsed.text).not.toContain("stand");
  });

  it("nothing is said of what was asked for; that the shop hears, before it is due and on the day", async () => {
    const own = await active(shop, { more: [due("wall", 8), due("today", 0)] });
    await ask(own, "wall");
    await ask(own, "wall");
    await ask(own, "today");
    const letter = await post.mailTo(SELLER.email, /Benefits to deliver/);
    expect(letter.parsed.text).toContain("today");
    expect(letter.parsed.text).toContain("Elephant GmbH · Gold");
    expect(letter.parsed.text).toContain(`/app/sponsorship/agreements/${own.standing.agreement.id}`);
    // A day later.
    await shop.sql("update partnership_claim set created_at = created_at - interval '1 day'");
    await wake();
    const said = await keys(own);
    expect(said.filter((key) => key.startsWith("benefit-undelivered"))).toEqual([
      `benefit-undelivered:${dayAhead(0)}:0`,
    ]);
    // One of two units is left of what is due today.
    expect(said.filter((key) => key.startsWith("benefit-unasked"))).toEqual([]);
  });

  it("what is overdue is listed once a week, of all sponsors together", async () => {
    const late = [await active(shop, { more: [due("speech", -1)] }), await active(shop, { more: [due("badge", -3)] })];
    for (const [index, own] of late.entries())
      expect((await ask(own, ["speech", "badge"][index] as string)).status).toBe(201);
    await post.mailTo(SELLER.email, /Overdue benefits/);
    await wake();
    await ask(late[0] as Active, "speech");
    await wake();
    const lists = post.mailsTo(SELLER.email).filter(({ parsed }) => /Overdue/.test(parsed.subject ?? ""));
    expect(lists).toHaveLength(1);
    expect(lists[0]?.parsed.text).toContain("speech");
    const [row] = await shop.sql<{ count: string }>(
      "select count(*) from notification where idempotency_key like 'benefit-overdue:%'",
    );
    expect(row?.count).toBe("1");
    // A week later, both.
    await shop.sql(
      "update notification set idempotency_key = 'benefit-overdue:before' where idempotency_key like 'benefit-overdue:%'",
    );
    await wake();
    const again = await eventually(
      async () => post.mailsTo(SELLER.email).filter(({ parsed }) => /Overdue/.test(parsed.subject ?? "")),
      ({ length }) => length === 2,
    );
    expect(again[1]?.parsed.text).toMatch(/speech[\s\S]*badge|badge[\s\S]*speech/);
  });

  it("nothing is said while the agreement is not active", async () => {
    const own = await active(shop, {
      more: [{ handle: "banner", kind: "text", dueRule: { days_after_start: 20 } }],
    });
    await move(own, "suspended");
    // Thirteen days later.
    await shop.sql("update partnership_agreement set starts_on = starts_on - 13 where id = $1", [
      own.standing.agreement.id,
    ]);
    await wake();
    expect(await keys(own)).toEqual([]);
    await move(own, "active");
    await post.mailTo(own.one.email, UNASKED);
  });
});
