import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useState } from "react";
import { describedBy, FieldFrame, fieldId } from "~/components/buying/form-field";

interface Props {
  label: string;
  autoComplete: "current-password" | "new-password";
  error: string | undefined;
  hint?: ReactNode;
}

/** A password that can be looked at while it is typed; the switch appears only where it works. */
export function PasswordField({ label, autoComplete, error, hint }: Props) {
  const { t } = useLingui();
  const [isShown, setIsShown] = useState(false);
  const [hasScripts, setHasScripts] = useState(false);
  useEffect(() => setHasScripts(true), []);
  return (
    <FieldFrame name="password" label={label} error={error} hint={hint}>
      <div className="relative">
        <input
          type={isShown ? "text" : "password"}
          id={fieldId("password")}
          name="password"
          autoComplete={autoComplete}
          maxLength={200}
          className="field pe-24"
          aria-required
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy("password", error, hint)}
        />
        {hasScripts && (
          <button
            type="button"
            className="button button-quiet absolute inset-y-0 end-1 my-auto"
            aria-pressed={isShown}
            aria-label={t`Show the password`}
            onClick={() => setIsShown(!isShown)}
          >
            {isShown ? <Trans>Hide</Trans> : <Trans>Show</Trans>}
          </button>
        )}
      </div>
    </FieldFrame>
  );
}
