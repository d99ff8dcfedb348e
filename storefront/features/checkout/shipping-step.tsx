import { Trans } from "@lingui/react/macro";
import { Form } from "react-router";
import { ErrorSummary } from "~/components/buying/error-summary";
import { fieldId } from "~/components/buying/form-field";
import { Notice } from "~/components/buying/notice";
import { urls } from "~/config/urls";
import { formatMoney } from "~/lib/money";
import { useShop } from "~/lib/reader/shop-context";
import type { CheckoutProblem, CheckoutView } from "./types";

export function ShippingStep({ view, problem }: { view: CheckoutView; problem: CheckoutProblem | undefined }) {
  const { language, locale } = useShop();
  const { choices, chosenId, totals } = view;
  const [cheapest] = choices;
  if (!cheapest) {
    return (
      <Notice kind="error">
        <Trans>We cannot send a parcel to this address yet. Your cart is kept; please try another address.</Trans>
      </Notice>
    );
  }
  const preset = choices.some(({ id }) => id === chosenId) ? chosenId : cheapest.id;
  return (
    <Form method="post" action={urls.checkout(language)} preventScrollReset>
      <ErrorSummary errors={problem?.errors ?? {}} />
      <fieldset>
        <legend className="sr-only">
          <Trans>Way of delivery</Trans>
        </legend>
        <div className="grid gap-3">
          {choices.map(({ id, name, promise, amountMajor }, index) => (
            <label key={id} className="choice-row">
              <input
                type="radio"
                name="option_id"
                value={id}
                id={index === 0 ? fieldId("option_id") : undefined}
                defaultChecked={id === preset}
              />
              <span className="flex-1">
                <span className="block font-semibold">{name}</span>
                {promise && <span className="block text-sm text-quiet">{promise}</span>}
              </span>
              <span className="tabular-nums">
                {amountMajor === 0 ? <Trans>free</Trans> : formatMoney(amountMajor, totals.currencyCode, locale)}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <button type="submit" name="intent" value="shipping" className="button button-primary mt-6">
        <Trans>On to the review</Trans>
      </button>
    </Form>
  );
}
