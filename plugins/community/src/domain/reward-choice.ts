import { DomainError, type FieldProblem } from "./errors";

/**
 * Decides what whoever claims a reward may choose: for each thing that was granted exactly one of its variants (a size, a
 * colour), or the one that was named. Another thing in its place is only sent with their consent.
 */
export interface ClaimableItem {
  readonly itemId: string;
  readonly productId: string;
  readonly quantity: number;
  /** Those that may be chosen; one when it was named at issue. */
  readonly variantIds: readonly string[];
}

export interface Choice {
  readonly itemId: string;
  readonly variantId: string;
}

export interface ChosenLine {
  readonly itemId: string;
  readonly variantId: string;
  readonly quantity: number;
}

/** @throws DomainError `reward_choice_invalid` with a problem for each item that has no choice, or one that is none. */
export function chosenLines(items: readonly ClaimableItem[], choices: readonly Choice[]): ChosenLine[] {
  const problems: FieldProblem[] = [];
  const lines = items.flatMap((item): ChosenLine[] => {
    const wanted = choices.filter(({ itemId }) => itemId === item.itemId).map(({ variantId }) => variantId);
    // What leaves nothing to choose need not be asked.
    const chosen = wanted.length === 0 && item.variantIds.length === 1 ? [...item.variantIds] : wanted;
    const field = `choices.${item.itemId}`;
    const [variantId, ...others] = chosen;
    if (variantId === undefined)
      problems.push({ field, code: "choice_missing", message: "One of what there is to choose" });
    else if (others.length > 0 || !item.variantIds.includes(variantId))
      problems.push({ field, code: "choice_unknown", message: "That cannot be chosen here" });
    else return [{ itemId: item.itemId, variantId, quantity: item.quantity }];
    return [];
  });
  const strange = choices.filter(({ itemId }) => !items.some((item) => item.itemId === itemId));
  for (const { itemId } of strange)
    problems.push({ field: `choices.${itemId}`, code: "choice_unknown", message: "That was not granted" });
  if (problems.length > 0)
    throw new DomainError("invalid_data", "reward_choice_invalid", "Something has still to be chosen", { problems });
  return lines;
}
