import { z } from "@medusajs/framework/zod";

export const VerifyQuerySchema = z
  .object({
    sha256: z
      .string()
      .max(200)
      .transform((typed) => typed.replace(/\s/g, "").toLowerCase())
      .pipe(z.string().regex(/^[0-9a-f]{64}$/, "sha256 has 64 digits from 0 to 9 and a to f")),
  })
  .strict();
export type VerifyQuery = z.infer<typeof VerifyQuerySchema>;
