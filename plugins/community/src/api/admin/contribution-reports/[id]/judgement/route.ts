import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ReportToReview } from "../../../../../types/reports";
import { judgeReportWorkflow } from "../../../../../workflows/recognition/judge-report";
import type { JudgementBody } from "../../validators";

export const POST = async (
  req: AuthenticatedMedusaRequest<JudgementBody>,
  res: MedusaResponse<{ report: ReportToReview | undefined }>,
) => {
  const input = { ...req.validatedBody, id: req.params.id as string, by: req.auth_context.actor_id };
  const { result: report } = await judgeReportWorkflow(req.scope).run({ input });
  res.status(200).json({ report });
};
