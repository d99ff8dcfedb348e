import type { IssueRewardsRequest, RewardItemRequest, RewardRuleRequest } from "../../types/rewards";
import { countOf } from "../catalogue/typed";
import type { Problems } from "../page/use-problems";

/** Somebody who was named. */
export interface NamedPerson {
  id: string;
  name: string;
}

/** A thing from the shop as the form holds it. */
export interface ThingDraft {
  /** Of its row in the form: a thing can be there twice, in two sizes. */
  key: string;
  productId: string;
  title: string;
  variants: readonly { id: string; title: string }[];
  /** Null: whoever claims it chooses. */
  variantId: string | null;
  quantity: string;
}

export interface IssueDraft {
  programId: string;
  people: readonly NamedPerson[];
  rule: RewardRuleRequest["kind"] | "none";
  places: string;
  points: string;
  contributionKind: string;
  /** `all`, or a season's handle. */
  period: string;
  /** Null: the board of everybody. */
  group: string | null;
  things: readonly ThingDraft[];
  message: string;
  locale: IssueRewardsRequest["locale"];
}

/** Of every part of the form. */
export interface IssueFieldsProps {
  draft: IssueDraft;
  onChange: (part: Partial<IssueDraft>) => void;
  problems: Problems;
}

export type Asked = Omit<IssueRewardsRequest, "dry_run">;

export const newDraft = (readerLocale: string): IssueDraft => ({
  programId: "",
  people: [],
  rule: "none",
  places: "3",
  points: "",
  contributionKind: "",
  period: "all",
  group: null,
  things: [],
  message: "",
  locale: readerLocale.startsWith("zh") ? "zh-CN" : "en",
});

/** A group has a board of all kinds together, and no other: of one kind everybody is asked. */
export const hasGroup = ({ rule }: IssueDraft): boolean => rule === "top" || rule === "threshold";

/** @param issueKey was made when the form was opened: pressed twice, it is issued once. */
export function requestOf(draft: IssueDraft, issueKey: string): Asked {
  const rule = ruleOf(draft);
  return {
    issue_key: issueKey,
    program_id: draft.programId,
    contributor_ids: draft.people.map(({ id }) => id),
    rule,
    period: rule ? draft.period : "all",
    group: hasGroup(draft) ? draft.group : null,
    items: draft.things.map(itemOf),
    message: draft.message,
    locale: draft.locale,
  };
}

export const itemOf = ({ productId, variantId, quantity }: ThingDraft): RewardItemRequest => ({
  product_id: productId,
  variant_id: variantId,
  quantity: countOf(quantity) ?? -1,
});

/** What is no whole number is asked for as one that the shop refuses, naming the field. */
function ruleOf({ rule, places, points, contributionKind }: IssueDraft): RewardRuleRequest | null {
  switch (rule) {
    case "none":
      return null;
    case "top":
      return { kind: rule, places: countOf(places) ?? -1 };
    case "threshold":
      return { kind: rule, points: countOf(points) ?? -1 };
    case "took_part":
      return { kind: rule, contribution_kind: contributionKind };
  }
}
