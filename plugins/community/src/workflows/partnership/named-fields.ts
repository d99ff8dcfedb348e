import type { z } from "@medusajs/framework/zod";
import { DomainError } from "../../domain/errors";
import { fieldPath } from "../field-path";

interface Refusal {
  code: string;
  message: string;
  /** What the fields are fields of. */
  root: string;
}

const MOST_PROBLEMS = 20;

/**
 * What came from outside, as its shape has it.
 * @throws DomainError with the refusal's code (invalid data), naming each field that is wrong: `root[0].name.zh-CN`.
 */
export function readNamed<Shape extends z.ZodType>(
  shape: Shape,
  content: unknown,
  { code, message, root }: Refusal,
): z.infer<Shape> {
  const { data, error } = shape.safeParse(content);
  if (!error) return data as z.infer<Shape>;
  const problems = error.issues.slice(0, MOST_PROBLEMS).map((issue) => ({
    field: fieldPath(issue.path, root),
    code: "invalid",
    message: issue.message,
  }));
  throw new DomainError("invalid_data", code, message, { problems });
}
