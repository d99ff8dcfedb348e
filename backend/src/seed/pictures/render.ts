import sharp from "sharp";
import { type PictureStem, pictures } from "./index";

/** The master every other width is made from; quality is high because it will be compressed again. */
export async function renderPicture(stem: PictureStem): Promise<Buffer> {
  return sharp(Buffer.from(pictures[stem]())).webp({ quality: 88, effort: 2 }).toBuffer();
}
