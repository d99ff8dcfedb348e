import type { Locale } from "~/config/languages";
import { openGraphImage } from "~/lib/images/open-graph.server";
import { pictureOf } from "~/lib/images/picture-of.server";
import { readThanks } from "./load-thanks.server";
import { thanksWords } from "./words.server";

/** For link previews. Pictures are kept on disk, so nobody's name is drawn on one: it would outlive the page. */
export const loadThanksPicture = async (id: string, locale: Locale): Promise<Buffer> => {
  const { items, goal } = await readThanks(id, locale);
  const { picture, community } = thanksWords(locale);
  const thumbnail = items.find((item) => item.thumbnail)?.thumbnail;
  const file = thumbnail && URL.canParse(thumbnail) ? pictureOf(thumbnail, "")?.file : undefined;
  const subtitle = goal?.title ?? items.map(({ title }) => title).join(" · ");
  return openGraphImage({ title: picture, subtitle, price: "", community }, file);
};
