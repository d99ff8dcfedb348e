import { Trans } from "@lingui/react/macro";
import type { OfferView } from "./offer-view.server";

/** Whom the agreement is with, as invoices will say it. */
export function CustomerText({ customer }: { customer: OfferView["customer"] }) {
  const { names, address, country, taxNumber, invoiceTitle } = customer;
  return (
    <>
      <span className="block font-medium">{names.join(" · ")}</span>
      {invoiceTitle && !names.includes(invoiceTitle) && (
        <span className="block">
          <Trans>On invoices: {invoiceTitle}</Trans>
        </span>
      )}
      <span className="block whitespace-pre-line">{address}</span>
      <span className="block">{country}</span>
      {taxNumber && (
        <span className="block tabular-nums">
          <Trans>Tax number {taxNumber}</Trans>
        </span>
      )}
    </>
  );
}
