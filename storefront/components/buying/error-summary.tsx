import { Trans } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { Icon } from "../icon";
import { fieldId } from "./form-field";

interface Props {
  /** Field name to what is wrong with it; the empty name is about the form as a whole. */
  errors: Record<string, string>;
}

/** Everything that needs another look, in one place, each line a way to its field. Scripts also put the cursor there. */
export function ErrorSummary({ errors }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (Object.keys(errors).length === 0) return;
    const first = box.current?.parentElement?.querySelector<HTMLElement>("[aria-invalid='true']");
    (first ?? box.current)?.focus();
  }, [errors]);
  const entries = Object.entries(errors);
  if (entries.length === 0) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className="notice notice-error mb-6">
      <Icon name="warning" className="mt-0.5 size-5 shrink-0" />
      <div>
        {entries.some(([name]) => name) && (
          <p className="font-semibold">
            <Trans>Please look at these again. Everything else is kept.</Trans>
          </p>
        )}
        <ul className="space-y-1">
          {entries.map(([name, text]) => (
            <li key={name}>
              {name ? (
                <a href={`#${fieldId(name)}`} className="underline underline-offset-4">
                  {text}
                </a>
              ) : (
                text
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
