import { DomainError } from "./errors";

/**
 * Decides what the rows of a file become: one dated act of one person, with an id that is unique where it comes from, so
 * that the same file read twice changes nothing. A person is known by an address, or by a name at a forge; never by a name
 * alone, which two people can share.
 */
export type IdentityKind = "mail" | "login";

export interface Identity {
  readonly kind: IdentityKind;
  /** As it is compared: see `identity`. */
  readonly value: string;
}

export interface ContributionDraft {
  /** Unique in its source. */
  readonly externalId: string;
  readonly kind: string;
  /** Null when the source does not say: it counts from the day on which it was read. */
  readonly occurredAt: Date | null;
  /** How the source calls its person. */
  readonly name: string;
  readonly identity: Identity;
  readonly title: string;
  readonly link: string | null;
}

const LONGEST_TITLE = 300;

/** The same address in other letters is the same person; a forge's names know no capitals either. */
export const identity = (kind: IdentityKind, text: string): Identity => ({ kind, value: text.trim().toLowerCase() });

const shortened = (text: string): string => {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length <= LONGEST_TITLE ? line : `${[...line].slice(0, LONGEST_TITLE - 1).join("")}…`;
};

export interface GitCommit {
  readonly hash: string;
  readonly authoredAt: Date;
  readonly author: string;
  readonly email: string;
  readonly subject: string;
}

export const commitDraft = (commit: GitCommit): ContributionDraft => ({
  externalId: commit.hash.toLowerCase(),
  kind: "commit",
  occurredAt: commit.authoredAt,
  name: commit.author.trim() || commit.email.trim(),
  identity: identity("mail", commit.email),
  title: shortened(commit.subject),
  link: null,
});

/** What all-contributors calls its types, by our kinds; what is not here is `other` and keeps its name in its title. */
const KIND_BY_TYPE: Readonly<Record<string, string>> = {
  code: "code",
  plugin: "code",
  doc: "documentation",
  content: "documentation",
  blog: "documentation",
  tutorial: "documentation",
  example: "documentation",
  translation: "translation",
  review: "review",
  bug: "report",
  userTesting: "report",
  security: "report",
  question: "answer",
  talk: "talk",
  eventOrganizing: "event",
  ideas: "idea",
  design: "design",
  a11y: "design",
  infra: "upkeep",
  tool: "upkeep",
  maintenance: "upkeep",
  test: "upkeep",
};

export interface ListedPerson {
  readonly login: string;
  readonly name: string;
  readonly contributions: readonly string[];
}

/** One for each type that a person is listed with, however often it is named. */
export const listedDrafts = ({ login, name, contributions }: ListedPerson): ContributionDraft[] =>
  [...new Set(contributions)].map((type) => ({
    externalId: `${login.toLowerCase()}:${type}`,
    kind: KIND_BY_TYPE[type] ?? "other",
    occurredAt: null,
    name: name.trim() || login,
    identity: identity("login", login),
    title: type,
    link: null,
  }));

export interface WrittenRow {
  readonly externalId: string;
  readonly kind: string;
  readonly occurredAt: Date | null;
  readonly name: string;
  readonly email: string;
  readonly login: string;
  readonly title: string;
  readonly link: string | null;
}

export const writtenDraft = (row: WrittenRow): ContributionDraft => ({
  externalId: row.externalId,
  kind: row.kind,
  occurredAt: row.occurredAt,
  name: row.name.trim() || row.login.trim() || row.email.trim(),
  identity: row.email.trim() ? identity("mail", row.email) : identity("login", row.login),
  title: shortened(row.title),
  link: row.link,
});

/**
 * @throws DomainError `import_invalid` when one id stands for two acts: one of them would be lost.
 */
export function checkDrafts(drafts: readonly ContributionDraft[]): void {
  const seen = new Map<string, ContributionDraft>();
  for (const [index, draft] of drafts.entries()) {
    const before = seen.get(draft.externalId);
    const isSame = before && before.identity.value === draft.identity.value && before.kind === draft.kind;
    if (before && !isSame)
      throw new DomainError("invalid_data", "import_invalid", `The id "${draft.externalId}" stands for two acts`, {
        field: `content[${index}].external_id`,
      });
    seen.set(draft.externalId, draft);
  }
}
