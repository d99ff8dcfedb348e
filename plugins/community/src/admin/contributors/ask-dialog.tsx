import { Button, Prompt } from "@medusajs/ui";
import type { FormEvent, ReactNode, RefObject } from "react";
import { useWords } from "../use-words";

interface AskDialogProps {
  title: string;
  text: string;
  button: string;
  isGrave?: boolean;
  isBusy: boolean;
  form: RefObject<HTMLFormElement>;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** Asks whether it is meant, and for what has to be said; whoever opened it keeps what was typed when the shop says no. */
export function AskDialog(props: AskDialogProps) {
  const { title, text, button, isGrave = false, isBusy, form, onSubmit, onClose, children } = props;
  const { t } = useWords();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <Prompt open variant={isGrave ? "danger" : "confirmation"} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Prompt.Content className="max-h-[90vh] w-[calc(100%-2rem)] max-w-[520px] overflow-y-auto">
        <form ref={form} noValidate onSubmit={submit}>
          <Prompt.Header>
            <Prompt.Title>{title}</Prompt.Title>
            <Prompt.Description>{text}</Prompt.Description>
          </Prompt.Header>
          <div className="flex flex-col gap-y-4 px-6 pt-4">{children}</div>
          <Prompt.Footer>
            <Prompt.Cancel type="button">{t("contributors.leave")}</Prompt.Cancel>
            <Button type="submit" size="small" variant={isGrave ? "danger" : "primary"} isLoading={isBusy}>
              {button}
            </Button>
          </Prompt.Footer>
        </form>
      </Prompt.Content>
    </Prompt>
  );
}
