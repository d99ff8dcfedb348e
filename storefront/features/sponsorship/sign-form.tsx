import { Trans, useLingui } from "@lingui/react/macro";
import { Form, useNavigation } from "react-router";
import { ErrorSummary } from "~/components/buying/error-summary";
import { fieldId, TextField } from "~/components/buying/form-field";
import type { OfferView } from "./offer-view.server";
import type { FormProblem } from "./types";

/** A typed name under what was read: its revision and its fingerprint go with it. */
export function SignForm({ offer, problem }: { offer: OfferView; problem: FormProblem | undefined }) {
  const { t } = useLingui();
  const isSending = useNavigation().state !== "idle";
  const errors = problem?.errors ?? {};
  const { revision } = offer;
  return (
    <section id="sign" className="card scroll-mt-24 p-6 sm:p-8" aria-labelledby="sign-heading">
      <h2 id="sign-heading" className="heading-2">
        <Trans>Sign</Trans>
      </h2>
      <Form key={revision} method="post" noValidate className="mt-5 grid max-w-2xl gap-4">
        <ErrorSummary errors={errors} />
        <input type="hidden" name="revision" value={revision} />
        <input type="hidden" name="terms_sha256" value={offer.termsSha256} />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            name="typed_name"
            label={t`Your full name`}
            autoComplete="name"
            error={errors.typed_name}
            defaultValue={problem?.values?.typed_name}
            maxLength={200}
          />
          <TextField
            name="signer_role"
            label={t`In what role you sign`}
            autoComplete="organization-title"
            error={errors.signer_role}
            defaultValue={problem?.values?.signer_role}
            maxLength={200}
          />
        </div>
        <div>
          <label className="check-row">
            <input
              type="checkbox"
              name="read"
              value="1"
              id={fieldId("read")}
              aria-invalid={errors.read ? true : undefined}
              aria-describedby={errors.read ? `${fieldId("read")}-error` : undefined}
            />
            <Trans>I have read revision {revision}, and may sign for the organisation.</Trans>
          </label>
          {errors.read && (
            <p id={`${fieldId("read")}-error`} className="field-error">
              {errors.read}
            </p>
          )}
        </div>
        <p className="text-sm text-quiet">
          <Trans>We keep your name, the time, the address you sign from, and the fingerprint of the text.</Trans>
        </p>
        <p>
          <button
            type="submit"
            name="intent"
            value="sign"
            className="button button-primary"
            aria-disabled={isSending}
            onClick={(event) => {
              if (isSending) event.preventDefault();
            }}
          >
            <Trans>Sign with this name</Trans>
          </button>
        </p>
      </Form>
    </section>
  );
}
