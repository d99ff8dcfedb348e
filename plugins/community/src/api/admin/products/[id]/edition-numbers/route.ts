import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminProductEditionAnswer } from "../../../../../types/editions";
import { readProductNumbers } from "../../../../../workflows/editions/read-numbers";
import type { EditionNumbersQuery } from "./validators";

export const GET = async (
  req: AuthenticatedMedusaRequest<never, EditionNumbersQuery>,
  res: MedusaResponse<AdminProductEditionAnswer>,
) => {
  res
    .status(200)
    .json(await readProductNumbers(req.scope, req.params.id as string, req.validatedQuery as EditionNumbersQuery));
};
