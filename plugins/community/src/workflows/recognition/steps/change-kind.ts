import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { DomainError } from "../../../domain/errors";
import type { KindRequest } from "../../../types/recognition";
import { recognition } from "../recognition";

export interface ChangeKindInput extends KindRequest {
  handle: string;
  by: string;
}

/** What was given before stays as it was given. */
export const changeKindStep = createStep("change-kind", async ({ by, ...kind }: ChangeKindInput, { container }) => {
  const { kinds } = recognition(container);
  const changed = await kinds.changeKind(kind, by);
  if (changed) return new StepResponse(changed);
  const isThere = (await kinds.kinds()).some(({ handle }) => handle === kind.handle);
  throw isThere
    ? new DomainError("conflict", "kind_changed", "It was changed in another window: look at it again")
    : new DomainError("not_found", "kind_unknown", "There is no such kind");
});
