import type { ContributionRequest } from "../../types/recognition";
import { isoOf, localMinute } from "../page/moment-text";

/** A contribution as its form holds it: everything is what was typed or chosen. */
export interface RecordDraft extends Omit<ContributionRequest, "external_id" | "occurred_at" | "link"> {
  /** "2026-11-25T09:30", as the reader's clock says. */
  at: string;
  link: string;
}

export const newDraft = (now: Date): RecordDraft => ({
  kind: "",
  at: localMinute(now),
  name: "",
  email: "",
  login: "",
  title: "",
  link: "",
});

/** @param externalId was made when the form was opened: pressed twice, it is one act. */
export function requestOf({ at, link, ...draft }: RecordDraft, externalId: string): ContributionRequest {
  return { ...draft, external_id: externalId, occurred_at: isoOf(at), link: link.trim() || null };
}
