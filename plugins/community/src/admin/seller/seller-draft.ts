import type { SellerBody } from "../../types/agreements";
import { basisPoints, percentText } from "../money/minor-text";

/** The seller as the form holds it: everything is what was typed. */
export interface SellerDraft extends Pick<SellerBody, "name" | "address" | "country" | "bank_details" | "email"> {
  taxNumber: string;
  percent: string;
  netDays: string;
  offerDays: string;
}

export function draftOf(seller: SellerBody | null): SellerDraft {
  return {
    name: seller?.name ?? { en: "", "zh-CN": "" },
    address: seller?.address ?? "",
    country: seller?.country.toUpperCase() ?? "",
    bank_details: seller?.bank_details ?? "",
    email: seller?.email ?? "",
    taxNumber: seller?.tax_number ?? "",
    percent: seller ? percentText(seller.rate_basis_points) : "",
    netDays: String(seller?.net_days ?? 30),
    offerDays: String(seller?.offer_days ?? 30),
  };
}

/** What cannot be read is sent as less than nothing, which the shop refuses together with everything else that is wrong. */
export function sellerOf({ taxNumber, percent, netDays, offerDays, ...said }: SellerDraft): SellerBody {
  return {
    ...said,
    tax_number: taxNumber.trim() || null,
    rate_basis_points: basisPoints(percent) ?? -1,
    net_days: wholeNumber(netDays),
    offer_days: wholeNumber(offerDays),
  };
}

function wholeNumber(typed: string): number {
  const text = typed.normalize("NFKC").trim();
  return /^\d{1,6}$/.test(text) ? Number(text) : -1;
}
