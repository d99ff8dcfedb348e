import type { MedusaContainer } from "@medusajs/framework/types";
import { DomainError } from "../../../domain/errors";
import type { DocumentRow } from "../../../modules/partnership/document-rows";
import type { PaperAnswer } from "../../../types/documents";
import { listDocuments, readDocumentPdf } from "../../documents/read-documents";
import { requireMember } from "../partners/members";
import { partnership } from "../partnership";

const paperAnswer = (row: DocumentRow): PaperAnswer => ({
  id: row.id,
  kind: row.kind,
  subject_id: row.subject_id,
  revision: row.revision,
  locale: row.locale,
  pdf_sha256: row.pdf_sha256,
  made_at: row.made_at.toISOString(),
  superseded_at: row.superseded_at?.toISOString() ?? null,
});

/** Of an agreement and its invoices; oldest first. */
export async function readPapers(container: MedusaContainer, agreementId: string): Promise<PaperAnswer[]> {
  const invoices = await partnership(container).invoices.ofAgreements([agreementId]);
  const rows = await Promise.all(
    [agreementId, ...invoices.map(({ id }) => id)].map((id) => listDocuments(container, id)),
  );
  return rows.flat().map(paperAnswer);
}

const notFound = () => new DomainError("not_found", "document_not_found", "There is no such document");

/** @throws DomainError `document_not_found` for what is of another partner's. */
export async function readOwnPdf(
  container: MedusaContainer,
  customerId: string,
  id: string,
): Promise<{ row: DocumentRow; pdf: Buffer }> {
  const found = await readDocumentPdf(container, id);
  const { agreements, invoices } = partnership(container);
  const { subject_id: subjectId } = found.row;
  const invoice = await invoices.find(subjectId);
  const agreement = await agreements.find(invoice?.agreement_id ?? subjectId);
  if (!agreement?.partner_id) throw notFound();
  await requireMember(container, { customerId, partnerId: agreement.partner_id, act: "read" }).catch(() => {
    throw notFound();
  });
  return found;
}
