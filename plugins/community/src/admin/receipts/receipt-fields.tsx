import { Input, Text } from "@medusajs/ui";
import { PictureField } from "../deliveries/picture-field";
import { Choice, type Option } from "../page/choice";
import { Field } from "../page/field";
import type { Problems } from "../page/use-problems";
import { useWords } from "../use-words";
import type { ReceiptDraft } from "./receipt-draft";

interface ReceiptFieldsProps {
  value: ReceiptDraft;
  onChange: (value: ReceiptDraft) => void;
  /** At `receipt.link` and `receipt.file_id`. */
  problems: Problems;
}

/** A link or a picture, for the staff only. */
export function ReceiptFields({ value, onChange, problems }: ReceiptFieldsProps) {
  const { t } = useWords();
  const problem = problems["receipt.link"] ?? problems["receipt.file_id"] ?? problems.receipt;
  const choices = (["link", "file"] as const).map((by): Option => [by, t(`deliveries.form.receiptBy.${by}`)]);
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
      <Choice
        label={t("deliveries.form.receipt")}
        value={value.by}
        options={choices}
        hint={t("deliveries.form.receiptHint")}
        onChange={(by) => onChange({ ...value, by: by as ReceiptDraft["by"] })}
      />
      {value.by === "link" ? (
        <Field label={t("deliveries.form.receiptLink")} problem={problem}>
          {(control) => (
            <Input
              {...control}
              type="url"
              aria-required
              autoComplete="off"
              maxLength={2000}
              value={value.link}
              onChange={(event) => onChange({ ...value, link: event.target.value })}
            />
          )}
        </Field>
      ) : (
        <div className="flex flex-col gap-y-1.5">
          <PictureField
            label={t("deliveries.form.receiptFile")}
            purpose="receipt"
            problem={problem}
            onKept={(picture) => onChange({ ...value, picture })}
          />
          {value.picture && <Text size="xsmall">{t("deliveries.form.hasReceipt")}</Text>}
        </div>
      )}
    </div>
  );
}
