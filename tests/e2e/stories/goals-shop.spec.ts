import { expect, test } from "../fixtures.ts";
import { hangzhou, portland } from "../shop/addresses.ts";
import { arriveAtOrder, toHostedPage } from "../shop/journey.ts";
import { cards, payByCard } from "../stripe/pay.ts";

const TEE = { handle: "three-copies-t-shirt" } as const;
const SOON_MS = 30_000;

const readers = [
  { language: "en", locale: "en-US", address: portland, gift: /\$[\d.]+ of it goes to “/ },
  { language: "zh", locale: "zh-CN", address: hangzhou, gift: /其中 [¥￥][\d.]+ 用于「/ },
] as const;

for (const { language, locale, address, gift } of readers)
  test.describe(`in ${locale}`, () => {
    test.use({ locale });

    test("what a thing gives to a goal is promised on its page, and is what the books say of its order", async ({
      page,
      buyer,
    }) => {
      await page.goto(`/${language}/products/${TEE.handle}`);
      const promised = page.getByRole("main").getByRole("listitem").filter({ hasText: gift });
      const words = ((await promised.first().textContent()) ?? "").trim();
      expect(words).toMatch(/→ [\d.]+ \S/);

      await toHostedPage(page, language, buyer, TEE, address);
      await payByCard(page, cards.success);
      await arriveAtOrder(page, language);
      await expect(async () => {
        await page.reload();
        await expect(page.getByRole("main").getByText(words)).toBeVisible({ timeout: 1000 });
      }).toPass({ timeout: SOON_MS });
    });
  });
