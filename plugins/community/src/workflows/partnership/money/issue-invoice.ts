import { dayIn } from "../../../domain/agreement-term";
import { invoiceDraft } from "../../../domain/sponsorship-invoice";
import type { RevisionRow } from "../../../modules/partnership/agreement-shapes";
import type { InvoiceRow } from "../../../modules/partnership/invoice-rows";
import type { PartnershipService } from "../../../modules/partnership/service";
import type { Connection } from "../../database/connection";

/** For what was signed, on this day of the partner's calendar. */
export async function issueInvoice(
  service: PartnershipService,
  { revision, terms }: Pick<RevisionRow, "revision" | "terms">,
  agreementId: string,
  on: Connection,
): Promise<InvoiceRow> {
  const content = invoiceDraft(terms, dayIn(await service.places.clock(on), terms.customer.timeZone));
  const id = await service.invoices.issue({ agreementId, revision, content, by: "clock" }, on);
  return (await service.invoices.find(id, on)) as InvoiceRow;
}
