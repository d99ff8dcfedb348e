import { Copy, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import type { OfferAnswer } from "../../types/agreements";
import { FactList } from "../page/fact-list";
import { Section } from "../page/section";
import { wordsOf } from "../sponsorship/words-of";
import { useWords, type WordBook } from "../use-words";

/** Word by word what the partner reads and signs. */
export function OfferSection({ offer }: { offer: OfferAnswer | null }) {
  const { t } = useWords();
  if (!offer) return <Section title={t("agreements.offer.title")} text={t("agreements.offer.none")} />;
  return (
    <Section title={t("agreements.offer.title")}>
      <OfferFacts offer={offer} />
      <OfferBenefits offer={offer} />
    </Section>
  );
}

function OfferFacts({ offer }: { offer: OfferAnswer }) {
  const words = useWords();
  const { t, date, day, number, minor, locale } = words;
  const { customer, seller, currency_code: currency } = offer;
  return (
    <FactList
      facts={[
        [t("agreements.offer.revision"), number(offer.revision)],
        [t("agreements.offer.made"), date(offer.offered_at)],
        [t("agreements.offer.message"), offer.message && <Lines text={offer.message} />],
        [t("agreements.facts.tier"), wordsOf(offer.tier_name, locale)],
        [t("agreements.offer.price"), minor(offer.price_minor, currency)],
        [
          t("agreements.offer.credit"),
          offer.renewal && offer.renewal.credit_minor !== "0" && minor(`-${offer.renewal.credit_minor}`, currency),
        ],
        [t("agreements.offer.net"), minor(offer.net_minor, currency)],
        [t("agreements.offer.tax"), taxText(offer, words)],
        [t("agreements.offer.gross"), minor(offer.gross_minor, currency)],
        [t("agreements.offer.term"), t("agreements.offer.months", { months: number(offer.term_months) })],
        [t("agreements.offer.begins"), offer.renewal && day(offer.renewal.starts_on)],
        [t("agreements.offer.level"), t(`agreements.level.${offer.contract_level}`)],
        [t("agreements.offer.payment"), t(`agreements.payment.${offer.payment_choice}`)],
        [
          t("agreements.offer.customer"),
          <Lines
            key="customer"
            text={[
              wordsOf(customer.name, locale),
              customer.billing_address,
              customer.country.toUpperCase(),
              customer.tax_number && t("agreements.offer.taxNumber", { number: customer.tax_number }),
              customer.invoice_title && t("agreements.offer.invoiceTitle", { title: customer.invoice_title }),
            ]
              .filter(Boolean)
              .join("\n")}
          />,
        ],
        [
          t("agreements.offer.seller"),
          <Lines
            key="seller"
            text={[
              wordsOf(seller.name, locale),
              seller.address,
              seller.tax_number && t("agreements.offer.taxNumber", { number: seller.tax_number }),
              seller.bank_details,
              seller.email,
            ]
              .filter(Boolean)
              .join("\n")}
          />,
        ],
        [
          t("agreements.offer.extraTerms"),
          offer.extra_terms.length > 0 && (
            <Lines text={offer.extra_terms.map((term) => wordsOf(term, locale)).join("\n\n")} />
          ),
        ],
        [t("agreements.offer.profit"), wordsOf(offer.program.profit_statement, locale)],
        [
          t("agreements.offer.hash"),
          <span key="hash" className="inline-flex min-w-0 items-center gap-x-1">
            <code className="txt-compact-small break-all font-mono">{offer.terms_sha256}</code>
            <Copy content={offer.terms_sha256} className="text-ui-fg-muted" />
          </span>,
        ],
      ]}
    />
  );
}

function OfferBenefits({ offer: { benefits, currency_code } }: { offer: OfferAnswer }) {
  const { t, number, minor, locale } = useWords();
  if (benefits.length === 0) return null;
  return (
    <div className="px-6 py-4">
      <Text asChild size="small" leading="compact" weight="plus">
        <h3>{t("agreements.offer.benefits")}</h3>
      </Text>
      <ul className="mt-2 divide-y">
        {benefits.map(({ benefit_id, name, description, quantity, price_minor }) => (
          <li key={benefit_id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2">
            <div className="min-w-0">
              <Text size="small" leading="compact" className="break-words">
                {t("agreements.facts.addition", { quantity: number(quantity), benefit: wordsOf(name, locale) })}
              </Text>
              <Text size="xsmall" className="text-ui-fg-subtle whitespace-pre-line break-words">
                {wordsOf(description, locale)}
              </Text>
            </div>
            <Text size="small" leading="compact" className="text-ui-fg-subtle whitespace-nowrap tabular-nums">
              {price_minor === "0" ? t("agreements.offer.included") : minor(price_minor, currency_code)}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Lines({ text }: { text: string }): ReactNode {
  return <span className="whitespace-pre-line">{text}</span>;
}

function taxText({ tax, currency_code }: OfferAnswer, { t, share, minor }: WordBook): string {
  return t(`agreements.offer.treatment.${tax.treatment}`, {
    rate: share(tax.rate_basis_points),
    amount: minor(tax.tax_minor, currency_code),
  });
}
