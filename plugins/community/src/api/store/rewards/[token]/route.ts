import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import type { ClaimableReward } from "../../../../types/rewards";
import { readClaim } from "../../../../workflows/rewards/read-claim";

/** For whoever holds the link. */
export const GET = async (req: MedusaStoreRequest, res: MedusaResponse<{ reward: ClaimableReward }>) => {
  // The platform takes it out of the query, or out of its header.
  const locale = req.locale === "zh-CN" ? "zh-CN" : "en";
  const publishable_key = req.get("x-publishable-api-key") ?? "";
  const reward = await readClaim(req.scope, { token: req.params.token as string, locale, publishable_key });
  res.setHeader("cache-control", "no-store");
  res.status(200).json({ reward });
};
