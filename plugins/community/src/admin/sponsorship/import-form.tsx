import { Button, toast } from "@medusajs/ui";
import { useState } from "react";
import { Field } from "../page/field";
import { FILE_INPUT_STYLE } from "../page/file-input-style";
import { Refusal } from "../read-json";
import { useWords } from "../use-words";
import { ImportReport } from "./import-report";
import { useImport } from "./use-programs";

/** First what would happen, then, with one more press, that it happens. */
export function ImportForm() {
  const words = useWords();
  const { t } = words;
  const run = useImport();
  const [content, setContent] = useState<unknown>();
  const [problem, setProblem] = useState<string>();
  /** After an import the field is a new one: the same file can be chosen again. */
  const [round, setRound] = useState(1);
  const look = async (file: File | undefined) => {
    run.reset();
    setProblem(undefined);
    setContent(undefined);
    if (!file) return;
    try {
      const read: unknown = JSON.parse(await file.text());
      await run.mutateAsync({ content: read, dry_run: true });
      setContent(read);
    } catch (error) {
      setProblem(error instanceof SyntaxError ? t("sponsorship.import.notJson") : refusalText(error, words));
    }
  };
  const write = () =>
    run.mutate(
      { content, dry_run: false },
      {
        onSuccess: () => {
          setContent(undefined);
          setRound(round + 1);
          toast.success(t("sponsorship.import.done"));
        },
        onError: (error) => setProblem(refusalText(error, words)),
      },
    );
  return (
    <>
      <div className="px-6 py-4">
        <Field label={t("sponsorship.import.file")} hint={t("sponsorship.import.hint")} problem={problem}>
          {(control) => (
            <input
              {...control}
              key={round}
              type="file"
              accept="application/json,.json"
              disabled={run.isPending}
              className={FILE_INPUT_STYLE}
              onChange={(event) => look(event.currentTarget.files?.[0])}
            />
          )}
        </Field>
      </div>
      {run.data && <ImportReport key={String(run.data.dry_run)} answer={run.data} />}
      <div className="flex justify-end px-6 py-4">
        <Button size="small" onClick={write} disabled={content === undefined} isLoading={run.isPending}>
          {t("sponsorship.import.write")}
        </Button>
      </div>
    </>
  );
}

const refusalText = (error: unknown, words: ReturnType<typeof useWords>): string => {
  const [first] = error instanceof Refusal ? error.errors : [];
  return first ? `${words.error(error)} ${first.field}: ${first.message}` : words.error(error);
};
