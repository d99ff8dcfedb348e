import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { DomainError } from "../../../domain/errors";
import { checkTerm } from "../../../domain/spendable-points";
import type { PointsTermAnswer } from "../../../types/points";
import { recognition } from "../../recognition/recognition";

export interface SavePointsTermInput extends PointsTermAnswer {
  by: string;
}

/** Points that have run out stay so: a longer term holds for those that are left. */
export const savePointsTermStep = createStep(
  "save-points-term",
  async ({ by, ...term }: SavePointsTermInput, { container }) => {
    checkTerm(term.months);
    const saved = await recognition(container).points.changeTerm(term, by);
    if (!saved)
      throw new DomainError("conflict", "points_term_changed", "Somebody has changed it meanwhile", {
        field: "revision",
      });
    return new StepResponse<PointsTermAnswer>(saved);
  },
);
