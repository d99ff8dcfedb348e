import { Input } from "@medusajs/ui";
import { Field, FieldGroup } from "../page/field";
import { FIXED_STYLE } from "../page/fixed-style";
import type { Problems } from "../page/use-problems";
import { useWords } from "../use-words";
import { useCurrencies } from "./use-currencies";

interface MoneyFieldsProps {
  legend: string;
  hint: string;
  /** Of the request; a problem is at `name`, or at `name.currency`. */
  name: string;
  /** Typed major units, by currency. */
  value: Readonly<Record<string, string>>;
  onChange: (value: Record<string, string>) => void;
  problems: Problems;
  isFixed?: boolean;
}

/** One field for each currency. */
export function MoneyFields({ legend, hint, name, value, onChange, problems, isFixed = false }: MoneyFieldsProps) {
  const { locale } = useWords();
  const currencies = useCurrencies(value);
  const names = new Intl.DisplayNames(locale, { type: "currency" });
  return (
    <FieldGroup legend={legend} hint={hint}>
      {currencies.map((currency, index) => (
        <Field
          key={currency}
          label={`${names.of(currency.toUpperCase())} (${currency.toUpperCase()})`}
          problem={problems[`${name}.${currency}`] ?? (index === 0 ? problems[name] : undefined)}
        >
          {(control) => (
            <Input
              {...control}
              inputMode="decimal"
              autoComplete="off"
              maxLength={24}
              readOnly={isFixed}
              className={isFixed ? FIXED_STYLE : ""}
              value={value[currency] ?? ""}
              onChange={(event) => onChange({ ...value, [currency]: event.target.value })}
            />
          )}
        </Field>
      ))}
    </FieldGroup>
  );
}
