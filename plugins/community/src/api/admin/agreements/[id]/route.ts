import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AgreementDetailAnswer } from "../../../../types/agreements";
import { readAgreement } from "../../../../workflows/partnership/agreements/read-agreements";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<AgreementDetailAnswer>) => {
  res.status(200).json(await readAgreement(req.scope, req.params.id as string));
};
