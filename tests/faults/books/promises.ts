import type { Bench } from "../bench.ts";
import { type Finding, none, note } from "../report.ts";
import { Books } from "./books.ts";
import { integrity } from "./integrity.ts";
import { ledgerFindings } from "./ledger-findings.ts";

/** After everything is quiet: what clients were told exists exactly once, and the books are in order. */
export async function reckon(bench: Bench): Promise<{ books: Books; findings: Finding[] }> {
  const books = await Books.read(bench.rig);
  const problems = bench.journal.flatMap((performed) => performed.problems(books));
  const unexplained = books.exceptions
    .filter(({ id }) => !bench.knownExceptions.has(id))
    .filter((exception) => !bench.journal.some((performed) => performed.explains(exception)))
    .map(({ kind, subject, leftToDo }) => `${kind} of ${subject}, left: ${leftToDo}`);
  const untaken = books.stripe.deliveries.filter(
    ({ status, eventId }) => status === "delivered" && !books.inbox.has(eventId),
  );
  const told = bench.journal.filter(({ isAcknowledged }) => isAcknowledged).length;
  const findings = [
    note("operations performed", bench.journal.length),
    note("acknowledged to their clients", told),
    ...none("promises lost or kept twice", problems),
    ...none(
      "webhooks taken and not stored",
      untaken.map(({ eventId, type }) => `${type} ${eventId}`),
    ),
    ...none("exceptions unexplained", unexplained),
    ...(await integrity(bench.rig)),
    ...(await ledgerFindings(bench, books)),
  ];
  return { books, findings };
}
