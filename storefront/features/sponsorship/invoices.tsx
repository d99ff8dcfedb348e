import { Trans } from "@lingui/react/macro";
import type { AgreementView } from "./load-agreement.server";
import { Reason } from "./reason";

type InvoiceView = AgreementView["invoices"][number];

function InvoiceState({ invoice: { state, cancels, credits, dueOn } }: { invoice: InvoiceView }) {
  if (cancels) return <Trans>takes back {cancels}</Trans>;
  if (credits) return <Trans>takes back part of {credits}</Trans>;
  switch (state) {
    case "paid":
      return <Trans>paid</Trans>;
    case "cancelled":
      return <Trans>taken back</Trans>;
    case "overdue":
      return <Trans>was due on {dueOn}</Trans>;
    default:
      return <Trans>due on {dueOn}</Trans>;
  }
}

function Invoice({ invoice }: { invoice: InvoiceView }) {
  const { number, gross, owed, issuedOn, reason, payments } = invoice;
  return (
    <li className="py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <p>
          <span className="font-semibold tabular-nums">{number}</span>{" "}
          <span className={invoice.state === "overdue" ? "text-bad" : "text-quiet"}>
            <InvoiceState invoice={invoice} />
          </span>
        </p>
        <p className="tabular-nums">{gross}</p>
      </div>
      <p className="text-sm text-quiet">
        <Trans>Made out on {issuedOn}</Trans>
        {reason && (
          <>
            {" · "}
            <Reason reason={reason} />
          </>
        )}
      </p>
      {payments.map(({ id, method, amount, refunded, on }) => (
        <p key={id} className="text-sm text-quiet">
          {method === "card" ? (
            <Trans>
              {amount} paid by card on {on}
            </Trans>
          ) : (
            <Trans>
              {amount} came by transfer on {on}
            </Trans>
          )}
          {refunded && (
            <>
              {" · "}
              <Trans>{refunded} went back</Trans>
            </>
          )}
        </p>
      ))}
      {invoice.credited && (
        <p className="text-sm text-quiet">
          <Trans>{invoice.credited} of it was taken back later</Trans>
        </p>
      )}
      {owed && (payments.length > 0 || invoice.credited) && (
        <p className="text-sm font-medium">
          <Trans>Still to pay: {owed}</Trans>
        </p>
      )}
    </li>
  );
}

export function Invoices({ view: { invoices, offer } }: { view: AgreementView }) {
  const open = invoices.find(({ owed }) => owed !== undefined);
  return (
    <section className="card p-6 sm:p-8" aria-labelledby="invoices">
      <h2 id="invoices" className="heading-2">
        <Trans>Invoices</Trans>
      </h2>
      <ul className="mt-2 divide-y divide-line">
        {invoices.map((invoice) => (
          <Invoice key={invoice.id} invoice={invoice} />
        ))}
      </ul>
      {open && offer?.seller.bankDetails && (
        <div className="mt-2 border-t border-line pt-4">
          <h3 className="heading-3">
            <Trans>Pay by transfer</Trans>
          </h3>
          <p className="mt-2 whitespace-pre-line tabular-nums">{offer.seller.bankDetails}</p>
          <p className="mt-2">
            <Trans>
              {open.owed}, with the number <strong>{open.number}</strong> as the reference
            </Trans>
          </p>
        </div>
      )}
    </section>
  );
}
