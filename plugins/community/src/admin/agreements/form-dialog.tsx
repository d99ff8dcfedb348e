import { Button, Prompt, Text, toast } from "@medusajs/ui";
import { type FormEvent, type ReactNode, useState } from "react";
import type { AgreementDetailAnswer } from "../../types/agreements";
import { problemsOf } from "../page/problems-of";
import { type Problems, useProblems } from "../page/use-problems";
import { Refusal } from "../read-json";
import { useWords } from "../use-words";
import { useActOn } from "./use-agreements";

interface FormDialogProps<Body> {
  /** Where the form is sent. */
  to: string;
  title: string;
  text: string;
  button: string;
  isGrave?: boolean;
  isWide?: boolean;
  /** What was typed as the shop wants it, and what of it could not be read. */
  read: () => { body: Body; unreadable?: Problems };
  /** What is said when it is done. */
  done: (answer: AgreementDetailAnswer) => string;
  onClose: () => void;
  children?: (problems: Problems) => ReactNode;
}

const CHANGED: ReadonlySet<string | undefined> = new Set(["agreement_changed", "claim_changed"]);

/**
 * Asks whether it is meant, and for what has to be said; it stays open when the shop says no, so that nothing typed is
 * lost. What somebody else has changed meanwhile is looked at first: then it cannot be sent any more.
 */
export function FormDialog<Body>(props: FormDialogProps<Body>) {
  const { to, title, text, button, isGrave = false, isWide = false } = props;
  const words = useWords();
  const { t } = words;
  const { mutate, isPending } = useActOn<Body>(to);
  const { form, problems, refuse } = useProblems();
  const [isChanged, setChanged] = useState(false);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { body, unreadable = {} } = props.read();
    mutate(body, {
      onSuccess: (answer) => {
        toast.success(props.done(answer));
        props.onClose();
      },
      onError: (error) => {
        if (error instanceof Refusal && CHANGED.has(error.code)) setChanged(true);
        else refuse({ ...problemsOf(error, "agreements", words), ...unreadable }, words.error(error));
      },
    });
  };
  return (
    <Prompt open variant={isGrave ? "danger" : "confirmation"} onOpenChange={(isOpen) => !isOpen && props.onClose()}>
      <Prompt.Content
        className={`max-h-[90vh] w-[calc(100%-2rem)] overflow-y-auto ${isWide ? "max-w-[640px]" : "max-w-[440px]"}`}
      >
        <form ref={form} noValidate onSubmit={submit}>
          <Prompt.Header>
            <Prompt.Title>{title}</Prompt.Title>
            <Prompt.Description>{text}</Prompt.Description>
          </Prompt.Header>
          <div className="flex flex-col gap-y-4 px-6 pt-4">
            {props.children?.(problems)}
            <div role="alert">
              {isChanged && (
                <Text size="small" weight="plus" className="text-ui-fg-error">
                  {t("agreements.actions.changed")}
                </Text>
              )}
            </div>
          </div>
          <Prompt.Footer>
            <Prompt.Cancel type="button">{t("agreements.actions.leave")}</Prompt.Cancel>
            <Button
              type="submit"
              size="small"
              variant={isGrave ? "danger" : "primary"}
              isLoading={isPending}
              disabled={isChanged}
            >
              {button}
            </Button>
          </Prompt.Footer>
        </form>
      </Prompt.Content>
    </Prompt>
  );
}
