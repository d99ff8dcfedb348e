import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { DomainError } from "../../../domain/errors";
import { checkBudget } from "../../../domain/reward-budget";
import type { RewardProgramChange, RewardProgramRequest } from "../../../types/rewards";
import { inTransaction } from "../../database/connection";
import { recognition } from "../../recognition/recognition";
import { programNotFound } from "../rewards";

export type SaveRewardProgramInput = { by: string } & (
  | { id: null; program: RewardProgramRequest }
  | { id: string; program: RewardProgramChange }
);

/** A budget is never less than what is set aside and spent of it. */
export const saveRewardProgramStep = createStep(
  "save-reward-program",
  async (input: SaveRewardProgramInput, { container }) => {
    const { programs } = recognition(container);
    if (input.id === null) return new StepResponse(await programs.create(input.program, input.by));
    const { id, program } = input;
    const saved = await inTransaction(container, async (on) => {
      const standing = await programs.lock(id, on);
      if (!standing) throw programNotFound();
      if (standing.revision !== program.revision)
        throw new DomainError("conflict", "reward_program_changed", "Somebody has changed it meanwhile", {
          field: "revision",
        });
      checkBudget({ totalMinor: BigInt(program.budget_minor), committedMinor: 0n }, BigInt(standing.committed_minor));
      await programs.change(id, program, on);
      return programs.find(id, on);
    });
    return new StepResponse(saved as NonNullable<typeof saved>);
  },
);
