import { z } from "@medusajs/framework/zod";

export const DeleteAccount = z.object({ password: z.string().min(1).max(1000) }).strict();

export type DeleteAccountType = z.infer<typeof DeleteAccount>;
