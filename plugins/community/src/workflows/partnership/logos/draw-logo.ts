import sharp, { type Sharp } from "sharp";
import { isDomainError } from "../../../domain/errors";
import { checkPicture, logoHeights, logoRefusal, MOST_LOGO_PIXELS, widthAt } from "../../../domain/logo-rules";
import { drawingOf } from "../../../domain/svg-drawing";
import { parseSvg } from "./parse-svg";

export interface LogoPicture {
  format: "png" | "webp";
  width: number;
  height: number;
  bytes: Buffer;
}

export interface DrawnLogo {
  /** Of the largest picture. */
  width: number;
  height: number;
  /** `#rrggbb` of the logo's own background, null where one sees through it. */
  background: string | null;
  pictures: LogoPicture[];
}

/** What sharp calls them: heif is AVIF. */
const FORMATS: ReadonlySet<string> = new Set(["jpeg", "png", "webp", "gif", "heif"]);
const PICTURE_READERS = ["Jpeg", "Png", "Webp", "Nsgif", "Heif"].map((name) => `VipsForeignLoad${name}`);
const DRAWING_READERS = ["VipsForeignLoadSvg"];

/**
 * Decodes a logo and draws it anew in every size and format that is kept. For a process of its own: a hostile logo may
 * take what memory there is, and the readers of all other formats are switched off.
 * @throws DomainError one of the codes of `logo-rules`.
 */
export async function drawLogo(bytes: Buffer): Promise<DrawnLogo> {
  const master = await (looksLikeText(bytes) ? drawing(bytes) : picture(bytes));
  const { data, info } = await readable(() => master.ensureAlpha().raw().toBuffer({ resolveWithObject: true }));
  const raw = { width: info.width, height: info.height, channels: 4 } as const;
  const pictures: LogoPicture[] = [];
  for (const height of logoHeights(info.height)) {
    const width = widthAt(height, info);
    const sized = sharp(data, { raw }).resize({ width, height, fit: "fill" });
    const png = await sized.clone().png({ compressionLevel: 9 }).toBuffer();
    const webp = await sized.clone().webp({ lossless: true }).toBuffer();
    pictures.push({ format: "png", width, height, bytes: png }, { format: "webp", width, height, bytes: webp });
  }
  return { width: info.width, height: info.height, background: backgroundOf(data), pictures };
}

/** Of the formats that are taken only SVG is text. */
const looksLikeText = (bytes: Buffer) => /^(\ufeff)?\s*</.test(bytes.subarray(0, 1000).toString("utf8"));

async function drawing(bytes: Buffer): Promise<Sharp> {
  const { svg } = drawingOf(parseSvg(bytes));
  onlyReaders(DRAWING_READERS);
  return sharp(Buffer.from(svg), { limitInputPixels: MOST_LOGO_PIXELS }).toColourspace("srgb");
}

async function picture(bytes: Buffer): Promise<Sharp> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) throw logoRefusal("logo_compressed");
  onlyReaders(PICTURE_READERS);
  const { format, autoOrient } = await readable(() => sharp(bytes, { limitInputPixels: false }).metadata());
  if (!FORMATS.has(format)) throw logoRefusal("logo_unreadable");
  checkPicture(autoOrient.width, autoOrient.height);
  const height = logoHeights(autoOrient.height).at(-1) as number;
  return sharp(bytes, { limitInputPixels: MOST_LOGO_PIXELS, failOn: "error", sequentialRead: true, pages: 1 })
    .autoOrient()
    .toColourspace("srgb")
    .resize({ width: widthAt(height, autoOrient), height, fit: "fill" });
}

function onlyReaders(names: string[]): void {
  sharp.block({ operation: ["VipsForeignLoad"] });
  sharp.unblock({ operation: names });
}

function backgroundOf(rgba: Buffer): string | null {
  for (let at = 3; at < rgba.length; at += 4) if (rgba[at] !== 255) return null;
  return `#${rgba.subarray(0, 3).toString("hex")}`;
}

/** Whatever sharp complains of, at once or later, is the logo's fault. */
async function readable<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (isDomainError(error)) throw error;
    throw logoRefusal(/memory/i.test(String(error)) ? "logo_too_heavy" : "logo_unreadable");
  }
}
