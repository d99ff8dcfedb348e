import { describe, expect, it } from "vitest";
import { type DocumentText, documentText } from "../../domain/document-text";
import { renderPdf } from "./render-pdf";

const document = (more: Partial<DocumentText> = {}) =>
  documentText({
    kind: "invoice",
    locale: "zh-CN",
    title: "账单",
    author: "社区",
    meta: [{ label: "编号", value: "2026-0042" }],
    sections: [],
    footer: "账单 2026-0042",
    madeAt: "2026-03-01T08:00:00.000Z",
    ...more,
  });
const table = (rows: string[][]): DocumentText["sections"] => [
  {
    heading: "明细",
    blocks: [
      {
        kind: "table",
        columns: [
          { title: "项目", align: "start", share: 3 },
          { title: "金额", align: "end", share: 1 },
        ],
        rows,
        totals: [{ label: "合计", value: "CNY 1.00" }],
      },
    ],
  },
];
const pages = (pdf: Buffer) => Number(/\/Type \/Pages\s+\/Count (\d+)/.exec(pdf.toString("latin1"))?.[1]);

describe("a rendered document", () => {
  it("is the same file for the same text, and another for another", async () => {
    const [one, again] = [await renderPdf(document()), await renderPdf(structuredClone(document()))];
    expect(again.equals(one)).toBe(true);
    expect((await renderPdf(document({ title: "收据" }))).equals(one)).toBe(false);
    expect((await renderPdf(document({ madeAt: "2026-03-01T08:00:01.000Z" }))).equals(one)).toBe(false);
  });

  it("is a tagged archive file with title, language and the fonts in it", async () => {
    const file = (await renderPdf(document())).toString("latin1");
    expect(file.startsWith("%PDF-1.7")).toBe(true);
    for (const part of ["pdfaid:part>2", "/Marked true", "/Lang (zh-CN)", "/DisplayDocTitle true", "/ToUnicode"])
      expect(file).toContain(part);
    expect(file).toMatch(/\/FontName \/[A-Z]{6}\+NotoSansSC-Regular/);
    expect(file).not.toContain("Helvetica");
  });

  it("goes on over as many pages as it takes, also within one row", async () => {
    const rows = Array.from({ length: 120 }, (_, at) => [`第 ${at + 1} 行`, "CNY 1.00"]);
    expect(pages(await renderPdf(document({ sections: table(rows) })))).toBe(5);
    expect(pages(await renderPdf(document({ sections: table([["很长的一行。".repeat(900), "CNY 1.00"]]) })))).toBe(4);
  });
});
