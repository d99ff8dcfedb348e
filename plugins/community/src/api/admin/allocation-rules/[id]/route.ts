import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { RuleVersionAnswer } from "../../../../types/impact";
import { saveRuleWorkflow } from "../../../../workflows/impact/save-rule";
import type { RuleBody } from "../validators";

/** The next version; the ones before it stay as they are. */
export const POST = async (
  req: AuthenticatedMedusaRequest<RuleBody>,
  res: MedusaResponse<{ rule: RuleVersionAnswer }>,
) => {
  const { result: rule } = await saveRuleWorkflow(req.scope).run({
    input: { rule_id: req.params.id as string, terms: req.validatedBody, by: req.auth_context.actor_id },
  });
  res.status(200).json({ rule });
};
