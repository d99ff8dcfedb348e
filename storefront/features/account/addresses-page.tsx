import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "react-router";
import { AddressFields } from "~/components/buying/address-fields";
import { AddressText } from "~/components/buying/address-text";
import { ErrorSummary } from "~/components/buying/error-summary";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import type { Address } from "~/lib/addresses/address";
import { useShop } from "~/lib/reader/shop-context";
import type { AddressProblem } from "./address-book.server";

export interface AddressBookView {
  saved: { id: string; address: Address; isDefault: boolean }[];
  /** The address in the form: an empty one, or the one that is being changed. */
  editing: { id: string; address: Address; isDefault: boolean };
  countries: string[];
}

function SavedAddress({ id, address, isDefault }: AddressBookView["saved"][number]) {
  const { language } = useShop();
  return (
    <li className="card grid content-between gap-4 p-5">
      <div>
        {isDefault && (
          <p className="mb-2 text-sm text-ochre-text">
            <Trans>The usual one</Trans>
          </p>
        )}
        <AddressText address={address} />
      </div>
      <div className="flex flex-wrap items-start gap-2">
        <Link to={urls.accountAddresses(language, { edit: id })} className="button button-quiet">
          <Trans>Change</Trans>
        </Link>
        {/* Asks once more, also without scripts. */}
        <details>
          <summary className="button button-quiet">
            <Trans>Remove</Trans>
          </summary>
          <Form method="post" className="mt-2 grid gap-2">
            <input type="hidden" name="address_id" value={id} />
            <p className="text-sm">
              <Trans>Remove this address for good?</Trans>
            </p>
            <button type="submit" name="intent" value="remove" className="button">
              <Trans>Yes, remove it</Trans>
            </button>
          </Form>
        </details>
      </div>
    </li>
  );
}

export function AddressesPage({ view, problem }: { view: AddressBookView; problem: AddressProblem | undefined }) {
  const { language } = useShop();
  const { t } = useLingui();
  const { saved, editing, countries } = view;
  const errors = problem?.errors ?? {};
  const heading = editing.id ? t`Change this address` : t`A new address`;
  return (
    <div className="grid gap-10">
      {saved.length > 0 && (
        <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {saved.map((entry) => (
            <SavedAddress key={entry.id} {...entry} />
          ))}
        </ul>
      )}
      <section className="card max-w-3xl p-6 sm:p-8">
        <h2 className="heading-2 mb-5">{heading}</h2>
        <Form key={editing.id || `new-${saved.length}`} method="post" noValidate>
          <ErrorSummary errors={errors} />
          <input type="hidden" name="intent" value="save" />
          <input type="hidden" name="address_id" value={editing.id} />
          <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true">
            <Trans>Save</Trans>
          </button>
          <AddressFields
            address={problem?.address ?? editing.address}
            errors={errors}
            countries={countries}
            section="shipping"
          />
          <label className="check-row mt-5">
            <input type="checkbox" name="is_default" value="1" defaultChecked={editing.isDefault} />
            <Trans>My usual address</Trans>
          </label>
          <p className="mt-5 flex flex-wrap gap-3">
            <button type="submit" className="button button-primary">
              <Trans>Save</Trans>
            </button>
            {editing.id && (
              <Link to={urls.accountAddresses(language)} className="button">
                <Trans>Leave it as it was</Trans>
              </Link>
            )}
          </p>
        </Form>
      </section>
    </div>
  );
}
