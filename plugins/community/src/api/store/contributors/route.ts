import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import type { BoardAnswer, BoardChoicesAnswer, GroupPlaceAnswer } from "../../../types/recognition";
import { boardChoices, readBoard, readGroupPlaces } from "../../../workflows/recognition/read-board";
import type { BoardQuery } from "./validators";

type Answer = BoardAnswer & BoardChoicesAnswer & { group_places: GroupPlaceAnswer[] };

/** A board as anybody may see it: whoever does not want to be listed is not on it, nor in what their group has. */
export const GET = async (req: MedusaStoreRequest, res: MedusaResponse<Answer>) => {
  const { after = null, ...asked } = req.validatedQuery as unknown as BoardQuery;
  const board = await readBoard(req.scope, { ...asked, after });
  const group_places = await readGroupPlaces(req.scope, asked.period);
  res.status(200).json({ ...board, ...(await boardChoices(req.scope)), group_places });
};
