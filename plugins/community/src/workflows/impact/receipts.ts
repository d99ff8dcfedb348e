import type { Receipt } from "../../domain/delivery-report";
import { DomainError } from "../../domain/errors";
import type { FilePurpose, FileRow } from "../../modules/impact/file-rows";
import type { ImpactService } from "../../modules/impact/service";
import type { ReceiptAnswer, ReceiptTerms } from "../../types/deliveries";
import { pictureAnswer } from "./keep-picture";

export const receiptFrom = ({ link, file_id }: ReceiptTerms): Receipt => ({
  link: link ?? null,
  fileId: file_id ?? null,
});

/** @throws DomainError `picture_not_found` at `field` unless the shop has kept all of them for this purpose. */
export async function requireFiles(
  service: ImpactService,
  purpose: FilePurpose,
  ids: readonly string[],
  field: string,
) {
  const kept = await service.files.byId(ids);
  if (ids.every((id) => kept.get(id)?.purpose === purpose)) return;
  throw new DomainError("invalid_data", "picture_not_found", "The shop has kept no such picture", { field });
}

export function receiptAnswer(
  row: { receipt_link: string | null; receipt_file_id: string | null },
  files: ReadonlyMap<string, FileRow>,
): ReceiptAnswer | null {
  const file = row.receipt_file_id === null ? undefined : files.get(row.receipt_file_id);
  if (row.receipt_link === null && !file) return null;
  return { link: row.receipt_link, picture: file ? pictureAnswer(file) : null };
}
