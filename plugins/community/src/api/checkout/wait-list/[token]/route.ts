import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { WaitListAnswer } from "../../../../types/wait-list";
import { leaveWaitListWorkflow } from "../../../../workflows/wait-list/leave-wait-list";
import { readEntry } from "../../../../workflows/wait-list/read-entry";

export const GET = async (req: MedusaRequest, res: MedusaResponse<WaitListAnswer>) => {
  res.setHeader("cache-control", "no-store");
  res.status(200).json(await readEntry(req.scope, req.params.token as string));
};

export const DELETE = async (req: MedusaRequest, res: MedusaResponse<WaitListAnswer>) => {
  const token = req.params.token as string;
  await leaveWaitListWorkflow(req.scope).run({ input: { token } });
  res.status(200).json(await readEntry(req.scope, token));
};
