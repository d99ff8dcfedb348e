import type { MedusaResponse } from "@medusajs/framework/http";

interface Kept {
  row: { id: string; kind: string; locale: string };
  pdf: Buffer;
}

/** As a file of its own: nothing a browser could run, and no cache keeps what is one partner's. */
export function sendPdf(res: MedusaResponse, { row, pdf }: Kept): void {
  res.status(200).set({
    "content-type": "application/pdf",
    "content-disposition": `attachment; filename="${row.kind}-${row.id}-${row.locale}.pdf"`,
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
  });
  res.send(pdf);
}
