import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { readJson } from "../read-json";

export interface FoundProduct {
  id: string;
  title: string;
  thumbnail: string | null;
  variants: { id: string; title: string }[];
}

const FIELDS = "id,title,thumbnail,variants.id,variants.title";

/** What the shop sells and can be given: nothing that is a draft, and no gift card. */
export function useProducts(typed: string, most: number) {
  const query = new URLSearchParams({
    q: typed,
    fields: FIELDS,
    "status[]": "published",
    is_giftcard: "false",
    limit: String(most),
  });
  const path = `/admin/products?${query}`;
  return useQuery({
    queryKey: ["keepsake-products", path],
    enabled: typed !== "",
    queryFn: async () => (await readJson<{ products: FoundProduct[] }>(path)).products,
    placeholderData: keepPreviousData,
  });
}
