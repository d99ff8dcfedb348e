import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import sharp from "sharp";
import { DomainError } from "../../domain/errors";
import type { FileRow } from "../../modules/impact/file-rows";
import type { FilePurpose, KeptPicture } from "../../types/deliveries";
import { impact } from "./impact";

/** What sharp calls them: heif is AVIF too. It would read more (an SVG, a PDF), and none of that is a photograph. */
const FORMATS: ReadonlySet<string> = new Set(["jpeg", "png", "webp", "gif", "heif"]);
const MOST_PIXELS = 50_000_000;
const LONGEST_SIDE = 1600;

const noPicture = () =>
  new DomainError("invalid_data", "picture_unreadable", "This is no JPEG, PNG, WebP, AVIF or GIF picture", {
    field: "picture",
  });

export const pictureTooLarge = (most: string) =>
  new DomainError("invalid_data", "picture_too_large", `A picture may have at most ${most}`, { field: "picture" });

export const pictureAnswer = ({ id, url, width, height }: FileRow): KeptPicture => ({ id, url, width, height });

/**
 * Decodes a picture and encodes it anew, so that nothing of what came is kept but what can be seen: no place, no camera,
 * no second content behind it. No workflow: a picture's bytes belong on no record of steps.
 * @throws DomainError `picture_unreadable` or `picture_too_large`, at `picture`.
 */
export async function keepPicture(
  container: MedusaContainer,
  { bytes, purpose, by }: { bytes: Buffer; purpose: FilePurpose; by: string },
): Promise<KeptPicture> {
  const { data, info } = await encodedAnew(bytes);
  const file = await container.resolve(Modules.FILE).createFiles({
    filename: `${purpose}-${crypto.randomUUID()}.webp`,
    mimeType: "image/webp",
    content: data.toString("base64"),
    access: purpose === "evidence" ? "public" : "private",
  });
  const row = { purpose, url: file.url, width: info.width, height: info.height, kept_by: by };
  return pictureAnswer(await impact(container).files.keep(row));
}

async function encodedAnew(bytes: Buffer) {
  const { format, width, height } = await readable(() => sharp(bytes, { limitInputPixels: false }).metadata());
  if (!FORMATS.has(format)) throw noPicture();
  if (width * height > MOST_PIXELS) throw pictureTooLarge(`${MOST_PIXELS / 1e6} million pixels`);
  return readable(() =>
    sharp(bytes, { limitInputPixels: MOST_PIXELS })
      .autoOrient()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: "inside", withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer({ resolveWithObject: true }),
  );
}

/** Whatever sharp complains of, at once or later, is the picture's fault. */
async function readable<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch {
    throw noPicture();
  }
}
