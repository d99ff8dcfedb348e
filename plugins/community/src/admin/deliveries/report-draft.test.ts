import { expect, it } from "vitest";
import { emptyReport, reportTerms } from "./report-draft";

const both = (text: string) => ({ en: text, "zh-CN": text });
const picture = { id: "ifile_a", url: "", width: 1, height: 1 };
const draft = {
  ...emptyReport(),
  units: "１２.5 ",
  day: "2026-11-20",
  place: both("Hangzhou"),
  note: both("A class."),
  links: "https://example.org/a\n\n  https://example.org/b ",
  pictures: [picture],
  amount: "50",
  currency: "usd",
  receipt: { by: "link", link: "https://example.org/receipt", picture: null } as const,
};

it("is sent as it was typed, in minor units and with one link for each line", () => {
  expect(reportTerms(draft)).toEqual({
    isUnreadable: false,
    terms: {
      units: "12.5",
      delivered_at: "2026-11-20",
      place: both("Hangzhou"),
      note: both("A class."),
      links: ["https://example.org/a", "https://example.org/b"],
      picture_ids: ["ifile_a"],
      cost_minor: "5000",
      currency_code: "usd",
      receipt: { link: "https://example.org/receipt" },
    },
  });
});

it("says nothing of a cost when there was none, whatever was typed before", () => {
  const { terms } = reportTerms({ ...draft, hasCost: false, amount: "much" });
  expect(Object.keys(terms)).not.toContain("cost_minor");
  expect(Object.keys(terms)).not.toContain("receipt");
});

it("asks for nothing where the amount cannot be read", () => {
  const { terms, isUnreadable } = reportTerms({ ...draft, amount: "7,50" });
  expect([terms.cost_minor, isUnreadable]).toEqual(["0", true]);
});
