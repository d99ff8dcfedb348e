import { isMasterName } from "~/lib/images/master.server";
import { isImageWidth, resizedImage } from "~/lib/images/resize.server";
import type { Route } from "./+types/image";

const name = /^(?<master>.+)\.(?<format>avif|webp)$/;

/** Uploaded files never change under their name, so a picture may be kept by everybody for ever. */
export const loader = async ({ params }: Route.LoaderArgs) => {
  const { master, format } = name.exec(params.file)?.groups ?? {};
  const width = Number(params.width);
  if (!master || !isMasterName(master) || !isImageWidth(width)) throw new Response(null, { status: 404 });
  const content = await resizedImage(master, width, format === "avif" ? "avif" : "webp");
  return new Response(new Uint8Array(content), {
    headers: { "content-type": `image/${format}`, "cache-control": "public, max-age=31536000, immutable" },
  });
};
