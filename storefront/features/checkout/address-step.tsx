import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Form } from "react-router";
import { AddressFields } from "~/components/buying/address-fields";
import { AddressText } from "~/components/buying/address-text";
import { ErrorSummary } from "~/components/buying/error-summary";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import type { CheckoutProblem, CheckoutView } from "./types";

interface StepProps {
  view: CheckoutView;
  problem: CheckoutProblem | undefined;
}

function SavedAddresses({ view }: { view: CheckoutView }) {
  const { language } = useShop();
  if (view.savedAddresses.length === 0) return null;
  return (
    <section className="mb-7">
      <h3 className="label">
        <Trans>From your account</Trans>
      </h3>
      <ul className="grid gap-3 sm:grid-cols-2">
        {view.savedAddresses.map(({ id, address }) => (
          <li key={id} className="grid content-between gap-3 rounded-2xl border border-line p-4">
            <AddressText address={address} />
            <Form method="post" action={urls.checkout(language)} preventScrollReset>
              <input type="hidden" name="address_id" value={id} />
              <button type="submit" name="intent" value="saved-address" className="button w-full">
                <Trans>Send it here</Trans>
              </button>
            </Form>
          </li>
        ))}
      </ul>
      <h3 className="label mt-7">
        <Trans>Or somewhere else</Trans>
      </h3>
    </section>
  );
}

export function AddressStep({ view, problem }: StepProps) {
  const { language } = useShop();
  const errors = problem?.errors ?? {};
  const wasSame = problem?.billingIsSame ?? view.billingIsSame;
  const [isSame, setIsSame] = useState(wasSame);
  const shipping = problem?.shipping ?? view.shipping;
  const billing = problem?.billing ?? view.billing;
  const fields = { errors, countries: view.countries };
  return (
    <>
      <SavedAddresses view={view} />
      <Form method="post" action={urls.checkout(language)} noValidate preventScrollReset>
        <ErrorSummary errors={errors} />
        <input type="hidden" name="intent" value="address" />
        {/* The Enter key presses the first button of a form: it must be the one that goes on. */}
        <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true">
          <Trans>On to the delivery</Trans>
        </button>
        <AddressFields {...fields} address={shipping} section="shipping" />
        {view.accountEmail && (
          <label className="check-row mt-5">
            <input type="checkbox" name="keep" value="1" />
            <Trans>Keep this address in my account</Trans>
          </label>
        )}
        <label className="check-row mt-3">
          <input
            type="checkbox"
            name="billing_is_same"
            value="1"
            defaultChecked={wasSame}
            onChange={(event) => setIsSame(event.currentTarget.checked)}
          />
          <Trans>The bill has the same address</Trans>
        </label>
        {!isSame && (
          <fieldset className="mt-6 border-t border-line pt-5">
            <legend className="heading-3 pe-3">
              <Trans>Address of the bill</Trans>
            </legend>
            <AddressFields {...fields} address={billing} prefix="billing_" section="billing" />
          </fieldset>
        )}
        <button type="submit" className="button button-primary mt-6">
          <Trans>On to the delivery</Trans>
        </button>
      </Form>
    </>
  );
}
