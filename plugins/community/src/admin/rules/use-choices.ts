import { useQuery } from "@tanstack/react-query";
import type { Option } from "../page/choice";
import { readJson } from "../read-json";

/** What the platform keeps lists of; of anything else (variants, tiers, partners) the id is typed. */
const LISTS: Record<string, { path: string; key: string; name: "title" | "name" }> = {
  product: { path: "products", key: "products", name: "title" },
  collection: { path: "collections", key: "collections", name: "title" },
  category: { path: "product-categories", key: "product_categories", name: "name" },
  sales_channel: { path: "sales-channels", key: "sales_channels", name: "name" },
};

type Row = { id: string; title?: string; name?: string };

export const hasChoices = (by: string): boolean => by in LISTS;

export function useChoices(by: string) {
  const list = LISTS[by];
  return useQuery({
    queryKey: ["keepsake-choices", by],
    enabled: list !== undefined,
    queryFn: async (): Promise<Option[]> => {
      if (!list) return [];
      const answer = await readJson<Record<string, Row[]>>(`/admin/${list.path}?fields=id,${list.name}&limit=1000`);
      return (answer[list.key] ?? [])
        .map((row): Option => [row.id, row[list.name] ?? row.id])
        .sort(([, a], [, b]) => a.localeCompare(b));
    },
  });
}
