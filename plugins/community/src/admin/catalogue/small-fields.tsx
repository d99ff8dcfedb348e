import { Checkbox, Input, Label, Text } from "@medusajs/ui";
import { useId } from "react";
import { Field } from "../page/field";

interface LineFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  problem: string | undefined;
  hint?: string | undefined;
  maxLength?: number;
  isOptional?: boolean;
  isCount?: boolean;
}

/** One line: words, a handle, or a whole number. */
export function LineField(props: LineFieldProps) {
  const { label, value, onChange, problem, hint, maxLength = 100, isOptional = false, isCount = false } = props;
  return (
    <Field label={label} hint={hint} problem={problem} isOptional={isOptional}>
      {(control) => (
        <Input
          {...control}
          aria-required={!isOptional}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          {...(isCount ? { inputMode: "numeric" as const } : {})}
          maxLength={isCount ? 16 : maxLength}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

interface TickFieldProps {
  label: string;
  hint?: string;
  value: boolean;
  onChange: (value: boolean) => void;
  problem?: string | undefined;
}

export function TickField({ label, hint, value, onChange, problem }: TickFieldProps) {
  const id = useId();
  const described = hint || problem ? `${id}-hint` : undefined;
  return (
    <div className="flex min-w-0 items-start gap-x-2">
      <Checkbox
        id={id}
        checked={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described}
        onCheckedChange={(checked) => onChange(checked === true)}
      />
      <div className="min-w-0">
        <Label htmlFor={id} size="small">
          {label}
        </Label>
        {described && (
          <Text id={described} size="xsmall" className={problem ? "text-ui-fg-error" : "text-ui-fg-subtle text-pretty"}>
            {problem ?? hint}
          </Text>
        )}
      </div>
    </div>
  );
}
