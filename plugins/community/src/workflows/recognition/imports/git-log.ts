import { z } from "@medusajs/framework/zod";
import { type ContributionDraft, commitDraft } from "../../../domain/contribution-draft";
import { readMailmap } from "../../../domain/mailmap";
import { moment, named, shortText } from "./rows";

const COMMITS = z.array(
  z.object({
    hash: z.string().regex(/^[0-9a-f]{7,64}$/i, "A commit's hash"),
    authored_at: moment,
    author: shortText(200),
    email: shortText(320).min(1, "An address"),
    subject: z.string().max(10_000),
  }),
);

/**
 * A line a commit, five columns with tabs between them, with or without a header:
 * `git log --format='%H%x09%aI%x09%aN%x09%aE%x09%s'`.
 */
export function readGitLog(text: string, mailmap: string): ContributionDraft[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  if (lines[0]?.toLowerCase().startsWith("hash\t")) lines.shift();
  const rows = lines.map((line) => {
    const [hash, authored_at, author, email, ...subject] = line.split("\t");
    return { hash, authored_at, author, email, subject: subject.join(" ") };
  });
  const canonical = readMailmap(mailmap);
  return named(COMMITS, rows).map(({ authored_at, ...commit }) => {
    const { name, email } = canonical(commit.author, commit.email);
    return commitDraft({ ...commit, author: name, email, authoredAt: authored_at });
  });
}
