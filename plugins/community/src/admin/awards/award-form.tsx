import { Button } from "@medusajs/ui";
import { useBoardChoices } from "../contributors/use-contributors";
import { TwoTextFields } from "../goals/two-texts";
import { Choice, type Option } from "../page/choice";
import { Section } from "../page/section";
import { ProgramChoice } from "../reward-issue/program-choice";
import { ThingsFields } from "../reward-issue/things-fields";
import { WordsFields } from "../reward-issue/words-fields";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";
import { MembersFields } from "./members-fields";
import { RuleFields } from "./rule-fields";
import { useAwardForm } from "./use-award-form";

/** A round of an award, which is open as soon as it is written. */
export function AwardForm() {
  const { t, locale } = useWords();
  const { data } = useBoardChoices();
  const { form, fields, onSubmit, isSaving } = useAwardForm();
  const { draft, onChange, problems } = fields;
  return (
    <form ref={form} noValidate onSubmit={onSubmit} className="flex flex-col gap-y-4">
      <Section level="h1" title={t("awards.form.title")} text={t("awards.form.intro")}>
        <div className="flex flex-col gap-y-4 px-6 py-4">
          <TwoTextFields
            label={t("awards.form.name")}
            name="name"
            maxLength={120}
            value={draft.name}
            onChange={(name) => onChange({ name })}
            problems={problems}
          />
          <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
            <ProgramChoice {...fields} />
            <Choice
              label={t("awards.form.period")}
              hint={t("awards.form.periodHint")}
              value={draft.period}
              options={[
                ["all", t("rewardIssue.rule.all")],
                ...(data?.seasons ?? []).map(({ handle, name }): Option => [handle, wordsOf(name, locale)]),
              ]}
              onChange={(period) => onChange({ period })}
              problem={problems.period}
            />
          </div>
        </div>
      </Section>
      <Section title={t("awards.form.things")}>
        <div className="px-6 py-4">
          <ThingsFields {...fields} />
        </div>
      </Section>
      <Section title={t("awards.form.votes")}>
        <div className="flex flex-col gap-y-6 px-6 py-4">
          <RuleFields {...fields} />
          <MembersFields {...fields} />
        </div>
      </Section>
      <Section title={t("awards.form.words")}>
        <div className="px-6 py-4">
          <WordsFields {...fields} />
        </div>
        <div className="flex justify-end px-6 py-4">
          <Button type="submit" size="small" isLoading={isSaving}>
            {t("awards.form.save")}
          </Button>
        </div>
      </Section>
    </form>
  );
}
