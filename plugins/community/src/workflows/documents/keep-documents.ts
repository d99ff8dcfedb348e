import type { MedusaContainer } from "@medusajs/framework/types";
import type { DocumentKind } from "../../domain/document-text";
import { DomainError } from "../../domain/errors";
import type { DocumentRow, NewDocument } from "../../modules/partnership/document-rows";
import { type Connection, inTransaction } from "../database/connection";
import { partnership } from "../partnership/partnership";

/**
 * Keeps what was made, all of it or nothing; the same again changes nothing.
 * @param on the transaction that it belongs to; without one it is one of its own.
 * @throws DomainError `document_holds` (conflict) when another document of this kind holds for the subject.
 */
export async function keepDocuments(
  container: MedusaContainer,
  made: readonly NewDocument[],
  on?: Connection,
): Promise<DocumentRow[]> {
  if (!on) return inTransaction(container, (own) => keepDocuments(container, made, own));
  const rows: DocumentRow[] = [];
  for (const each of made) {
    const row = await partnership(container).documents.keep(each, on);
    if (!row)
      throw new DomainError("conflict", "document_holds", "Another document of this kind holds: supersede it first", {
        data: { kind: each.kind, subject_id: each.subjectId, locale: each.text.locale },
      });
    rows.push(row);
  }
  return rows;
}

/**
 * What was signed again, cancelled or made anew is told apart from what holds. It is kept as it was.
 * @returns the documents that held until now; none is no error.
 */
export function supersedeDocuments(
  container: MedusaContainer,
  what: { kind: DocumentKind; subjectId: string; at: Date; reason: string },
  on?: Connection,
): Promise<DocumentRow[]> {
  return partnership(container).documents.supersede(what, on);
}
