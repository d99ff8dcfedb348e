import { z } from "@medusajs/framework/zod";
import { type ContributionDraft, listedDrafts } from "../../../domain/contribution-draft";
import { DomainError } from "../../../domain/errors";
import { named, shortText } from "./rows";

const LIST = z.object({
  contributors: z.array(
    z.object({
      login: shortText(100).min(1, "A login"),
      name: shortText(200).default(""),
      contributions: z.array(shortText(60).min(1, "A kind")),
    }),
  ),
});

/** The `.all-contributorsrc` of a project. */
export function readAllContributors(text: string): ContributionDraft[] {
  return named(LIST, parsed(text)).contributors.flatMap(listedDrafts);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DomainError("invalid_data", "import_invalid", `It is no JSON: ${(error as Error).message}`, {
      field: "content",
    });
  }
}
