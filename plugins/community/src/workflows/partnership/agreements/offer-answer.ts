import { netMinor, type OfferTerms } from "../../../domain/agreement-offer";
import type { RevisionRow } from "../../../modules/partnership/agreement-shapes";
import type { OfferAnswer } from "../../../types/agreements";
import { detailsBody } from "../partners/partner-answers";

/** What was offered, word by word. */
export function offerAnswer({ revision, terms, terms_sha256, message, offered_at }: RevisionRow): OfferAnswer {
  return {
    revision,
    terms_sha256,
    message,
    offered_at: offered_at.toISOString(),
    ...termsAnswer(terms),
  };
}

function termsAnswer(terms: OfferTerms) {
  const { program, deal, renewal, tax, grossMinor, contractLevel, paymentChoice, customer, seller } = terms;
  return {
    is_amendment: terms.amendment !== undefined,
    extra_terms: [...(terms.extraTerms ?? [])],
    program: { id: program.id, name: program.name, profit_statement: program.profitStatement },
    tier_name: deal.tierName,
    currency_code: deal.currency,
    price_minor: deal.priceMinor,
    net_minor: netMinor(terms).toString(),
    tax: { treatment: tax.treatment, rate_basis_points: tax.rateBasisPoints, tax_minor: tax.taxMinor },
    gross_minor: grossMinor,
    renewal: renewal
      ? { agreement_id: renewal.agreementId, starts_on: renewal.startsOn, credit_minor: renewal.creditMinor }
      : null,
    term_months: deal.termMonths,
    contract_level: contractLevel,
    payment_choice: paymentChoice,
    benefits: deal.benefits.map(({ benefitId, kind, name, description, quantity, priceMinor }) => ({
      benefit_id: benefitId,
      kind,
      name,
      description,
      quantity,
      price_minor: priceMinor,
    })),
    customer: detailsBody(customer),
    seller: {
      name: seller.name,
      address: seller.address,
      tax_number: seller.taxNumber,
      bank_details: seller.bankDetails,
      email: seller.email,
    },
  };
}
