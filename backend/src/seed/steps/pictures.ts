import { availableParallelism } from "node:os";
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows";
import type { SeedContext } from "../context";
import { type PictureStem, pictures } from "../pictures";
import { renderPicture } from "../pictures/render";
import { first } from "./shop";

export type PictureUrls = Partial<Record<PictureStem, string>>;

async function upload({ container }: SeedContext, stem: PictureStem): Promise<string> {
  const content = (await renderPicture(stem)).toString("base64");
  const { result } = await uploadFilesWorkflow(container).run({
    input: { files: [{ filename: `${stem}.webp`, mimeType: "image/webp", content, access: "public" }] },
  });
  return first(result).url;
}

/**
 * Draws and uploads what is not there yet. The list of finished pictures is kept with the store after each one, so
 * that an interrupted run goes on where it stopped.
 */
export async function ensurePictures(context: SeedContext, storeId: string): Promise<PictureUrls> {
  const store = await context.stores.retrieveStore(storeId);
  const urls: PictureUrls = { ...((store.metadata?.seed_pictures as PictureUrls | undefined) ?? {}) };
  const missing = (Object.keys(pictures) as PictureStem[]).filter((stem) => !urls[stem]);
  let writing = Promise.resolve();
  const remember = () => {
    writing = writing.then(async () => {
      const { metadata } = await context.stores.retrieveStore(storeId);
      await context.stores.updateStores(storeId, { metadata: { ...metadata, seed_pictures: { ...urls } } });
    });
    return writing;
  };
  const painter = async () => {
    for (let stem = missing.shift(); stem; stem = missing.shift()) {
      urls[stem] = await upload(context, stem);
      await remember();
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, painter));
  return urls;
}
