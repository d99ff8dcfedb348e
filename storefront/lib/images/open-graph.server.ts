import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { escapeXml } from "../feeds/xml.ts";
import { fromDisk } from "./disk-cache.server.ts";
import { createLimit } from "./limit.ts";
import { fetchMaster } from "./master.server.ts";

const width = 1200;
const height = 630;
const textWidth = 500;
const limit = createLimit(1);

export interface CardText {
  title: string;
  subtitle: string;
  /** Nothing where it is not for sale. */
  price: string;
  community: string;
}

// The committed font has Latin and everyday Chinese, so the picture looks the same on every machine.
const fontFile = ["../../assets/fonts", "../assets/fonts", "../../../assets/fonts"]
  .map((directory) => fileURLToPath(new URL(`${directory}/noto-sans-sc-subset.otf`, import.meta.url)))
  .find((file) => existsSync(file));

const words = async (text: string, sizePoints: number, colour: string, isBold = false) => {
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${colour}"${isBold ? ' weight="bold"' : ""}>${escapeXml(text)}</span>`,
      font: `Noto Sans SC Subset ${sizePoints}`,
      ...(fontFile ? { fontfile: fontFile } : {}),
      rgba: true,
      width: textWidth,
      wrap: "word-char",
      dpi: 72,
      spacing: Math.round(sizePoints * 0.2),
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { input: data, height: info.height };
};

const draw = async (text: CardText, master: string | undefined): Promise<Buffer> => {
  const picture = master
    ? await sharp(await fetchMaster(master))
        .resize(height, height, { fit: "cover" })
        .toBuffer()
    : undefined;
  const [community, title, subtitle, price] = await Promise.all([
    words(text.community, 24, "#8a5a05"),
    words(text.title, 56, "#20264a", true),
    words(text.subtitle || " ", 27, "#595b74"),
    words(text.price || " ", 44, "#33459c", true),
  ]);
  const top = 64 + community.height + 40;
  return sharp({ create: { width, height, channels: 3, background: "#faf5ea" } })
    .composite([
      ...(picture ? [{ input: picture, left: width - height, top: 0 }] : []),
      { input: community.input, left: 40, top: 64 },
      { input: title.input, left: 40, top },
      { input: subtitle.input, left: 40, top: top + title.height + 26 },
      { input: price.input, left: 40, top: height - 64 - price.height },
    ])
    .png({ compressionLevel: 9, palette: true, quality: 90 })
    .toBuffer();
};

/** The picture link previews show. Its name holds all that is drawn on it, so a new price makes a new picture. */
export const openGraphImage = (text: CardText, master: string | undefined): Promise<Buffer> => {
  const key = createHash("sha256")
    .update(JSON.stringify([text, master]))
    .digest("hex")
    .slice(0, 32);
  return fromDisk(`og/${key}.png`, () => limit(() => draw(text, master)));
};
