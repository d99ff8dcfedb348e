import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import type { ThanksAnswer } from "../../../../types/thanks";
import { readThanks } from "../../../../workflows/rewards/read-thanks";
import { readerLocale } from "../../../reader-locale";

/** For everybody, as long as the person who is thanked wants it. */
export const GET = async (req: MedusaStoreRequest, res: MedusaResponse<{ thanks: ThanksAnswer }>) => {
  const thanks = await readThanks(req.scope, req.params.id as string, readerLocale(req));
  res.setHeader("cache-control", "no-store");
  res.status(200).json({ thanks });
};
