import { XMark } from "@medusajs/icons";
import { Alert, Button, FocusModal, Heading, IconButton, Text } from "@medusajs/ui";
import type { FormEvent, ReactNode, RefObject } from "react";
import { useWords } from "../use-words";

interface FormWindowProps {
  title: string;
  text?: string;
  form: RefObject<HTMLFormElement>;
  isSaving: boolean;
  /** What somebody else changed since this was read. */
  changed: string[] | null;
  /** Begins again with what stands now. */
  onReload?: (() => void) | undefined;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A form over the whole page; on a phone it is the page. */
export function FormWindow(props: FormWindowProps) {
  const { title, text, form, isSaving, changed, onReload, onSubmit, onClose, children } = props;
  const { t, word } = useWords();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <FocusModal open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <FocusModal.Content {...(text ? {} : { "aria-describedby": undefined })}>
        <form ref={form} noValidate onSubmit={submit} className="flex min-h-0 flex-1 flex-col">
          <div className="border-ui-border-base border-b px-4 py-2">
            <FocusModal.Close asChild>
              <IconButton type="button" size="small" variant="transparent" aria-label={t("catalogue.close.window")}>
                <XMark />
              </IconButton>
            </FocusModal.Close>
          </div>
          <FocusModal.Body className="min-h-0 flex-1 overflow-y-auto">
            <div className="mx-auto flex w-full max-w-3xl flex-col gap-y-6 px-4 py-8 sm:px-6">
              <div>
                <FocusModal.Title asChild>
                  <Heading level="h2">{title}</Heading>
                </FocusModal.Title>
                {text && (
                  <FocusModal.Description asChild>
                    <Text size="small" className="text-ui-fg-subtle mt-1 text-pretty">
                      {text}
                    </Text>
                  </FocusModal.Description>
                )}
              </div>
              {changed && (
                <Alert variant="warning" role="alert">
                  <span className="block">
                    {t("catalogue.changedMeanwhile", {
                      fields: changed.map((field) => word("catalogue.field", field)).join(", ") || "–",
                    })}
                  </span>
                  {onReload && (
                    <Button type="button" size="small" variant="secondary" className="mt-2" onClick={onReload}>
                      {t("catalogue.reload")}
                    </Button>
                  )}
                </Alert>
              )}
              {children}
            </div>
          </FocusModal.Body>
          <FocusModal.Footer>
            <Button type="button" size="small" variant="secondary" onClick={onClose}>
              {t("catalogue.cancel")}
            </Button>
            <Button type="submit" size="small" isLoading={isSaving}>
              {t("catalogue.save")}
            </Button>
          </FocusModal.Footer>
        </form>
      </FocusModal.Content>
    </FocusModal>
  );
}
