import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import type { ClaimableReward } from "../../../../types/rewards";
import { readClaim } from "../../../../workflows/rewards/read-claim";
import { readerLocale } from "../../../reader-locale";

/** For whoever holds the link. */
export const GET = async (req: MedusaStoreRequest, res: MedusaResponse<{ reward: ClaimableReward }>) => {
  const locale = readerLocale(req);
  const publishable_key = req.get("x-publishable-api-key") ?? "";
  const reward = await readClaim(req.scope, { token: req.params.token as string, locale, publishable_key });
  res.setHeader("cache-control", "no-store");
  res.status(200).json({ reward });
};
