import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AgreementAnswer } from "../../../types/agreements";
import { readAgreements } from "../../../workflows/partnership/agreements/read-agreements";
import type { AgreementQuery } from "./validators";

export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, AgreementQuery>,
  res: MedusaResponse<{ agreements: AgreementAnswer[] }>,
) => {
  const { program_id = null, state = null } = req.validatedQuery as AgreementQuery;
  res.status(200).json({ agreements: await readAgreements(req.scope, { programId: program_id, state }) });
};
