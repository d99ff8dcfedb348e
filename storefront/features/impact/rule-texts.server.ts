import type { Language, Locale } from "~/config/languages";
import { urls } from "~/config/urls";
import type { Catalogue } from "~/lib/catalogue/types";
import { formatDate } from "~/lib/dates";
import { amountsText, percentText } from "~/lib/impact/amounts.server";
import type { PublicRule } from "../../../plugins/community/src/types/impact";
import type { ImpactWords } from "./words.server";

/** Where in the shop a rule's things stand, and what they are called in the reader's language. */
export interface Selected {
  name: string;
  to: string | undefined;
}

export interface RuleText {
  key: string;
  text: string;
  dates: string;
  isOver: boolean;
  to: string | undefined;
}

/** Names come from the catalogue; what is no longer in it keeps the name the backend knows. */
export const selected = (
  { by, id, name, handle }: PublicRule["selector"],
  { products, categories, collections }: Catalogue,
  language: Language,
  words: ImpactWords,
): Selected => {
  if (by === "all") return { name: words.everySale, to: urls.catalogue(language) };
  const quoted = (own: string | undefined) => words.salesOf(own ?? name ?? id ?? by);
  if (by === "product" || by === "variant") {
    const product = products.find((each) => each.handle === handle);
    const to = product && urls.product(language, product.handle);
    return { name: quoted(by === "product" ? product?.title : undefined), to };
  }
  const shelf = (by === "category" ? categories : by === "collection" ? collections : []).find(
    (each) => each.handle === handle,
  );
  const address = by === "category" ? urls.category : urls.collection;
  return { name: quoted(shelf?.name), to: shelf && address(language, shelf.handle) };
};

const datesOf = ({ valid_from, valid_to }: PublicRule, now: Date, words: ImpactWords, locale: Locale): string => {
  const from = formatDate(valid_from, locale);
  if (valid_to) return words.ruleBetween(from, formatDate(valid_to, locale));
  return new Date(valid_from) > now ? words.ruleFrom(from) : words.ruleSince(from);
};

/** The newest version of each rule, in plain words; those that are over come last. */
export const ruleTexts = (
  rules: readonly PublicRule[],
  nameOf: (selector: PublicRule["selector"]) => Selected,
  words: ImpactWords,
  locale: Locale,
  now = new Date(),
): RuleText[] => {
  const newest = new Map<string, PublicRule>();
  for (const rule of rules) {
    if (rule.version > (newest.get(rule.rule_id)?.version ?? 0)) newest.set(rule.rule_id, rule);
  }
  return [...newest.values()]
    .map((rule) => {
      const { name, to } = nameOf(rule.selector);
      const text =
        rule.share_basis_points === null
          ? words.perItem(amountsText(rule.per_item_minor ?? {}, locale), name)
          : words.share(percentText(rule.share_basis_points, locale), name);
      const isOver = rule.valid_to !== null && new Date(rule.valid_to) <= now;
      return { key: rule.rule_id, text, dates: datesOf(rule, now, words, locale), isOver, to: isOver ? undefined : to };
    })
    .sort((a, b) => Number(a.isOver) - Number(b.isOver));
};
