/** As the shop's API answers it. */
export interface ContributionImport {
  dry_run: boolean;
  format: string;
  counts: Readonly<Record<"contributions" | "people", number>>;
  outcomes: Readonly<Record<"created" | "unchanged", number>>;
  new_people: number;
  points: number;
  capped: number;
  kinds: Readonly<Record<string, number>>;
}

/** What is new by kind, then the sums. */
export function report(told: ContributionImport): string[] {
  const { counts, outcomes, new_people, points, capped, kinds } = told;
  return [
    ...Object.entries(kinds).map(([kind, count]) => `${String(count).padStart(7)}  ${kind}`),
    `${counts.contributions} contributions of ${counts.people} people in ${told.format}`,
    `${outcomes.created} new, ${outcomes.unchanged} unchanged, ${new_people} people new`,
    `${points} points, ${capped} times less than usual because of a cap`,
    told.dry_run ? "Nothing was written: this was a dry run." : "Imported.",
  ];
}
