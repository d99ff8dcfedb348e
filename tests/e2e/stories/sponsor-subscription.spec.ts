import type { Page } from "@playwright/test";
import { nameSeller, offer } from "../backend/sponsorships.ts";
import { expect, test } from "../fixtures.ts";
import { expectAccessible } from "../shop/inspect.ts";
import { takePictures } from "../shop/pictures.ts";
import { applyAsSponsor, signOffer } from "../shop/sponsor.ts";
import { cards, payByCard } from "../stripe/pay.ts";

const READERS = {
  en: {
    locale: "en-US",
    viewport: { width: 1280, height: 900 },
    choice: /By card, renewed each term/,
    active: /It is active until/,
    renews: /It renews by itself: \d+ months after this term was paid/,
    stop: "Stop renewing",
    stopped: /It does not renew by itself: it ends with/,
  },
  zh: {
    locale: "zh-CN",
    viewport: { width: 390, height: 844 },
    choice: /银行卡，每期自动续费/,
    active: /有效期至/,
    renews: /自动续费：本期付款满 \d+ 个月后/,
    stop: "停止自动续费",
    stopped: /不会自动续费：于.*结束/,
  },
} as const;

const main = (page: Page) => page.getByRole("main");

test.beforeAll(async ({ admin }) => {
  await nameSeller(admin);
});

for (const language of ["en", "zh"] as const) {
  const words = READERS[language];
  test.describe(`in ${words.locale}`, () => {
    test.use({ locale: words.locale, viewport: words.viewport });

    test("a company pays term by term, stops that, and changes its mind", async ({ page, admin, buyer }) => {
      test.setTimeout(300_000);
      const id = await applyAsSponsor(page, language, buyer, "subscription");
      await offer(admin, id, "");
      await page.reload();
      await expect(main(page).getByText(words.choice)).toBeVisible();
      await signOffer(page);
      await main(page).locator('button[value="pay"]').click();
      await payByCard(page, cards.success);
      await expect(main(page).getByRole("heading", { level: 2, name: words.active })).toBeVisible({ timeout: 60_000 });
      await expect(main(page).getByText(words.renews)).toBeVisible();
      await expectAccessible(page, `a subscription, ${language}`);
      await takePictures(page, `sponsor-subscription-${language}`);

      await main(page).getByText(words.stop, { exact: true }).click();
      await main(page).locator('button[value="stop-renewing"]').click();
      await expect(main(page).getByText(words.stopped)).toBeVisible();
      await takePictures(page, `sponsor-subscription-stopped-${language}`);
      await main(page).locator('button[value="go-on-renewing"]').click();
      await expect(main(page).getByText(words.renews)).toBeVisible();
    });
  });
}
