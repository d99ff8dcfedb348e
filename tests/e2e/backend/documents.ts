import { createHash } from "node:crypto";
import pg from "pg";
import { settings } from "../settings.ts";

export interface KeptFile {
  name: string;
  bytes: Buffer;
  sha256: string;
}

/** A document as the shop keeps it, with a file of its own; to ask about one, nobody looks into it. */
export async function keptDocument({ isSuperseded }: { isSuperseded: boolean }): Promise<KeptFile> {
  const subject = `agr_${crypto.randomUUID().slice(0, 8)}`;
  const bytes = Buffer.from(`%PDF-1.7\n${subject}\n%%EOF\n`);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const client = new pg.Client({ connectionString: settings.databaseUrl });
  await client.connect();
  try {
    await client.query(
      `insert into partnership_document (id, kind, subject_id, revision, locale, text, text_sha256, pdf, pdf_sha256,
                                         made_at, superseded_at, superseded_reason)
       values ($1, 'contract', $2, 3, 'en', '{}', $3, $4, $3, '2026-03-01T08:00:00Z', $5, $6)`,
      [
        `doc_${subject}`,
        subject,
        sha256,
        bytes,
        isSuperseded ? "2026-06-01T10:00:00Z" : null,
        isSuperseded ? "A booth was added" : null,
      ],
    );
  } finally {
    await client.end();
  }
  return { name: `${subject}.pdf`, bytes, sha256 };
}
