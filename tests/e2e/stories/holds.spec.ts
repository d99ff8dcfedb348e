import type { Browser, Page } from "@playwright/test";
import { leaveAvailable, productByHandle } from "../backend/catalogue.ts";
import { ordersOf, paidOrder } from "../backend/orders.ts";
import { expect, test } from "../fixtures.ts";
import { linkIn, mailTo } from "../mail/mailbox.ts";
import { type AddressForm, hangzhou, portland } from "../shop/addresses.ts";
import { expectAccessible } from "../shop/inspect.ts";
import {
  arriveAtOrder,
  cartHolds,
  chooseDelivery,
  expectFieldProblem,
  giveAddress,
  giveContact,
  goToPayment,
  openCheckout,
  payAgain,
  putInCart,
} from "../shop/journey.ts";
import { takePictures } from "../shop/pictures.ts";
import { acceptOffer, holdNotice, joinWaitList } from "../shop/wait-list.ts";
import type { Language } from "../shop/web.ts";
import { backToShop, cards, hostedSession, payByCard } from "../stripe/pay.ts";

interface Scene {
  language: Language;
  locale: string;
  item: { handle: string; sku: string; query: Record<string, string> };
  address: AddressForm;
  kept: RegExp;
  tooLate: RegExp;
  turn: RegExp;
}

const scenes: Scene[] = [
  {
    language: "en",
    locale: "en-US",
    item: {
      handle: "three-copies-t-shirt",
      sku: "JUGGLER-RLX-CREAM-XL",
      query: { fit: "relaxed", colour: "cream", size: "xl" },
    },
    address: portland,
    kept: /came back without paying.*Nothing was charged.*keep these things for you until/i,
    tooLate: /somebody was faster/i,
    turn: /your turn/i,
  },
  {
    language: "zh",
    locale: "zh-CN",
    item: {
      handle: "never-forgets-t-shirt",
      sku: "MEMORY-RLX-SAGE-XL",
      query: { fit: "relaxed", colour: "sage", size: "xl" },
    },
    address: hangzhou,
    kept: /没有付款就回来了.*没有扣款.*为你保留到/,
    tooLate: /有人快了一步/,
    turn: /轮到你了/,
  },
];

/** Another person with another browser, in the same language. */
async function somebodyElse(browser: Browser, locale: string): Promise<Page> {
  const context = await browser.newContext({ locale, timezoneId: "UTC" });
  return context.newPage();
}

async function upToPaying(page: Page, { language, address }: Scene, email: string): Promise<void> {
  await openCheckout(page, language);
  await giveContact(page, email);
  await giveAddress(page, address);
  await chooseDelivery(page);
  await expect(page.locator('button[value="pay"]')).toBeVisible();
}

for (const scene of scenes) {
  const { language, locale, item } = scene;
  test.describe(`two buyers and one unit, in ${language}`, () => {
    test.use({ locale });

    test("the second is told before paying and waits; what the first gives back is theirs", async ({
      page: first,
      browser,
      admin,
      buyer,
    }) => {
      test.setTimeout(180_000);
      const product = await productByHandle(admin, item.handle);
      const variant = product.variants.find(({ sku }) => sku === item.sku);
      if (!variant) throw new Error(`${item.sku} is gone`);
      const restore = await leaveAvailable(admin, variant, 1);
      const second = await somebodyElse(browser, locale);
      const waiting = buyer.replace("buyer", "waiting");
      try {
        await putInCart(first, language, item);
        await putInCart(second, language, item);
        await upToPaying(first, scene, buyer);
        await upToPaying(second, scene, waiting);
        await goToPayment(first);
        await hostedSession(first);

        await goToPayment(second);
        await second.waitForURL(new RegExp(`/${language}/cart`));
        await expect(second.getByRole("alert").filter({ hasText: scene.tooLate }).first()).toBeVisible();
        await expect(second.getByRole("main").locator('a[href$="/checkout"]')).toHaveCount(0);
        await takePictures(second, `too-late-${language}`);
        await joinWaitList(second, language, waiting);
        const place = linkIn(await mailTo(waiting, /./), /wait-list/);

        await backToShop(first);
        await expect(first).toHaveURL(new RegExp(`/${language}/checkout\\?cancelled=1`));
        await expect(holdNotice(first)).toContainText(scene.kept);
        await expect(holdNotice(first)).toContainText(/\d+:\d\d/);
        await expectAccessible(first, "the checkout with things kept");
        await takePictures(first, `checkout-kept-${language}`);
        await holdNotice(first).locator('button[value="give-back"]').click();
        await first.waitForURL(new RegExp(`/${language}/cart`));
        await expect(holdNotice(first)).toHaveCount(0);

        const offer = linkIn(await mailTo(waiting, scene.turn), /wait-list/);
        expect(offer, "both mails lead to the same place").toBe(place);
        await second.goto(offer);
        await expectAccessible(second, "an offer");
        await takePictures(second, `offer-${language}`);
        await acceptOffer(second, language);
        await cartHolds(second, 1);
        await expect(holdNotice(second)).toBeVisible();
        await takePictures(second, `cart-kept-${language}`);
        // Everything typed before is still in the cart.
        await payAgain(second, language);
        await payByCard(second, cards.success);
        await arriveAtOrder(second, language);
        await paidOrder(admin, waiting);
        expect(await ordersOf(admin, buyer)).toEqual([]);
      } finally {
        await second.context().close();
        await restore();
      }
    });
  });
}

test("a sold-out thing leads to its wait list, and the line can be left again, without scripts", async ({
  browser,
  buyer,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "en-US" });
  const page = await context.newPage();
  await page.goto("/en/products/cold-storage-hoodie?colour=charcoal&size=xs");
  await joinWaitList(page, "en", buyer);
  await page.goto(linkIn(await mailTo(buyer, /wait list/i), /wait-list/));
  await expect(page.getByRole("heading", { name: /first in line/i })).toBeVisible();
  await page.locator('button[value="leave"]').click();
  await expect(page.getByRole("heading", { name: /left the line/i })).toBeVisible();
  await context.close();
});

test("a link that was cut in two says so, and an address that is none is named at its field", async ({
  page,
  complaints,
}) => {
  complaints.allow(/404/);
  await page.goto("/en/wait-list/wait_1.v1.cut");
  await expect(page.getByRole("heading", { name: /no place/i })).toBeVisible();
  await page.goto("/en/products/cold-storage-hoodie?colour=charcoal&size=xs");
  await page.getByRole("main").locator('a[href^="/en/wait-list?variant="]').click();
  await expectAccessible(page, "the way into a line");
  await takePictures(page, "wait-list-en");
  await page.locator('[name="email"]').fill("not an address");
  await page.locator('form:has([name="email"]) button[type="submit"]').click();
  await expectFieldProblem(page, "email", /e-?mail/i);
});
