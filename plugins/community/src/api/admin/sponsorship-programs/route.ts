import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ProgramAnswer, ProgramDetailAnswer } from "../../../types/partnership";
import { listPrograms, readProgram } from "../../../workflows/partnership/read-programs";
import { saveProgramWorkflow } from "../../../workflows/partnership/save-program";
import type { Bodies } from "./validators";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<{ programs: ProgramAnswer[] }>) => {
  res.status(200).json({ programs: await listPrograms(req.scope) });
};

export const POST = async (
  req: AuthenticatedMedusaRequest<Bodies["program"]>,
  res: MedusaResponse<ProgramDetailAnswer>,
) => {
  const input = { id: null, terms: req.validatedBody, by: req.auth_context.actor_id };
  const { result: id } = await saveProgramWorkflow(req.scope).run({ input });
  res.status(201).json(await readProgram(req.scope, id));
};
