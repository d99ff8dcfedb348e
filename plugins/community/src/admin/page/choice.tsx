import { Select } from "@medusajs/ui";
import { Field } from "./field";

export type Option = [value: string, text: string];

interface ChoiceProps {
  label: string;
  value: string;
  options: Option[];
  onChange: (value: string) => void;
  placeholder?: string;
  hint?: string | undefined;
  problem?: string | undefined;
}

export function Choice({ label, value, options, onChange, placeholder, hint, problem }: ChoiceProps) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => (
        <Select value={value} onValueChange={onChange} disabled={options.length === 0}>
          <Select.Trigger {...control} className="gap-x-2 [&>span]:truncate">
            <Select.Value placeholder={placeholder} />
          </Select.Trigger>
          <Options options={options} />
        </Select>
      )}
    </Field>
  );
}

export function Options({ options }: { options: Option[] }) {
  return (
    <Select.Content>
      {options.map(([option, text]) => (
        <Select.Item key={option} value={option}>
          {text}
        </Select.Item>
      ))}
    </Select.Content>
  );
}
