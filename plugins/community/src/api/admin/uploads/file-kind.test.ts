import { describe, expect, it } from "vitest";
import { isCsv, pictureKind } from "./file-kind";

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part))));

describe("what an upload is", () => {
  it.each([
    ["png", bytes([0x89], "PNG\r\n", [0x1a, 0x0a], "rest")],
    ["jpeg", bytes([0xff, 0xd8, 0xff, 0xe0], "JFIF")],
    ["gif", bytes("GIF89a....")],
    ["webp", bytes("RIFF", [1, 0, 0, 0], "WEBPVP8 ")],
    ["avif", bytes([0, 0, 0, 0x1c], "ftypavif", [0, 0, 0, 0], "mif1miaf")],
  ] as const)("%s", (kind, content) => {
    expect(pictureKind(content)).toBe(kind);
  });

  it.each([
    ["an SVG", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"],
    ["a page", "<!doctype html><script>alert(1)</script>"],
    ["nothing", ""],
    ["a picture's name only", "png"],
    ["a video", "\0\0\0\x1cftypisom\0\0\0\0isomiso2"],
  ])("%s is no picture", (_name, content) => {
    expect(pictureKind(Buffer.from(content, "latin1"))).toBeNull();
  });

  it("takes a list of products, not a page that is called one", () => {
    expect(isCsv("products.csv", Buffer.from("\ufeffTitle,Price\n大象,10\n"))).toBe(true);
    expect(isCsv("products.csv", Buffer.from(" <html>"))).toBe(false);
    expect(isCsv("products.html", Buffer.from("Title"))).toBe(false);
    expect(isCsv("products.csv", Buffer.from([0xff, 0xfe, 0x41, 0x00]))).toBe(false);
  });
});
