import { Input } from "@medusajs/ui";
import { Field } from "../page/field";

interface AmountFieldProps {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  problem: string | undefined;
}

/** One decimal number: an amount in major units, a percentage, a count of units. */
export function AmountField({ label, hint, value, onChange, problem }: AmountFieldProps) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => (
        <Input
          {...control}
          aria-required
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
