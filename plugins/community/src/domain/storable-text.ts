/**
 * Decides which texts can be kept at all: the database has no place for the character that stands for nothing, nor for half
 * of a character (a surrogate without its other one).
 */
export const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes("\0");

type Key = string | number;
interface Node {
  readonly value: unknown;
  readonly key: Key | null;
  readonly above: Node | null;
  readonly depth: number;
}

/** Deeper than this is no form and no catalogue. */
const DEEPEST = 30;

/**
 * Where in something that came as JSON there is what cannot be kept: the keys that lead there; null when all of it can.
 * Keys are looked at as well as values.
 */
export function unstorableIn(content: unknown): Key[] | null {
  const open: Node[] = [{ value: content, key: null, above: null, depth: 0 }];
  for (let node = open.pop(); node; node = open.pop()) {
    const { value, depth } = node;
    if (typeof value === "string" && !isStorable(value)) return pathOf(node);
    if (typeof value !== "object" || value === null) continue;
    if (depth >= DEEPEST) return pathOf(node);
    const members: [Key, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    for (const [key, member] of members.reverse()) {
      if (typeof key === "string" && !isStorable(key)) return pathOf(node);
      open.push({ value: member, key, above: node, depth: depth + 1 });
    }
  }
  return null;
}

function pathOf(node: Node): Key[] {
  const keys: Key[] = [];
  for (let each: Node | null = node; each; each = each.above) if (each.key !== null) keys.unshift(each.key);
  return keys;
}
