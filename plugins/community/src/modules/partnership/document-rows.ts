import { generateEntityId } from "@medusajs/framework/utils";
import type { DocumentKind, DocumentLocale, DocumentText } from "../../domain/document-text";
import type { Connection } from "./connection";

export interface DocumentRow {
  id: string;
  kind: DocumentKind;
  /** Of the agreement, the invoice or the program. */
  subject_id: string;
  revision: number;
  locale: DocumentLocale;
  text_sha256: string;
  pdf_sha256: string;
  made_at: Date;
  superseded_at: Date | null;
  superseded_reason: string | null;
}

export interface NewDocument {
  readonly kind: DocumentKind;
  readonly subjectId: string;
  readonly revision: number;
  readonly text: DocumentText;
  readonly textSha256: string;
  readonly pdf: Buffer;
  readonly pdfSha256: string;
}

const DOCUMENT = `id, kind, subject_id, revision, locale, text_sha256, pdf_sha256, made_at, superseded_at,
  superseded_reason`;

/** Contracts, invoices and prospectuses as they were given out. Nothing is changed or taken away. */
export class DocumentRows {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /** @returns null when another document of this kind holds for the subject, in this language. */
  async keep(
    { kind, subjectId, revision, text, textSha256, pdf, pdfSha256 }: NewDocument,
    on: Connection = this.connection,
  ): Promise<DocumentRow | null> {
    const { rows } = await on.raw<DocumentRow>(
      `insert into partnership_document (id, kind, subject_id, revision, locale, text, text_sha256, pdf, pdf_sha256, made_at)
       values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?) on conflict do nothing returning ${DOCUMENT}`,
      [
        generateEntityId(undefined, "doc"),
        kind,
        subjectId,
        revision,
        text.locale,
        JSON.stringify(text),
        textSha256,
        pdf,
        pdfSha256,
        text.madeAt,
      ],
    );
    return rows[0] ?? (await this.kept({ kind, subjectId, pdfSha256 }, on));
  }

  /** The same file for the same subject is the same document, unless something has taken its place. */
  private async kept(
    { kind, subjectId, pdfSha256 }: Pick<NewDocument, "kind" | "subjectId" | "pdfSha256">,
    on: Connection,
  ): Promise<DocumentRow | null> {
    const { rows } = await on.raw<DocumentRow>(
      `select ${DOCUMENT} from partnership_document
        where pdf_sha256 = ? and kind = ? and subject_id = ? and superseded_at is null`,
      [pdfSha256, kind, subjectId],
    );
    return rows[0] ?? null;
  }

  /** What holds for a subject holds no more, in both languages. @returns the documents that were superseded. */
  async supersede(
    { kind, subjectId, at, reason }: { kind: DocumentKind; subjectId: string; at: Date; reason: string },
    on: Connection = this.connection,
  ): Promise<DocumentRow[]> {
    const { rows } = await on.raw<DocumentRow>(
      `update partnership_document set superseded_at = ?, superseded_reason = ?
        where kind = ? and subject_id = ? and superseded_at is null returning ${DOCUMENT}`,
      [at, reason, kind, subjectId],
    );
    return rows;
  }

  /** Oldest first. */
  async ofSubject(subjectId: string): Promise<DocumentRow[]> {
    const { rows } = await this.connection.raw<DocumentRow>(
      `select ${DOCUMENT} from partnership_document where subject_id = ? order by made_at, kind, locale, id`,
      [subjectId],
    );
    return rows;
  }

  async pdf(id: string): Promise<{ row: DocumentRow; pdf: Buffer } | null> {
    const { rows } = await this.connection.raw<DocumentRow & { pdf: Buffer }>(
      `select ${DOCUMENT}, pdf from partnership_document where id = ?`,
      [id],
    );
    const [found] = rows;
    if (!found) return null;
    const { pdf, ...row } = found;
    return { row, pdf };
  }

  /** By the hash of its file or of its text; what still holds comes first. */
  async byHash(sha256: string): Promise<DocumentRow | null> {
    const { rows } = await this.connection.raw<DocumentRow>(
      `select ${DOCUMENT} from partnership_document where pdf_sha256 = ? or text_sha256 = ?
        order by superseded_at nulls first limit 1`,
      [sha256, sha256],
    );
    return rows[0] ?? null;
  }
}
