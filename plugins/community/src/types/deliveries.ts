import type { TwoTexts } from "./impact";

/** What the admin sends and gets about units that were delivered. Plain types, no code. */
export type DeliveryState = "reported" | "verified" | "rejected";

/** Evidence is shown to everybody, receipts to the staff only. */
export type FilePurpose = "evidence" | "receipt";

/** A picture that the shop has decoded, encoded anew and kept. */
export interface KeptPicture {
  id: string;
  url: string;
  width: number;
  height: number;
}

/** One of the two; a file is the id of a picture kept as a receipt. */
export interface ReceiptTerms {
  link?: string | undefined;
  file_id?: string | undefined;
}

export interface DeliveryTerms {
  /** Exact decimal text: "12.5". */
  units: string;
  /** ISO 8601 */
  delivered_at: string;
  place: TwoTexts;
  note: TwoTexts;
  links: string[];
  /** Of pictures kept as evidence. */
  picture_ids: string[];
  /** Minor units as text, with their currency; a delivery that cost something has a receipt. */
  cost_minor?: string | undefined;
  currency_code?: string | undefined;
  receipt?: ReceiptTerms | undefined;
}

export interface ReceiptAnswer {
  link: string | null;
  picture: KeptPicture | null;
}

export interface DeliveryAnswer {
  id: string;
  goal: { id: string; title: TwoTexts; unit: TwoTexts };
  units: string;
  delivered_at: string;
  place: TwoTexts;
  note: TwoTexts;
  links: string[];
  pictures: KeptPicture[];
  cost_minor: string | null;
  currency_code: string | null;
  receipt: ReceiptAnswer | null;
  state: DeliveryState;
  reported_by: string;
  reported_at: string;
  judged_by: string | null;
  judged_at: string | null;
  /** Why it was rejected, or what the second person noted. */
  reason: string | null;
}

export interface DeliveryListAnswer {
  deliveries: DeliveryAnswer[];
  count: number;
  limit: number;
  offset: number;
}

export interface JudgementRequest {
  state: "verified" | "rejected";
  reason?: string | undefined;
}
