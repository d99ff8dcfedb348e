import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { checkContributionMove } from "../../../domain/contribution-lifecycle";
import { DomainError } from "../../../domain/errors";
import { announceMoney } from "../../books/announce-money";
import { inTransaction } from "../../database/connection";
import { contributionAnswer } from "../read-contributions";
import { recognition } from "../recognition";

export interface UndoContributionInput {
  id: string;
  note: string;
  by: string;
}

/** Whoever comes second finds it undone, and is told so. */
export const undoContributionStep = createStep(
  "undo-contribution",
  async ({ id, note, by }: UndoContributionInput, { container }) => {
    const { contributions, contributors, scores } = recognition(container);
    const row = await inTransaction(container, async (on) => {
      await contributors.lockAll(on);
      const standing = await contributions.lock(id, on);
      if (!standing) throw new DomainError("not_found", "contribution_not_found", "There is no such contribution");
      checkContributionMove({ from: standing.state, to: "undone", by, reportedBy: standing.recorded_by, note });
      await contributions.undo(id, { by, note: note.trim() }, on);
      const { contributor_id, season_id, kind, points } = standing;
      await scores.add([{ contributor_id, season_id, kind, points: -points, contributions: -1 }], on);
      return contributions.lock(id, on);
    });
    await announceMoney(container);
    return new StepResponse(contributionAnswer(row));
  },
);
