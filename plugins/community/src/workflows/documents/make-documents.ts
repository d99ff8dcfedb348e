import { createHash } from "node:crypto";
import { type ContractInput, contractDocument } from "../../domain/contract-document";
import { canonicalText, DOCUMENT_LOCALES, type DocumentLocale, type DocumentText } from "../../domain/document-text";
import { type InvoiceInput, invoiceDocument } from "../../domain/invoice-document";
import { type ProspectusInput, prospectusDocument } from "../../domain/prospectus-document";
import type { NewDocument } from "../../modules/partnership/document-rows";
import { renderPdf } from "./render-pdf";

export const sha256Of = (bytes: string | Buffer): string => createHash("sha256").update(bytes).digest("hex");

type Subject = Pick<NewDocument, "subjectId" | "revision">;

/**
 * One document in each language of the shop, with its file; nothing is kept yet. Drawing one takes a tenth of a second of
 * computing: it is done before a transaction begins, not in it.
 */
async function inBothLanguages(
  subject: Subject,
  write: (locale: DocumentLocale) => DocumentText,
): Promise<NewDocument[]> {
  const made: NewDocument[] = [];
  for (const locale of DOCUMENT_LOCALES) {
    const text = write(locale);
    const pdf = await renderPdf(text);
    made.push({
      ...subject,
      kind: text.kind,
      text,
      textSha256: sha256Of(canonicalText(text)),
      pdf,
      pdfSha256: sha256Of(pdf),
    });
  }
  return made;
}

export function makeContract(input: ContractInput): Promise<NewDocument[]> {
  const subject = { subjectId: input.agreementId, revision: input.revision };
  return inBothLanguages(subject, (locale) => contractDocument(input, locale));
}

/** An invoice, a receipt or a credit note: `variant` says which. */
export function makeInvoice(input: InvoiceInput, subjectId: string): Promise<NewDocument[]> {
  return inBothLanguages({ subjectId, revision: 1 }, (locale) => invoiceDocument(input, locale));
}

export function makeProspectus(input: ProspectusInput): Promise<NewDocument[]> {
  const subject = { subjectId: input.programId, revision: input.revision };
  return inBothLanguages(subject, (locale) => prospectusDocument(input, locale));
}
