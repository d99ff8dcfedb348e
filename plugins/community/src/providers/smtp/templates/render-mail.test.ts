import { describe, expect, it } from "vitest";
import type { MailByTemplate, MailLocale, MailTemplate } from "../../../types/mails";
import { isMailTemplate, renderMail } from "./render-mail";
import { WORDS } from "./words";

const HEAD = {
  shopUrl: "https://shop.example/en",
  orderUrl: "https://shop.example/en/orders/order_1?token=v1.abc&x=1",
  displayId: "1042",
  currencyCode: "usd",
};
const ITEM = { title: "Blue elephant", variant: "Large / Sky", quantity: 2, totalMajor: 59.8 };
const WAITING = {
  shopUrl: HEAD.shopUrl,
  pageUrl: "https://shop.example/en/wait-list/wait_1.v1.abc",
  title: "Blue elephant",
  variant: "Sky",
  quantity: 2,
};

function sample(locale: MailLocale): MailByTemplate {
  const order = { locale, ...HEAD };
  return {
    "order-confirmation": {
      ...order,
      placedAt: "2026-11-23T20:00:00.000Z",
      items: [ITEM],
      itemsMajor: 59.8,
      shippingMajor: 5,
      discountMajor: 10,
      taxMajor: 4.5,
      taxIncluded: false,
      totalMajor: 59.3,
      shippingMethod: "Standard",
      address: ["Ana Lima", "1 Main St", "Portland, OR 97201", "US"],
    },
    "order-shipped": {
      ...order,
      items: [ITEM],
      parcels: [{ number: "SF123", url: "https://track.example/SF123" }],
      address: ["Ana"],
      complete: false,
    },
    "order-refunded": { ...order, refundMajor: 20, refundedSoFarMajor: 30, paidMajor: 59.3 },
    "order-canceled": { ...order, items: [ITEM], wasCharged: true },
    "payment-refunded-no-order": {
      locale,
      shopUrl: HEAD.shopUrl,
      currencyCode: "usd",
      refundMajor: 12.5,
      reason: "out_of_stock",
    },
    "password-reset": {
      locale,
      shopUrl: HEAD.shopUrl,
      resetUrl: "https://shop.example/en/account/reset-password?token=t&email=a%40b.c",
      validMinutes: 15,
      audience: "customer",
    },
    "account-deleted": { locale, shopUrl: HEAD.shopUrl },
    "partner-invitation": {
      locale,
      shopUrl: HEAD.shopUrl,
      pageUrl: "https://shop.example/en/sponsors/invitation/pers_1.v1.abc",
      partner: "Elephant GmbH",
      role: "finance",
    },
    "sponsor-news": {
      locale,
      shopUrl: HEAD.shopUrl,
      pageUrl: "https://shop.example/en/account/sponsorships/agr_1",
      news: "reminder",
      program: "Season 2027",
      tier: "Gold",
      reason: null,
      message: null,
      until: "2027-03-01T00:00:00.000Z",
      endsOn: "2027-02-14",
      invoice: { number: "S2027-0001", amountMajor: 5950, currencyCode: "eur", dueOn: "2027-03-02" },
    },
    "benefit-reminder": {
      locale,
      shopUrl: HEAD.shopUrl,
      pageUrl: "https://shop.example/en/account/sponsorships/agr_1#benefits",
      audience: "partner",
      items: [{ partner: "Elephant GmbH", tier: "Gold", benefit: "Tickets", units: 2, dueOn: "2027-03-31" }],
    },
    "reward-issued": {
      locale,
      shopUrl: HEAD.shopUrl,
      pageUrl: "https://shop.example/en/claim/rwd_1-1.v1.abc",
      name: "Ada",
      program: locale === "en" ? "Season 2026" : "2026 年度",
      message: "For the talk on WAL.",
      items: [{ title: "Elephant", quantity: 1 }],
      until: "2027-02-28T00:00:00.000Z",
      isAgain: false,
    },
    "reward-revoked": {
      locale,
      shopUrl: HEAD.shopUrl,
      name: "Ada",
      program: locale === "en" ? "Season 2026" : "2026 年度",
      reason: "Given twice",
      items: [{ title: "Elephant", quantity: 1 }],
    },
    "report-judged": {
      locale,
      shopUrl: HEAD.shopUrl,
      pageUrl: "https://shop.example/en/account/recognition",
      name: "Ada",
      title: "On WAL",
      kind: locale === "en" ? "Talk" : "演讲",
      doneOn: "2026-05-01",
      points: 50,
      note: null,
    },
    "wait-list-joined": { locale, ...WAITING },
    "wait-list-offer": { locale, ...WAITING, offered: 1, keptUntil: "2026-11-26T06:32:00.000Z" },
  };
}

const TEMPLATES = Object.keys(sample("en")) as MailTemplate[];

function render<Template extends MailTemplate>(name: Template, locale: MailLocale, over: object = {}) {
  return renderMail(name, { ...sample(locale)[name], ...over } as MailByTemplate[Template]);
}

describe("every mail", () => {
  it.each(["en", "zh-CN"] as const)("names the order in the text of its confirmation (%s)", (locale) => {
    const mail = render("order-confirmation", locale);
    for (const body of [mail.text, mail.html]) expect(body).toContain(WORDS[locale].orderNumber("1042"));
  });

  it.each(TEMPLATES.flatMap((name) => [[name, "en"] as const, [name, "zh-CN"] as const]))(
    "%s in %s",
    (name, locale) => {
      const mail = render(name, locale);
      expect(mail.subject.length).toBeGreaterThan(3);
      expect(mail.html).toContain(`<html lang="${locale}">`);
      expect(/\p{Script=Han}/u.test(mail.subject)).toBe(locale === "zh-CN");
      for (const part of [mail.html, mail.text, mail.subject]) expect(part).not.toMatch(/undefined|NaN|\[object|null/);
      expect(mail.text).not.toMatch(/<[a-z]/);
    },
  );

  it.each(["partner", "shop", "late"])("says of a benefit to %s how many are due, when, and of whom", (audience) => {
    const { text } = render("benefit-reminder", "en", { audience });
    for (const said of ["Tickets", "2 · due March 31, 2027", "Gold"]) expect(text).toContain(said);
    expect(text.includes("Elephant GmbH")).toBe(audience !== "partner");
  });

  it("is known by name, and nothing else is", () => {
    for (const name of TEMPLATES) expect(isMailTemplate(name)).toBe(true);
    expect(isMailTemplate("toString")).toBe(false);
    expect(isMailTemplate("newsletter")).toBe(false);
  });

  it("falls back to English when the language is not ours", () => {
    expect(render("account-deleted", "en", { locale: "fr" }).locale).toBe("en");
  });
});

describe("the words", () => {
  const keys = (value: object, path = ""): string[] =>
    Object.entries(value).flatMap(([key, entry]) =>
      typeof entry === "object" ? keys(entry, `${path}${key}.`) : [`${path}${key}:${typeof entry}`],
    );
  it("exist in both languages, none empty", () => {
    expect(keys(WORDS["zh-CN"]).sort()).toEqual(keys(WORDS.en).sort());
    expect(JSON.stringify(WORDS)).not.toContain('""');
  });
});

describe("the numbers of an edition", () => {
  const numbered = (numbers: number[], editionSize: number | null) => ({ items: [{ ...ITEM, numbers, editionSize }] });
  it.each([
    ["en", [17], 100, "Quantity 2 · No. 17 of 100"],
    ["en", [17, 18, 40], 100, "Quantity 2 · Nos. 17, 18, and 40 of 100"],
    ["en", [17], null, "Quantity 2 · No. 17"],
    ["zh-CN", [17], 100, "数量 2 · 编号 17（限量 100 件）"],
    ["zh-CN", [17, 18], 100, "数量 2 · 编号 17、18（限量 100 件）"],
  ] as const)("%s: %j of %j", (locale, numbers, size, expected) => {
    const mail = render("order-confirmation", locale, numbered([...numbers], size));
    for (const part of [mail.text, mail.html]) expect(part).toContain(expected);
  });
});

describe("money and dates", () => {
  it("yen has no decimals", () => {
    const mail = render("order-refunded", "en", { currencyCode: "jpy", refundMajor: 3200 });
    expect(mail.text).toContain("¥3,200");
    expect(mail.text).not.toContain("3,200.00");
  });
  it("shows the discount below zero, and tax on top or within", () => {
    expect(render("order-confirmation", "en").text).toMatch(
      /Discount: -\$10\.00[\s\S]*Tax: \$4\.50[\s\S]*Total: \$59\.30/,
    );
    const within = render("order-confirmation", "en", { taxIncluded: true }).text;
    expect(within).toMatch(/Total: \$59\.30\nIncluding tax: \$4\.50/);
  });
  it("gives the day as the reader counts it", () => {
    expect(render("order-confirmation", "en").text).toContain("November 23, 2026");
    expect(render("order-confirmation", "zh-CN").text).toContain("2026年11月24日");
  });
});

describe("an offer to somebody who waited", () => {
  it("says until when it is kept, and in which zone", () => {
    expect(render("wait-list-offer", "en").text).toContain("November 26 at 06:32 UTC");
    expect(render("wait-list-offer", "zh-CN").text).toContain("11月26日 14:32（北京时间）");
  });
  it("says when there are fewer than were asked for, and only then", () => {
    expect(render("wait-list-offer", "en").text).toContain("You asked for 2");
    expect(render("wait-list-offer", "en", { offered: 2 }).text).not.toContain("You asked for");
  });
  it("leads to the place in the line", () => {
    for (const name of ["wait-list-joined", "wait-list-offer"] as const)
      expect(render(name, "en").text).toContain(WAITING.pageUrl);
  });
});

describe("words that came from people", () => {
  it("cannot become markup", () => {
    const mail = render("order-confirmation", "en", {
      address: ["<script>alert(1)</script>", `"><img src=x>`, "O'Neil & Co"],
    });
    expect(mail.html).not.toMatch(/<script|<img/);
    expect(mail.html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(mail.html).toContain("O&#39;Neil &amp; Co");
    expect(mail.text).toContain("O'Neil & Co");
  });
  it("keep their emoji, and right-to-left names stay in their place", () => {
    const mail = render("order-confirmation", "zh-CN", { address: ["🐘 小象", "שלום עולם"] });
    expect(mail.html).toContain("<bdi>🐘 小象</bdi>");
    expect(mail.html).toContain("<bdi>שלום עולם</bdi>");
    expect(mail.text).toContain("\u2068שלום עולם\u2069");
  });
  it("cannot smuggle a script in a link, and line breaks cannot forge a line", () => {
    const mail = render("order-shipped", "en", { parcels: [{ number: "A\nTotal: $0", url: "javascript:alert(1)" }] });
    expect(mail.html).not.toContain("javascript:");
    expect(mail.text).toContain("A Total: $0");
  });
});

describe("links", () => {
  it("carry the order's token, escaped in HTML and whole in text", () => {
    const mail = render("order-confirmation", "en");
    expect(mail.html).toContain("token=v1.abc&amp;x=1");
    expect(mail.text).toContain(HEAD.orderUrl);
  });
  it("the reset mail speaks of the admin to staff", () => {
    expect(render("password-reset", "en", { audience: "staff" }).subject).toContain("admin");
    expect(render("password-reset", "en").text).toContain("token=t&email=a%40b.c");
  });
});

describe("thanks", () => {
  it("quote whoever thanks, name the things, and say until when the link opens", () => {
    const { text, html } = render("reward-issued", "en");
    for (const said of ["Thank you, Ada", "For the talk on WAL.", "Elephant", "February 28", "/claim/rwd_1-1.v1.abc"])
      for (const body of [text, html]) expect(body).toContain(said);
    expect(render("reward-issued", "en", { message: "" }).text).not.toContain("“");
  });

  it("say that the link of before is dead when there is another one", () => {
    expect(render("reward-issued", "en", { isAgain: true }).text).toContain("opens nothing any more");
    expect(render("reward-issued", "en").text).not.toContain("opens nothing any more");
  });
});
