import { LineField } from "../catalogue/small-fields";
import { useBoardChoices } from "../contributors/use-contributors";
import { rewardIssue as texts } from "../i18n/en/reward-issue";
import { Choice, type Option } from "../page/choice";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";
import { hasGroup, type IssueDraft, type IssueFieldsProps } from "./issue-draft";

/** Every rule has words, so the words know every rule. */
const RULES = Object.keys(texts.rule.kind) as IssueDraft["rule"][];

/** No group has such a handle. */
const EVERYBODY = ":all";

/** Those who are thanked for where they stand on a board, or for what they did. */
export function RuleFields({ draft, onChange, problems }: IssueFieldsProps) {
  const { t, locale } = useWords();
  const { data } = useBoardChoices();
  const { rule } = draft;
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
      <Choice
        label={t("rewardIssue.rule.label")}
        hint={t("rewardIssue.rule.hint")}
        value={rule}
        options={RULES.map((each): Option => [each, t(`rewardIssue.rule.kind.${each}`)])}
        onChange={(chosen) => onChange({ rule: chosen as IssueDraft["rule"] })}
        problem={problems.rule}
      />
      {rule !== "none" && (
        <Choice
          label={t("rewardIssue.rule.period")}
          value={draft.period}
          options={[
            ["all", t("rewardIssue.rule.all")],
            ...(data?.seasons ?? []).map(({ handle, name }): Option => [handle, wordsOf(name, locale)]),
          ]}
          onChange={(period) => onChange({ period })}
          problem={problems.period}
        />
      )}
      {hasGroup(draft) && (data?.groups ?? []).length > 0 && (
        <Choice
          label={t("rewardIssue.rule.group")}
          value={draft.group ?? EVERYBODY}
          options={[
            [EVERYBODY, t("rewardIssue.rule.everybody")],
            ...(data?.groups ?? []).map(({ handle, name }): Option => [handle, wordsOf(name, locale)]),
          ]}
          onChange={(group) => onChange({ group: group === EVERYBODY ? null : group })}
          problem={problems.group}
        />
      )}
      {rule === "top" && (
        <LineField
          isCount
          label={t("rewardIssue.rule.places")}
          hint={t("rewardIssue.rule.placesHint")}
          value={draft.places}
          onChange={(places) => onChange({ places })}
          problem={problems["rule.places"]}
        />
      )}
      {rule === "threshold" && (
        <LineField
          isCount
          label={t("rewardIssue.rule.points")}
          value={draft.points}
          onChange={(points) => onChange({ points })}
          problem={problems["rule.points"]}
        />
      )}
      {rule === "took_part" && (
        <Choice
          label={t("rewardIssue.rule.contribution_kind")}
          placeholder={t("rewardIssue.rule.chooseKind")}
          value={draft.contributionKind}
          options={(data?.kinds ?? []).map(({ handle, name }): Option => [handle, wordsOf(name, locale)])}
          onChange={(contributionKind) => onChange({ contributionKind })}
          problem={problems["rule.contribution_kind"]}
        />
      )}
    </div>
  );
}
