import { checkOfferStands, checkRead } from "../../../domain/agreement-offer";
import { checkAmendable } from "../../../domain/amendment";
import type { AgreementRow, RevisionRow } from "../../../modules/partnership/agreement-shapes";
import type { PartnershipService } from "../../../modules/partnership/service";
import type { SignatureBody } from "../../../types/agreements";
import type { Connection } from "../../database/connection";
import { checkRoom, takeEffect } from "./take-effect";

/** The partner's name under what is proposed; where the shop's belongs there too, it waits for that. */
export async function signAmendment(
  service: PartnershipService,
  agreement: AgreementRow,
  proposed: RevisionRow,
  { customer_id, signature }: { customer_id: string; signature: SignatureBody },
  sign: () => Promise<void>,
  on: Connection,
): Promise<void> {
  checkRead(
    { revision: signature.revision, termsSha256: signature.terms_sha256 },
    { revision: proposed.revision, termsSha256: proposed.terms_sha256 },
  );
  checkAmendable(agreement.state, true);
  checkOfferStands(agreement.proposed_until, await service.places.clock(on));
  await checkRoom(service, agreement, proposed, on);
  await sign();
  const partner = { actor: "partner", by: customer_id } as const;
  await service.amendments.note(agreement, "amendment_signed", proposed.revision, partner, on);
  if (proposed.terms.contractLevel === "countersigned") return;
  await takeEffect(service, agreement, proposed, { actor: "clock", by: "clock" }, on);
}
