import type { DeliveryTerms, KeptPicture } from "../../types/deliveries";
import type { TwoTexts } from "../../types/impact";
import { minorText } from "../money/minor-text";
import { type ReceiptDraft, receiptOf } from "../receipts/receipt-draft";

/** A report as its form holds it: everything is what was typed, chosen or uploaded. */
export interface ReportDraft {
  units: string;
  /** "2026-11-25" */
  day: string;
  place: TwoTexts;
  note: TwoTexts;
  /** One on each line. */
  links: string;
  pictures: KeptPicture[];
  hasCost: boolean;
  amount: string;
  currency: string;
  receipt: ReceiptDraft;
}

export const emptyReport = (): ReportDraft => ({
  units: "",
  day: "",
  place: { en: "", "zh-CN": "" },
  note: { en: "", "zh-CN": "" },
  links: "",
  pictures: [],
  hasCost: true,
  amount: "",
  currency: "",
  receipt: { by: "link", link: "", picture: null },
});

/** What cannot be read is asked for as nothing, which the shop refuses together with everything else that is wrong. */
export function reportTerms(draft: ReportDraft): { terms: DeliveryTerms; isUnreadable: boolean } {
  const minor = minorText(draft.amount, draft.currency);
  const terms: DeliveryTerms = {
    units: draft.units.normalize("NFKC").trim(),
    delivered_at: draft.day,
    place: draft.place,
    note: draft.note,
    links: draft.links.split("\n").flatMap((line) => line.trim() || []),
    picture_ids: draft.pictures.map(({ id }) => id),
    ...(draft.hasCost
      ? { cost_minor: minor ?? "0", currency_code: draft.currency, receipt: receiptOf(draft.receipt) }
      : {}),
  };
  return { terms, isUnreadable: draft.hasCost && draft.currency !== "" && minor === null };
}
