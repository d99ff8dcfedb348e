import { Input } from "@medusajs/ui";
import { countOf } from "./typed";

interface PromiseCellProps {
  label: string;
  /** What was typed. */
  value: string;
  onChange: (value: string) => void;
}

/** How many of a benefit a tier promises; empty for none. */
export function PromiseCell({ label, value, onChange }: PromiseCellProps) {
  const isWrong = countOf(value) === -1 || countOf(value) === 0;
  return (
    <Input
      size="small"
      aria-label={label}
      aria-invalid={isWrong ? true : undefined}
      inputMode="numeric"
      autoComplete="off"
      maxLength={10}
      className="mx-auto w-16 text-center"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
