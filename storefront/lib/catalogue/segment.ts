// Postgres does not cut Chinese into words, so the shop's search does it here, for the index and the query alike.
const words = new Intl.Segmenter("zh", { granularity: "word" });
const chineseRun = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

const normalise = (text: string): string => text.normalize("NFKC").toLowerCase();
// "T-shirt", "t shirt" and "tshirt" are one thing to a person who looks for it.
const joinHyphens = (text: string): string => text.replace(/(?<=[a-z0-9])[-‐‑'’](?=[a-z0-9])/g, "");

const bigramsOf = (run: string): string[] => {
  const characters = [...run];
  return characters.length < 2 ? characters : characters.slice(1).map((character, at) => characters[at] + character);
};

const latinWords = (text: string): string[] =>
  [...words.segment(text.replace(chineseRun, " "))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);

const chineseWords = (text: string): string[] =>
  (text.match(chineseRun) ?? []).flatMap((run) => [
    ...[...words.segment(run)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment),
    ...bigramsOf(run),
    ...run,
  ]);

/** Every token under which a text can be found. */
export const indexTokens = (text: string): Set<string> => {
  const plain = normalise(text);
  return new Set([...latinWords(plain), ...latinWords(joinHyphens(plain)), ...chineseWords(plain)]);
};

/** The tokens that must all be found: Latin words (as beginnings) and Chinese bigrams, or one single character. */
export const queryTokens = (query: string): string[] => {
  const plain = normalise(query).slice(0, 80);
  const chinese = (plain.match(chineseRun) ?? []).flatMap(bigramsOf);
  return [...new Set([...latinWords(joinHyphens(plain)), ...chinese])];
};
