import { lowestPrice } from "~/lib/catalogue/filter";
import { searchProducts } from "~/lib/catalogue/search";
import { formatMoney } from "~/lib/money";
import { getCatalogue, getReader } from "~/lib/reader/reader.server";
import type { Route } from "./+types/suggest";

const maxSuggestions = 6;

/** A few hits while the reader types; small, cached like a page. */
export const loader = ({ request, context }: Route.LoaderArgs) => {
  const { locale, region } = getReader(context);
  const query = new URL(request.url).searchParams.get("q") ?? "";
  const found = searchProducts(getCatalogue(context).products, query).slice(0, maxSuggestions);
  return Response.json(
    found.map((product) => ({
      handle: product.handle,
      title: product.title,
      price: formatMoney(lowestPrice(product), region.currencyCode, locale),
      file: product.pictures[0]?.file,
    })),
  );
};
