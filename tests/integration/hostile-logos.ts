import { crc32, deflateSync, gzipSync } from "node:zlib";
import sharp, { type Sharp } from "sharp";

export const svg = (content: string, more = 'viewBox="0 0 200 100"') =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${more}>${content}</svg>`,
  );
export const RECT = '<rect width="200" height="100" fill="#e11000"/>';
export const plain = (width: number, height: number, background = "#336699") =>
  sharp({ create: { width, height, channels: 3, background } });

const chunk = (name: string, data: Buffer) => {
  const [body, length, sum] = [Buffer.concat([Buffer.from(name), data]), Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};
/** One bit a pixel, all black; `more` are further chunks. */
function png(width: number, height: number, more: Buffer[] = []): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 1;
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height), { level: 1 });
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", head), ...more, chunk("IDAT", rows), chunk("IEND", Buffer.alloc(0))]);
}
const zeros = (megabytes: number) => deflateSync(Buffer.alloc(megabytes * 1024 * 1024), { level: 1 });

/** A picture with 300 MB of words in a few hundred kilobytes. */
export const wordyPng = () => png(200, 100, [chunk("zTXt", Buffer.concat([Buffer.from("Comment\0\0"), zeros(300)]))]);

const uses = Array.from({ length: 10 }, (_, level) => {
  const ten = level === 0 ? RECT : `<use xlink:href="#l${level - 1}"/>`.repeat(10);
  return `<g id="l${level}">${ten}</g>`;
});

type Hostile = [name: string, code: string, message: RegExp, bytes: () => Buffer | Promise<Buffer>];

/** What is refused, and what is said of it. */
/** As wide as a logo may be, so that every one of its layers is large. */
const WIDE = "M0 0h800v100H0z";
const WIDE_WORK = `<mask id="m"><path d="${WIDE}" fill="#fff"/></mask>${`<path d="${WIDE}" mask="url(#m)" opacity=".5"/>`.repeat(6000)}`;

export const REFUSED: Hostile[] = [
  ["a script", "logo_script", /scripts \(script\)/, () => svg(`<script>alert(1)</script>${RECT}`)],
  ["onload", "logo_script", /scripts \(onload\)/, () => svg(RECT, 'viewBox="0 0 2 1" onload="alert(1)"')],
  [
    "foreignObject",
    "logo_forbidden_content",
    /foreignObject/,
    () => svg('<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'),
  ],
  [
    "an entity from a file",
    "logo_doctype",
    /DOCTYPE/,
    () => Buffer.from(`<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg("<title>&x;</title>")}`),
  ],
  [
    "entities of entities",
    "logo_doctype",
    /DOCTYPE/,
    () => Buffer.from(`<!DOCTYPE svg [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${svg("&b;")}`),
  ],
  [
    "a style sheet from elsewhere",
    "logo_doctype",
    /instructions/,
    () => Buffer.from(`<?xml-stylesheet href="//x"?>${svg(RECT)}`),
  ],
  ["@import", "logo_styles", /style/, () => svg("<style>@import url(https://example.org/a.css)</style>")],
  ["a picture from elsewhere", "logo_forbidden_content", /image/, () => svg('<image href="file:///etc/passwd"/>')],
  [
    "a use from elsewhere",
    "logo_outside_reference",
    /own parts/,
    () => svg('<use xlink:href="file:///etc/passwd#a"/>'),
  ],
  [
    "a paint from elsewhere",
    "logo_outside_reference",
    /own parts/,
    () => svg('<path fill="url(https://example.org/#a)"/>'),
  ],
  ["words", "logo_text", /outlines/, () => svg("<text>Keepsake</text>")],
  ["uses of uses", "logo_too_complex", /complex/, () => svg(uses.join(""))],
  ["deep nesting", "logo_too_complex", /complex/, () => svg("<g>".repeat(10_000))],
  [
    "more work than there is time for",
    "logo_too_heavy",
    /too much time/,
    () => svg(WIDE_WORK, 'viewBox="0 0 800 100"'),
  ],
  ["an SVG that breaks off", "logo_unreadable", /can be read/, () => svg(RECT).subarray(0, -9)],
  ["a packed SVG", "logo_compressed", /unpack/, () => gzipSync(svg(RECT))],
  ["a packed bomb", "logo_compressed", /unpack/, () => gzipSync(Buffer.alloc(50 * 1024 * 1024, " "))],
  ["2 500 million pixels", "logo_too_many_pixels", /40 million/, () => png(50_000, 50_000)],
  [
    "a picture that breaks off",
    "logo_unreadable",
    /can be read/,
    async () => (await plain(300, 200).png().toBuffer()).subarray(0, 300),
  ],
  [
    "a photograph that breaks off",
    "logo_unreadable",
    /can be read/,
    async () => (await plain(300, 200).jpeg().toBuffer()).subarray(0, -60),
  ],
  ["a signature only", "logo_unreadable", /can be read/, () => png(1, 1).subarray(0, 8)],
  ["nothing", "logo_unreadable", /can be read/, () => Buffer.alloc(0)],
  ["a text", "logo_unreadable", /can be read/, () => Buffer.from("a text that is called logo.png")],
  ["a page", "logo_unreadable", /can be read/, () => Buffer.from("<!doctype html><script>alert(1)</script>")],
  ["a page without its word", "logo_unreadable", /can be read/, () => Buffer.from("<html><body/></html>")],
  ["a document", "logo_unreadable", /can be read/, () => Buffer.from("%PDF-1.7\n%%EOF")],
  ["a picture too small", "logo_too_small", /100 pixels/, () => plain(99, 50).png().toBuffer()],
  ["a picture too long", "logo_shape", /8 times/, () => plain(901, 100).png().toBuffer()],
];

export const PAYLOAD = "PAYLOAD-THAT-MUST-NOT-BE-KEPT";
const zip = Buffer.concat([
  Buffer.from("PK\x03\x04"),
  Buffer.from(PAYLOAD),
  Buffer.from("PK\x05\x06"),
  Buffer.alloc(18),
]);
const behind = async (picture: Sharp, more: Buffer | string) =>
  Buffer.concat([await picture.toBuffer(), Buffer.from(more as string)]);

/** Two things in one: what is kept is the picture only. */
export const TWO_IN_ONE: [name: string, bytes: () => Buffer | Promise<Buffer>][] = [
  ["a PNG with an archive behind it", () => behind(plain(200, 100).png(), zip)],
  ["a PNG with a page behind it", () => behind(plain(200, 100).png(), `<html><script>${PAYLOAD}</script>`)],
  ["a GIF that is a script too", () => behind(plain(200, 100).gif(), `*/=1;alert("${PAYLOAD}")//`)],
  [
    "a JPEG with a script in its Exif",
    () =>
      plain(200, 100)
        .withExif({ IFD0: { ImageDescription: `<script>${PAYLOAD}</script>` } })
        .jpeg()
        .toBuffer(),
  ],
  ["a PNG with a script in its words", () => png(200, 100, [chunk("tEXt", Buffer.from(`Title\0<script>${PAYLOAD}`))])],
  ["a WebP with a page behind it", () => behind(plain(200, 100).webp(), `<script>${PAYLOAD}</script>`)],
  ["a PNG with 300 MB of words", wordyPng],
  [
    "an SVG with notes of an editor",
    () =>
      svg(`<metadata><x:a xmlns:x="x">${PAYLOAD}</x:a></metadata><title>${PAYLOAD}</title><!-- ${PAYLOAD} -->${RECT}`),
  ],
  [
    "an SVG in another vocabulary's clothes",
    () => svg(`<s:script xmlns:s="http://www.w3.org/2000/svg">${PAYLOAD}</s:script>${RECT}`),
  ],
];
