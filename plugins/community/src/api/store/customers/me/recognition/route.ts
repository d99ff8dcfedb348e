import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ContributionReportAnswer, OwnRecognitionAnswer } from "../../../../../types/reports";
import { readOwnRecognition } from "../../../../../workflows/recognition/read-reports";
import { reportContributionWorkflow } from "../../../../../workflows/recognition/report-contribution";
import { readerLocale } from "../../../../reader-locale";
import type { ReportBody } from "./validators";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<OwnRecognitionAnswer>) => {
  res.setHeader("cache-control", "no-store");
  res.status(200).json(await readOwnRecognition(req.scope, req.auth_context.actor_id, readerLocale(req)));
};

export const POST = async (
  req: AuthenticatedMedusaRequest<ReportBody>,
  res: MedusaResponse<{ report: ContributionReportAnswer }>,
) => {
  const input = { ...req.validatedBody, customer_id: req.auth_context.actor_id };
  const { result: report } = await reportContributionWorkflow(req.scope).run({ input });
  res.status(201).json({ report });
};
