import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ContributionImportAnswer, ContributionImportRequest } from "../../../types/recognition";
import { announceMoney } from "../../books/announce-money";
import { inTransactionOrDryRun } from "../../database/dry-run";
import { readContributions } from "../imports/read-file";
import { record } from "../record";

export interface ImportContributionsInput extends ContributionImportRequest {
  by: string;
}

/** All of the file or nothing of it. */
export const importContributionsStep = createStep(
  "import-contributions",
  async ({ content, source, mailmap, dry_run, by }: ImportContributionsInput, { container }) => {
    const { format, drafts } = readContributions(content, mailmap);
    const asked = { source: source.toLowerCase(), by, now: new Date() };
    const recorded = await inTransactionOrDryRun(container, dry_run, (on) => record(container, drafts, asked, on));
    if (!dry_run) await announceMoney(container);
    const different = new Set(drafts.map(({ externalId }) => externalId)).size;
    const answer: ContributionImportAnswer = {
      dry_run,
      format,
      counts: { contributions: different, people: new Set(drafts.map(({ identity }) => identity.value)).size },
      outcomes: { created: recorded.created, unchanged: different - recorded.created },
      new_people: recorded.newPeople,
      points: recorded.points,
      capped: recorded.capped,
      kinds: recorded.kinds,
    };
    return new StepResponse(answer);
  },
);
