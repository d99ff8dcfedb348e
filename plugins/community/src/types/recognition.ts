/** What the admin and the storefront send and get about contributors. Plain types, no code. */
export type ContributionState = "reported" | "accepted" | "rejected" | "undone";

export interface KindAnswer {
  handle: string;
  name: { en: string; "zh-CN": string };
  points: number;
  cap_per_day: number | null;
  cap_per_season: number | null;
  /** Grows with each change; whoever changes a kind says which one was read. */
  revision: number;
}

export interface SeasonAnswer {
  id: string;
  handle: string;
  name: { en: string; "zh-CN": string };
  /** The first day in UTC, and the first that does not belong to it any more. */
  starts_on: string;
  ends_on: string;
}

/** To which contributors belong: a team, a university, a company, a local user group. */
export interface GroupAnswer {
  /** As it stands in the address of its board; it stays. */
  handle: string;
  name: { en: string; "zh-CN": string };
  /** Grows with each change; whoever changes a group says which one was read. */
  revision: number;
}

export interface GroupListAnswer {
  /** With how many people belong to each, listed or not. */
  groups: (GroupAnswer & { people: number })[];
}

export type GroupRequest = Pick<GroupAnswer, "handle" | "name">;

export type GroupChange = Pick<GroupAnswer, "name" | "revision">;

/** A group among the others, with those of its people who are listed and have done something. */
export interface GroupPlaceAnswer extends Pick<GroupAnswer, "handle" | "name"> {
  points: string;
  people: number;
  /** Dense. */
  rank: number;
}

export interface ContributionImportRequest {
  /** The file's text. */
  content: string;
  /** Where its ids are unique: the name of the repository or list. */
  source: string;
  /** Lines of a mailmap, for a git log. */
  mailmap: string;
  /** Tells what would happen, and changes nothing. */
  dry_run: boolean;
}

export interface ContributionImportAnswer {
  dry_run: boolean;
  format: "git_log" | "all_contributors" | "csv";
  /** Acts in the file, and who did them. */
  counts: { contributions: number; people: number };
  outcomes: { created: number; unchanged: number };
  new_people: number;
  /** Given for what is new. */
  points: number;
  /** How many of the new ones got fewer points than their kind is worth, because a cap was reached. */
  capped: number;
  /** By kind, of what is new. */
  kinds: Record<string, number>;
}

export interface ContributionAnswer {
  id: string;
  source: string;
  external_id: string;
  contributor_id: string;
  contributor_name: string;
  kind: string;
  /** ISO 8601 */
  occurred_at: string;
  title: string;
  link: string | null;
  state: ContributionState;
  points: number;
  recorded_at: string;
  judged_at: string | null;
  note: string | null;
}

export interface BoardPlaceAnswer {
  contributor_id: string;
  name: string;
  /** Standing: whole points as decimal text. */
  points: string;
  contributions: number;
  /** Dense: whoever has the same points has the same rank, and the next one follows. */
  rank: number;
}

export interface BoardAnswer {
  /** `all`, or a season's handle; `all`, or a kind. */
  period: string;
  kind: string;
  /** Null: everybody. */
  group: string | null;
  places: BoardPlaceAnswer[];
  /** What asks for the next page; null on the last one. */
  next: string | null;
}

export interface BoardChoicesAnswer {
  /** The newest first. */
  seasons: SeasonAnswer[];
  kinds: KindAnswer[];
  groups: GroupAnswer[];
}

export interface ContributorAnswer {
  id: string;
  name: string;
  is_listed: boolean;
  /** Null: they belong to none. */
  group: string | null;
  /** Forgotten at their own wish: no name, no addresses, no words of what was done. */
  is_erased: boolean;
}

export interface ContributorDetailAnswer {
  contributor: ContributorAnswer;
  /** By what they are recognised. */
  identities: { id: string; kind: "mail" | "login"; value: string }[];
  /** Of the ledger: whole points as decimal text. */
  balance: { standing: string; spendable: string };
  moves: {
    identity: string;
    from_name: string;
    to_name: string;
    points: string;
    reason: string | null;
    moved_at: string;
  }[];
}

export interface ContributorListAnswer {
  contributors: (ContributorAnswer & { points: string; contributions: number })[];
  count: number;
}

export interface ContributionRequest {
  /** Whoever asks twice with one id writes one act. */
  external_id: string;
  kind: string;
  /** ISO 8601 */
  occurred_at: string;
  name: string;
  /** One of the two says who it was. */
  email: string;
  login: string;
  title: string;
  link: string | null;
}

export interface KindRequest {
  points: number;
  cap_per_day: number | null;
  cap_per_season: number | null;
  revision: number;
}

export type SeasonRequest = Omit<SeasonAnswer, "id">;

export interface PublicContributorAnswer {
  contributor: { id: string; name: string; group: Pick<GroupAnswer, "handle" | "name"> | null };
  /** Their place on the board that was asked for, among the nearest. */
  places: BoardPlaceAnswer[];
  /** The newest of what was counted. */
  contributions: Pick<ContributionAnswer, "id" | "kind" | "occurred_at" | "title" | "link" | "points">[];
  count: number;
}
