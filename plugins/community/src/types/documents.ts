/** What anybody may learn of a document. Plain types, no code. */
export interface VerifyAnswer {
  /** The shop made it. */
  known: boolean;
  /** Nothing has taken its place. */
  current: boolean;
  kind: "contract" | "invoice" | "receipt" | "credit_note" | "prospectus" | null;
  revision: number | null;
  /** ISO 8601, as is `superseded_at`. */
  made_at: string | null;
  superseded_at: string | null;
}

/** A document of an agreement or one of its invoices. */
export interface PaperAnswer {
  id: string;
  kind: "contract" | "invoice" | "receipt" | "credit_note" | "prospectus";
  /** Of the agreement, or the invoice. */
  subject_id: string;
  revision: number;
  locale: "en" | "zh-CN";
  pdf_sha256: string;
  /** ISO 8601, as is `superseded_at`. */
  made_at: string;
  superseded_at: string | null;
}
