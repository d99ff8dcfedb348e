import { paidOrder } from "../backend/orders.ts";
import { expect, test } from "../fixtures.ts";
import { hangzhou, portland } from "../shop/addresses.ts";
import { expectAccessible, expectNoSidewaysScroll, layoutShift } from "../shop/inspect.ts";
import {
  arriveAtOrder,
  chooseDelivery,
  giveAddress,
  giveContact,
  goToPayment,
  openCheckout,
  putInCart,
} from "../shop/journey.ts";
import { takePicture, wantsPictures } from "../shop/pictures.ts";
import { type Language, languages } from "../shop/web.ts";
import { cards, hostedSession, payByCard } from "../stripe/pay.ts";

/** By day in one language and by night in the other, unless somebody wants to look at all of it. */
const schemesFor = (language: Language) =>
  wantsPictures ? (["light", "dark"] as const) : language === "en" ? (["light"] as const) : (["dark"] as const);

for (const language of languages) {
  for (const colorScheme of schemesFor(language)) {
    test.describe(`${language}, ${colorScheme}`, () => {
      test.use({ colorScheme, locale: language === "zh" ? "zh-CN" : "en-US", viewport: { width: 390, height: 844 } });

      test("every step from the cart to the order is open to everybody, on a phone", async ({ page, admin, buyer }) => {
        test.setTimeout(120_000);
        const look = async (name: string) => {
          await expectAccessible(page, name);
          await expectNoSidewaysScroll(page, name);
          await takePicture(page, `${name}-${language}-${colorScheme}-390`);
        };
        await putInCart(page, language, { handle: "three-copies-t-shirt" });
        await look("cart-filled");
        await openCheckout(page, language);
        await look("checkout-contact");
        await giveContact(page, "nobody");
        await expect(page.locator('[aria-invalid="true"]')).toBeVisible();
        await look("checkout-refusal");
        await giveContact(page, buyer);
        await expect(page.locator('[name="address_1"]')).toBeVisible();
        await look("checkout-address");
        await giveAddress(page, language === "zh" ? hangzhou : portland);
        await expect(page.locator('[name="option_id"]').first()).toBeVisible();
        await look("checkout-delivery");
        await chooseDelivery(page);
        await expect(page.locator('button[value="pay"]')).toBeVisible();
        await look("checkout-review");
        await goToPayment(page);
        await hostedSession(page);
        await payByCard(page, cards.success);
        await arriveAtOrder(page, language);
        await look("order");
        expect(await layoutShift(page)).toBeLessThan(0.02);
        await paidOrder(admin, buyer);
        await page.goto("/demo/mail");
        await look("mails");
      });
    });
  }
}
