import type { Bench } from "../bench.ts";
import { operation } from "./operation.ts";

const KINDS = ["talk", "answer", "review"];

/** A table of three acts, of a few people who come again and again. */
const table = (bench: Bench) =>
  [
    "external_id,kind,occurred_at,login,title",
    ...KINDS.map((kind, at) => `${at},${kind},2026-05-0${at + 1}T12:00:00Z,person-${bench.random.below(6)},An act`),
  ].join("\n");

/** Somebody's work is read in from a file: all of it once, and each act's points once in the books. */
export const contribute = operation({
  name: "import contributions",
  weight: 1,
  repeats: true,
  prepare: async (bench) => ({ source: `bench-${crypto.randomUUID()}`, content: table(bench) }),
  act: (bench, subject) =>
    bench.ask("/admin/contribution-imports", { body: { ...subject, dry_run: false }, as: "staff" }),
  acknowledged: ({ status }) => (status === 200 ? true : null),
  check: (books, { source }, told) => {
    const { count, worth } = books.ledger.contributions.get(source) ?? { count: 0, worth: [] };
    const posted = worth.map((id) => books.ledger.postings("contribution", id));
    return [
      (told !== null || count > 0) && count !== KINDS.length && `${count} acts of ${source}`,
      posted.some((times) => times !== 1) && `acts of ${source} are posted ${posted} times`,
    ];
  },
});
