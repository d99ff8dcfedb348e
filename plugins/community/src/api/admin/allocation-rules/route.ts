import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { RuleVersionAnswer } from "../../../types/impact";
import { listRules } from "../../../workflows/impact/read-impact";
import { saveRuleWorkflow } from "../../../workflows/impact/save-rule";
import type { RuleBody } from "./validators";

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<{ rules: RuleVersionAnswer[] }>) => {
  res.status(200).json({ rules: await listRules(req.scope) });
};

export const POST = async (
  req: AuthenticatedMedusaRequest<RuleBody>,
  res: MedusaResponse<{ rule: RuleVersionAnswer }>,
) => {
  const { result: rule } = await saveRuleWorkflow(req.scope).run({
    input: { rule_id: null, terms: req.validatedBody, by: req.auth_context.actor_id },
  });
  res.status(201).json({ rule });
};
