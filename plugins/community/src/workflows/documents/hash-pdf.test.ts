import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { hashPdf } from "./hash-pdf";

async function* pieces(...all: (string | Buffer)[]): AsyncGenerator<Buffer> {
  for (const piece of all) yield Buffer.from(piece);
}

describe("the hash of a file that comes in", () => {
  it("is the same however it is cut to pieces", async () => {
    const expected = createHash("sha256").update("%PDF-1.7 and so on").digest("hex");
    expect(await hashPdf(pieces("%PDF-1.7 and so on"))).toBe(expected);
    expect(await hashPdf(pieces("%P", "", "DF", "-1.7 and", " so on"))).toBe(expected);
  });

  it.each([[[]], [["%PD"]], [["GIF89a"]], [["%PDX", "-1.7"]]])("is refused of what is no PDF: %j", async (given) => {
    await expect(hashPdf(pieces(...given))).rejects.toMatchObject({ code: "document_no_pdf", field: "pdf" });
  });

  it("is refused beyond ten megabytes, without reading on", async () => {
    let read = 0;
    async function* endless() {
      for (let piece = "%PDF-"; ; piece = "x".repeat(1024 * 1024)) {
        read++;
        yield Buffer.from(piece);
      }
    }
    await expect(hashPdf(endless())).rejects.toMatchObject({ code: "document_too_large", field: "pdf" });
    expect(read).toBe(11);
  });
});
