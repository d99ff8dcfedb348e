import { useState } from "react";
import type { ProgramAnswer, ProgramDetailAnswer } from "../../types/partnership";
import type { ListingOrder } from "../../types/partnership-terms";
import { TwoTextFields } from "../goals/two-texts";
import { Choice, type Option } from "../page/choice";
import { DayField } from "../page/day-field";
import { useWords } from "../use-words";
import { FormWindow } from "./form-window";
import { programDraft, programTerms } from "./program-draft";
import { LineField } from "./small-fields";
import { handleFrom } from "./typed";
import { useSaveForm } from "./use-save-form";

const ORDERS = ["alphabetical", "signed_first", "random"] as const satisfies readonly ListingOrder[];

interface ProgramFormProps {
  /** Without it a new one. */
  program?: ProgramAnswer | undefined;
  onReload?: () => void;
  onSaved: (detail: ProgramDetailAnswer) => void;
  onClose: () => void;
}

export function ProgramForm({ program, onReload, onSaved, onClose }: ProgramFormProps) {
  const { t, word } = useWords();
  const [draft, setDraft] = useState(() => programDraft(program));
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const { form, problems, changed, save, isSaving } = useSaveForm({
    path: program ? `/${program.id}` : "",
    read: program && { terms: programTerms(programDraft(program)), revision: program.revision },
    onSaved,
  });
  const texts = (name: "name" | "summary" | "profit_statement", maxLength: number) => (
    <TwoTextFields
      label={t(`catalogue.field.${name}`)}
      name={name}
      hint={name === "profit_statement" ? t("catalogue.hint.profit_statement") : undefined}
      isLong={name !== "name"}
      maxLength={maxLength}
      value={draft[name]}
      onChange={(value) =>
        change(
          name === "name" && !program && draft.handle === handleFrom(draft.name.en)
            ? { name: value, handle: handleFrom(value.en) }
            : { [name]: value },
        )
      }
      problems={problems}
    />
  );
  return (
    <FormWindow
      title={t(program ? "catalogue.program.edit" : "catalogue.program.new")}
      text={t("catalogue.program.intro")}
      form={form}
      isSaving={isSaving}
      changed={changed}
      onReload={onReload}
      onSubmit={() => save(programTerms(draft))}
      onClose={onClose}
    >
      {texts("name", 120)}
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <LineField
          label={t("catalogue.field.handle")}
          hint={t("catalogue.hint.handle")}
          maxLength={80}
          value={draft.handle}
          onChange={(handle) => change({ handle })}
          problem={problems.handle}
        />
        <Choice
          label={t("catalogue.field.listing_order")}
          hint={t("catalogue.hint.listing_order")}
          value={draft.listing_order}
          options={ORDERS.map((order): Option => [order, word("catalogue.listing", order)])}
          onChange={(order) => change({ listing_order: order as ListingOrder })}
          problem={problems.listing_order}
        />
        {(["starts_on", "ends_on", "last_payment_on"] as const).map((name) => (
          <DayField
            key={name}
            isOptional
            label={t(`catalogue.field.${name}`)}
            hint={name === "last_payment_on" ? t("catalogue.hint.last_payment_on") : undefined}
            value={draft[name]}
            onChange={(day) => change({ [name]: day })}
            problem={problems[name]}
          />
        ))}
      </div>
      {texts("summary", 5000)}
      {texts("profit_statement", 2000)}
    </FormWindow>
  );
}
