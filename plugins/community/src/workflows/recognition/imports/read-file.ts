import { type ContributionDraft, checkDrafts } from "../../../domain/contribution-draft";
import { DomainError } from "../../../domain/errors";
import { isStorable } from "../../../domain/storable-text";
import type { ContributionImportAnswer } from "../../../types/recognition";
import { readAllContributors } from "./all-contributors";
import { readCsv } from "./csv";
import { readGitLog } from "./git-log";

type Format = ContributionImportAnswer["format"];

/** A git hash and a tab, or the header of such a table. */
const GIT_LOG = /^(?:[0-9a-f]{7,64}|hash)\t/i;

/**
 * A file's format shows in how it begins.
 * @throws DomainError `import_invalid` (invalid data) naming the rows and fields that are wrong.
 */
export function readContributions(content: string, mailmap: string): { format: Format; drafts: ContributionDraft[] } {
  const text = content.replace(/^\uFEFF/, "");
  if (!isStorable(text)) throw refused("It holds a character that is none", "content");
  const format = formatOf(text);
  if (mailmap.trim() && format !== "git_log") throw refused("A mailmap belongs to a git log", "mailmap");
  const drafts = {
    git_log: () => readGitLog(text, mailmap),
    all_contributors: () => readAllContributors(text),
    csv: () => readCsv(text),
  }[format]();
  if (drafts.length === 0) throw refused("There is no contribution in it", "content");
  checkDrafts(drafts);
  return { format, drafts };
}

function formatOf(text: string): Format {
  if (text.trimStart().startsWith("{")) return "all_contributors";
  return GIT_LOG.test(text) ? "git_log" : "csv";
}

const refused = (message: string, field: string) =>
  new DomainError("invalid_data", "import_invalid", message, { field });
