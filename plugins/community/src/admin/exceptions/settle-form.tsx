import { Button, Label, Text, Textarea, toast } from "@medusajs/ui";
import { type FormEvent, useId, useState } from "react";
import type { ExceptionAnswer } from "../../types/exceptions";
import { Section } from "../page/section";
import { useWords } from "../use-words";
import { useReopen, useSettle } from "./use-exceptions";

/** A person's word that nothing is left to do; or that word, once it is given. */
export function Settling({ exception }: { exception: ExceptionAnswer }) {
  return exception.state === "open" ? <SettleForm id={exception.id} /> : <Settled exception={exception} />;
}

function SettleForm({ id }: { id: string }) {
  const { t, error } = useWords();
  const settle = useSettle(id);
  const noteId = useId();
  const [note, setNote] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    settle.mutate(note.trim(), {
      onSuccess: () => toast.success(t("exceptions.settle.success")),
      onError: (problem) => toast.error(error(problem)),
    });
  };
  return (
    <Section title={t("exceptions.settle.title")} text={t("exceptions.settle.text")}>
      <form onSubmit={submit} className="flex flex-col gap-y-3 px-6 py-4">
        <Label htmlFor={noteId} size="small" weight="plus">
          {t("exceptions.settle.note")}
        </Label>
        <Textarea
          id={noteId}
          aria-required
          maxLength={2000}
          rows={3}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <Button type="submit" size="small" className="self-end" isLoading={settle.isPending} disabled={!note.trim()}>
          {t("exceptions.settle.button")}
        </Button>
      </form>
    </Section>
  );
}

function Settled({ exception }: { exception: ExceptionAnswer }) {
  const { t, date, error } = useWords();
  const reopen = useReopen(exception.id);
  const { settled_by, settled_at, note } = exception;
  const when = date(settled_at ?? exception.updated_at);
  const press = () =>
    reopen.mutate(undefined, {
      onSuccess: () => toast.success(t("exceptions.settle.reopened")),
      onError: (problem) => toast.error(error(problem)),
    });
  const text = settled_by
    ? t("exceptions.settle.by", { who: settled_by.email ?? settled_by.id, when })
    : t("exceptions.settle.bySystem", { when });
  return (
    <Section title={t("exceptions.state.settled")} text={text}>
      {note && (
        <Text size="small" className="whitespace-pre-line px-6 py-4">
          {note}
        </Text>
      )}
      <div className="flex justify-end px-6 py-4">
        <Button size="small" variant="secondary" isLoading={reopen.isPending} onClick={press}>
          {t("exceptions.settle.reopen")}
        </Button>
      </div>
    </Section>
  );
}
