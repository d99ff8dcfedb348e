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
      // Mails of before hold the name and what was said; without an address none is sent in their place.
      await on.raw(
        `delete from notification where resource_type = 'reward'
            and resource_id in (select id from recognition_reward where contributor_id = ?)`,
        [id],
      );
      return contributors.find(id, on);
    });
    return new StepResponse({ id, name: erased?.name ?? "", is_listed: false, is_erased: true });
  },
);
