import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { inTransaction } from "../../database/connection";
import { contributorErased, contributorNotFound, groupNotFound, recognition } from "../recognition";

export interface ChangeContributorInput {
  id: string;
  name?: string | undefined;
  is_listed?: boolean | undefined;
  /** Null: none any more. */
  group?: string | null | undefined;
}

export const changeContributorStep = createStep(
  "change-contributor",
  async ({ id, ...change }: ChangeContributorInput, { container }) => {
    const { contributors, groups } = recognition(container);
    const contributor = await inTransaction(container, async (on) => {
      await contributors.lockAll(on);
      const row = await contributors.lock(id, on);
      if (!row) throw contributorNotFound();
      if (row.is_erased) throw contributorErased();
      const { name = row.name, is_listed = row.is_listed, group = row.group } = change;
      if (group !== null && !(await groups.find(group, on))) throw groupNotFound("group");
      await contributors.change(id, { name, is_listed }, on);
      if (group !== row.group) await groups.enter(id, group, on);
      return { id, name, is_listed, group, is_erased: false };
    });
    return new StepResponse(contributor);
  },
);
