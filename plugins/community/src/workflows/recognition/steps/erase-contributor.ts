import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { inTransaction } from "../../database/connection";
import { contributorNotFound, recognition } from "../recognition";

export interface EraseContributorInput {
  id: string;
}

/** What they did still counts in every sum; asked for again it is done already. */
export const eraseContributorStep = createStep(
  "erase-contributor",
  async ({ id }: EraseContributorInput, { container }) => {
    const { contributors } = recognition(container);
    const erased = await inTransaction(container, async (on) => {
      await contributors.lockAll(on);
      const row = await contributors.find(id, on);
      if (!row) throw contributorNotFound();
      await contributors.erase(id, on);
      return contributors.find(id, on);
    });
    return new StepResponse({ id, name: erased?.name ?? "", is_listed: false, is_erased: true });
  },
);
