import type { KeptPicture, ReceiptTerms } from "../../types/deliveries";

/** What was typed for the one is kept while the other is looked at. */
export interface ReceiptDraft {
  by: "link" | "file";
  link: string;
  picture: KeptPicture | null;
}

export function receiptOf({ by, link, picture }: ReceiptDraft): ReceiptTerms {
  if (by === "file") return picture ? { file_id: picture.id } : {};
  return link.trim() ? { link: link.trim() } : {};
}
