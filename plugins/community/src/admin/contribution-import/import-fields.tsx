import { Textarea } from "@medusajs/ui";
import { useState } from "react";
import { LineField } from "../catalogue/small-fields";
import { Field } from "../page/field";
import { FILE_INPUT_STYLE } from "../page/file-input-style";
import type { Problems } from "../page/use-problems";
import { useWords } from "../use-words";
import { fileText } from "./file-text";
import type { ImportDraft } from "./use-import";

interface ImportFieldsProps {
  draft: ImportDraft;
  problems: Problems;
  /** Then nothing else can be chosen. */
  isWriting: boolean;
  onChange: (part: Partial<ImportDraft>) => void;
}

/** A file of any name: of a git log it is whatever somebody called it. */
export function ImportFields({ draft, problems, isWriting, onChange }: ImportFieldsProps) {
  const { t } = useWords();
  return (
    <div aria-busy={isWriting} className="grid grid-cols-1 gap-4 px-6 py-4 sm:grid-cols-2">
      <Field label={t("contributionImport.file")} hint={t("contributionImport.fileHint")} problem={problems.content}>
        {(control) => (
          <input
            {...control}
            type="file"
            required
            className={FILE_INPUT_STYLE}
            onClick={(event) => isWriting && event.preventDefault()}
            onChange={(event) => onChange({ file: event.currentTarget.files?.[0] })}
          />
        )}
      </Field>
      <LineField
        label={t("contributionImport.source")}
        hint={t("contributionImport.sourceHint")}
        maxLength={80}
        value={draft.source}
        onChange={(source) => onChange({ source })}
        problem={problems.source}
      />
      <MailmapFields value={draft.mailmap} onChange={(mailmap) => onChange({ mailmap })} problem={problems.mailmap} />
    </div>
  );
}

interface MailmapFieldsProps {
  value: string;
  onChange: (value: string) => void;
  problem: string | undefined;
}

/** Typed, or taken from a file into the same field, so that it can be seen. */
function MailmapFields({ value, onChange, problem }: MailmapFieldsProps) {
  const { t } = useWords();
  const [isUnreadable, setUnreadable] = useState(false);
  const take = async (file: File | undefined) => {
    setUnreadable(false);
    if (!file) return;
    try {
      onChange(await fileText(file));
    } catch {
      setUnreadable(true);
    }
  };
  return (
    <>
      <Field
        isOptional
        label={t("contributionImport.mailmap")}
        hint={t("contributionImport.mailmapHint")}
        problem={problem}
      >
        {(control) => (
          <Textarea
            {...control}
            rows={3}
            autoComplete="off"
            spellCheck={false}
            className="font-mono"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
      <Field
        isOptional
        label={t("contributionImport.mailmapFile")}
        hint={t("contributionImport.mailmapFileHint")}
        problem={isUnreadable ? t("contributionImport.problem.noText") : undefined}
      >
        {(control) => (
          <input
            {...control}
            type="file"
            className={FILE_INPUT_STYLE}
            onChange={(event) => take(event.currentTarget.files?.[0])}
          />
        )}
      </Field>
    </>
  );
}
