import type { Choice, ClaimItem } from "./types";

/** One name for the form and for what the backend says is wrong. */
export const choiceField = (itemId: string): string => `choices.${itemId}`;

/** Each thing of the form stands in `item`; a radio button that was not pressed sends nothing of itself. */
export const readChoices = (form: FormData): { choices: Choice[]; missing: string[] } => {
  const choices: Choice[] = [];
  const missing: string[] = [];
  for (const item_id of new Set(form.getAll("item").map(String))) {
    const variant_id = String(form.get(choiceField(item_id)) ?? "");
    if (variant_id) choices.push({ item_id, variant_id });
    else missing.push(item_id);
  }
  return { choices, missing };
};

/** The variant whose button is pressed when the page comes: what was chosen before, as long as it is still there. */
export const presetVariant = ({ id, variants }: ClaimItem, choices: readonly Choice[]): string | undefined => {
  const chosen = choices.find(({ item_id }) => item_id === id)?.variant_id;
  return variants.find((variant) => variant.id === chosen && variant.isAvailable)?.id;
};

export const isSoldOut = ({ variants }: ClaimItem): boolean => !variants.some(({ isAvailable }) => isAvailable);

/** A thing is called by its name: two lines of a summary that both say "please choose one" lead nowhere. */
export const namedErrors = (
  errors: Record<string, string>,
  items: readonly ClaimItem[],
  inWords: (title: string, text: string) => string,
): Record<string, string> => {
  const titles = new Map(items.map(({ id, title }) => [choiceField(id), title]));
  return Object.fromEntries(
    Object.entries(errors).map(([field, text]) => {
      const title = titles.get(field);
      return [field, title ? inWords(title, text) : text];
    }),
  );
};

/** The problems of one part of what was sent, by the fields of that part. */
export const problemsUnder = <Code extends string>(
  problems: readonly { field: string; code: string }[],
  prefix: string,
): Record<string, Code> =>
  Object.fromEntries(
    problems
      .filter(({ field }) => field.startsWith(prefix))
      .map(({ field, code }) => [field.slice(prefix.length), code as Code]),
  );
