import { Input } from "@medusajs/ui";
import { Field } from "./field";

interface DayFieldProps {
  label: string;
  hint?: string | undefined;
  /** "2026-11-25", or empty. */
  value: string;
  onChange: (value: string) => void;
  problem: string | undefined;
  isOptional?: boolean;
}

export function DayField({ label, hint, value, onChange, problem, isOptional = false }: DayFieldProps) {
  return (
    <Field label={label} hint={hint} problem={problem} isOptional={isOptional}>
      {(control) => (
        <Input
          {...control}
          type="date"
          aria-required={!isOptional}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
