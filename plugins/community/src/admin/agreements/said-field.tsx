import { Input, Textarea } from "@medusajs/ui";
import { Field } from "../page/field";

interface SaidFieldProps {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  problem: string | undefined;
  isOptional?: boolean;
  isShort?: boolean;
}

/** What somebody says in their own words: a reason, a name. */
export function SaidField(props: SaidFieldProps) {
  const { label, hint, value, onChange, problem, isOptional = false, isShort = false } = props;
  return (
    <Field label={label} hint={hint} problem={problem} isOptional={isOptional}>
      {(control) => {
        const common = {
          ...control,
          "aria-required": !isOptional,
          value,
          onChange: (event: { target: { value: string } }) => onChange(event.target.value),
        };
        return isShort ? (
          <Input autoComplete="off" maxLength={200} {...common} />
        ) : (
          <Textarea rows={2} maxLength={2000} {...common} />
        );
      }}
    </Field>
  );
}
