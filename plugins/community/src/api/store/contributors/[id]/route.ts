import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import type { PublicContributorAnswer } from "../../../../types/recognition";
import { readPublicContributor } from "../../../../workflows/recognition/read-public-contributor";
import type { PlaceQuery } from "../validators";

export const GET = async (req: MedusaStoreRequest, res: MedusaResponse<PublicContributorAnswer>) => {
  const asked = req.validatedQuery as unknown as PlaceQuery;
  res.status(200).json(await readPublicContributor(req.scope, req.params.id as string, asked));
};
