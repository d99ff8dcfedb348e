import type { Page } from "@playwright/test";
import { countersignedTier, inDatabase } from "../backend/sponsors.ts";
import { decline, deliver, nameSeller, offer, takeTransfer } from "../backend/sponsorships.ts";
import { expect, test } from "../fixtures.ts";
import { linkIn, mailTo } from "../mail/mailbox.ts";
import { settings } from "../settings.ts";
import { expectAccessible } from "../shop/inspect.ts";
import { expectFieldProblem } from "../shop/journey.ts";
import { takePictures } from "../shop/pictures.ts";
import {
  addTickets,
  applyAsSponsor,
  choosePayment,
  companies,
  giveOrganisation,
  makeAccount,
  openSignUp,
  register,
  saveTier,
  sendApplication,
  signOffer,
} from "../shop/sponsor.ts";
import type { Language } from "../shop/web.ts";
import { cards, payByCard } from "../stripe/pay.ts";

const READERS = {
  en: {
    locale: "en-US",
    tickets: "Tickets",
    sum: "USD 2,200",
    gross: "USD 2,618",
    tax: "Value-added tax, 19%",
    nameMissing: /at least one of the two languages/,
    titleMissing: undefined,
    waits: /We are looking at it/,
    sign: /sign it by/,
    unread: /say that you have/,
    pay: /^Pay USD/,
    active: /It is active until/,
    asked: "Asked for",
    delivered: "Delivered to you",
    listed: "Active",
    declined: /We have declined/,
    reference: /with the number S\d{4}-\d{4} as the reference/,
    other: "Ask for something else",
    higher: "Lanyard",
    withdraw: "Withdraw",
    withdrawn: /You have withdrawn/,
    none: "No sponsorships yet",
    changed: /another window/,
  },
  zh: {
    locale: "zh-CN",
    tickets: "门票",
    sum: "CNY 15,600",
    gross: "CNY 15,600",
    tax: "增值税：无，该服务不在征税范围内",
    nameMissing: /至少用两种语言之一/,
    titleMissing: /发票抬头/,
    waits: /正在审阅/,
    sign: /前签署/,
    unread: /勾选已阅读/,
    pay: /^请在.*支付 CNY/,
    active: /有效期至/,
    asked: "已申请",
    delivered: "已交付",
    listed: "生效中",
    declined: /谢绝了这份申请/,
    reference: /附言请注明编号 S\d{4}-\d{4}/,
    other: "提出其他要求",
    higher: "挂绳",
    withdraw: "撤回",
    withdrawn: /你已撤回/,
    none: "还没有赞助",
    changed: /另一个窗口/,
  },
} as const;

const fileOf = (svg: string) => ({ name: "logo.svg", mimeType: "image/svg+xml", buffer: Buffer.from(svg) });
const logoOf = (variant: "light" | "dark") =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 120"><rect x="20" y="20" width="360" height="80" rx="40"
    fill="${variant === "light" ? "#20264a" : "#f1eadb"}"/></svg>`;

const main = (page: Page) => page.getByRole("main");
const heading = (page: Page, name: RegExp) => main(page).getByRole("heading", { level: 2, name });
const portal = (language: Language, id: string) => `/${language}/account/sponsorships/${id}`;

test.beforeAll(async ({ admin }) => {
  await nameSeller(admin);
});

for (const language of ["en", "zh"] as const) {
  const words = READERS[language];
  test.describe(`in ${words.locale}`, () => {
    test.use({ locale: words.locale });

    test("a company signs up, is offered, signs, pays by card and is a sponsor; nobody else sees it", async ({
      page,
      browser,
      admin,
      buyer,
    }) => {
      test.setTimeout(400_000);
      await openSignUp(page, language, buyer);
      await addTickets(page, words.tickets, "2");
      await expect(main(page).getByText(words.sum)).toBeVisible();
      await expectAccessible(page, `the first step, ${language}`);
      await takePictures(page, `sign-up-tier-${language}`);
      await saveTier(page);

      await main(page).locator('[name="country"]').selectOption(companies[language].country);
      await main(page).locator('form button.button-primary[type="submit"]').click();
      await expectFieldProblem(page, `name_${language}`, words.nameMissing);
      if (words.titleMissing) await expectFieldProblem(page, "invoice_title", words.titleMissing);
      await expectAccessible(page, `the organisation, ${language}`);
      await takePictures(page, `sign-up-organisation-${language}`);
      await giveOrganisation(page, companies[language]);

      const colleague = `finance-${buyer}`;
      await main(page).locator('[name="email"]').fill(colleague);
      await main(page).locator('button[value="invite"]').click();
      await expect(main(page).getByRole("listitem").filter({ hasText: colleague })).toBeVisible();
      await takePictures(page, `sign-up-people-${language}`);
      await choosePayment(page, "card");
      await expect(main(page).getByText(words.sum)).toBeVisible();
      await expectAccessible(page, `the review, ${language}`);
      await takePictures(page, `sign-up-review-${language}`);
      const id = await sendApplication(page, "Near the window, please");
      await expect(heading(page, words.waits)).toBeVisible();
      await expect(main(page)).toContainText("Near the window, please");

      await offer(admin, id, "Welcome among us!");
      await page.goto(portal(language, id));
      await expect(heading(page, words.sign)).toBeVisible();
      await expect(main(page)).toContainText(words.tax);
      await expect(main(page)).toContainText(words.gross);
      await expectAccessible(page, `an offer, ${language}`);
      await takePictures(page, `sponsorship-offer-${language}`);

      const guest = await browser.newContext({ baseURL: settings.shopUrl, locale: words.locale });
      const finance = await guest.newPage();
      await finance.goto(linkIn(await mailTo(colleague, /./), /sponsors\/invitation/));
      await finance.goto(finance.url().replace(/\/(en|zh)\//, `/${language}/`));
      await main(finance).locator('a[href*="/account/register"]').click();
      await expect(finance).toHaveURL(/account\/register/);
      await makeAccount(finance, colleague);
      await expect(finance).toHaveURL(/sponsors\/invitation/);
      await takePictures(finance, `sponsor-invitation-${language}`);
      await main(finance).locator('form button[type="submit"]').click();
      await expect(finance).toHaveURL(new RegExp(`/${language}/account/sponsorships$`));
      await finance.goto(portal(language, id));
      await expect(main(finance)).toContainText(words.gross);
      await expect(finance.locator("#sign")).toHaveCount(0);
      await expect(main(finance).getByText(words.withdraw, { exact: true })).toHaveCount(0);
      await guest.close();

      await main(page).locator('button[value="sign"]').click();
      await expectFieldProblem(page, "read", words.unread);
      await signOffer(page);
      await expect(heading(page, words.pay)).toBeVisible();
      await expectAccessible(page, `an invoice, ${language}`);
      await takePictures(page, `sponsorship-invoice-${language}`);
      await main(page).locator('button[value="pay"]').click();
      await payByCard(page, cards.success);
      await page.waitForURL(new RegExp(`${portal(language, id)}\\?paid=1`));
      await expect(heading(page, words.active)).toBeVisible({ timeout: 60_000 });
      await takePictures(page, `sponsorship-active-${language}`);

      await page.goto(portal(language, id));
      const tickets = page.locator("#benefits li", { has: page.locator('[name="details.attendee_name"]') }).first();
      await tickets.locator("summary.button").click();
      await tickets.locator('button[value="claim"]').click();
      await expect(tickets.locator('[name="details.attendee_name"]')).toHaveAttribute("aria-invalid", "true");
      await tickets.locator('[name="details.attendee_name"]').fill("Ada Lovelace");
      await tickets.locator('[name="details.attendee_email"]').fill("ada@example.org");
      await tickets.locator('button[value="claim"]').click();
      await expect(tickets.getByText(words.asked, { exact: true })).toBeVisible();
      await expectAccessible(page, `benefits, ${language}`);
      await deliver(admin, id, "https://tickets.example/1");
      const papers = page.locator('a[href*="/papers/documents/"]');
      await expect(async () => {
        await page.goto(portal(language, id));
        await expect(papers).toHaveCount(6, { timeout: 1000 });
      }).toPass({ timeout: 90_000 });
      await expect(tickets.getByText(words.delivered, { exact: true })).toBeVisible();
      await expect(tickets.getByRole("link", { name: "https://tickets.example/1" })).toBeVisible();
      await takePictures(page, `sponsorship-benefits-${language}`);
      const paper = (await papers.first().getAttribute("href")) as string;
      const file = await page.request.get(paper);
      expect([file.status(), file.headers()["content-type"]]).toEqual([200, "application/pdf"]);

      for (const variant of ["light", "dark"] as const) {
        const form = page.locator("#logos form", { has: page.locator(`[name="variant"][value="${variant}"]`) });
        await form.locator('[name="logo"]').setInputFiles(fileOf("<svg><script>1</script></svg>"));
        await form.locator('button[value="logo"]').click();
        await expect(form.locator(".field-error")).toBeVisible();
        await form.locator('[name="logo"]').setInputFiles(fileOf(logoOf(variant)));
        await form.locator('button[value="logo"]').click();
        await expect(page.locator(`.logo-ground-${variant} img`)).toBeVisible({ timeout: 30_000 });
      }
      await expectAccessible(page, `logos, ${language}`);
      await takePictures(page, `sponsorship-logos-${language}`);
      // The season has not begun; whoever is in its term stands on the wall.
      await inDatabase((sql) => sql("update partnership_agreement set starts_at = now() where id = $1", [id]));
      const [name] = Object.values(companies[language].names);
      // The page's answers are kept for a moment.
      await expect(async () => {
        await page.goto(`/${language}/sponsors`);
        const shown = page.locator(".sponsor-wall").getByRole("img", { name }).filter({ visible: true });
        await expect(shown.first()).toBeVisible({ timeout: 3000 });
      }).toPass({ timeout: 90_000 });
      await takePictures(page, `sponsors-wall-${language}`);

      await page.goto(`/${language}/account/sponsorships`);
      await expect(main(page).getByRole("listitem").filter({ hasText: words.listed })).toHaveCount(1);
      await expectAccessible(page, `the list, ${language}`);
      await takePictures(page, `sponsorships-${language}`);

      const other = await browser.newContext({ baseURL: settings.shopUrl, locale: words.locale });
      const stranger = await other.newPage();
      await register(stranger, language, `stranger-${buyer}`);
      for (const path of [portal(language, id), `${portal(language, id)}/apply`])
        expect((await stranger.goto(path))?.status(), path).toBe(404);
      expect((await stranger.request.get(paper)).status()).toBe(404);
      await stranger.goto(`/${language}/account/sponsorships`);
      await expect(main(stranger)).toContainText(words.none);
      await other.close();
    });

    test("another is declined and reads why", async ({ page, admin, buyer }) => {
      test.setTimeout(300_000);
      const id = await applyAsSponsor(page, language, buyer, "invoice");
      const reason = "We take no sponsors of this trade.";
      await decline(admin, id, reason);
      await page.goto(portal(language, id));
      await expect(heading(page, words.declined)).toBeVisible();
      await expect(main(page)).toContainText(reason);
      await expect(page.locator("#sign")).toHaveCount(0);
      await expectAccessible(page, `what was declined, ${language}`);
    });

    test.describe("without scripts", () => {
      test.use({ javaScriptEnabled: false });

      test("whoever belongs to an organisation uses it for what they begin next", async ({
        page,
        buyer,
        complaints,
      }) => {
        test.setTimeout(300_000);
        // Until the page's answers of a moment ago are forgotten, the new program is unknown to it.
        complaints.allow(/404 .*\/apply/);
        await applyAsSponsor(page, language, buyer, "invoice");
        const { programId } = await countersignedTier();
        const [program] = await inDatabase((sql) =>
          sql<{ handle: string }>("select handle from partnership_program where id = $1", [programId]),
        );
        // The page's answers are kept for a moment.
        await expect(async () => {
          expect((await page.goto(`/${language}/sponsors/${program?.handle}/apply`))?.status()).toBe(200);
        }).toPass({ timeout: 90_000 });
        await main(page).locator('[name="partner_id"][value=""]').check();
        await main(page).locator('form button.button-primary[type="submit"]').click();
        await expect(main(page).locator('button[value="use-organisation"]')).toBeVisible();
        await main(page).locator('button[value="use-organisation"]').click();
        await expect(page).toHaveURL(/step=people/);
        await expect(main(page)).toContainText(buyer);
      });

      test("another pays by transfer, after it asked for something else", async ({ page, admin, buyer }) => {
        test.setTimeout(300_000);
        // There is one lanyard only, and this story is told in two languages.
        await inDatabase(async (sql) => {
          await sql("update partnership_tier set capacity = 20 where handle = 'lanyard'");
          await sql("update partnership_benefit set capacity = 20 where handle = 'lanyard-logo'");
        });
        const id = await applyAsSponsor(page, language, buyer, "invoice");
        await offer(admin, id, "A first offer");
        await page.goto(portal(language, id));
        await main(page).getByText(words.other, { exact: true }).click();
        // The next higher tier, of those that are offered to all.
        await main(page).locator('form:has([value="other"]) [name="tier_id"]').nth(2).check();
        await main(page).locator('[name="message"]').fill("With a booth, please");
        await main(page).locator('form:has([value="other"]) button.button-primary').click();
        await expect(heading(page, words.waits)).toBeVisible();
        await expect(main(page)).toContainText("With a booth, please");
        await expect(page.getByRole("heading", { level: 1 })).toContainText(words.higher);
        await offer(admin, id, "A second offer");
        await page.goto(portal(language, id));
        await signOffer(page);
        await expect(main(page).getByText(words.reference)).toBeVisible();
        await takeTransfer(admin, id);
        await page.goto(portal(language, id));
        await expect(heading(page, words.active)).toBeVisible();
      });

      test("a draft is taken up again, is changed in two windows, and is thrown away", async ({ page, buyer }) => {
        test.setTimeout(300_000);
        await openSignUp(page, language, buyer);
        await saveTier(page);
        await giveOrganisation(page, companies[language]);
        await page.goto(`/${language}/account/sponsorships`);
        await main(page).locator('a[href*="/account/sponsorships/agr_"]').click();
        await main(page).locator('a[href$="/apply"].button-primary').click();
        await page.waitForURL(/\/apply$/);
        const review = page.url();
        const second = await page.context().newPage();
        await second.goto(`${review}?step=payment`);
        await second.locator('[name="payment_choice"][value="card"]').check();
        await second.locator('button[value="payment"]').click();
        await second.waitForURL(/step=review/);
        await second.close();
        await main(page).locator('button[value="send"]').click();
        await expect(main(page).getByRole("alert").filter({ hasText: words.changed })).toBeVisible();
        await page.goto(review.replace(/\/apply.*/, ""));
        await main(page).getByText(words.withdraw, { exact: true }).click();
        await main(page).locator('button[value="withdraw"]').click();
        await expect(heading(page, words.withdrawn)).toBeVisible();
      });
    });
  });
}
