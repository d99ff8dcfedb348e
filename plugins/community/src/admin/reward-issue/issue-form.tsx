import { Button } from "@medusajs/ui";
import type { FormEvent } from "react";
import { Link } from "react-router-dom";
import { Section } from "../page/section";
import { useWords } from "../use-words";
import { Forecast } from "./forecast";
import { PeopleFields } from "./people-fields";
import { ProgramChoice } from "./program-choice";
import { RuleFields } from "./rule-fields";
import { ThingsFields } from "./things-fields";
import { useIssueForm } from "./use-issue-form";
import { WordsFields } from "./words-fields";

/** First what would happen, then, with one more press, that exactly this happens. */
export function IssueForm() {
  const { t, number, minor } = useWords();
  const { form, fields, answer, onLook, onIssue, isLooking, isIssuing } = useIssueForm();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onLook();
  };
  return (
    <form ref={form} noValidate onSubmit={submit} className="flex flex-col gap-y-4">
      <Section
        level="h1"
        title={t("rewardIssue.title")}
        text={t("rewardIssue.intro")}
        aside={
          <Button asChild size="small" variant="secondary">
            <Link to="/rewards/programs">{t("rewardPrograms.title")}</Link>
          </Button>
        }
      >
        <div className="px-6 py-4">
          <ProgramChoice {...fields} />
        </div>
      </Section>
      <Section title={t("rewardIssue.who.title")} text={t("rewardIssue.who.text")}>
        <div className="flex flex-col gap-y-6 px-6 py-4">
          <PeopleFields {...fields} />
          <RuleFields {...fields} />
        </div>
      </Section>
      <Section title={t("rewardIssue.things.title")} text={t("rewardIssue.things.text")}>
        <div className="px-6 py-4">
          <ThingsFields {...fields} />
        </div>
      </Section>
      <Section title={t("rewardIssue.words.title")}>
        <div className="px-6 py-4">
          <WordsFields {...fields} />
        </div>
        <div className="flex justify-end px-6 py-4">
          <Button
            type="submit"
            size="small"
            variant={answer ? "secondary" : "primary"}
            isLoading={isLooking}
            disabled={isIssuing}
          >
            {t("rewardIssue.look")}
          </Button>
        </div>
      </Section>
      {/* Whoever hears the page hears in one sentence what is shown below. */}
      <p className="sr-only" role="status">
        {answer &&
          t("rewardIssue.forecast.summary", {
            total: number(answer.people.length),
            sum: minor(answer.total_minor, answer.currency_code),
          })}
      </p>
      {answer && <Forecast answer={answer} isIssuing={isIssuing} onIssue={onIssue} />}
    </form>
  );
}
