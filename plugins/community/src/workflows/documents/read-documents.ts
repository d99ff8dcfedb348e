import type { MedusaContainer } from "@medusajs/framework/types";
import { DomainError } from "../../domain/errors";
import type { DocumentRow } from "../../modules/partnership/document-rows";
import type { VerifyAnswer } from "../../types/documents";
import { partnership } from "../partnership/partnership";

/** Of an agreement, an invoice or a program; oldest first. */
export function listDocuments(container: MedusaContainer, subjectId: string): Promise<DocumentRow[]> {
  return partnership(container).documents.ofSubject(subjectId);
}

/** @throws DomainError `document_not_found` */
export async function readDocumentPdf(
  container: MedusaContainer,
  id: string,
): Promise<{ row: DocumentRow; pdf: Buffer }> {
  const found = await partnership(container).documents.pdf(id);
  if (!found) throw new DomainError("not_found", "document_not_found", "There is no such document");
  return found;
}

/**
 * Whether a file is the shop's, and holds. Anybody may ask, so the answer names nobody and nothing of what it says.
 * @param sha256 of the file, or of the text in it.
 */
export async function verifyDocument(container: MedusaContainer, sha256: string): Promise<VerifyAnswer> {
  const row = await partnership(container).documents.byHash(sha256);
  return {
    known: row !== null,
    current: row !== null && row.superseded_at === null,
    kind: row?.kind ?? null,
    revision: row?.revision ?? null,
    made_at: row?.made_at.toISOString() ?? null,
    superseded_at: row?.superseded_at?.toISOString() ?? null,
  };
}
