import { Trans } from "@lingui/react/macro";
import { Form } from "react-router";
import { ErrorSummary } from "~/components/buying/error-summary";
import type { AgreementProblem } from "./handle-agreement.server";
import type { AgreementView } from "./load-agreement.server";

interface Props {
  subscription: NonNullable<AgreementView["subscription"]>;
  problem: AgreementProblem | undefined;
}

/** Whether the next term is charged by itself, and how to change one's mind; it asks once before it stops. */
export function Subscription({ subscription: { renews, isLate, lastDay, months, canChange }, problem }: Props) {
  return (
    <section className="card p-6 sm:p-8" aria-labelledby="subscription">
      <h2 id="subscription" className="heading-2 mb-2">
        <Trans>Renewal</Trans>
      </h2>
      <ErrorSummary errors={problem?.errors ?? {}} />
      {isLate && (
        <p className="mb-3 text-danger">
          <Trans>
            The card could not be charged for the next term. Stripe tries again; another card can be used now.
          </Trans>
        </p>
      )}
      <p className="max-w-prose">
        {renews ? (
          <Trans>
            It renews by itself: {months} months after this term was paid Stripe charges the next one at the same price.
            This one runs until {lastDay}.
          </Trans>
        ) : (
          <Trans>It does not renew by itself: it ends with {lastDay}, and nothing more is charged.</Trans>
        )}
      </p>
      {canChange && renews && (
        <details className="mt-4">
          <summary className="button w-fit">
            <Trans>Stop renewing</Trans>
          </summary>
          <Form method="post" className="mt-3">
            <p className="mb-3">
              <Trans>You keep what you paid for until {lastDay}, and can take this back until then.</Trans>
            </p>
            <button type="submit" name="intent" value="stop-renewing" className="button button-danger">
              <Trans>Yes, stop renewing</Trans>
            </button>
          </Form>
        </details>
      )}
      {canChange && !renews && (
        <Form method="post" className="mt-4">
          <button type="submit" name="intent" value="go-on-renewing" className="button">
            <Trans>Go on renewing</Trans>
          </button>
        </Form>
      )}
    </section>
  );
}
