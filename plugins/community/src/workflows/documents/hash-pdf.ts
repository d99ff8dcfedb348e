import { createHash } from "node:crypto";
import { DomainError } from "../../domain/errors";

const MOST_BYTES = 10 * 1024 * 1024;
const BEGINNING = "%PDF-";

const refused = (code: string, message: string) => new DomainError("invalid_data", code, message, { field: "pdf" });

/**
 * The SHA-256 of a PDF file as it comes in: never more of it in memory than one piece.
 * @throws DomainError `document_no_pdf` or `document_too_large` (invalid data), at `pdf`.
 */
export async function hashPdf(pieces: AsyncIterable<Buffer>): Promise<string> {
  const hash = createHash("sha256");
  let size = 0;
  let beginning = "";
  for await (const piece of pieces) {
    size += piece.length;
    if (size > MOST_BYTES)
      throw refused("document_too_large", `A file may have at most ${MOST_BYTES / 1024 / 1024} MB`);
    if (beginning.length < BEGINNING.length) {
      beginning += piece.subarray(0, BEGINNING.length - beginning.length).toString("latin1");
      if (!BEGINNING.startsWith(beginning)) throw refused("document_no_pdf", "This is no PDF file");
    }
    hash.update(piece);
  }
  if (beginning !== BEGINNING) throw refused("document_no_pdf", "This is no PDF file");
  return hash.digest("hex");
}
