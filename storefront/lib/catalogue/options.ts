import type { RawMetadata, RawProduct } from "./raw.ts";
import type { Option } from "./types.ts";

export const keyOf = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");

type Grid = { id: string; values: string[] }[];

/**
 * Medusa keeps options and their values in no order, but variants in theirs: a shop that lists S before M lists the
 * S variants first, and the option that changes fastest from one variant to the next was named last.
 */
const gridOf = ({ options, variants }: RawProduct): Grid => {
  const grid = options.map((option) => {
    const own = new Set(option.values.map(({ id }) => id));
    const column = variants.map((variant) => variant.options.find(({ id }) => own.has(id))?.id ?? "");
    const firstChange = column.findIndex((id) => id !== column[0]);
    return {
      id: option.id,
      values: [...new Set(column)],
      firstChange: firstChange < 0 ? variants.length : firstChange,
    };
  });
  return grid.sort((a, b) => b.firstChange - a.firstChange);
};

// Addresses carry the English words (?size=m), so the same link works in both languages.
export const optionsOf = (raw: RawProduct, english: RawProduct, swatches: RawMetadata["colour_swatches"]): Option[] =>
  gridOf(english).flatMap((column) => {
    const option = english.options.find(({ id }) => id === column.id);
    const translated = raw.options.find(({ id }) => id === column.id);
    if (!option) return [];
    const values = column.values.flatMap((id) => {
      const value = option.values.find((other) => other.id === id)?.value;
      if (value === undefined) return [];
      const swatch = swatches?.[value];
      const label = translated?.values.find((other) => other.id === id)?.value ?? value;
      return { key: keyOf(value), label, ...(swatch ? { swatch } : {}) };
    });
    return { key: keyOf(option.title), label: translated?.title ?? option.title, values };
  });
