import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { ReportState } from "../../../plugins/community/src/types/reports";
import type { RewardState } from "../../../plugins/community/src/types/rewards";

type State = RewardState | ReportState;

const words: Record<State, MessageDescriptor> = {
  issued: msg`To be claimed`,
  waitlisted: msg`Waiting for stock`,
  claimed: msg`Claimed`,
  ordered: msg`Ordered`,
  shipped: msg`On its way`,
  delivered: msg`Delivered`,
  given: msg`Given to a goal`,
  expired: msg`Run out`,
  revoked: msg`Taken back by us`,
  reported: msg`Waiting for review`,
  accepted: msg`Accepted`,
  rejected: msg`Not accepted`,
};

const looks: Partial<Record<State, string>> = {
  delivered: "bg-good-soft text-good",
  given: "bg-good-soft text-good",
  accepted: "bg-good-soft text-good",
  expired: "bg-sunken text-quiet",
  revoked: "bg-sunken text-quiet",
  rejected: "bg-sunken text-quiet",
};

export function StateBadge({ state }: { state: State }) {
  const { i18n } = useLingui();
  const look = looks[state] ?? "bg-brand-soft";
  return (
    <span className={`rounded-full px-3 py-0.5 text-sm font-semibold whitespace-nowrap ${look}`}>
      {i18n._(words[state])}
    </span>
  );
}
