import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { writtenDraft } from "../../../domain/contribution-draft";
import type { ContributionRequest } from "../../../types/recognition";
import { announceMoney } from "../../books/announce-money";
import { inTransaction } from "../../database/connection";
import { contributionAnswer } from "../read-contributions";
import { recognition } from "../recognition";
import { record } from "../record";

export interface RecordContributionInput extends ContributionRequest {
  by: string;
}

/** Of those that were written down by hand; an admin's form makes an id when it is opened. */
const SOURCE = "by-hand";

export const recordContributionStep = createStep(
  "record-contribution",
  async ({ by, external_id, occurred_at, ...row }: RecordContributionInput, { container }) => {
    const draft = writtenDraft({ ...row, externalId: external_id, occurredAt: new Date(occurred_at) });
    const found = await inTransaction(container, async (on) => {
      await record(container, [draft], { source: SOURCE, by, now: new Date() }, on);
      return recognition(container).contributions.find(SOURCE, external_id, on);
    });
    await announceMoney(container);
    return new StepResponse(contributionAnswer(found));
  },
);
