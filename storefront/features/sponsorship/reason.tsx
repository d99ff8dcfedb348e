import { useLingui } from "@lingui/react/macro";
import type { AgreementActor } from "../../../plugins/community/src/types/agreements";
import { clockReasons } from "./words";

/** People write theirs in their own words, the calendar leaves a code. */
export function Reason({ reason, actor }: { reason: string; actor?: AgreementActor }) {
  const { i18n } = useLingui();
  const known = actor === "partner" ? undefined : clockReasons[reason];
  return <span className="whitespace-pre-line">{known ? i18n._(known) : reason}</span>;
}
