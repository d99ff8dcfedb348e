import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "react-router";
import { describedBy, fieldId } from "~/components/buying/form-field";

interface Props {
  codes: string[];
  error: string | undefined;
  typed: string | undefined;
}

export function PromotionForm({ codes, error, typed }: Props) {
  const { t } = useLingui();
  return (
    <details className="group" open={codes.length > 0 || error !== undefined}>
      <summary className="text-link inline-flex min-h-10 items-center">
        <Trans>I have a code</Trans>
      </summary>
      <ul className="my-2 flex flex-wrap gap-2">
        {codes.map((code) => (
          <li key={code}>
            <Form method="post" preventScrollReset>
              <input type="hidden" name="code" value={code} />
              <button
                type="submit"
                name="intent"
                value="drop-code"
                className="chip"
                aria-label={t`Remove the code ${code}`}
              >
                {code} <span aria-hidden="true">×</span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
      <Form method="post" preventScrollReset noValidate>
        <input type="hidden" name="intent" value="apply-code" />
        <label htmlFor={fieldId("code")} className="label">
          <Trans>Code</Trans>
        </label>
        <div className="flex gap-2">
          <input
            id={fieldId("code")}
            name="code"
            defaultValue={typed}
            maxLength={60}
            autoComplete="off"
            autoCapitalize="characters"
            className="field"
            aria-invalid={error ? true : undefined}
            aria-describedby={describedBy("code", error, undefined)}
          />
          <button type="submit" className="button">
            <Trans>Use the code</Trans>
          </button>
        </div>
        {error && (
          <p id={`${fieldId("code")}-error`} className="field-error" role="alert">
            {error}
          </p>
        )}
      </Form>
    </details>
  );
}
