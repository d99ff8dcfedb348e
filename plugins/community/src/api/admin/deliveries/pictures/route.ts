import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { KeptPicture } from "../../../../types/deliveries";
import { keepPicture } from "../../../../workflows/impact/keep-picture";
import type { PictureQuery } from "../validators";
import { readPicture } from "./read-picture";

/** The body is the picture itself. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<{ picture: KeptPicture }>) => {
  const { purpose } = req.validatedQuery as unknown as PictureQuery;
  const bytes = await readPicture(req);
  const picture = await keepPicture(req.scope, { bytes, purpose, by: req.auth_context.actor_id });
  res.status(201).json({ picture });
};
