import type { MedusaContainer } from "@medusajs/framework/types";
import type { Seller } from "../../../domain/agreement-offer";
import { changesText } from "../../../domain/amendment-words";
import type { ContractInput } from "../../../domain/contract-document";
import type { DocumentParty } from "../../../domain/document-party";
import type { PartnerDetails } from "../../../domain/partner-details";
import type { DueContract } from "../../../modules/partnership/paper-rows";
import { communityOptions } from "../../plugin-options";
import { partnership } from "../partnership";

export const sellerParty = ({ name, address, country, taxNumber, email }: Seller): DocumentParty => ({
  name,
  address,
  country,
  taxNumber,
  email,
  invoiceTitle: null,
});

export const customerParty = (details: PartnerDetails): DocumentParty => ({
  name: details.name,
  address: details.billingAddress,
  country: details.country,
  taxNumber: details.taxNumber,
  email: null,
  invoiceTitle: details.invoiceTitle,
});

export function verifyUrl(container: MedusaContainer) {
  const { storefrontUrl } = communityOptions(container);
  return { en: `${storefrontUrl}/en/verify`, "zh-CN": `${storefrontUrl}/zh/verify` };
}

/** What was offered with the names under it; all of it from rows that never change. */
export async function contractInput(
  container: MedusaContainer,
  { agreement_id, revision }: DueContract,
): Promise<ContractInput | null> {
  const { offers } = partnership(container);
  const offer = await offers.revision(agreement_id, revision);
  const signatures = (await offers.signatures(agreement_id)).filter((one) => one.revision === revision);
  const last = signatures.at(-1);
  if (!offer || !last) return null;
  const { terms } = offer;
  return {
    agreementId: agreement_id,
    revision,
    renewal: terms.renewal ?? null,
    changes: terms.amendment ? changesText(terms, terms.amendment) : null,
    madeAt: last.signed_at.toISOString(),
    organiser: sellerParty(terms.seller),
    sponsor: customerParty(terms.customer),
    programName: terms.program.name,
    deal: terms.deal,
    term: null,
    tax: {
      treatment: terms.tax.treatment,
      rateBasisPoints: terms.tax.rateBasisPoints,
      taxMinor: BigInt(terms.tax.taxMinor),
    },
    payment: { choice: terms.paymentChoice, netDays: terms.seller.netDays, lastOn: terms.program.lastPaymentOn },
    profitStatement: terms.program.profitStatement,
    listingOrder: terms.program.listingOrder,
    extraTerms: terms.extraTerms ?? [],
    contractLevel: terms.contractLevel,
    signatures: signatures.map((signed) => ({
      party: signed.side === "partner" ? "sponsor" : "organiser",
      name: signed.typed_name,
      role: signed.role,
      signedAt: signed.signed_at.toISOString(),
      timeZone: terms.customer.timeZone,
      address: signed.address,
      textSha256: signed.terms_sha256,
    })),
    verifyUrl: verifyUrl(container),
  };
}
