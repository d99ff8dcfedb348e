import type { RewardItemAnswer } from "../../types/rewards";
import { Refusal } from "../read-json";
import type { WordBook } from "../use-words";

/** "1 × T-shirt (M), 2 × Mug"; what is still to be chosen is not said. */
export function thingsText(
  items: readonly Pick<RewardItemAnswer, "title" | "quantity" | "variant">[],
  { t, number }: WordBook,
): string {
  return items
    .map(({ title, quantity, variant }) =>
      t(`rewards.thing.${variant ? "chosen" : "open"}`, { title, quantity: number(quantity), variant }),
    )
    .join(", ");
}

/** What the shop says against it; of a budget that is too small also by how much. */
export function refusalText(error: unknown, currency: string, words: WordBook): string {
  if (!(error instanceof Refusal) || error.code !== "reward_budget") return words.error(error);
  const { left_minor, wanted_minor } = error.data;
  if (typeof left_minor !== "string" || typeof wanted_minor !== "string") return words.error(error);
  return words.t("rewards.budget", {
    left: words.minor(left_minor, currency),
    wanted: words.minor(wanted_minor, currency),
  });
}
