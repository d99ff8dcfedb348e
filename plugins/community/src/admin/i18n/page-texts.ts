export interface PageTexts {
  pager: { label: string; previous: string; next: string; page: string };
  failed: string;
  tryAgain: string;
  /** Beside the name of a field that may stay empty. */
  optional: string;
  /** Something with how much there is of it. */
  counted: string;
  amountProblem: string;
  errors: Record<string, string>;
}
