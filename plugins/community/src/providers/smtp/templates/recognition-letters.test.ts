import { describe, expect, it } from "vitest";
import type { MailLocale, ReportJudgedMail, RewardRevokedMail } from "../../../types/mails";
import { renderMail } from "./render-mail";

const revoked = (locale: MailLocale, over: Partial<RewardRevokedMail> = {}) =>
  renderMail("reward-revoked", {
    locale,
    shopUrl: "https://shop.example/en",
    name: "Ada",
    program: "Season 2026",
    reason: "Given twice",
    items: [{ title: "Elephant", quantity: 2 }],
    ...over,
  });

const judged = (locale: MailLocale, over: Partial<ReportJudgedMail> = {}) =>
  renderMail("report-judged", {
    locale,
    shopUrl: "https://shop.example/en",
    pageUrl: "https://shop.example/en/account/recognition",
    name: "Ada",
    title: "On WAL",
    kind: "Talk",
    doneOn: "2026-05-01",
    points: 1200,
    note: null,
    ...over,
  });

describe("a reward that was taken back", () => {
  it("says which, and why, and leads nowhere to claim it", () => {
    const { subject, text, html } = revoked("en");
    expect(subject).toBe("Your reward has been taken back (Season 2026)");
    for (const said of ["Given twice", "Elephant", "Quantity 2", "Ada", "points stay"])
      for (const body of [text, html]) expect(body).toContain(said);
    expect(text).not.toContain("/claim/");
  });

  it("keeps the lines of the reason, and no markup of it", () => {
    const { text, html } = revoked("zh-CN", { reason: "重复发放\n<b>抱歉</b>" });
    expect(text).toContain("  重复发放\n  <b>抱歉</b>");
    expect(html).not.toContain("<b>抱歉");
  });
});

describe("a report that was judged", () => {
  it("says how many points it counts, as the reader writes them", () => {
    expect(judged("en").subject).toBe("Your contribution counts: On WAL");
    for (const said of ["1,200 points", "Talk · May 1, 2026", "/account/recognition"])
      expect(judged("en").text).toContain(said);
    expect(judged("en", { points: 1 }).text).toContain("1 point.");
    expect(judged("en", { points: 0 }).text).toContain("0 points");
    expect(judged("zh-CN").text).toContain("1,200 分");
  });

  it("says why it does not count, and of points nothing", () => {
    const { subject, text } = judged("en", { points: null, note: "The link shows another talk" });
    expect(subject).toBe("Your report does not count: On WAL");
    expect(text).toContain("Why:\n  The link shows another talk");
    expect(text).not.toMatch(/\d points/);
  });

  it("says what the reviewer added to what counts, and nothing where nothing was said", () => {
    expect(judged("en", { note: "Open to everybody" }).text).toContain("Open to everybody");
    expect(judged("en").text).not.toContain("What the reviewer says");
  });
});
