import { Hint, Label, Text } from "@medusajs/ui";
import { type ReactNode, useId } from "react";
import { useWords } from "../use-words";

/** For the control inside: what names it, what it is described by, and whether it is wrong. */
export interface ControlProps {
  id: string;
  "aria-invalid"?: true | undefined;
  "aria-describedby"?: string | undefined;
}

interface FieldProps {
  label: string;
  hint?: string | undefined;
  problem?: string | undefined;
  isOptional?: boolean;
  className?: string;
  children: (control: ControlProps) => ReactNode;
}

/** A label above, a hint and what is wrong below; a reader who hears the page hears all three at the control. */
export function Field({ label, hint, problem, isOptional = false, className = "", children }: FieldProps) {
  const { t } = useWords();
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <div className={`flex min-w-0 flex-col gap-y-1.5 ${className}`}>
      <div className="flex items-baseline gap-x-1.5">
        <Label htmlFor={id} size="small" weight="plus">
          {label}
        </Label>
        {isOptional && (
          <Text asChild size="xsmall" className="text-ui-fg-subtle">
            <span>{t("keepsake.optional")}</span>
          </Text>
        )}
      </div>
      {children({ id, "aria-invalid": problem ? true : undefined, "aria-describedby": described || undefined })}
      {hint && (
        <Text id={`${id}-hint`} size="xsmall" className="text-ui-fg-subtle text-pretty">
          {hint}
        </Text>
      )}
      {problem && (
        <Hint id={`${id}-problem`} variant="error">
          {problem}
        </Hint>
      )}
    </div>
  );
}

/** Several fields that answer one question. */
export function FieldGroup({ legend, hint, children }: { legend: string; hint?: string; children: ReactNode }) {
  const id = useId();
  return (
    <fieldset className="min-w-0" aria-describedby={hint ? id : undefined}>
      <Text asChild size="small" weight="plus" leading="compact">
        <legend>{legend}</legend>
      </Text>
      {hint && (
        <Text id={id} size="xsmall" className="text-ui-fg-subtle mt-1">
          {hint}
        </Text>
      )}
      <div className="mt-3 grid grid-cols-1 gap-4 sm:grid-cols-2">{children}</div>
    </fieldset>
  );
}
