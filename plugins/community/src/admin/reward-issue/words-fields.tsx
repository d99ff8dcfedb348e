import { Textarea } from "@medusajs/ui";
import { Choice, type Option } from "../page/choice";
import { Field } from "../page/field";
import { useWords } from "../use-words";
import type { IssueDraft, IssueFieldsProps } from "./issue-draft";

const LOCALES: readonly IssueDraft["locale"][] = ["en", "zh-CN"];

/** What is said to those who are thanked, and in which language. */
export function WordsFields({ draft: { message, locale }, onChange, problems }: IssueFieldsProps) {
  const { t } = useWords();
  return (
    <div className="flex flex-col gap-y-4">
      <Field
        isOptional
        label={t("rewardIssue.words.message")}
        hint={t("rewardIssue.words.messageHint")}
        problem={problems.message}
      >
        {(control) => (
          <Textarea
            {...control}
            rows={4}
            maxLength={1000}
            lang={locale}
            value={message}
            onChange={(event) => onChange({ message: event.target.value })}
          />
        )}
      </Field>
      <div className="sm:w-1/2">
        <Choice
          label={t("rewardIssue.words.locale")}
          value={locale}
          options={LOCALES.map((each): Option => [each, t(`rewardIssue.words.${each}`)])}
          onChange={(chosen) => onChange({ locale: chosen as IssueDraft["locale"] })}
          problem={problems.locale}
        />
      </div>
    </div>
  );
}
