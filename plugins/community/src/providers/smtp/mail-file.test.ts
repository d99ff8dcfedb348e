import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mailFileName } from "./mail-file";
import { deliveryFor } from "./transport";

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "keepsake-mail-"));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

describe("a mail kept as a file", () => {
  it("has a name that sorts by time and cannot leave its folder", () => {
    const name = mailFileName(new Date("2026-11-23T13:40:05.123Z"), "../../etc/passwd", "<abc/../def@x>");
    expect(name).toBe("2026-11-23T13-40-05.123Z_-etc-passwd_abcdef.eml");
  });

  it("is complete, with both parts in UTF-8, and leaves no draft behind", async () => {
    const deliver = deliveryFor({ dir: join(dir, "mails"), from: "shop@keepsake.example" });
    const message = {
      from: "蓝象社区 <shop@keepsake.example>",
      to: { name: "", address: "a@b.example" },
      subject: "谢谢您",
      html: "<p>小象</p>",
      text: "小象",
      messageId: "<one@keepsake.example>",
      headers: { "Content-Language": "zh-CN" },
    };
    await deliver({ template: "order-confirmation", message });
    const files = await readdir(join(dir, "mails"));
    expect(files).toHaveLength(1);
    const eml = await readFile(join(dir, "mails", files[0] ?? ""), "utf8");
    for (const part of [
      "Message-ID: <one@keepsake.example>",
      "Content-Language: zh-CN",
      "multipart/alternative",
      "text/plain; charset=utf-8",
      "text/html; charset=utf-8",
    ])
      expect(eml).toContain(part);
    expect(eml).toMatch(/\r\n/);
  });
});
