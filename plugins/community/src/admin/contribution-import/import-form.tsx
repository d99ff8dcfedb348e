import { Button, toast } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import { useProblems } from "../page/use-problems";
import { useWords } from "../use-words";
import { ImportFields } from "./import-fields";
import { formProblems, rowProblems } from "./import-problems";
import { ImportReport } from "./import-report";
import { RowProblems } from "./row-problems";
import { type ImportDraft, useLook, useWrite } from "./use-import";

/** First what would happen, then, with one more press, that exactly this happens. */
export function ImportForm() {
  const words = useWords();
  const { t } = words;
  const look = useLook();
  const write = useWrite();
  const { form, problems, refuse, clear } = useProblems();
  const [draft, setDraft] = useState<ImportDraft>({ file: undefined, source: "", mailmap: "" });
  /** After an import the field is a new one: the same file can be chosen again. */
  const [round, setRound] = useState(1);
  const seen = look.data;
  const report = write.data ?? seen?.answer;

  const forget = () => {
    look.reset();
    write.reset();
    clear();
  };
  const refused = (error: Error) => refuse(formProblems(error, words), words.error(error));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    forget();
    look.mutate(draft, { onError: refused });
  };
  const writeSeen = () => {
    if (!seen) return;
    write.mutate(seen.asked, {
      onSuccess: () => {
        toast.success(t("contributionImport.done"));
        look.reset();
        setDraft({ ...draft, file: undefined });
        setRound(round + 1);
      },
      onError: refused,
    });
  };
  return (
    <form ref={form} noValidate onSubmit={submit} className="divide-y">
      <ImportFields
        key={round}
        draft={draft}
        problems={problems}
        isWriting={write.isPending}
        onChange={(part) => {
          if (write.isPending) return;
          forget();
          setDraft((before) => ({ ...before, ...part }));
        }}
      />
      <RowProblems problems={rowProblems(look.error ?? write.error)} />
      {report && <ImportReport key={String(report.dry_run)} answer={report} />}
      <div className="flex flex-wrap justify-end gap-2 px-6 py-4">
        <Button type="submit" size="small" variant="secondary" isLoading={look.isPending} disabled={write.isPending}>
          {t("contributionImport.look")}
        </Button>
        {seen && seen.answer.outcomes.created > 0 && (
          <Button type="button" size="small" isLoading={write.isPending} onClick={writeSeen}>
            {t("contributionImport.write")}
          </Button>
        )}
      </div>
    </form>
  );
}
