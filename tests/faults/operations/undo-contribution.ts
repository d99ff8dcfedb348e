import type { ContributionAnswer } from "../../../plugins/community/src/types/recognition.ts";
import { operation } from "./operation.ts";

/** What was counted by mistake loses its points, once, whenever the ledger was told of them. */
export const undoContribution = operation({
  name: "undo a contribution",
  weight: 1,
  repeats: true,
  prepare: async (bench) => {
    const act = {
      external_id: crypto.randomUUID(),
      ...{ kind: "talk", occurred_at: "2026-05-01T12:00:00Z", title: "No talk" },
      login: `person-${bench.random.below(6)}`,
    };
    return (await bench.must<{ contribution: ContributionAnswer }>("/admin/contributions", () => act)).contribution;
  },
  act: (bench, { id }) => bench.ask(`/admin/contributions/${id}/undoing`, { body: { note: "No talk" }, as: "staff" }),
  // A conflict says that it was done when the line was cut.
  acknowledged: ({ status }) => (status === 200 || status === 409 ? true : null),
  check: (books, { id }, told) => {
    const times = books.ledger.postings("contribution_undone", id);
    return [times !== 1 && (told !== null || times > 1) && `the points of ${id} went back ${times} times`];
  },
});
