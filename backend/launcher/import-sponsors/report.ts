/** As the shop's API answers it. */
export interface ImportAnswer {
  dry_run: boolean;
  counts: Readonly<Record<"programs" | "tiers" | "benefits" | "promises", number>>;
  outcomes: Readonly<Record<string, number>>;
  lines: readonly { row: string; kind: string; outcome: string }[];
  notes: readonly { row: string; code: string; message: string }[];
}

/** A line for each row, then what was not taken over word by word, then the sums. */
export function report({ dry_run, counts, outcomes, lines, notes }: ImportAnswer): string[] {
  const sums = Object.entries(outcomes).filter(([, count]) => count > 0);
  return [
    ...lines.map(({ row, kind, outcome }) => `${outcome.padEnd(9)}  ${kind.padEnd(7)}  ${row}`),
    ...notes.map(({ row, code, message }) => `note       ${code}: ${row}: ${message}`),
    Object.entries(counts)
      .map(([what, count]) => `${count} ${what}`)
      .join(", "),
    sums.map(([outcome, count]) => `${count} ${outcome}`).join(", "),
    dry_run ? "Nothing was written: this was a dry run." : "Imported.",
  ];
}
