import type { SeedContext } from "../context";
import { products as catalogue } from "../data/products";

interface OptionRow {
  handle: string;
  options: { id: string; title: string; values: { value: string }[] }[];
}

/**
 * Creating a product drops the order of its options and of their values (Medusa 2.21), and XS after XL helps nobody:
 * values get their rank, options their position, in a second call.
 */
export async function orderOptions({ query, products }: SeedContext, handles: string[]): Promise<void> {
  const { data } = await query.graph({
    entity: "product",
    fields: ["handle", "options.id", "options.title", "options.values.value"],
    filters: { handle: handles },
  });
  const updates = (data as unknown as OptionRow[]).flatMap(({ handle, options }) => {
    const wanted = catalogue.find((seed) => seed.handle === handle)?.options ?? [];
    return options.flatMap(({ id, title }) => {
      const position = wanted.findIndex((option) => option.title.en === title);
      const values = wanted[position]?.values ?? [];
      if (position < 0) return [];
      const ranks = Object.fromEntries(values.map(({ value }, rank) => [value.en, rank]));
      return [{ id, title, ranks, metadata: { position } }];
    });
  });
  if (updates.length) await products.upsertProductOptions(updates);
}
