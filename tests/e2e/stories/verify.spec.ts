import type { Page } from "@playwright/test";
import { type KeptFile, keptDocument } from "../backend/documents.ts";
import { expect, test } from "../fixtures.ts";
import { expectAccessible } from "../shop/inspect.ts";
import { takePictures } from "../shop/pictures.ts";

const words = {
  en: {
    locale: "en-US",
    link: "Verify a document",
    file: "PDF file",
    verifyFile: "Verify the file",
    verifyHash: "Verify the fingerprint",
    current: "This document is ours, and it holds.",
    superseded: "This document is ours, but another has taken its place.",
    unknown: "We do not know this document.",
    kind: "Sponsorship agreement",
    made: "March 1, 2026",
    replaced: "June 1, 2026",
    noPdf: "This is no PDF file. Please choose the PDF as you got it.",
    tooLarge: /larger than 10 MB/,
    choose: "Please choose a PDF file.",
    badHash: "A fingerprint has 64 characters: digits, and letters from a to f.",
  },
  zh: {
    locale: "zh-CN",
    link: "验证文件",
    file: "PDF 文件",
    verifyFile: "验证这个文件",
    verifyHash: "验证这个指纹",
    current: "这份文件出自我们，且仍然有效。",
    superseded: "这份文件出自我们，但已被新的文件取代。",
    unknown: "我们没有这份文件的记录。",
    kind: "赞助协议",
    made: "2026年3月1日",
    replaced: "2026年6月1日",
    noPdf: "这不是 PDF 文件。请选择收到的原 PDF 文件。",
    tooLarge: /文件超过 10 MB/,
    choose: "请选择一个 PDF 文件。",
    badHash: "指纹共 64 个字符，由数字和字母 a 至 f 组成。",
  },
};
const main = (page: Page) => page.getByRole("main");

for (const language of ["en", "zh"] as const) {
  const say = words[language];
  const verify = async (page: Page, { name, bytes }: Pick<KeptFile, "name" | "bytes">) => {
    await page.getByLabel(say.file).setInputFiles({ name, mimeType: "application/pdf", buffer: bytes });
    await page.getByRole("button", { name: say.verifyFile }).click();
  };
  const answered = (page: Page, headline: string) =>
    expect(main(page).getByRole("heading", { level: 2, name: headline })).toBeVisible();

  test.describe(`in ${language}`, () => {
    test.use({ locale: say.locale });

    for (const javaScriptEnabled of [true, false]) {
      test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
        test.use({ javaScriptEnabled });

        test("anybody learns whether a document is the shop's and holds", async ({ page }) => {
          const [current, old] = [
            await keptDocument({ isSuperseded: false }),
            await keptDocument({ isSuperseded: true }),
          ];
          await page.goto(`/${language}`);
          await page.getByRole("contentinfo").getByRole("link", { name: say.link }).click();
          await expect(page.getByRole("heading", { level: 1, name: say.link })).toBeVisible();

          await verify(page, current);
          await answered(page, say.current);
          for (const told of [say.kind, say.made, current.name]) await expect(main(page)).toContainText(told);
          if (javaScriptEnabled) {
            await expectAccessible(page, "a document that holds");
            await takePictures(page, `verify-current-${language}`);
          }

          await verify(page, old);
          await answered(page, say.superseded);
          await expect(main(page)).toContainText(say.replaced);
          if (javaScriptEnabled) await takePictures(page, `verify-superseded-${language}`);

          await verify(page, { name: current.name, bytes: Buffer.concat([current.bytes, Buffer.from(" ")]) });
          await answered(page, say.unknown);
          if (javaScriptEnabled) await takePictures(page, `verify-unknown-${language}`);

          await page.getByLabel("SHA-256").fill(current.sha256.toUpperCase());
          await page.getByRole("button", { name: say.verifyHash }).click();
          await answered(page, say.current);
          await expect(page).toHaveURL(new RegExp(`/${language}/verify\\?sha256=`));
        });

        test("what is no document of anybody is refused in words", async ({ page }) => {
          await page.goto(`/${language}/verify`);
          await page.getByRole("button", { name: say.verifyFile }).click();
          await expect(page.getByRole("alert")).toContainText(say.choose);
          await verify(page, { name: "cat.pdf", bytes: Buffer.from("GIF89a, a cat") });
          await expect(page.getByRole("alert")).toContainText(say.noPdf);
          const large = Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(10 * 1024 * 1024)]);
          await verify(page, { name: "large.pdf", bytes: large });
          await expect(page.getByRole("alert")).toContainText(say.tooLarge);
          await page.getByLabel("SHA-256").fill("not a fingerprint");
          await page.getByRole("button", { name: say.verifyHash }).click();
          await expect(page.getByRole("alert")).toContainText(say.badHash);
          await expect(page.getByLabel("SHA-256")).toHaveValue("not a fingerprint");
          if (javaScriptEnabled) {
            await expectAccessible(page, "a refused fingerprint");
            await takePictures(page, `verify-refused-${language}`);
          }
        });
      });
    }
  });
}
