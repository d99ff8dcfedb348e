import { Button, toast, usePrompt } from "@medusajs/ui";
import type { AwardAnswer } from "../../types/awards";
import { Section } from "../page/section";
import { Forecast } from "../reward-issue/forecast";
import { refusalText } from "../rewards/reward-words";
import { useWords } from "../use-words";
import { useIssue, useLook } from "./use-awards";

/** First what it costs to thank the winners, then, with one more press, that it happens: once, whoever presses. */
export function AwardIssue({ award: { id, currency_code } }: { award: AwardAnswer }) {
  const words = useWords();
  const { t, number, minor } = words;
  const prompt = usePrompt();
  const look = useLook(id);
  const issue = useIssue(id);
  const answer = look.data;
  const refused = (error: Error) => {
    look.reset();
    toast.error(refusalText(error, currency_code, words));
  };
  const onIssue = async () => {
    if (!answer) return;
    const total = number(answer.people.length);
    const isSure = await prompt({
      variant: "confirmation",
      title: t("rewardIssue.issue.title"),
      description: t("rewardIssue.issue.text", { total, sum: minor(answer.total_minor, currency_code) }),
      confirmText: t("rewardIssue.issue.button", { total }),
      cancelText: t("rewardIssue.issue.leave"),
    });
    if (!isSure) return;
    issue.mutate(undefined, {
      onSuccess: ({ reward_ids }) => toast.success(t("rewardIssue.issue.done", { total: number(reward_ids.length) })),
      onError: refused,
    });
  };
  return (
    <>
      <Section
        title={t("awards.issue.title")}
        text={t("awards.issue.text")}
        aside={
          <Button
            size="small"
            variant={answer ? "secondary" : "primary"}
            isLoading={look.isPending}
            disabled={issue.isPending}
            onClick={() => look.mutate(undefined, { onError: refused })}
          >
            {t("awards.issue.look")}
          </Button>
        }
      />
      {answer && <Forecast answer={answer} isIssuing={issue.isPending} onIssue={onIssue} />}
    </>
  );
}
