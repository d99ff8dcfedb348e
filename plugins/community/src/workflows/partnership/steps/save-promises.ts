import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { DomainError, isDomainError } from "../../../domain/errors";
import type { PromisesRequest } from "../../../types/partnership-terms";
import { inTransaction } from "../../database/connection";
import { openProgram, partnership, rowOf } from "../partnership";
import { changeTier } from "./save-tier";

export interface SavePromisesInput extends PromisesRequest {
  program_id: string;
  by: string;
}

/** What several tiers promise, all of it or nothing. */
export const savePromisesStep = createStep(
  "save-promises",
  async ({ program_id, tiers, by }: SavePromisesInput, { container }) => {
    const service = partnership(container);
    await inTransaction(container, async (on) => {
      const opened = await openProgram(service, program_id, on);
      for (const [index, { id, revision, promises }] of tiers.entries()) {
        rowOf(opened.tiers, id, `tiers[${index}].id`);
        await changeTier(service, opened, id, { revision, promises }, by, on).catch((error) => {
          throw within(`tiers[${index}]`, id, error);
        });
      }
    });
    return new StepResponse(program_id);
  },
);

/** The same refusal, of a field of one tier among several. */
function within(place: string, tier: string, error: unknown): unknown {
  if (!isDomainError(error)) return error;
  const { kind, code, message, field, problems, data } = error;
  return new DomainError(kind, code, message, {
    ...(field && { field: `${place}.${field}` }),
    problems: problems.map((problem) => ({ ...problem, field: `${place}.${problem.field}` })),
    data: { ...data, tier },
  });
}
