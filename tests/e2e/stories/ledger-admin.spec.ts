import { type AdminLanguage, adminLanguages, goIn, openAdmin } from "../admin/admin-page.ts";
import { takeAdminPictures } from "../admin/pictures.ts";
import { productByHandle } from "../backend/catalogue.ts";
import { giveFromProduct, openGoal } from "../backend/goals.ts";
import { paidOrder } from "../backend/orders.ts";
import { expect, test } from "../fixtures.ts";
import { portland } from "../shop/addresses.ts";
import { expectAccessible } from "../shop/inspect.ts";
import { arriveAtOrder, toHostedPage } from "../shop/journey.ts";
import { cards, payByCard } from "../stripe/pay.ts";

const OURS = "section[aria-labelledby]";
const THING = { handle: "never-forgets-t-shirt" } as const;

test.beforeEach(({ complaints }) => {
  complaints.allow(/401/);
  complaints.allow(/flag-icons/);
});

const WORDS = {
  en: {
    ledger: "Ledger",
    widget: "Where the money went",
    version: "rule version 1",
    transfer: /^Transfer \d+$/,
    legs: "Legs",
    account: "Goal:",
    order: /^#\d+$/,
    given: "Payment given to goals",
    seals: "Seals",
  },
  zhCN: {
    ledger: "账本",
    widget: "款项去向",
    version: "规则第 1 版",
    transfer: /^转账 \d+$/,
    legs: "分录",
    account: "目标：",
    order: /^#\d+$/,
    given: "付款分配给目标",
    seals: "封存",
  },
} satisfies Record<AdminLanguage, Record<string, string | RegExp>>;

for (const language of adminLanguages) {
  const words = WORDS[language];

  test(`${language}: an administrator follows the money of an order to the goal and back`, async ({
    page,
    admin,
    buyer,
  }) => {
    test.setTimeout(150_000);
    // Named once in the ledger, and given to by the sales of this story alone.
    const goal = await openGoal(admin);
    const account = new RegExp(`^${words.account}\\s*${goal.title}`);
    const { id: productId } = await productByHandle(admin, THING.handle);
    const endRule = await giveFromProduct(admin, goal.id, productId, 500);
    await toHostedPage(page, "en", buyer, THING, portland);
    await payByCard(page, cards.success);
    const orderId = await arriveAtOrder(page, "en");
    const order = await paidOrder(admin, buyer);

    await openAdmin(page, language, `/orders/${orderId}`);
    const widget = page.getByRole("region", { name: words.widget });
    await expect(widget).toContainText(words.version, { timeout: 30_000 });
    await expect(widget).toContainText(goal.title);
    await widget.scrollIntoViewIfNeeded();
    await expectAccessible(page, `where an order's money went, ${language}`, OURS);
    await takeAdminPictures(page, `order-allocations-${language}`, 1900);
    await widget.getByRole("link", { name: words.transfer }).click();

    await expect(page.getByRole("heading", { level: 1, name: words.transfer })).toBeVisible();
    await expect(page.getByRole("link", { name: `#${order.display_id}` })).toHaveAttribute(
      "href",
      `/app/orders/${orderId}`,
    );
    await expectAccessible(page, `a transfer, ${language}`, OURS);
    await takeAdminPictures(page, `ledger-transfer-${language}`, 1100);
    await page.getByRole("region", { name: words.legs }).getByRole("link", { name: account }).click();

    await expect(page.getByRole("heading", { level: 1, name: account })).toBeVisible();
    await expect(page.getByRole("link", { name: words.given })).toHaveCount(1);
    await expectAccessible(page, `an account, ${language}`, OURS);
    await takeAdminPictures(page, `ledger-account-${language}`, 800);

    await goIn(page, "/ledger");
    await expect(page.getByRole("heading", { level: 1, name: words.ledger })).toBeVisible();
    await expect(page.getByRole("link", { name: account })).not.toHaveCount(0);
    await expectAccessible(page, `the ledger, ${language}`, OURS);
    await takeAdminPictures(page, `ledger-${language}`, 1500);
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: /CSV/ }).click();
    expect((await download).suggestedFilename()).toBe("books.csv");

    await page.getByRole("link", { name: words.seals, exact: true }).click();
    await expect(page.getByRole("heading", { name: words.seals })).toBeVisible();
    await expectAccessible(page, `the seals, ${language}`, OURS);
    await takeAdminPictures(page, `ledger-seals-${language}`, 700);

    await endRule();
  });
}
