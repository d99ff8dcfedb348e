import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "@medusajs/framework/zod";
import type { ErrorAnswer } from "../types/checkout";
import { fieldPath } from "../workflows/field-path";

/** What is wrong with a body, field by field; what nobody asked for is named like a field. */
export function problemsOf(issues: readonly z.core.$ZodIssue[]): NonNullable<ErrorAnswer["errors"]> {
  return issues.flatMap((issue) => {
    const unknown = issue.code === "unrecognized_keys" ? issue.keys : [null];
    return unknown.map((key) => ({
      field: fieldPath(key === null ? issue.path : [...issue.path, key]) || "body",
      code: issue.code,
      message: key === null ? issue.message : "Not a field of this request",
    }));
  });
}

/** The platform's own check tells what is wrong, and often not where: every refusal of ours names its fields. */
export function checkedBody(schema: z.ZodType) {
  return async (
    req: MedusaRequest<unknown>,
    res: MedusaResponse<ErrorAnswer>,
    next: MedusaNextFunction,
  ): Promise<void> => {
    const { data, error } = await schema.safeParseAsync(req.body ?? {});
    if (!error) {
      req.validatedBody = data;
      next();
      return;
    }
    const errors = problemsOf(error.issues);
    const [first] = errors as [NonNullable<ErrorAnswer["errors"]>[number]];
    const message = `${first.field}: ${first.message}`;
    res.status(400).json({ type: "invalid_data", code: "invalid_request", message, field: first.field, errors });
  };
}
