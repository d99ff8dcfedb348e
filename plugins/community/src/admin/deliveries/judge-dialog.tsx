import { Button, Prompt, Textarea, toast } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import type { DeliveryAnswer, JudgementRequest } from "../../types/deliveries";
import { Field } from "../page/field";
import { problemsOf } from "../page/problems-of";
import { useProblems } from "../page/use-problems";
import { useWords } from "../use-words";
import { useJudgeDelivery } from "./use-deliveries";

interface JudgeDialogProps {
  delivery: DeliveryAnswer;
  units: string;
  to: JudgementRequest["state"];
  onClose: () => void;
}

/** A judgement is final, so it is asked for twice; a rejection says why. */
export function JudgeDialog({ delivery, units, to, onClose }: JudgeDialogProps) {
  const words = useWords();
  const { t } = words;
  const judge = useJudgeDelivery(delivery.id);
  const { form, problems, refuse } = useProblems();
  const [reason, setReason] = useState("");
  const isRejection = to === "rejected";
  const say = `deliveries.${isRejection ? "reject" : "verify"}`;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    judge.mutate(
      { state: to, ...(reason.trim() ? { reason } : {}) },
      {
        onSuccess: () => {
          toast.success(t(`${say}.done`));
          onClose();
        },
        onError: (error) => refuse(problemsOf(error, "deliveries", words), words.error(error)),
      },
    );
  };
  return (
    <Prompt open variant={isRejection ? "danger" : "confirmation"} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Prompt.Content className="max-h-[90vh] w-[calc(100%-2rem)] max-w-[440px] overflow-y-auto">
        <form ref={form} noValidate onSubmit={submit}>
          <Prompt.Header>
            <Prompt.Title>{t(`${say}.title`)}</Prompt.Title>
            <Prompt.Description>{t(`${say}.text`, { units })}</Prompt.Description>
          </Prompt.Header>
          <div className="px-6 pt-4">
            <Field
              label={t(`${say}.reason`)}
              hint={t("deliveries.reasonHint")}
              isOptional={!isRejection}
              problem={problems.reason}
            >
              {(control) => (
                <Textarea
                  {...control}
                  {...(isRejection ? { "aria-required": true } : {})}
                  maxLength={2000}
                  rows={2}
                  value={reason}
                  onChange={(event) => setReason(event.target.value)}
                />
              )}
            </Field>
          </div>
          <Prompt.Footer>
            <Prompt.Cancel type="button">{t("deliveries.leave")}</Prompt.Cancel>
            <Button type="submit" size="small" variant={isRejection ? "danger" : "primary"} isLoading={judge.isPending}>
              {t(`${say}.button`)}
            </Button>
          </Prompt.Footer>
        </form>
      </Prompt.Content>
    </Prompt>
  );
}
