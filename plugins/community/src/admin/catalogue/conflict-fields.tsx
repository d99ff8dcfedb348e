import { Text } from "@medusajs/ui";
import type { BenefitAnswer } from "../../types/partnership";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";
import { TickField } from "./small-fields";

interface ConflictFieldsProps {
  others: readonly BenefitAnswer[];
  /** Their ids. */
  value: string[];
  onChange: (ids: string[]) => void;
}

/** Which other benefits nobody can have together with this one. */
export function ConflictFields({ others, value, onChange }: ConflictFieldsProps) {
  const { t, locale, number } = useWords();
  if (others.length === 0) return null;
  return (
    <details open={value.length > 0}>
      <summary className="txt-small cursor-pointer font-medium">
        {t("catalogue.field.conflicts")} ({number(value.length)})
      </summary>
      <Text size="xsmall" className="text-ui-fg-subtle mt-1">
        {t("catalogue.hint.conflicts")}
      </Text>
      <div className="mt-3 grid grid-cols-1 gap-3 sm:grid-cols-2">
        {others.map(({ id, name }) => (
          <TickField
            key={id}
            label={wordsOf(name, locale)}
            value={value.includes(id)}
            onChange={(isTicked) => onChange(isTicked ? [...value, id].sort() : value.filter((each) => each !== id))}
          />
        ))}
      </div>
    </details>
  );
}
