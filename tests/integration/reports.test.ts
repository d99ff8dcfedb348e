import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ErrorAnswer } from "../../plugins/community/src/types/checkout.ts";
import type {
  ContributionReportAnswer,
  OwnRecognitionAnswer,
  ReportListAnswer,
  ReportToReview,
} from "../../plugins/community/src/types/reports.ts";
import { type Account, openAccount, PASSWORD } from "./account.ts";
import { ADMIN } from "./admin-client.ts";
import { call } from "./buyer.ts";
import { openShop, type TestShop } from "./harness.ts";
import { linkIn, openPostOffice, type PostOffice } from "./post-office.ts";
import { type Stage, stageOf, stranger } from "./rewards.ts";

let office: PostOffice;
let shop: TestShop;
let stage: Stage;
beforeAll(async () => {
  office = await openPostOffice();
  shop = await openShop({ SMTP_URL: office.url });
  stage = await stageOf(shop);
});
afterAll(async () => {
  await shop?.close();
  await office?.close();
});

const MINE = "/store/customers/me/recognition";
const talk = (more: object = {}) => ({
  report_key: crypto.randomUUID(),
  ...{ name: "Mei Li", kind: "talk", done_on: "2026-05-01", title: "On vacuum", link: "https://talks.example/vacuum" },
  has_conflict: false,
  ...more,
});
type Told = { report: ContributionReportAnswer } & ErrorAnswer;
const report = (who: Account, more: object = {}) => call<Told>(shop, MINE, talk(more), { ...stranger(), ...who.as });
const reported = async (who: Account, more: object = {}) => {
  const { status, body } = await report(who, more);
  if (status !== 201) throw new Error(`not reported: ${status} ${JSON.stringify(body)}`);
  return body.report.id;
};
const own = async (who: Account, locale = "en") =>
  (await call<OwnRecognitionAnswer>(shop, `${MINE}?locale=${locale}`, undefined, who.as)).body;
const queue = async (query = "?state=reported") =>
  (await shop.admin<ReportListAnswer>("GET", `/admin/contribution-reports${query}`)).body;
const judge = (id: string, to: string, note = "") =>
  shop.admin<{ report: ReportToReview } & ErrorAnswer>("POST", `/admin/contribution-reports/${id}/judgement`, {
    to,
    note,
  });
const pointsOf = async (who: Account) => (await own(who)).people.map(({ points }) => points);

describe("what somebody reports of themselves", () => {
  it("waits for a reviewer, and counts for nothing until then", async () => {
    const mei = await openAccount(shop);
    const key = crypto.randomUUID();
    const first = await report(mei, { report_key: key });
    expect(first.status).toBe(201);
    expect(first.body.report).toMatchObject({ state: "reported", done_on: "2026-05-01", points: null, note: null });
    expect((await report(mei, { report_key: key, title: "Another" })).body).toEqual(first.body);
    expect((await own(mei)).reports).toEqual([first.body.report]);
    expect(await own(mei)).toMatchObject({ people: [], rewards: [] });
    expect((await queue()).reports.at(-1)).toMatchObject({ email: mei.email, contributor: null, title: "On vacuum" });
  });

  it("names the field that does not hold", async () => {
    const mei = await openAccount(shop);
    for (const [field, more, code] of [
      ["kind", { kind: "singing" }, "kind_unknown"],
      ["done_on", { done_on: "2099-01-01" }, "report_invalid"],
      ["done_on", { done_on: "2026-02-30" }, undefined],
      ["link", { link: "javascript:alert(1)" }, undefined],
      ["title", { title: " " }, undefined],
      ["name", { name: "" }, undefined],
    ] as const) {
      const { status, body } = await report(mei, more);
      expect([status, body.field ?? body.errors?.[0]?.field]).toEqual([400, field]);
      if (code) expect(body.code).toBe(code);
    }
    expect((await own(mei)).reports).toEqual([]);
  });

  it("needs an account, and no account fills the queue", async () => {
    expect((await call(shop, MINE, talk(), stranger())).status).toBe(401);
    const mei = await openAccount(shop);
    const answers = await Promise.all(Array.from({ length: 22 }, () => report(mei)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(20);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: "reports_waiting" });
  });
});

describe("a reviewer", () => {
  it("counts it once, for whoever is known by that address, with the points of its kind", async () => {
    const mei = await openAccount(shop);
    await stage.people.recorded({ email: mei.email, name: "Mei", title: "Before" });
    const id = await reported(mei);
    const [first, second] = await Promise.all([judge(id, "accepted"), judge(id, "accepted", "Twice")]);
    expect([first.status, second.status].sort()).toEqual([200, 409]);
    const { body } = first.status === 200 ? first : second;
    expect(body.report).toMatchObject({ state: "accepted", contributor: { name: "Mei" } });
    const talkPoints = (await own(mei)).kinds.find(({ handle }) => handle === "talk")?.points as number;
    expect(body.report.points).toBe(talkPoints);
    expect(await own(mei)).toMatchObject({
      people: [{ name: "Mei", points: String(2 * talkPoints), contributions: 2 }],
      reports: [{ id, state: "accepted", points: talkPoints }],
    });
    await stage.people.booked();
    expect(await stage.people.broken()).toEqual([]);
  });

  it("says why something does not count", async () => {
    const mei = await openAccount(shop);
    const id = await reported(mei);
    expect(await judge(id, "rejected", " ")).toMatchObject({
      status: 400,
      body: { code: "note_missing", field: "note" },
    });
    expect((await judge(id, "rejected", "The link shows another talk")).status).toBe(200);
    expect(await own(mei)).toMatchObject({
      people: [],
      reports: [{ state: "rejected", note: "The link shows another talk", points: null }],
    });
    expect((await judge(id, "accepted")).body).toMatchObject({ code: "contribution_transition" });
    expect((await queue("?state=rejected")).reports.map((each) => each.id)).toContain(id);
    expect((await judge("crp_none", "accepted")).status).toBe(404);
  });

  it("is never whoever did it, under none of their addresses", async () => {
    const mei = await openAccount(shop);
    const id = await reported(mei);
    const { contributor_id } = await stage.people.recorded({ email: mei.email, name: "Mei" });
    await shop.sql("insert into recognition_identity (contributor_id, kind, value) values ($1, 'mail', $2)", [
      contributor_id,
      ADMIN.email,
    ]);
    expect(await judge(id, "accepted")).toMatchObject({ body: { code: "own_contribution" } });
    expect((await queue()).reports.find((each) => each.id === id)).toMatchObject({ state: "reported" });
    await shop.sql("delete from recognition_identity where value = $1", [ADMIN.email]);
    expect((await judge(id, "accepted")).status).toBe(200);
  });

  it("says why something counts despite a conflict of interest", async () => {
    const mei = await openAccount(shop);
    const id = await reported(mei, { has_conflict: true });
    expect(await judge(id, "accepted")).toMatchObject({ status: 400, body: { code: "note_missing", field: "note" } });
    expect((await judge(id, "accepted", "Paid, and open to everybody")).body.report).toMatchObject({
      has_conflict: true,
      note: "Paid, and open to everybody",
    });
  });

  it("takes back what was counted, as anything else", async () => {
    const mei = await openAccount(shop);
    const id = await reported(mei);
    await judge(id, "accepted");
    const [row] = await shop.sql<{ id: string }>(
      "select contribution_id::text as id from recognition_report where id = $1",
      [id],
    );
    expect((await stage.people.post(`/admin/contributions/${row?.id}/undoing`, { note: "Not held" })).status).toBe(200);
    expect(await pointsOf(mei)).toEqual(["0"]);
  });
});

describe("whoever reported it", () => {
  it("is written to in their language: that it counts, and how much", async () => {
    const mei = await openAccount(shop, { locale: "zh-CN" });
    const id = await reported(mei, { has_conflict: true });
    await judge(id, "accepted", "对所有人开放");
    const mail = await office.mailTo(mei.email, /你的贡献已计入：On vacuum/);
    for (const said of ["50 分", "演讲 · 2026年5月1日", "对所有人开放"]) expect(mail.parsed.text).toContain(said);
    expect(linkIn(mail, "/zh/account/recognition").pathname).toBe("/zh/account/recognition");
  });

  it("is told why it does not count, and once", async () => {
    const mei = await openAccount(shop);
    const id = await reported(mei);
    await Promise.all([1, 2].map(() => judge(id, "rejected", "The link shows another talk")));
    const mail = await office.mailTo(mei.email, /Your report does not count: On vacuum/);
    expect(mail.parsed.text).toContain("The link shows another talk");
    expect(mail.parsed.text).not.toMatch(/\d+ points/);
    const kept = "select status from notification where idempotency_key = 'report-judged:' || $1";
    expect(await shop.sql(kept, [id])).toEqual([{ status: "success" }]);
    expect(office.mailsTo(mei.email)).toHaveLength(1);
  });
});

/** What is kept of mails about somebody's reports. */
const mailsAbout = (id: string) =>
  shop.sql("select to_jsonb(n) as row from notification n where n.resource_id = $1", [id]);

describe("an account", () => {
  it("shows what was claimed with it, and its owner's points", async () => {
    const mei = await openAccount(shop);
    const { id, token } = await stage.rewarded("ada");
    expect((await own(mei)).rewards).toEqual([]);
    const wish = await stage.ask.wish(token, { email: mei.email });
    const claimed = await call<{ order: { id: string; display_id: number } }>(
      shop,
      `/store/rewards/${token}/claim`,
      wish,
      { ...stranger(), ...mei.as },
    );
    expect(claimed.status).toBe(200);
    expect(await own(mei, "zh-CN")).toMatchObject({
      people: [{ name: "ada" }],
      rewards: [{ id, program: "致谢", state: "ordered", order: claimed.body.order, items: [{ quantity: 1 }] }],
    });
    for (const filter of [`customer_id=${mei.id}`, `order_id=${claimed.body.order.id}`])
      expect((await shop.admin<{ rewards: object[] }>("GET", `/admin/rewards?${filter}`)).body.rewards).toMatchObject([
        { id },
      ]);
    expect((await own(await openAccount(shop))).rewards).toEqual([]);
  });

  it("takes the words of its reports with it when it goes", async () => {
    const mei = await openAccount(shop);
    const waiting = await reported(mei, { title: "Never said" });
    const counted = await reported(mei, { title: "Said once" });
    await judge(counted, "accepted");
    await office.mailTo(mei.email, /Said once/);
    const gone = await fetch(`${shop.backendUrl}/store/customers/me/account`, {
      method: "DELETE",
      headers: { "x-publishable-api-key": shop.publishableKey, "content-type": "application/json", ...mei.as },
      body: JSON.stringify({ password: PASSWORD }),
    });
    expect(gone.status).toBe(200);
    const rows = await shop.sql("select title, link, name, state from recognition_report where customer_id = $1", [
      mei.id,
    ]);
    expect(rows.sort((a, b) => String(a.state).localeCompare(b.state))).toEqual([
      { title: "", link: "", name: "—", state: "accepted" },
      { title: "", link: "", name: "—", state: "rejected" },
    ]);
    expect((await judge(waiting, "accepted")).body).toMatchObject({ code: "contribution_transition" });
    expect(await mailsAbout(counted)).toEqual([]);
  });

  it("loses the words of what was counted when whoever it was counted for is forgotten", async () => {
    const mei = await openAccount(shop);
    const id = await reported(mei, { title: "Said once" });
    await judge(id, "accepted");
    await office.mailTo(mei.email, /Said once/);
    const [person] = (await own(mei)).people;
    expect((await stage.people.post(`/admin/contributors/${person?.id}/erasure`, {})).status).toBe(200);
    expect(await own(mei)).toMatchObject({ people: [], reports: [{ id, title: "", link: "", name: "—" }] });
    expect(await mailsAbout(id)).toEqual([]);
  });
});
