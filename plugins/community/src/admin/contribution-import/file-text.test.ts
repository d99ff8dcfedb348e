import { expect, it } from "vitest";
import { fileText } from "./file-text";

const file = (...parts: BlobPart[]) => new Blob(parts);

it("reads UTF-8, with and without a mark", async () => {
  expect(await fileText(file("hash\t马丁\n"))).toBe("hash\t马丁\n");
  expect(await fileText(file("\uFEFFkind,title\n"))).toBe("kind,title\n");
});

it("reads what a shell of Windows writes", async () => {
  expect(await fileText(file(new Uint8Array([0xff, 0xfe, 0x61, 0, 0x6c, 0x9a])))).toBe("a马");
  expect(await fileText(file(new Uint8Array([0xfe, 0xff, 0, 0x61, 0x9a, 0x6c])))).toBe("a马");
});

it("refuses other encodings, and more than the shop takes at once", async () => {
  await expect(fileText(file(new Uint8Array([0xc2, 0xed, 0xb6, 0xa1])))).rejects.toThrow("noText");
  await expect(fileText(file(new Uint8Array(18_000_001)))).rejects.toThrow("tooLarge");
});
