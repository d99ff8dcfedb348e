import { useLingui } from "@lingui/react/macro";
import type { AgreementState } from "../../../plugins/community/src/types/agreements";
import { stateWords } from "./words";

const looks: Partial<Record<AgreementState, string>> = {
  active: "bg-good-soft text-good",
  signed: "bg-good-soft text-good",
  suspended: "bg-bad-soft text-bad",
  declined: "bg-sunken text-quiet",
  withdrawn: "bg-sunken text-quiet",
  lapsed: "bg-sunken text-quiet",
  ended: "bg-sunken text-quiet",
  terminated: "bg-sunken text-quiet",
};

export function StateBadge({ state }: { state: AgreementState }) {
  const { i18n } = useLingui();
  const look = looks[state] ?? "bg-brand-soft";
  return (
    <span className={`rounded-full px-3 py-0.5 text-sm font-semibold whitespace-nowrap ${look}`}>
      {i18n._(stateWords[state])}
    </span>
  );
}
