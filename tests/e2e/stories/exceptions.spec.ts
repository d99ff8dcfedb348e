import { type AdminLanguage, adminLanguages, goIn, openAdmin } from "../admin/admin-page.ts";
import { unpaidParcel } from "../admin/trouble.ts";
import { expect, test } from "../fixtures.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../shop/inspect.ts";
import { takePicture, wantsPictures } from "../shop/pictures.ts";

/** Around our sections the platform's own frame has buttons without names. */
const OURS = "section[aria-labelledby]";

/** The log-in page asks who is there before anybody is; the platform's list of orders wants flags from elsewhere. */
test.beforeEach(({ complaints }) => {
  complaints.allow(/401/);
  complaints.allow(/flag-icons/);
});

const WORDS = {
  en: {
    list: "Exceptions",
    kind: "Parcel held back",
    left: "Find the money, or cancel the order",
    reason: /Less was paid than the order costs.*should be \$/,
    search: "Search",
    note: "Note",
    settle: "Settle",
    reopen: "Open again",
    by: /Settled by admin@/,
    cancel: "Cancel the order",
    settled: "Settled",
    widget: "Exceptions of this order",
    integrity: "Integrity",
    allOk: "Everything is as it must be.",
    again: "Check again",
    nothing: "Nothing found",
  },
  zhCN: {
    list: "异常",
    kind: "包裹被拦下",
    left: "核实款项，或取消订单",
    reason: /实付少于订单金额.*应为 US\$/,
    search: "搜索",
    note: "备注",
    settle: "了结",
    reopen: "重新打开",
    by: /admin@.+ 于 .+ 了结/,
    cancel: "取消订单",
    settled: "已了结",
    widget: "此订单的异常",
    integrity: "账实核对",
    allOk: "一切正常。",
    again: "重新核对",
    nothing: "没有找到",
  },
} satisfies Record<AdminLanguage, Record<string, string | RegExp>>;

for (const language of adminLanguages) {
  const words = WORDS[language];

  test(`${language}: an administrator finds a parcel that was held back, settles it with a note, opens it again and cancels its order`, async ({
    page,
    admin,
    buyer,
  }) => {
    const { orderId, displayId } = await unpaidParcel(admin, buyer);
    await openAdmin(page, language, "/exceptions");
    await expect(page.getByRole("heading", { level: 1, name: words.list })).toBeVisible();
    await page.getByLabel(words.search).fill(buyer);
    const row = page.getByRole("listitem").filter({ hasText: buyer });
    await expect(row).toHaveCount(1);
    await expect(row).toContainText(`#${displayId}`);
    await expect(row).toContainText(words.left);
    await expectAccessible(page, `the exceptions, ${language}`, OURS);

    await row.getByRole("link", { name: words.kind }).press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: words.kind })).toBeVisible();
    await expect(page.getByText(words.reason)).toBeVisible();
    await expect(page.getByRole("link", { name: `#${displayId}` })).toHaveAttribute("href", `/app/orders/${orderId}`);
    await expectAccessible(page, `an exception, ${language}`, OURS);
    await expect(page.getByRole("button", { name: words.settle, exact: true })).toBeDisabled();
    await page.getByLabel(words.note).fill("The buyer pays by bank transfer on Friday.");
    await page.getByRole("button", { name: words.settle, exact: true }).click();
    await expect(page.getByText(words.by)).toBeVisible();
    await expect(page.getByRole("button", { name: words.cancel })).toHaveCount(0);

    await page.getByRole("button", { name: words.reopen }).click();
    await page.getByRole("button", { name: words.cancel }).click();
    const dialog = page.getByRole("alertdialog");
    await expect(dialog).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    expect((await admin.get<{ order: { status: string } }>(`/admin/orders/${orderId}`)).order.status).toBe("pending");
    await page.getByRole("button", { name: words.cancel }).click();
    await dialog.getByRole("button", { name: words.cancel }).click();
    await expect(page.getByRole("heading", { level: 2, name: words.settled })).toBeVisible({ timeout: 30_000 });
    expect((await admin.get<{ order: { status: string } }>(`/admin/orders/${orderId}`)).order.status).toBe("canceled");

    await goIn(page, `/orders/${orderId}`);
    const widget = page.getByRole("region", { name: words.widget });
    await expect(widget.getByRole("link", { name: words.kind })).toBeVisible();
    await goIn(page, `/exceptions?q=${encodeURIComponent(buyer)}`);
    await expect(page.getByText(words.nothing)).toBeVisible();
  });

  test(`${language}: the integrity page says that everything is as it must be`, async ({ page }) => {
    await openAdmin(page, language, "/integrity");
    await expect(page.getByRole("heading", { level: 1, name: words.integrity })).toBeVisible();
    await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(14);
    await expectAccessible(page, `integrity, ${language}`, OURS);
    // Other stories change stock under the hands of paying buyers meanwhile: that passes.
    await expect(async () => {
      await page.getByRole("button", { name: words.again }).click();
      await expect(page.getByText(words.allOk)).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 60_000 });
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of wantsPictures ? [390, 1440] : [colorScheme === "light" ? 390 : 1440]) {
    test(`the pages' looks, ${colorScheme}, ${width} pixels wide`, async ({ page, admin, buyer }) => {
      const { orderId } = await unpaidParcel(admin, buyer);
      await page.setViewportSize({ width, height: width < 500 ? 844 : 900 });
      await page.addInitScript((theme) => localStorage.setItem("medusa_admin_theme", theme), colorScheme);
      const language = colorScheme === "light" ? "en" : "zhCN";
      await openAdmin(page, language, "/exceptions?state=all");
      const look = async (name: string) => {
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expectNoSidewaysScroll(page, name);
        await takePicture(page, `admin-${name}-${colorScheme}-${width}`, false);
      };
      await look("exceptions");
      await page.getByRole("listitem").filter({ hasText: buyer }).getByRole("link").click();
      await expect(page.getByLabel(WORDS[language].note)).toBeVisible();
      await look("exception");
      await goIn(page, "/integrity");
      await expect(page.getByRole("main").getByRole("listitem").first()).toBeVisible();
      await look("integrity");
      await goIn(page, "/wait-list");
      await look("wait-list");
      await admin.post(`/admin/orders/${orderId}/cancel`, {});
    });
  }
}
