import { Trans, useLingui } from "@lingui/react/macro";
import { Form, useNavigation } from "react-router";
import { AddressFields } from "~/components/buying/address-fields";
import { TextField } from "~/components/buying/form-field";
import { Notice } from "~/components/buying/notice";
import { emptyAddress } from "~/lib/addresses/address";
import { ItemChoice } from "./item-choice";
import { ShareChoice } from "./share-choice";
import type { ClaimView, TypedClaim } from "./types";

interface Props {
  view: ClaimView;
  typed: TypedClaim | undefined;
  errors: Record<string, string>;
}

export function ClaimForm({ view, typed, errors }: Props) {
  const { t } = useLingui();
  const isSending = useNavigation().state !== "idle";
  return (
    <Form method="post" noValidate preventScrollReset className="card grid gap-8 p-5 sm:p-8">
      {view.isWaiting && (
        <Notice>
          <Trans>
            You are on our list: we write to you, and your reward does not run out meanwhile. If what is here now will
            do, you can have it at once.
          </Trans>
        </Notice>
      )}
      <input type="hidden" name="intent" value="claim" />
      {/* The key of what was tried already is kept: it may have become an order whose answer got lost. */}
      <input type="hidden" name="claim_key" value={typed?.claimKey || view.claimKey} />
      {/* The Enter key presses the first button of a form: it must be the one that sends it. */}
      <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true">
        <Trans>Send it to me</Trans>
      </button>
      <section className="grid gap-6" aria-labelledby="yours">
        <h2 id="yours" className="heading-2">
          <Trans>This is for you</Trans>
        </h2>
        {view.items.map((item) => (
          <ItemChoice key={item.id} item={item} choices={typed?.choices ?? []} errors={errors} />
        ))}
      </section>
      <section className="grid gap-4" aria-labelledby="where">
        <h2 id="where" className="heading-2">
          <Trans>Where should it go?</Trans>
        </h2>
        <TextField
          name="email"
          type="email"
          inputMode="email"
          autoComplete="email"
          label={t`E-mail`}
          hint={t`For the confirmation and news of your parcel. Nothing else.`}
          error={errors.email}
          defaultValue={typed?.email ?? view.email}
          maxLength={254}
        />
        <AddressFields
          address={typed?.address ?? emptyAddress(view.country)}
          errors={errors}
          countries={view.countries}
          section="shipping"
        />
      </section>
      <ShareChoice isTicked={typed?.share ?? false} />
      <p>
        <button
          type="submit"
          className="button button-primary w-full py-3 text-lg sm:w-auto sm:px-10"
          aria-disabled={isSending}
          onClick={(event) => {
            if (isSending) event.preventDefault();
          }}
        >
          {isSending ? <Trans>One moment …</Trans> : <Trans>Send it to me</Trans>}
        </button>
      </p>
    </Form>
  );
}
