import { Button } from "@medusajs/ui";
import { useRef, useState } from "react";
import type { GoalAnswer, RuleVersionAnswer } from "../../types/impact";
import { Empty, Failed, Loading } from "../page/loading";
import { Section } from "../page/section";
import { useWords } from "../use-words";
import { RuleCard } from "./rule-card";
import { RuleForm } from "./rule-form";
import { rulesOf } from "./rule-versions";
import { useRules } from "./use-rules";
import { useSelectorText } from "./use-selector-text";

/** What gives to this goal; a form for a new rule or a next version opens below. */
export function GoalRules({ goal }: { goal: GoalAnswer }) {
  const { t } = useWords();
  const { data, error, isPending, refetch } = useRules();
  const [written, setWritten] = useState<RuleVersionAnswer | "new" | null>(null);
  const opener = useRef<Element | null>(null);
  const canChange = goal.next_states.length > 0;
  const rules = rulesOf(goal.id, data ?? []);
  const open = (what: RuleVersionAnswer | "new") => {
    opener.current = document.activeElement;
    setWritten(what);
  };
  const close = () => {
    setWritten(null);
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  return (
    <>
      <Section
        title={t("allocationRules.title")}
        text={t(canChange ? "allocationRules.intro" : "allocationRules.ended")}
        aside={
          canChange && (
            <Button size="small" variant="secondary" onClick={() => open("new")}>
              {t("allocationRules.new")}
            </Button>
          )
        }
      >
        {isPending && <Loading rows={2} />}
        {error && <Failed error={error} onRetry={refetch} />}
        {data && canChange && rules.length === 0 && (
          <Empty title={t("allocationRules.none.title")} text={t("allocationRules.none.text")} />
        )}
        {rules.length > 0 && (
          <ul className="divide-y">
            {rules.map((versions) => (
              <RuleCard
                key={versions[0].rule_id}
                versions={versions}
                canChange={canChange && versions[0].goal_id === goal.id}
                isOver={!canChange}
                hasMoved={versions[0].goal_id !== goal.id}
                onVersion={() => open(versions[0])}
              />
            ))}
          </ul>
        )}
      </Section>
      {written === "new" && (
        <Section title={t("allocationRules.new")}>
          <RuleForm goalId={goal.id} onDone={close} />
        </Section>
      )}
      {written !== null && written !== "new" && (
        <NextVersion key={written.rule_id} goalId={goal.id} newest={written} onDone={close} />
      )}
    </>
  );
}

function NextVersion({ goalId, newest, onDone }: { goalId: string; newest: RuleVersionAnswer; onDone: () => void }) {
  const { t } = useWords();
  const rule = useSelectorText(newest.selector);
  return (
    <Section title={t("allocationRules.versionOf", { rule })} text={t("allocationRules.versionHint")}>
      <RuleForm goalId={goalId} newest={newest} onDone={onDone} />
    </Section>
  );
}
