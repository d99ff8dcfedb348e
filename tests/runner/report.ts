/** What one task of a stage found. A task without tests of its own (a compiler, a linter) counts as one test. */
export interface Outcome {
  stage: string;
  task: string;
  passed: number;
  failed: number;
  skipped: number;
  seconds: number;
  /** Why it counts as failed although no single test did. */
  note?: string;
  /** What failed, a line each: the run's end is read first, and often only the end is kept. */
  failures?: string[];
}

export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

function totalsOf(outcomes: readonly Outcome[]): Totals {
  const sum = (pick: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + pick(outcome), 0);
  return { passed: sum((o) => o.passed), failed: sum((o) => o.failed), skipped: sum((o) => o.skipped) };
}

/** The table at the end; the very last line is what a machine reads. */
export function printReport(outcomes: readonly Outcome[]): Totals {
  const width = Math.max(20, ...outcomes.map((outcome) => `${outcome.stage}  ${outcome.task}`.length));
  console.log(`\n${"task".padEnd(width)}  passed  failed  skipped     time`);
  for (const { stage, task, passed, failed, skipped, seconds, note } of outcomes) {
    const counts = [passed, failed, skipped].map((count, i) => String(count).padStart([6, 8, 9][i] ?? 0)).join("");
    const line = `${`${stage}  ${task}`.padEnd(width)}  ${counts}  ${seconds.toFixed(1).padStart(6)} s`;
    console.log(note ? `${line}  ${note}` : line);
  }
  for (const { stage, task, failures = [] } of outcomes)
    for (const failure of failures) console.log(`✗ ${stage}  ${task}: ${failure}`);
  const totals = totalsOf(outcomes);
  console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
  return totals;
}
