import sharp, { type Sharp } from "sharp";
import { imageWidths } from "../../config/images.ts";
import { fromDisk } from "./disk-cache.server.ts";
import { createLimit } from "./limit.ts";
import { fetchMaster } from "./master.server.ts";

export type ImageFormat = "avif" | "webp";

sharp.concurrency(1);
const limit = createLimit(2);
const maxPixels = 60_000_000;

export const isImageWidth = (width: number): boolean => imageWidths.some((known) => known === width);

const encode = (image: Sharp, format: ImageFormat): Sharp =>
  // AVIF takes long to draw well; effort 3 is a fifth of the time of the default for a few per cent more bytes.
  format === "avif" ? image.avif({ quality: 48, effort: 3 }) : image.webp({ quality: 80 });

export const resizedImage = (master: string, width: number, format: ImageFormat): Promise<Buffer> =>
  fromDisk(`${width}/${master}.${format}`, () =>
    limit(async () => {
      const image = sharp(await fetchMaster(master), { limitInputPixels: maxPixels }).rotate();
      return encode(image.resize({ width, withoutEnlargement: true }), format).toBuffer();
    }),
  );
