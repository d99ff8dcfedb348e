import { fileURLToPath } from "node:url";
import type {
  RewardDetailAnswer,
  RewardListAnswer,
  RewardProgramAnswer,
} from "../../../plugins/community/src/types/rewards.ts";
import { openAdmin } from "../admin/admin-page.ts";
import { takeAdminPictures } from "../admin/pictures.ts";
import type { AdminApi } from "../backend/admin-api.ts";
import { claimPath, passTime, shipOrder } from "../backend/rewards.ts";
import { expect, test } from "../fixtures.ts";
import { hangzhou } from "../shop/addresses.ts";
import { arriveAtOrder, typeAddress } from "../shop/journey.ts";

const GIT_LOG = fileURLToPath(new URL("../../fixtures/recognition/git-log.tsv", import.meta.url));

test.beforeEach(({ complaints }) => {
  complaints.allow(/401/);
  complaints.allow(/flag-icons/);
});

const program = (admin: AdminApi) =>
  admin.post<{ program: RewardProgramAnswer }>("/admin/reward-programs", {
    name: { en: `Top ten ${crypto.randomUUID().slice(0, 6)}`, "zh-CN": "前十名" },
    ...{ currency_code: "cny", budget_minor: "9000000", claim_days: 30 },
  });

test("an administrator reads in a year of a repository and thanks the first ten places of its season; one parcel ships, one worth goes to a goal", async ({
  page,
  admin,
  browser,
  complaints,
  buyer,
}) => {
  test.setTimeout(240_000);
  await openAdmin(page, "en", "/contributors/import");
  await page.getByLabel("File", { exact: true }).setInputFiles(GIT_LOG);
  await page.getByLabel("Name of the source").fill("pgweb-of-the-season");
  await page.getByRole("button", { name: "See what would happen" }).click();
  await expect(page.getByText("2,563").first()).toBeVisible();
  await page.getByRole("button", { name: "Import now" }).click();
  await expect(page.getByText("The contributions are imported.").first()).toBeVisible();

  const { program: budget } = await program(admin);
  await openAdmin(page, "en", "/rewards/issue");
  await page.getByLabel("Program", { exact: true }).click();
  await page.getByRole("option", { name: budget.name.en }).click();
  await page.getByLabel("By a rule").click();
  await page.getByRole("option", { name: "The first places of the board" }).click();
  await page.getByLabel("Of which time").click();
  await page.getByRole("option", { name: /2026/ }).click();
  await page.getByLabel("Places", { exact: true }).fill("10");
  await page.getByLabel("Things from the shop").fill("Three Copies");
  await page.getByRole("button", { name: /^Add Three Copies/ }).click();
  await page.getByLabel("Message").fill("For the first ten places of the season.");
  await page.getByRole("button", { name: "See what would happen" }).click();
  await expect(page.getByRole("heading", { name: "What would happen" })).toBeVisible();
  await takeAdminPictures(page, "top-ten", 2600);
  await page.getByRole("button", { name: /^Issue the rewards/ }).click();
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: /^Issue the rewards/ })
    .click();
  await expect(page.getByText(/Rewards issued/).first()).toBeVisible();

  const { rewards } = await admin.get<RewardListAnswer>("/admin/rewards", { limit: "100" });
  const thanked = rewards.filter(({ program_id }) => program_id === budget.id);
  // Places are dense: ten of them are ten people or more.
  expect(thanked.length).toBeGreaterThanOrEqual(10);
  expect(thanked.map(({ contributor_name }) => contributor_name)).toContain("Magnus Hagander");

  const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 390, height: 844 } });
  await complaints.watch(context);
  const phone = await context.newPage();
  const [sent, given] = thanked.map(({ id }) => id) as [string, string];
  await phone.goto(await claimPath(admin, sent, "zh"));
  const form = phone.locator('form:has(input[name="claim_key"])');
  await form.locator('input[type="radio"]:not([disabled])').first().check();
  await form.locator('[name="email"]').fill(buyer);
  await typeAddress(form, hangzhou);
  await form.getByRole("button", { name: "寄给我" }).last().click();
  await arriveAtOrder(phone, "zh");
  await phone.goto(await claimPath(admin, given, "en"));
  const gift = phone.getByRole("region", { name: "Give it to a goal instead" });
  await gift.getByRole("radio").first().check();
  await gift.getByRole("checkbox", { name: /cannot be undone/ }).check();
  await gift.getByRole("button", { name: "Give it to this goal" }).click();
  await expect(phone.getByRole("heading", { level: 1, name: "Thank you once more" })).toBeVisible();
  await context.close();

  const detail = (id: string) => admin.get<RewardDetailAnswer>(`/admin/rewards/${id}`);
  await shipOrder(admin, (await detail(sent)).reward.order?.id as string);
  await passTime(admin);
  expect((await detail(sent)).reward.state).toBe("shipped");
  expect((await detail(given)).reward.state).toBe("given");
});
