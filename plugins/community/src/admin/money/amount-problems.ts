import type { Problems } from "../page/use-problems";
import type { WordBook } from "../use-words";
import { majorText } from "./minor-text";

/** How an amount is written in a currency, at the field where one could not be read. */
export function amountProblem(field: string, currency: string, { t }: WordBook): Problems {
  return { [field]: t("keepsake.amountProblem", { example: majorText("750", currency) }) };
}

/** Of several currencies, each with a field of its own. */
export function amountProblems(name: string, currencies: readonly string[], words: WordBook): Problems {
  return Object.assign({}, ...currencies.map((currency) => amountProblem(`${name}.${currency}`, currency, words)));
}
