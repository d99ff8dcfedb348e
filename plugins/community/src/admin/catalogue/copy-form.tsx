import { useState } from "react";
import type { ProgramAnswer, ProgramDetailAnswer } from "../../types/partnership";
import type { CopyRequest } from "../../types/partnership-terms";
import { TwoTextFields } from "../goals/two-texts";
import { DayField } from "../page/day-field";
import { useWords } from "../use-words";
import { FormWindow } from "./form-window";
import { programDraft } from "./program-draft";
import { LineField } from "./small-fields";
import { useSaveForm } from "./use-save-form";

interface CopyFormProps {
  program: ProgramAnswer;
  onSaved: (detail: ProgramDetailAnswer) => void;
  onClose: () => void;
}

/** The next season of a program: its name and days; all the rest is copied. */
export function CopyForm({ program, onSaved, onClose }: CopyFormProps) {
  const { t } = useWords();
  const [draft, setDraft] = useState(() => ({ ...programDraft(program), handle: "" }));
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const { form, problems, changed, save, isSaving } = useSaveForm<CopyRequest>({
    path: `/${program.id}/copies`,
    onSaved,
  });
  const { name, handle, starts_on, ends_on, last_payment_on } = draft;
  const asked: CopyRequest = {
    name,
    handle,
    starts_on: starts_on || null,
    ends_on: ends_on || null,
    last_payment_on: last_payment_on || null,
  };
  return (
    <FormWindow
      title={t("catalogue.copy.title")}
      text={t("catalogue.copy.text")}
      form={form}
      isSaving={isSaving}
      changed={changed}
      onSubmit={() => save(asked)}
      onClose={onClose}
    >
      <TwoTextFields
        label={t("catalogue.field.name")}
        name="name"
        maxLength={120}
        value={name}
        onChange={(texts) => change({ name: texts })}
        problems={problems}
      />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <LineField
          label={t("catalogue.field.handle")}
          hint={t("catalogue.hint.handle")}
          maxLength={80}
          value={handle}
          onChange={(typed) => change({ handle: typed })}
          problem={problems.handle}
        />
        {(["starts_on", "ends_on", "last_payment_on"] as const).map((day) => (
          <DayField
            key={day}
            isOptional
            label={t(`catalogue.field.${day}`)}
            value={draft[day]}
            onChange={(typed) => change({ [day]: typed })}
            problem={problems[day]}
          />
        ))}
      </div>
    </FormWindow>
  );
}
