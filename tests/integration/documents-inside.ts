import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  keepDocuments,
  listDocuments,
  makeContract,
  makeInvoice,
  makeProspectus,
  readDocumentPdf,
  supersedeDocuments,
} from "@keepsake/community/workflows";
import type { ExecArgs } from "@medusajs/framework/types";
import { contract, invoices, prospectus } from "./document-inputs.ts";

/** What the shop itself does with documents, in a process of its own; what came of it is written to `args[0]`. */
export default async function documentsInside({ container, args }: ExecArgs): Promise<void> {
  const folder = args[0] as string;
  const made = [
    ...(await makeContract(contract(1))),
    ...(await Promise.all(invoices.map((input) => makeInvoice(input, "inv_documents")))).flat(),
    ...(await makeProspectus(prospectus)),
  ];
  for (const { kind, text, pdf } of made) writeFileSync(join(folder, `${kind}-${text.locale}.pdf`), pdf);
  const first = await keepDocuments(container, made);
  const again = await keepDocuments(container, made);
  const second = await makeContract(contract(2));
  const refusal = await keepDocuments(container, second).catch((error: { code?: string }) => error.code);
  const at = new Date("2026-06-01T10:00:00.000Z");
  const what = { kind: "contract", subjectId: "agr_documents", at, reason: "A booth was added" } as const;
  const superseded = await supersedeDocuments(container, what);
  const latest = await keepDocuments(container, second);
  const { pdf } = await readDocumentPdf(container, latest[0]?.id ?? "");
  writeFileSync(join(folder, "latest.pdf"), pdf);
  const listed = await listDocuments(container, "agr_documents");
  writeFileSync(
    join(folder, "rows.json"),
    JSON.stringify({
      first,
      again,
      refusal,
      superseded,
      latest,
      listed,
      hashes: made.map(({ pdfSha256 }) => pdfSha256),
    }),
  );
}
