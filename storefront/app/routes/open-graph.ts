import { msg } from "@lingui/core/macro";
import { lowestPrice } from "~/lib/catalogue/filter";
import { i18nOf } from "~/lib/i18n/i18n.server";
import { openGraphImage } from "~/lib/images/open-graph.server";
import { formatMoney } from "~/lib/money";
import { getCatalogue, getReader } from "~/lib/reader/reader.server";
import type { Route } from "./+types/open-graph";

export const loader = async ({ params, context }: Route.LoaderArgs) => {
  const { locale, region } = getReader(context);
  const handle = /^(.+)\.png$/.exec(params.file)?.[1];
  const product = getCatalogue(context).products.find((candidate) => candidate.handle === handle);
  if (!product) throw new Response(null, { status: 404 });
  const text = {
    title: product.title,
    subtitle: product.subtitle,
    price: formatMoney(lowestPrice(product), region.currencyCode, locale),
    community: i18nOf(locale)._(msg`Keepsake · Blue Elephant Community`),
  };
  const content = await openGraphImage(text, product.pictures[0]?.file);
  return new Response(new Uint8Array(content), {
    headers: { "content-type": "image/png", "cache-control": "public, max-age=3600" },
  });
};
