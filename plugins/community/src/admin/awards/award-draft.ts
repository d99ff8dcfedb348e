import type { AwardRequest } from "../../types/awards";
import type { TwoTexts } from "../../types/impact";
import { countOf, NO_TEXTS } from "../catalogue/typed";
import { isoOf, localMinute } from "../page/moment-text";
import type { Problems } from "../page/use-problems";
import { type IssueDraft, requestOf as issueOf, newDraft as newIssue } from "../reward-issue/issue-draft";

/** A round as its form holds it. What is given and said is asked for as in the form that issues rewards. */
export interface AwardDraft extends IssueDraft {
  name: TwoTexts;
  seats: string;
  votesEach: string;
  memberIds: readonly string[];
  /** "2026-11-25T09:30", as the reader's clock says. */
  closesAt: string;
}

/** Of every part of the form. */
export interface AwardFieldsProps {
  draft: AwardDraft;
  onChange: (part: Partial<AwardDraft>) => void;
  problems: Problems;
}

/** A fortnight is what is usual. */
const USUAL_MS = 14 * 86_400_000;

export const newDraft = (readerLocale: string, now: Date): AwardDraft => ({
  ...newIssue(readerLocale),
  name: NO_TEXTS,
  seats: "1",
  votesEach: "1",
  memberIds: [],
  closesAt: localMinute(new Date(+now + USUAL_MS)),
});

/** @param awardKey was made when the form was opened: pressed twice, it is one round. */
export function requestOf(draft: AwardDraft, awardKey: string): AwardRequest {
  const { program_id, items, message, locale } = issueOf(draft, awardKey);
  return {
    ...{ award_key: awardKey, program_id, items, message, locale },
    name: draft.name,
    period: draft.period,
    seats: countOf(draft.seats) ?? -1,
    votes_each: countOf(draft.votesEach) ?? -1,
    member_ids: [...draft.memberIds],
    closes_at: isoOf(draft.closesAt),
  };
}

/** What lacks something is refused for certain: nobody has to be asked whether it is meant. */
export const isComplete = ({ name, programId, things, memberIds, closesAt }: AwardDraft): boolean =>
  [name.en.trim(), name["zh-CN"].trim(), programId, closesAt].every((typed) => typed !== "") &&
  things.length > 0 &&
  memberIds.length > 0;
