import { isInStock } from "./filter.ts";
import type { Option, Variant } from "./types.ts";

interface Choosable {
  options: Option[];
  variants: Variant[];
}
type Choice = Record<string, string>;

const fits = (variant: Variant, choice: Choice): boolean =>
  Object.entries(choice).every(([key, value]) => variant.options[key] === value);

/** The options an address names ("?size=m&colour=indigo"), as far as the product has them. */
export const choiceOf = (product: Choosable, params: URLSearchParams): Choice => {
  const choice: Choice = {};
  for (const { key, values } of product.options) {
    const value = params.get(key)?.toLowerCase();
    if (value && values.some((known) => known.key === value)) choice[key] = value;
  }
  return choice;
};

/** The variant a choice means: what is not chosen yet is filled with something that can be bought. */
export const selectVariant = (product: Choosable, choice: Choice): Variant | undefined => {
  const fitting = product.variants.filter((variant) => fits(variant, choice));
  return fitting.find(isInStock) ?? fitting[0] ?? product.variants.find(isInStock) ?? product.variants[0];
};

/** What choosing a value leads to: the rest of the choice is kept where such a variant exists. */
export const choose = (product: Choosable, current: Variant, key: string, value: string): Variant | undefined => {
  const wanted = { ...current.options, [key]: value };
  return product.variants.find((variant) => fits(variant, wanted)) ?? selectVariant(product, { [key]: value });
};
