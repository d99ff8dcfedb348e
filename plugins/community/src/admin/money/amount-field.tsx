import { Input } from "@medusajs/ui";
import { Field } from "../page/field";

interface AmountFieldProps {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  problem: string | undefined;
  isOptional?: boolean;
}

/** One decimal number: an amount in major units, a percentage, a count of units. */
export function AmountField({ label, hint, value, onChange, problem, isOptional = false }: AmountFieldProps) {
  return (
    <Field label={label} hint={hint} problem={problem} isOptional={isOptional}>
      {(control) => (
        <Input
          {...control}
          aria-required={!isOptional}
          inputMode="decimal"
          autoComplete="off"
          maxLength={26}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
