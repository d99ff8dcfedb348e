import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { inTransaction } from "../../database/connection";
import { contributorErased, contributorNotFound, recognition } from "../recognition";

export interface ChangeContributorInput {
  id: string;
  name?: string | undefined;
  is_listed?: boolean | undefined;
}

export const changeContributorStep = createStep(
  "change-contributor",
  async ({ id, ...change }: ChangeContributorInput, { container }) => {
    const { contributors } = recognition(container);
    const contributor = await inTransaction(container, async (on) => {
      await contributors.lockAll(on);
      const row = await contributors.find(id, on);
      if (!row) throw contributorNotFound();
      if (row.is_erased) throw contributorErased();
      const { name = row.name, is_listed = row.is_listed } = change;
      await contributors.change(id, { name, is_listed }, on);
      return { id, name, is_listed, is_erased: false };
    });
    return new StepResponse(contributor);
  },
);
