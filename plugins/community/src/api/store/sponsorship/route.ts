import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import type { SponsorshipAnswer } from "../../../types/sponsorship";
import { readSponsorship } from "../../../workflows/sponsorship/read-sponsorship";

/** What sponsors can sign up for names no person, so anybody may see all of it. */
export const GET = async (req: MedusaStoreRequest, res: MedusaResponse<SponsorshipAnswer>) => {
  res.setHeader("cache-control", "no-store");
  res.status(200).json(await readSponsorship(req.scope));
};
