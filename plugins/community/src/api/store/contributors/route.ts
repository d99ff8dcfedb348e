import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import type { BoardAnswer, BoardChoicesAnswer } from "../../../types/recognition";
import { boardChoices, readBoard } from "../../../workflows/recognition/read-board";
import type { BoardQuery } from "./validators";

/** A board as anybody may see it: whoever does not want to be listed is not on it. */
export const GET = async (req: MedusaStoreRequest, res: MedusaResponse<BoardAnswer & BoardChoicesAnswer>) => {
  const { after = null, ...asked } = req.validatedQuery as unknown as BoardQuery;
  const board = await readBoard(req.scope, { ...asked, after });
  res.status(200).json({ ...board, ...(await boardChoices(req.scope)) });
};
