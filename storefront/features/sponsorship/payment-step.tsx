import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "react-router";
import { ErrorSummary } from "~/components/buying/error-summary";
import { fieldId } from "~/components/buying/form-field";
import type { ApplyView } from "./load-apply.server";
import type { FormProblem } from "./types";
import { paymentWords } from "./words";

const choices = [
  {
    value: "invoice",
    text: <Trans>You get an invoice when it is signed, and transfer the money to our account.</Trans>,
  },
  {
    value: "card",
    text: <Trans>You pay on Stripe’s own page when it is signed; it begins at once. We never see your card.</Trans>,
  },
  {
    value: "subscription",
    text: (
      <Trans>
        As by card; one term later Stripe charges the next one at the same price, and it goes on without a gap. You can
        stop that here at any time before.
      </Trans>
    ),
  },
] as const;

export function PaymentStep({ view, problem }: { view: ApplyView; problem: FormProblem | undefined }) {
  const { i18n } = useLingui();
  const errors = problem?.errors ?? {};
  return (
    <Form method="post" noValidate>
      <ErrorSummary errors={errors} />
      <input type="hidden" name="version" value={view.version} />
      <fieldset>
        <legend className="sr-only">
          <Trans>Way of paying</Trans>
        </legend>
        <div className="grid gap-3">
          {choices.map(({ value, text }, index) => (
            <label key={value} className="choice-row">
              <input
                type="radio"
                name="payment_choice"
                value={value}
                id={index === 0 ? fieldId("payment_choice") : undefined}
                defaultChecked={value === view.paymentChoice}
              />
              <span>
                <span className="block font-semibold">{i18n._(paymentWords[value])}</span>
                <span className="block text-sm text-quiet">{text}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {errors.payment_choice && <p className="field-error">{errors.payment_choice}</p>}
      <p className="mt-4 text-sm text-quiet">
        <Trans>You can still change your mind: an invoice can be paid either way.</Trans>
      </p>
      <p className="mt-6">
        <button type="submit" name="intent" value="payment" className="button button-primary">
          <Trans>Save and go on</Trans>
        </button>
      </p>
    </Form>
  );
}
