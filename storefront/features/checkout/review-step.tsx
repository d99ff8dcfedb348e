import { Trans } from "@lingui/react/macro";
import { Form, useNavigation } from "react-router";
import { ErrorSummary } from "~/components/buying/error-summary";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { formatMoney } from "~/lib/money";
import { useShop } from "~/lib/reader/shop-context";
import type { CheckoutProblem, CheckoutView } from "./types";

export function ReviewStep({ view, problem }: { view: CheckoutView; problem: CheckoutProblem | undefined }) {
  const { language, locale, paymentsTestMode } = useShop();
  const isSending = useNavigation().state !== "idle";
  const total = formatMoney(view.totals.totalMajor, view.totals.currencyCode, locale);
  return (
    <Form method="post" action={urls.checkout(language)} preventScrollReset>
      <ErrorSummary errors={problem?.errors ?? {}} />
      <p>
        <Trans>Please look everything over once more. What happens next:</Trans>
      </p>
      <ol className="mt-3 list-decimal space-y-1 ps-5 text-quiet">
        <li>
          <Trans>You pay {total} on Stripe’s own page; we never see your card.</Trans>
        </li>
        <li>
          <Trans>You come back here, and a confirmation is on its way to {view.email}.</Trans>
        </li>
        <li>
          <Trans>We pack it, and write again when the parcel leaves.</Trans>
        </li>
      </ol>
      <p className="mt-4 text-sm text-quiet">
        <Trans>
          By paying you agree to our{" "}
          <Link to={urls.legal(language, "terms")} className="text-link">
            terms
          </Link>
          . You can{" "}
          <Link to={urls.legal(language, "returns")} className="text-link">
            send things back
          </Link>
          .
        </Trans>
      </p>
      {paymentsTestMode && (
        <p className="mt-4 text-sm text-ochre-text">
          <Trans>This is a demo: pay with the card 4242 4242 4242 4242, any later date and any code.</Trans>
        </p>
      )}
      <button
        type="submit"
        name="intent"
        value="pay"
        className="button button-primary mt-6 w-full py-3 text-lg sm:w-auto sm:px-10"
        aria-disabled={isSending}
        onClick={(event) => {
          if (isSending) event.preventDefault();
        }}
      >
        {isSending ? <Trans>One moment …</Trans> : <Trans>Pay {total} with Stripe</Trans>}
      </button>
    </Form>
  );
}
