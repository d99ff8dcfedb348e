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
    const { contributors, groups } = recognition(container);
    const erased = await inTransaction(container, async (on) => {
      await contributors.lockAll(on);
      const row = await contributors.lock(id, on);
      if (!row) throw contributorNotFound();
      if (row.group !== null) await groups.enter(id, null, on);
      await contributors.erase(id, on);
      // Mails of before hold the name and what was said; without an address none is sent in their place.
      await on.raw(
        `delete from notification where resource_type = 'reward'
            and resource_id in (select id from recognition_reward where contributor_id = ?)`,
        [id],
      );
      await on.raw(
        `delete from notification where resource_type = 'contribution_report' and resource_id in (
           select r.id from recognition_report r join recognition_contribution c on c.id = r.contribution_id
            where c.contributor_id = ?)`,
        [id],
      );
      return contributors.find(id, on);
    });
    return new StepResponse({ id, name: erased?.name ?? "", is_listed: false, group: null, is_erased: true });
  },
);
