/**
 * Decides what is chosen when a box of merchandise is asked for. A line of the benefit names a thing, with its sizes where it
 * has some: `2 × T-shirt: S, M, L`. Of each piece with sizes one is chosen; without them there is nothing to say.
 */
interface PieceChoice {
  /** As the benefit calls it, counted where there are several: `T-shirt 2`. */
  readonly name: string;
  readonly sizes: readonly string[];
}

const LINE = /^(?:(\d{1,2})\s*[x×]\s*)?([^:：]+?)\s*(?:[:：](.*))?$/i;
const MOST_CHOICES = 20;
const LONGEST_LABEL = 40;
const LONGEST_SIZE = 30;
/** What else is asked, by its own name. */
const RESERVED = new Set(["address"]);

/** @returns null when a line cannot be read, or names what was named before. */
export function pieceChoices(text: string): PieceChoice[] | null {
  const choices: PieceChoice[] = [];
  for (const line of text.split("\n").map((each) => each.trim())) {
    if (!line) continue;
    const [, typedCount, label = "", typedSizes] = LINE.exec(line) ?? [];
    const count = Number(typedCount ?? 1);
    const sizes = (typedSizes ?? "")
      .split(/[,，、]/)
      .map((size) => size.trim())
      .filter(Boolean);
    const hasEmptySizes = typedSizes !== undefined && sizes.length === 0;
    if (!label || label.length > LONGEST_LABEL || count < 1 || hasEmptySizes) return null;
    if (new Set(sizes).size < sizes.length || sizes.some((size) => size.length > LONGEST_SIZE)) return null;
    if (sizes.length === 0) continue;
    for (let number = 1; number <= count; number++)
      choices.push({ name: count === 1 ? label : `${label} ${number}`, sizes });
  }
  const names = choices.map(({ name }) => name);
  const isTwice = new Set(names).size < names.length || names.some((name) => RESERVED.has(name));
  return isTwice || choices.length > MOST_CHOICES ? null : choices;
}
