import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { drawLogo } from "./draw-logo";

const svg = (content: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">${content}</svg>`);
const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#336699" } });

/** Reads anything again, as the process that draws does not. */
const readAgain = (bytes: Buffer) => {
  sharp.unblock({ operation: ["VipsForeignLoad"] });
  return sharp(bytes);
};

describe("a logo that is drawn", () => {
  it("has every size in both formats, and the drawing's colours", async () => {
    const { pictures, ...logo } = await drawLogo(svg('<rect width="10" height="10" fill="#e11000"/>'));
    expect(logo).toEqual({ width: 512, height: 256, background: null });
    expect(pictures.map(({ format, width, height }) => [format, width, height])).toEqual(
      [64, 128, 256].flatMap((height) => ["png", "webp"].map((format) => [format, height * 2, height])),
    );
    for (const { bytes, format, width, height } of pictures) {
      const { data, info } = await readAgain(bytes).raw().toBuffer({ resolveWithObject: true });
      expect([info.width, info.height, info.channels]).toEqual([width, height, 4]);
      expect([...data.subarray(0, 4)]).toEqual([0xe1, 0x10, 0, 255]);
      expect(data.at(-1)).toBe(0);
      expect((await readAgain(bytes).metadata()).format).toBe(format);
    }
  });

  it("is not enlarged when it was a picture, and says its background", async () => {
    const { pictures, ...logo } = await drawLogo(await plain(300, 100).png().toBuffer());
    expect(logo).toEqual({ width: 300, height: 100, background: "#336699" });
    expect(pictures.map(({ height }) => height)).toEqual([64, 64, 100, 100]);
  });

  it("is upright, in sRGB, and says nothing of its maker", async () => {
    const photo = plain(100, 300)
      .withMetadata({ orientation: 6 })
      .withExif({ IFD0: { Copyright: "a person" } });
    const { width, height, pictures } = await drawLogo(await photo.withIccProfile("p3").jpeg().toBuffer());
    expect([width, height]).toEqual([300, 100]);
    const { exif, icc, space } = await readAgain(pictures.at(-1)?.bytes as Buffer).metadata();
    expect([exif, icc, space]).toEqual([undefined, undefined, "srgb"]);
  });

  it.each([
    ["nothing", Buffer.alloc(0), "logo_unreadable"],
    ["words", Buffer.from("hello"), "logo_unreadable"],
    ["a page", Buffer.from("<!doctype html><script>alert(1)</script>"), "logo_unreadable"],
    ["a document", Buffer.from("%PDF-1.7\n1 0 obj"), "logo_unreadable"],
    ["something packed", Buffer.from([0x1f, 0x8b, 8, 0]), "logo_compressed"],
    ["a drawing behind other bytes", Buffer.concat([Buffer.from("x"), svg("<rect/>")]), "logo_unreadable"],
    ["a drawing in words", svg("<text>a</text>"), "logo_text"],
  ])("was not %s", async (_, bytes, code) => {
    await expect(drawLogo(bytes)).rejects.toMatchObject({ code, field: "logo" });
  });

  it("was whole, large enough and not too long", async () => {
    const whole = await plain(300, 100).png().toBuffer();
    await expect(drawLogo(whole.subarray(0, whole.length - 40))).rejects.toMatchObject({ code: "logo_unreadable" });
    await expect(drawLogo(await plain(99, 99).webp().toBuffer())).rejects.toMatchObject({ code: "logo_too_small" });
    await expect(drawLogo(await plain(900, 100).gif().toBuffer())).rejects.toMatchObject({ code: "logo_shape" });
  });
});
