import { toast, usePrompt } from "@medusajs/ui";
import { useState } from "react";
import { useNavigate } from "react-router-dom";
import { useProblems } from "../page/use-problems";
import { refusalText } from "../rewards/reward-words";
import { useRewardPrograms } from "../rewards/use-rewards";
import { useWords } from "../use-words";
import { type IssueDraft, newDraft, requestOf } from "./issue-draft";
import { issueProblems } from "./issue-problems";
import { useIssue, useLook } from "./use-issue";

/** Looks first and issues then, once for each opened form; what was seen holds for what was asked, and for nothing else. */
export function useIssueForm() {
  const words = useWords();
  const { t, number, minor } = words;
  const navigate = useNavigate();
  const prompt = usePrompt();
  const look = useLook();
  const issue = useIssue();
  const { data: programs } = useRewardPrograms();
  const { form, problems, refuse, clear } = useProblems();
  const [issueKey] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState(() => newDraft(words.locale));
  const seen = look.data;

  const forget = () => {
    look.reset();
    clear();
  };
  const onChange = (part: Partial<IssueDraft>) => {
    if (issue.isPending) return;
    forget();
    setDraft((before) => ({ ...before, ...part }));
  };
  const refused = (error: Error) => {
    const currency = programs?.find(({ id }) => id === draft.programId)?.currency_code ?? "";
    refuse(issueProblems(error, currency, words), refusalText(error, currency, words));
  };
  const onLook = () => {
    if (issue.isPending) return;
    forget();
    look.mutate(requestOf(draft, issueKey), { onError: refused });
  };
  const onIssue = async () => {
    if (!seen) return;
    const { people, total_minor, currency_code } = seen.answer;
    const total = number(people.length);
    const isSure = await prompt({
      variant: "confirmation",
      title: t("rewardIssue.issue.title"),
      description: t("rewardIssue.issue.text", { total, sum: minor(total_minor, currency_code) }),
      confirmText: t("rewardIssue.issue.button", { total }),
      cancelText: t("rewardIssue.issue.leave"),
    });
    if (!isSure) return;
    issue.mutate(seen.asked, {
      onSuccess: ({ reward_ids }) => {
        toast.success(t("rewardIssue.issue.done", { total: number(reward_ids.length) }));
        navigate("/rewards");
      },
      onError: (error) => {
        // What was seen may be so no more.
        forget();
        refused(error);
      },
    });
  };
  return {
    form,
    fields: { draft, onChange, problems },
    answer: seen?.answer,
    onLook,
    onIssue,
    isLooking: look.isPending,
    isIssuing: issue.isPending,
  };
}
