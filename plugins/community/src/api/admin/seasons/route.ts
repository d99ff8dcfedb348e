import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { BoardChoicesAnswer, SeasonAnswer } from "../../../types/recognition";
import { createSeasonWorkflow } from "../../../workflows/recognition/create-season";
import { boardChoices } from "../../../workflows/recognition/read-board";
import type { SeasonBody } from "./validators";

/** With the kinds: what boards there are. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<BoardChoicesAnswer>) => {
  res.status(200).json(await boardChoices(req.scope));
};

export const POST = async (
  req: AuthenticatedMedusaRequest<SeasonBody>,
  res: MedusaResponse<{ season: SeasonAnswer }>,
) => {
  const input = { ...req.validatedBody, by: req.auth_context.actor_id };
  const { result: season } = await createSeasonWorkflow(req.scope).run({ input });
  res.status(201).json({ season });
};
