import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { CustomerText } from "./customer-text";
import { Fact, Facts } from "./facts";
import type { OfferView } from "./offer-view.server";
import { levelWords, paymentWords } from "./words";

function Row({ name, isStrong, children }: { name: ReactNode; isStrong?: boolean; children: ReactNode }) {
  return (
    <div
      className={`flex items-baseline justify-between gap-4 ${isStrong ? "border-t border-line pt-2 text-lg font-semibold" : ""}`}
    >
      <dt className={isStrong ? "" : "text-quiet"}>{name}</dt>
      <dd className="text-end tabular-nums">{children}</dd>
    </div>
  );
}

function TaxText({ offer: { taxTreatment, taxRate } }: { offer: OfferView }) {
  switch (taxTreatment) {
    case "domestic":
      return <Trans>Value-added tax, {taxRate}</Trans>;
    case "reverse_charge":
      return <Trans>Value-added tax: you owe it in your own country (reverse charge)</Trans>;
    default:
      return <Trans>Value-added tax: none, the service is taxed outside of it</Trans>;
  }
}

function Sums({ offer }: { offer: OfferView }) {
  return (
    <dl className="mt-6 grid max-w-xl gap-2">
      <Row name={offer.tier}>{offer.price}</Row>
      {offer.benefits.map(
        ({ id, name, price }) =>
          price && (
            <Row key={id} name={<Trans>{name}, added</Trans>}>
              {price}
            </Row>
          ),
      )}
      {offer.credit && <Row name={<Trans>Made good for what we owed you</Trans>}>{offer.credit}</Row>}
      <Row name={<Trans>Before tax</Trans>}>{offer.net}</Row>
      <Row name={<TaxText offer={offer} />}>{offer.tax}</Row>
      <Row name={offer.isAmendment ? <Trans>For the whole term</Trans> : <Trans>To pay</Trans>} isStrong>
        {offer.gross}
      </Row>
    </dl>
  );
}

function SellerText({ seller }: { seller: OfferView["seller"] }) {
  return (
    <>
      <span className="block font-medium">{seller.name}</span>
      <span className="block whitespace-pre-line">{seller.address}</span>
      {seller.taxNumber && (
        <span className="block tabular-nums">
          <Trans>Tax number {seller.taxNumber}</Trans>
        </span>
      )}
      <a href={`mailto:${seller.email}`} className="text-link">
        {seller.email}
      </a>
    </>
  );
}

/** The offer in full, as it is signed; what is proposed stands beside what is in force. */
export function Offer({ offer, isProposed = false }: { offer: OfferView; isProposed?: boolean }) {
  const { i18n } = useLingui();
  const id = isProposed ? "offer-proposed" : "offer";
  return (
    <section className={isProposed ? "" : "card p-6 sm:p-8"} aria-labelledby={id}>
      <h2 id={id} className={isProposed ? "sr-only" : "heading-2"}>
        {isProposed ? <Trans>The agreement as it would be</Trans> : <Trans>The offer</Trans>}
      </h2>
      <p className="mt-1 text-sm text-quiet">
        <Trans>
          Revision {offer.revision}, made on {offer.offeredAt}
        </Trans>
      </p>
      {offer.message && !isProposed && (
        <blockquote className="notice mt-4 whitespace-pre-line">{offer.message}</blockquote>
      )}
      <h3 className="heading-3 mt-6">
        <Trans>What you get</Trans>
      </h3>
      <ul className="mt-2 divide-y divide-line">
        {offer.benefits.map(({ id, name, description, quantity }) => (
          <li key={id} className="grid grid-cols-[3.5rem_1fr] gap-x-2 py-2">
            <span className="tabular-nums">{quantity} ×</span>
            <span>
              <span className="font-medium">{name}</span>
              {description && description !== name && <span className="block text-sm text-quiet">{description}</span>}
            </span>
          </li>
        ))}
      </ul>
      <Sums offer={offer} />
      <div className="mt-8">
        <Facts>
          <Fact name={<Trans>Program</Trans>}>{offer.program}</Fact>
          <Fact name={<Trans>Term</Trans>}>
            <Plural value={offer.termMonths} one="# month" other="# months" />
            {offer.starts && (
              <span className="block text-sm text-quiet">
                <Trans>From {offer.starts}, or from the day you pay if that is later</Trans>
              </span>
            )}
          </Fact>
          <Fact name={<Trans>Contract</Trans>}>{i18n._(levelWords[offer.contractLevel])}</Fact>
          <Fact name={<Trans>Payment</Trans>}>{i18n._(paymentWords[offer.paymentChoice])}</Fact>
          {offer.extraTerms.length > 0 && (
            <Fact name={<Trans>Agreed on besides</Trans>}>
              {offer.extraTerms.map((term) => (
                <span key={term} className="block whitespace-pre-line">
                  {term}
                </span>
              ))}
            </Fact>
          )}
          <Fact name={<Trans>Where the profit goes</Trans>}>{offer.profit}</Fact>
          <Fact name={<Trans>Between us</Trans>}>
            <SellerText seller={offer.seller} />
          </Fact>
          <Fact name={<Trans>and you</Trans>}>
            <CustomerText customer={offer.customer} />
          </Fact>
        </Facts>
      </div>
      <p className="mt-6 text-sm text-quiet">
        <Trans>
          Fingerprint of this text (SHA-256): <code className="break-all">{offer.termsSha256}</code>
        </Trans>
      </p>
    </section>
  );
}
