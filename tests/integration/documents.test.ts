import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extractText, getDocumentProxy, getMeta } from "unpdf";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { VerifyAnswer } from "../../plugins/community/src/types/documents.ts";
import { call } from "./buyer.ts";
import { openShop, type TestShop } from "./harness.ts";

interface Row {
  id: string;
  kind: string;
  locale: string;
  revision: number;
  text_sha256: string;
  pdf_sha256: string;
  superseded_at: string | null;
}
interface Told {
  first: Row[];
  again: Row[];
  refusal: unknown;
  superseded: Row[];
  latest: Row[];
  listed: Row[];
  hashes: string[];
}

const folder = mkdtempSync(join(tmpdir(), "keepsake-documents-"));
const file = (name: string) => readFileSync(join(folder, `${name}.pdf`));
const sha256 = (bytes: Buffer | string) => createHash("sha256").update(bytes).digest("hex");
let shop: TestShop;
let told: Told;

beforeAll(async () => {
  shop = await openShop();
});
// By itself: on a busy machine each of the two takes its time.
beforeAll(async () => {
  await shop.inside("documents-inside.ts", [folder]);
  told = JSON.parse(readFileSync(join(folder, "rows.json"), "utf8"));
});
afterAll(async () => {
  await shop?.close();
  rmSync(folder, { recursive: true, force: true });
});

type Refusal = VerifyAnswer & { code?: string; field?: string; message?: string };
const byHash = (hash: string) =>
  call<Refusal>(shop, `/store/documents/verify?sha256=${encodeURIComponent(hash)}`).then(({ status, body }) => ({
    status,
    ...body,
  }));
const byFile = async (body: BodyInit | null, type = "application/pdf") => {
  const response = await fetch(`${shop.backendUrl}/store/documents/verify`, {
    method: "POST",
    headers: { "x-publishable-api-key": shop.publishableKey, "content-type": type },
    body,
    duplex: "half",
  } as RequestInit);
  return { status: response.status, ...((await response.json()) as Refusal) };
};
const wordsOf = async (name: string) => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(file(name))), { mergePages: true });
  return text.replace(/\s+/g, "");
};

describe("a document", () => {
  it("is the same file for the same data, in each language, also in another process", async () => {
    const [kinds, locales] = [5, 2];
    expect(new Set(told.hashes).size).toBe(kinds * locales);
    const other = mkdtempSync(join(tmpdir(), "keepsake-documents-"));
    await expect(shop.inside("documents-inside.ts", [other])).rejects.toThrow(); // the first contract holds no more
    for (const kind of ["contract", "invoice", "receipt", "credit_note", "prospectus"])
      for (const locale of ["en", "zh-CN"])
        expect(readFileSync(join(other, `${kind}-${locale}.pdf`)).equals(file(`${kind}-${locale}`)), kind).toBe(true);
    rmSync(other, { recursive: true, force: true });
  });

  it("can be read and searched, in Chinese too", async () => {
    const [chinese, english] = [await wordsOf("contract-zh-CN"), await wordsOf("contract-en")];
    for (const words of [
      "赞助协议",
      "杭州云数据科技有限公司",
      "浙江省杭州市西湖区文三路90号",
      "EUR10,000.00",
      "王小明",
    ])
      expect(chinese).toContain(words);
    expect(chinese).toContain("2026年3月1日17:05:09（UTC+08:00，Asia/Shanghai）");
    for (const words of ["Sponsorshipagreement", "Kovařík&Žižka“OpenData”", "Talkof20minutes", "Page1of"])
      expect(english).toContain(words);
    expect(await wordsOf("invoice-zh-CN")).toContain("增值税19%EUR1,900.00");
  });

  it("has a title, an author, a language and the date of its data", async () => {
    const { info } = await getMeta(await getDocumentProxy(new Uint8Array(file("contract-zh-CN"))));
    expect(info).toMatchObject({ Title: "赞助协议", Author: "开源纪念品社区协会", Language: "zh-CN" });
    expect(info.CreationDate).toBe("D:20260301080000Z");
  });
});

describe("what is kept", () => {
  it("is kept once, and read back as it was made", async () => {
    expect(told.again).toEqual(told.first);
    expect(told.latest.map(({ revision, locale }) => [revision, locale])).toEqual([
      [2, "en"],
      [2, "zh-CN"],
    ]);
    expect(sha256(file("latest"))).toBe(told.latest[0]?.pdf_sha256);
    const [stored] = await shop.sql<{ text: object }>("select text from partnership_document where id = $1", [
      told.latest[0]?.id,
    ]);
    const sorted = (_: string, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
        : value;
    expect(sha256(JSON.stringify(stored?.text, sorted))).toBe(told.latest[0]?.text_sha256);
  });

  it("holds until it is superseded, which leaves the old one as it was", () => {
    expect(told.refusal).toBe("document_holds");
    expect(told.superseded.map(({ revision }) => revision)).toEqual([1, 1]);
    expect(told.listed.map(({ revision, superseded_at }) => [revision, superseded_at !== null]).sort()).toEqual([
      [1, true],
      [1, true],
      [2, false],
      [2, false],
    ]);
  });

  it("is guarded by the database: nothing changes, nothing goes, nothing is superseded twice", async () => {
    const before = await shop.sql("select * from partnership_document order by id");
    for (const statement of [
      "delete from partnership_document",
      "truncate partnership_document",
      "update partnership_document set revision = 9",
      "update partnership_document set pdf = 'x', pdf_sha256 = encode(sha256('x'), 'hex')",
      "update partnership_document set text = '{}'",
      "update partnership_document set superseded_at = null, superseded_reason = null",
      "update partnership_document set superseded_at = now(), superseded_reason = 'again' where superseded_at is not null",
      "update partnership_document set superseded_at = now(), superseded_reason = 'x', locale = 'en' where locale = 'zh-CN'",
    ])
      await expect(shop.sql(statement), statement).rejects.toMatchObject({ code: "23001" });
    await expect(
      shop.sql(`insert into partnership_document (id, kind, subject_id, revision, locale, text, text_sha256, pdf, pdf_sha256, made_at)
        select 'doc_forged', 'contract', 'agr_forged', 1, locale, text, text_sha256, 'x', repeat('0', 64), made_at
          from partnership_document limit 1`),
      "a hash that is not the file's",
    ).rejects.toMatchObject({ code: "23514" });
    expect(await shop.sql("select * from partnership_document order by id")).toEqual(before);
  });
});

describe("anybody may ask whether a file is the shop's", () => {
  it("and learns what it is, that it holds, and nothing of what it says", async () => {
    const answer = await byFile(file("latest"));
    expect(answer).toEqual({
      status: 200,
      known: true,
      current: true,
      kind: "contract",
      revision: 2,
      made_at: "2026-03-01T08:00:00.000Z",
      superseded_at: null,
    });
    expect(await byHash(told.latest[1]?.pdf_sha256 ?? "")).toEqual(answer);
    expect(await byHash(told.latest[0]?.text_sha256 ?? "")).toEqual(answer);
    const typed = (told.latest[0]?.pdf_sha256 ?? "").toUpperCase().replace(/(.{8})/g, "$1 ");
    expect(await byHash(typed)).toEqual(answer);
  });

  it("and that another has taken its place", async () => {
    const old = await byFile(file("contract-zh-CN"));
    expect(old).toMatchObject({ known: true, current: false, revision: 1, superseded_at: "2026-06-01T10:00:00.000Z" });
  });

  it("and that one changed byte makes it unknown", async () => {
    const forged = Buffer.from(file("latest"));
    forged[forged.length - 10] = (forged.at(-10) ?? 0) ^ 1;
    const nothing = { known: false, current: false, kind: null, revision: null, made_at: null, superseded_at: null };
    expect(await byFile(forged)).toEqual({ status: 200, ...nothing });
    expect(await byHash("0".repeat(64))).toEqual({ status: 200, ...nothing });
  });

  it("and is told what is wrong with the question, by its field", async () => {
    const wrong = { status: 400, field: "pdf" };
    expect(await byFile("this is no PDF")).toMatchObject({ ...wrong, code: "document_no_pdf" });
    expect(await byFile(null)).toMatchObject({ ...wrong, code: "document_no_pdf" });
    expect(await byFile('{"a":1}', "application/json")).toMatchObject({ ...wrong, code: "document_no_pdf" });
    for (const hash of ["", "abc", "z".repeat(64), "0".repeat(65), "0".repeat(5000)])
      expect(await byHash(hash), hash).toMatchObject({ status: 400, message: expect.stringContaining("sha256") });
    expect(await byHash("\u0000")).toMatchObject({ status: 400 });
    const both = await call<Refusal>(shop, `/store/documents/verify?sha256=${"0".repeat(64)}&name=x`);
    expect(both.status).toBe(400);
  });

  it("and is told that a file is too large, while it is still being sent", async () => {
    const piece = new Uint8Array(1024 * 1024).fill(32);
    let sent = 0;
    const stream = new ReadableStream({
      pull(controller) {
        if (sent === 0) controller.enqueue(new TextEncoder().encode("%PDF-1.7"));
        controller.enqueue(piece);
        if (++sent === 11) controller.close();
      },
    });
    expect(await byFile(stream)).toMatchObject({ status: 400, code: "document_too_large", field: "pdf" });
  });

  it("but not without end", async () => {
    const asked = await Promise.all(Array.from({ length: 70 }, () => byHash("1".repeat(64))));
    expect(new Set(asked.map(({ status }) => status))).toEqual(new Set([200, 429]));
  });
});
