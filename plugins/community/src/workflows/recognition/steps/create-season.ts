import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { DomainError } from "../../../domain/errors";
import { checkSeason } from "../../../domain/season";
import type { SeasonRequest } from "../../../types/recognition";
import { inTransaction } from "../../database/connection";
import { recognition } from "../recognition";

export interface CreateSeasonInput extends SeasonRequest {
  by: string;
}

export const createSeasonStep = createStep(
  "create-season",
  async ({ by, ...season }: CreateSeasonInput, { container }) => {
    checkSeason(season);
    const { contributors, kinds, scores } = recognition(container);
    const created = await inTransaction(container, async (on) => {
      await contributors.lockAll(on);
      const row = await kinds.createSeason(season, by, on);
      if (!row) {
        const isNamed = (await kinds.seasons(on)).some(({ handle }) => handle === season.handle);
        throw isNamed
          ? new DomainError("conflict", "season_handle_taken", "Another season has this handle", { field: "handle" })
          : new DomainError("conflict", "season_overlaps", "Another season has some of these days", {
              field: "starts_on",
            });
      }
      await scores.assignSeason(row, on);
      return row;
    });
    return new StepResponse(created);
  },
);
