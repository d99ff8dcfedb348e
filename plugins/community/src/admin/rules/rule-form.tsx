import { Button, toast } from "@medusajs/ui";
import { type FormEvent, useEffect, useState } from "react";
import type { RuleVersionAnswer } from "../../types/impact";
import { useProblems } from "../page/use-problems";
import { useWords } from "../use-words";
import { DryRun } from "./dry-run";
import { GiftFields } from "./gift-fields";
import { draftOf, termsOf } from "./rule-draft";
import { ruleProblems } from "./rule-problems";
import { SelectorFields } from "./selector-fields";
import { TimeFields } from "./time-fields";
import { useSaveRule } from "./use-rules";

interface RuleFormProps {
  goalId: string;
  /** Whose next version is written; without it a new rule. */
  newest?: RuleVersionAnswer | undefined;
  onDone: () => void;
}

export function RuleForm({ goalId, newest, onDone }: RuleFormProps) {
  const words = useWords();
  const { t } = words;
  const save = useSaveRule(newest?.rule_id);
  const { form, problems, refuse } = useProblems();
  const [draft, setDraft] = useState(() => draftOf(newest, new Date()));
  useEffect(() => form.current?.querySelector<HTMLElement>("[role=combobox]")?.focus(), [form]);

  const refused = (error: Error) =>
    refuse(ruleProblems(error, termsOf(draft, goalId).unreadable, words), words.error(error));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(termsOf(draft, goalId).terms, {
      onSuccess: () => {
        toast.success(t("allocationRules.form.saved"));
        onDone();
      },
      onError: refused,
    });
  };
  return (
    <form ref={form} noValidate onSubmit={submit} className="flex flex-col gap-y-6 px-6 py-6">
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <SelectorFields draft={draft} onChange={setDraft} problem={problems["selector.id"]} />
      </div>
      <GiftFields draft={draft} onChange={setDraft} problems={problems} />
      <TimeFields draft={draft} onChange={setDraft} problems={problems} />
      <DryRun
        terms={() => termsOf(draft, goalId).terms}
        ruleId={newest?.rule_id}
        problems={problems}
        onRefused={refused}
      />
      <div className="flex justify-end gap-x-2">
        <Button type="button" size="small" variant="secondary" onClick={onDone}>
          {t("allocationRules.form.cancel")}
        </Button>
        <Button type="submit" size="small" isLoading={save.isPending}>
          {t(newest ? "allocationRules.form.saveVersion" : "allocationRules.form.save")}
        </Button>
      </div>
    </form>
  );
}
