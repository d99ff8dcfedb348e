import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { DomainError } from "../../../domain/errors";
import type { RuleTerms } from "../../../types/impact";
import { inTransaction } from "../../database/connection";
import { checkedRule } from "../checked-rule";
import { impact } from "../impact";
import { ruleAnswer } from "../read-impact";

export interface SaveRuleInput {
  /** Null for a new rule. */
  rule_id: string | null;
  terms: RuleTerms;
  by: string;
}

export const saveRuleStep = createStep("save-rule", async ({ rule_id, terms, by }: SaveRuleInput, { container }) => {
  const service = impact(container);
  const saved = await inTransaction(container, async (on) => {
    await service.lockRules(on);
    const { rule } = await checkedRule(service, { rule_id, terms }, on);
    return service.saveRule(rule, by, on);
  });
  if (!saved) throw new DomainError("conflict", "allocation_rule_changed", "Somebody saved this rule meanwhile");
  return new StepResponse(ruleAnswer(saved));
});
