import { Trans } from "@lingui/react/macro";
import type { ComponentProps, ReactNode } from "react";

interface FrameProps {
  name: string;
  label: ReactNode;
  error?: string | undefined;
  hint?: ReactNode;
  isOptional?: boolean;
  className?: string;
}

/** Where the error summary's links lead. */
export const fieldId = (name: string): string => `field-${name}`;

export const describedBy = (name: string, error: string | undefined, hint: ReactNode): string | undefined =>
  [error && `${fieldId(name)}-error`, hint && `${fieldId(name)}-hint`].filter(Boolean).join(" ") || undefined;

/** A label above, the hint and the error below, all tied to the control for those who cannot see that they are. */
export function FieldFrame({
  name,
  label,
  error,
  hint,
  isOptional,
  className,
  children,
}: FrameProps & { children: ReactNode }) {
  return (
    <div className={className}>
      <label htmlFor={fieldId(name)} className="label">
        {label}
        {isOptional && (
          <span className="ms-1.5 font-normal text-quiet">
            <Trans>(optional)</Trans>
          </span>
        )}
      </label>
      {children}
      {hint && (
        <p id={`${fieldId(name)}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${fieldId(name)}-error`} className="field-error">
          {error}
        </p>
      )}
    </div>
  );
}

type TextFieldProps = FrameProps & Omit<ComponentProps<"input">, "name" | "className">;

export function TextField({ name, label, error, hint, isOptional, className, ...input }: TextFieldProps) {
  return (
    <FieldFrame {...{ name, label, error, hint, isOptional, className }}>
      <input
        type="text"
        dir="auto"
        {...input}
        id={fieldId(name)}
        name={name}
        className="field"
        aria-required={isOptional ? undefined : true}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, error, hint)}
      />
    </FieldFrame>
  );
}

type SelectFieldProps = FrameProps & Omit<ComponentProps<"select">, "name" | "className">;

export function SelectField({
  name,
  label,
  error,
  hint,
  isOptional,
  className,
  children,
  ...select
}: SelectFieldProps) {
  return (
    <FieldFrame {...{ name, label, error, hint, isOptional, className }}>
      <select
        {...select}
        id={fieldId(name)}
        name={name}
        className="field"
        aria-required={isOptional ? undefined : true}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, error, hint)}
      >
        {children}
      </select>
    </FieldFrame>
  );
}
