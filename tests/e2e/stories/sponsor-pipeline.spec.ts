import type { Page } from "@playwright/test";
import type { AgreementDetailAnswer } from "../../../plugins/community/src/types/agreements.ts";
import { type AdminLanguage, adminLanguages, goIn, openAdmin } from "../admin/admin-page.ts";
import { takeAdminPictures } from "../admin/pictures.ts";
import { expectProblem } from "../admin/problem.ts";
import { apply, countersignedTier, inDatabase } from "../backend/sponsors.ts";
import { expect, test } from "../fixtures.ts";
import { expectAccessible } from "../shop/inspect.ts";

const OURS = "section[aria-labelledby]";
const DIALOG = '[role="alertdialog"]';

/** A form that is refused is noted by the browser, and said by the page. */
test.beforeEach(({ complaints }) => {
  complaints.allow(/status of 40[019]/);
  complaints.allow(/flag-icons/);
});

const WORDS = {
  en: {
    title: "Agreements",
    noSeller: /before the shop says who sells/,
    sayWhoSells: "Say who sells",
    seller: "Who sells",
    names: ["Name (English)", "Name (Chinese)"],
    address: "Address",
    bank: "Bank details",
    country: "Country",
    taxNumber: "Tax number",
    rate: "Tax rate in percent",
    email: "E-mail",
    save: "Save",
    saved: "Saved",
    rateProblem: /percentage from 0 to 100/,
    nameProblem: /Needed in both languages/,
    taxProblem: /Needed where tax is charged/,
    applied: "Applied: 2",
    table: "Table",
    offer: "Make an offer",
    offerAgain: "Make another offer",
    changed: /Somebody has changed this agreement meanwhile/,
    leave: "Leave it",
    passes: "passes",
    quantityProblem: /whole number from 1 to 1000/,
    message: "Message",
    countersign: "Countersign",
    typedName: "Your full name",
    nameNeeded: /Type your full name/,
    role: "Your role",
    transfer: "Confirm a transfer",
    amount: "Amount (EUR)",
    amountProblem: /an amount such as/,
    received: "Received on",
    evidence: "Evidence",
    active: "Active",
    requests: "Requests",
    confirm: "Confirm",
    deliver: "Deliver",
    evidenceProblem: /Say what shows it/,
    refund: "Refund",
    reason: "Reason",
    reasonProblem: /Say why/,
    afterwards: "And the agreement",
    ends: "ends",
    terminated: "Terminated",
    ended: "Active → Terminated",
    none: "Nothing more: this agreement is over.",
    decline: "Decline",
    declined: "Declined",
    partnerColumn: "Partner",
    partners: "Partners",
    state: "State",
    rules: "Rules of the field",
    kept: "All rules are kept.",
  },
  zhCN: {
    title: "赞助协议",
    noSeller: /须先填写卖方信息/,
    sayWhoSells: "填写卖方信息",
    seller: "卖方信息",
    names: ["名称（英文）", "名称（中文）"],
    address: "地址",
    bank: "银行信息",
    country: "国家/地区",
    taxNumber: "税号",
    rate: "税率（%）",
    email: "电子邮箱",
    save: "保存",
    saved: "已保存",
    rateProblem: /0 到 100 的百分数/,
    nameProblem: /两种语言都要填写/,
    taxProblem: /收税时必填，并须/,
    applied: "已申请：2",
    table: "表格",
    offer: "提出要约",
    offerAgain: "重新提出要约",
    changed: /其他人刚刚更改了此协议/,
    leave: "暂不",
    passes: "passes",
    quantityProblem: /1 到 1000 的整数/,
    message: "留言",
    countersign: "会签",
    typedName: "您的全名",
    nameNeeded: /请填写您的全名/,
    role: "您的职务",
    transfer: "确认转账",
    amount: "金额（EUR）",
    amountProblem: /请填写如/,
    received: "到账日期",
    evidence: "凭证",
    active: "履行中",
    requests: "权益申请",
    confirm: "确认",
    deliver: "交付",
    evidenceProblem: /请说明凭证/,
    refund: "退款",
    reason: "原因",
    reasonProblem: /请说明原因/,
    afterwards: "协议随后",
    ends: "结束",
    terminated: "已终止",
    ended: "履行中 → 已终止",
    none: "没有了：此协议已结束。",
    decline: "谢绝",
    declined: "已谢绝",
    partnerColumn: "合作伙伴",
    partners: "合作伙伴",
    state: "状态",
    rules: "行业规则",
    kept: "全部符合。",
  },
} satisfies Record<AdminLanguage, Record<string, string | string[] | RegExp>>;

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

for (const language of adminLanguages) {
  const words = WORDS[language];

  test(`${language}: nothing is offered before the shop says who sells`, async ({ page }) => {
    test.setTimeout(120_000);
    // As in a shop where nobody has said it; other stories offer things meanwhile.
    let isSaid = false;
    await page.route("**/admin/sponsorship-seller", async (route) => {
      if (route.request().method() === "POST") isSaid = true;
      await (isSaid ? route.continue() : route.fulfill({ json: { seller: null } }));
    });
    await openAdmin(page, language, "/sponsorship/agreements");
    await expect(page.getByRole("heading", { level: 1, name: words.title })).toBeVisible();
    await expect(page.getByText(words.noSeller)).toBeVisible();
    await expectAccessible(page, `agreements without a seller, ${language}`, OURS);
    await takeAdminPictures(page, `agreements-no-seller-${language}`, 700);
    await page.getByRole("link", { name: words.sayWhoSells }).click();
    await expect(page.getByRole("heading", { level: 1, name: words.seller })).toBeVisible();

    await field(page, words.names[1] as string).fill("纪念协会");
    await field(page, words.address).fill("Platz 2\n10115 Berlin");
    await field(page, words.country).fill("DE");
    await field(page, words.bank).fill("IBAN DE02 1203 0000 0000 2020 51");
    await field(page, words.email).fill("sponsors@keepsake.example");
    await field(page, words.rate).fill("19.005");
    await button(page, words.save).click();
    await expectProblem(page, field(page, words.rate), words.rateProblem);
    await field(page, words.rate).fill("19");
    await button(page, words.save).click();
    await expectProblem(page, field(page, words.names[0] as string), words.nameProblem);
    await expectProblem(page, field(page, words.taxNumber), words.taxProblem);
    await expect(field(page, words.names[0] as string)).toBeFocused();
    await expectAccessible(page, `a refused seller, ${language}`, OURS);
    await takeAdminPictures(page, `seller-refused-${language}`, 1000);

    await field(page, words.names[0] as string).fill("Keepsake e.V.");
    await field(page, words.taxNumber).fill("DE987654321");
    await button(page, words.save).click();
    await expect(page.getByText(words.saved, { exact: true }).first()).toBeVisible();
    await page.reload();
    await expect(field(page, words.rate)).toHaveValue("19");
    await goIn(page, "/sponsorship/agreements");
    await expect(page.getByRole("heading", { level: 1, name: words.title })).toBeVisible();
    await expect(page.getByText(words.noSeller)).toHaveCount(0);
  });

  test(`${language}: an application is offered, countersigned, paid by transfer and refunded; another is declined`, async ({
    page,
    admin,
  }) => {
    test.setTimeout(240_000);
    const tier = await countersignedTier();
    const elephant = await apply(admin, tier, "Elephant Works");
    const lantern = await apply(admin, tier, "Lantern Labs");
    const dialog = page.getByRole("alertdialog");
    const press = (name: string) => dialog.getByRole("button", { name, exact: true }).click();
    const inDialog = (label: string) => dialog.getByLabel(label, { exact: true });

    await openAdmin(page, language, `/sponsorship/agreements?program=${tier.programId}`);
    const column = page.getByRole("region", { name: words.applied, exact: true });
    await expect(column.getByRole("listitem")).toHaveCount(2);
    await expectAccessible(page, `the board, ${language}`, OURS);
    await takeAdminPictures(page, `agreements-board-${language}`, 900);
    await column.getByRole("link", { name: elephant.name }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: elephant.name })).toBeVisible();

    // A colleague is faster: what they offered is read before anything else is.
    await button(page, words.offer).click();
    const { agreement } = await admin.get<AgreementDetailAnswer>(`/admin/agreements/${elephant.agreementId}`);
    await admin.post(`/admin/agreements/${agreement.id}/offer`, {
      price_minor: null,
      additions: [],
      payment_choice: "invoice",
      message: "From a colleague",
      version: agreement.version,
    });
    await press(words.offer);
    await expect(dialog.getByText(words.changed)).toBeVisible();
    await expect(dialog.getByRole("button", { name: words.offer, exact: true })).toBeDisabled();
    await expectAccessible(page, `an offer that comes too late, ${language}`, DIALOG);
    await press(words.leave);
    await expect(page.getByText("From a colleague").first()).toBeVisible();

    await button(page, words.offerAgain).click();
    await inDialog(words.passes).fill("x");
    await press(words.offer);
    await expectProblem(page, inDialog(words.passes), words.quantityProblem);
    await expectAccessible(page, `a refused offer, ${language}`, DIALOG);
    await takeAdminPictures(page, `agreement-offer-${language}`, 900);
    await inDialog(words.passes).fill("3");
    await inDialog(words.message).fill("Welcome!");
    await press(words.offer);
    await expect(dialog).toBeHidden();
    await expect(page.getByText("Welcome!").first()).toBeVisible();
    await elephant.signs();

    await page.reload();
    await button(page, words.countersign).click();
    await press(words.countersign);
    await expectProblem(page, inDialog(words.typedName), words.nameNeeded);
    await inDialog(words.typedName).fill("Grace Hopper");
    await inDialog(words.role).fill("Chair");
    await expectAccessible(page, `countersigning, ${language}`, DIALOG);
    await takeAdminPictures(page, `agreement-countersign-${language}`, 900);
    await press(words.countersign);
    await expect(dialog).toBeHidden();
    await expect(page.getByText("Grace Hopper")).toBeVisible();

    await button(page, words.transfer).click();
    // Gold and three passes, with tax.
    await expect(inDialog(words.amount)).toHaveValue("6664.00");
    await inDialog(words.amount).fill("much");
    await press(words.transfer);
    await expectProblem(page, inDialog(words.amount), words.amountProblem);
    await inDialog(words.amount).fill("6664.00");
    await inDialog(words.received).fill("2026-11-01");
    await inDialog(words.evidence).fill("Statement 11, line 3");
    await expectAccessible(page, `a transfer, ${language}`, DIALOG);
    await takeAdminPictures(page, `agreement-transfer-${language}`, 900);
    await press(words.transfer);
    await expect(dialog).toBeHidden();
    await expect(page.getByText(words.active, { exact: true }).first()).toBeVisible();
    await expectAccessible(page, `an active agreement, ${language}`, OURS);
    await takeAdminPictures(page, `agreement-active-${language}`, 2200);

    await elephant.asksFor(tier.benefitIds.passes, { attendee_name: "Ada", attendee_email: "ada@example.org" });
    await goIn(page, "/sponsorship/claims");
    await expect(page.getByRole("heading", { level: 1, name: words.requests })).toBeVisible();
    await expectAccessible(page, `what partners wait for, ${language}`, OURS);
    await takeAdminPictures(page, `sponsor-requests-${language}`, 700);
    await page.locator(`a[href*="${elephant.agreementId}"]`).click();
    await button(page, words.confirm).click();
    await press(words.confirm);
    await expect(dialog).toBeHidden();
    await button(page, words.deliver).click();
    await press(words.deliver);
    await expectProblem(page, inDialog(words.evidence), words.evidenceProblem);
    await inDialog(words.evidence).fill("https://tickets.example/1");
    // A button below the pointer is paler, and so it is for a moment after it was pressed.
    await page.mouse.move(0, 0);
    await page.evaluate(() =>
      Promise.allSettled(document.getAnimations().map((each) => each instanceof CSSTransition && each.finished)),
    );
    await expectAccessible(page, `a delivery, ${language}`, DIALOG);
    await press(words.deliver);
    await expect(dialog).toBeHidden();
    await expect(page.getByText("https://tickets.example/1")).toBeVisible();
    await expectAccessible(page, `benefits of an agreement, ${language}`, OURS);
    await takeAdminPictures(page, `agreement-benefits-${language}`, 2200);

    await button(page, words.refund).click();
    await press(words.refund);
    await expectProblem(page, inDialog(words.reason), words.reasonProblem);
    await inDialog(words.reason).fill("The event was cancelled.");
    await inDialog(words.evidence).fill("Transfer 77");
    await dialog.getByRole("combobox", { name: words.afterwards }).click();
    await page.getByRole("option", { name: words.ends, exact: true }).click();
    await expectAccessible(page, `a refund, ${language}`, DIALOG);
    await takeAdminPictures(page, `agreement-refund-${language}`, 900);
    await press(words.refund);
    await expect(dialog).toBeHidden();
    await expect(page.getByText(words.ended)).toBeVisible();
    await expect(page.getByText(words.none)).toBeVisible();

    await goIn(page, `/sponsorship/agreements/${lantern.agreementId}`);
    await button(page, words.decline).click();
    await press(words.decline);
    await expectProblem(page, inDialog(words.reason), words.reasonProblem);
    await inDialog(words.reason).fill("All places of this kind are taken.");
    await press(words.decline);
    await expect(dialog).toBeHidden();
    await expect(page.getByText("All places of this kind are taken.")).toBeVisible();

    await goIn(page, `/sponsorship/agreements?program=${tier.programId}`);
    await page.getByRole("link", { name: words.table, exact: true }).click();
    await expect(page).toHaveURL(/view=table/);
    const names = page.getByRole("table").getByRole("rowheader");
    await expect(names).toHaveText([lantern.name, elephant.name]);
    await page.getByRole("link", { name: words.partnerColumn, exact: true }).last().click();
    await expect(names).toHaveText([elephant.name, lantern.name]);
    await page.reload();
    await expect(names).toHaveText([elephant.name, lantern.name]);
    await expectAccessible(page, `the table, ${language}`, OURS);
    await takeAdminPictures(page, `agreements-table-${language}`, 700);
    await page.getByRole("combobox", { name: words.state, exact: true }).click();
    await page.getByRole("option", { name: words.declined, exact: true }).click();
    await expect(names).toHaveText([lantern.name]);

    await goIn(page, "/sponsorship/partners");
    await expect(page.getByRole("heading", { level: 1, name: words.partners })).toBeVisible();
    await expectAccessible(page, `the partners, ${language}`, OURS);
    await takeAdminPictures(page, `partners-${language}`, 700);
    await page.getByRole("link", { name: elephant.name }).first().click();
    await expect(page.getByText("DE123456789")).toBeVisible();
    await expect(page.getByText(words.terminated, { exact: true })).toBeVisible();
    await expectAccessible(page, `a partner, ${language}`, OURS);
    await takeAdminPictures(page, `partner-${language}`, 900);

    await goIn(page, `/sponsorship/${tier.programId}`);
    const rules = page.getByRole("region", { name: words.rules });
    await expect(rules.getByText(words.kept)).toBeVisible();
    await inDatabase((sql) => sql("update partnership_tier set capacity = 1 where id = $1", [tier.tierId]));
    await page.reload();
    await expect(rules.getByText(words.kept)).toHaveCount(0);
    await expectAccessible(page, `the rules of the field, ${language}`, OURS);
    await takeAdminPictures(page, `compliance-${language}`, 1300);
  });
}
